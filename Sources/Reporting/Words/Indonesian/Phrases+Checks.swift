extension Indonesian {
  /// Of checks on a plan as a whole.
  static let phrasesOfChecks: [(String, String)] = [
    ("… [{1}] is that of agent [{2}] too", "{0*} [{1}] juga milik agen [{2}]"),
    ("… [{1}] is not one of 5, 10, 15, 30, 60", "{0*} [{1}] bukan salah satu dari 5, 10, 15, 30, 60"),
    (
      "… holds a clock change that intervals of {1} minutes do not divide",
      "{0*} memuat perubahan jam yang tidak terbagi oleh interval {1} menit"
    ),
    ("choose a shorter interval", "pilih interval yang lebih pendek"),
    ("… [{1}] is not an IANA time zone", "{0*} [{1}] bukan zona waktu IANA"),
    (
      "write such as [Asia/Jakarta], [Europe/Berlin] or [UTC]",
      "tulis misalnya [Asia/Jakarta], [Europe/Berlin] atau [UTC]"
    ),
    ("… has no length", "{0*} tidak memiliki lama"),
    ("write such as {from: 23:00, to: 06:00}", "tulis misalnya {from: 23:00, to: 06:00}"),
    (
      "… asks for {1} minutes of a night of {2}",
      "{0*} meminta {1} menit dari malam yang lamanya {2}"
    ),
    ("ask for fewer minutes", "minta lebih sedikit menit"),
    ("… name no price", "{0*} tidak menyebut harga"),
    ("… are all zero: no agent would be worth anything", "{0*} semuanya nol: tidak ada agen yang bernilai"),
    ("write such as {late: 0.5, abandoned: 4}", "tulis misalnya {late: 0.5, abandoned: 4}"),
    ("… adds up to more than 90%{1}", "{0*} berjumlah lebih dari 90%{1}"),
    ("shrink less, or use the mode `sequential`", "kurangi penyusutan, atau pakai mode `sequential`"),
    ("… names {1} a second time", "{0*} menyebut {1} untuk kedua kalinya"),
    ("name each weekday once", "sebut setiap hari sekali saja"),
    ("… [{1}] is not the skill of a queue", "{0*} [{1}] bukan keterampilan antrean mana pun"),
    ("the skills are {1}", "keterampilannya adalah {1}"),
    ("… [{1}] lies before first_day [{2}]", "{0*} [{1}] sebelum first_day [{2}]"),
    (
      "… [{1}] does not exist in {2}: clocks skip it",
      "{0*} [{1}] tidak ada di {2}: jam melompatinya"
    ),
    ("write a time before or after the clock change", "tulis waktu sebelum atau sesudah perubahan jam"),
    ("write a date or a weekday", "tulis tanggal atau hari"),
    (
      "… [{1}] is not in the horizon; the wish is left out",
      "{0*} [{1}] tidak di dalam rentang rencana; permintaan itu diabaikan"
    ),
    ("… has nothing to carry over: there is no [{1}]", "{0*} tidak dapat meneruskan apa pun: [{1}] tidak ada"),
    ("… [{1}] is more than worth [{2}]", "{0*} [{1}] melebihi worth [{2}]"),
    ("take the table as `jaga wishes` wrote it", "pakai tabel seperti yang ditulis `jaga wishes`"),
    (
      "… [{1}] is not an agent of the plan; what was not granted is forgotten",
      "{0*} [{1}] bukan agen rencana; yang tidak dikabulkan dilupakan"
    ),
    (
      "… [{1}] does not lie before the horizon, and counts as an earlier wish",
      "{0*} [{1}] tidak sebelum rentang rencana, dan dihitung sebagai permintaan terdahulu"
    ),
    (
      "… says how many must be there, and this queue's contacts say it",
      "{0*} menyebut berapa orang harus ada, sedangkan itu ditentukan oleh kontak antrean ini"
    ),
    ("write `channel: position`, or remove it", "tulis `channel: position`, atau hapus"),
    (
      "… is a position and does not say how many must be there",
      "{0*} adalah posisi dan tidak menyebut berapa orang harus ada"
    ),
    ("add such as `need: 1`", "tambahkan misalnya `need: 1`"),
    ("… is said of contacts, and a position has none", "{0*} berlaku untuk kontak, dan posisi tidak memilikinya"),
    (
      "… [{1}] is a position: whoever holds it does nothing else",
      "{0*} [{1}] adalah posisi: yang menempatinya tidak mengerjakan hal lain"
    ),
    ("give it an activity of its own", "beri aktivitas tersendiri"),
    (
      "… names [{1}], a position: whoever holds it does nothing else",
      "{0*} menyebut [{1}], sebuah posisi: yang menempatinya tidak mengerjakan hal lain"
    ),
    (
      "… (queue [{1}]) is a position that is needed at no time of the horizon",
      "{0*} (antrean [{1}]) adalah posisi yang tidak diperlukan kapan pun dalam rentang rencana"
    ),
    (
      "… (queue [{1}]) needs [{2}] agents at a time, and [{3}] have its skill",
      "{0*} (antrean [{1}]) memerlukan [{2}] agen sekaligus, padahal hanya [{3}] yang memiliki keterampilannya"
    ),
    ("… [{1}] is a position, to which no contacts come", "{0*} [{1}] adalah posisi, yang tidak didatangi kontak"),
    (
      "remove the row; `need` of the queue says how many must be there",
      "hapus baris itu; `need` antrean menyebut berapa orang harus ada"
    ),
    (
      "… is a queue of back-office work and does not say how much",
      "{0*} adalah antrean pekerjaan kantor dan tidak menyebut jumlahnya"
    ),
    (
      "… [{1}] comes to more than [{2}] pieces of [{3} s] a week",
      "{0*} [{1}] menjadi lebih dari [{2}] potong pekerjaan masing-masing [{3} detik] seminggu"
    ),
    (
      "write how long a piece takes as `handling-time`, or plan parts of it by themselves",
      "tulis lamanya satu potong pekerjaan sebagai `handling-time`, atau rencanakan bagiannya masing-masing"
    ),
    ("add such as `weekly-work: 120h`", "tambahkan misalnya `weekly-work: 120h`"),
    (
      "… is work that no contact brings, and this queue has contacts",
      "{0*} adalah pekerjaan yang tidak datang dari kontak, sedangkan antrean ini memiliki kontak"
    ),
    ("write `channel: back-office`, or remove it", "tulis `channel: back-office`, atau hapus"),
    (
      "… sets a response-time, and a week's work is done by the end of the week",
      "{0*} menetapkan response-time, sedangkan pekerjaan seminggu selesai sampai akhir minggu"
    ),
    ("… stands beside `weekly-work`", "{0*} berdiri di samping `weekly-work`"),
    ("add its hours to `weekly-work`", "tambahkan jamnya ke `weekly-work`"),
    (
      "… keeps agents free of work that can wait, and this queue's cannot",
      "{0*} menjaga agen bebas dari pekerjaan yang dapat menunggu, sedangkan pekerjaan antrean ini tidak dapat"
    ),
    (
      "remove it; `priority` says whose contacts come first",
      "hapus; `priority` menyebut kontak antrean mana yang didahulukan"
    ),
    (
      "… are prices of waiting for seconds, and the contacts of this queue wait for hours",
      "{0*} adalah harga menunggu hitungan detik, sedangkan kontak antrean ini menunggu berjam-jam"
    ),
    (
      "remove them; `shortfall` says what an agent-hour missing costs",
      "hapus; `shortfall` menyebut biaya satu jam-agen yang kurang"
    ),
    ("… stand beside `shortfall`", "{0*} berada di samping `shortfall`"),
    (
      "keep one of the two: prices take the place of a shortfall",
      "sisakan salah satu: harga menggantikan shortfall"
    ),
    ("… needs a response time", "{0*} memerlukan waktu tanggap"),
    (
      "add `goals: {response-time: 8h}`, or remove the key",
      "tambahkan `goals: {response-time: 8h}`, atau hapus kuncinya"
    ),
    (
      "… sets a maximum-abandonment, but the queue has no patience",
      "{0*} menetapkan maximum-abandonment, padahal antrean tidak memiliki patience"
    ),
    ("add `patience: 120 s`, or remove the goal", "tambahkan `patience: 120 s`, atau hapus sasaran itu"),
    (
      "… sets a response-time, but the contacts of this queue wait for seconds",
      "{0*} menetapkan response-time, padahal kontak antrean ini menunggu hitungan detik"
    ),
    ("write `channel: email`, or remove the goal", "tulis `channel: email`, atau hapus sasaran itu"),
    (
      "… sets a daily-service-level, but the contacts of this queue wait for hours",
      "{0*} menetapkan daily-service-level, padahal kontak antrean ini menunggu berjam-jam"
    ),
    ("write `response-time: 8h` instead", "tulis `response-time: 8h` sebagai gantinya"),
    (
      "… [{1}] do not begin and end on intervals of {2} minutes",
      "{0*} [{1}] tidak mulai dan berakhir di batas interval {2} menit"
    ),
    (
      "round them to {1} minutes, or choose a shorter interval",
      "bulatkan ke {1} menit, atau pilih interval yang lebih pendek"
    ),
    ("… leaves the queue closed all week", "{0*} membuat antrean tutup sepanjang minggu"),
    ("open it, or remove the queue", "buka, atau hapus antrean itu"),
    (
      "… needs a response time to plan the gaps for",
      "{0*} memerlukan waktu tanggap untuk merencanakan selanya"
    ),
    (
      "… names [{1}], whose contacts wait for hours: it has no gaps",
      "{0*} menyebut [{1}], yang kontaknya menunggu berjam-jam: antrean itu tidak memiliki sela"
    ),
    ("name queues whose contacts wait for seconds", "sebut antrean yang kontaknya menunggu hitungan detik"),
    (
      "… names a queue column, but `queue` says that all rows are of one queue",
      "{0*} menyebut kolom antrean, padahal `queue` menyebut semua baris milik satu antrean"
    ),
    ("… names [{1}], which an earlier entry names", "{0*} menyebut [{1}], yang sudah disebut entri sebelumnya"),
    ("keep one of the two", "sisakan salah satu"),
    ("a calendar such as ID", "kalender seperti ID"),
    ("a date, or the name of a holiday", "tanggal, atau nama hari libur"),
    (
      "name a calendar such as `ID`, or write `calendar` as a list",
      "sebut kalender seperti `ID`, atau tulis `calendar` sebagai daftar"
    ),
    ("… [{1}] is no calendar of public holidays", "{0*} [{1}] bukan kalender hari libur"),
    (
      "`jaga holidays` lists them; other days stand under `days`",
      "`jaga holidays` menampilkan semuanya; hari lain ditulis di bawah `days`"
    ),
    ("name a shift, or write `free`", "sebut shift, atau tulis `free`"),
    ("off, free, or the id of a shift", "off, free, atau id shift"),
    (
      "list the weeks of the cycle, such as [early, late, off]",
      "tulis minggu-minggu siklusnya, misalnya [early, late, off]"
    ),
    (
      "count the weeks from the first of the cycle, which is 0",
      "hitung minggu dari yang pertama dalam siklus, yaitu 0"
    ),
    (
      "… (rotation [{1}]) has neither `offsets` nor `agents`: nobody is in it",
      "{0*} (rotasi [{1}]) tidak memiliki `offsets` maupun `agents`: tidak ada yang mengikutinya"
    ),
    (
      "… has agent [{1}], whom rotation [{2}] has as well",
      "{0*} memiliki agen [{1}], yang juga dimiliki rotasi [{2}]"
    ),
    ("name the agent under `except` of one of the two", "sebut agen itu di bawah `except` pada salah satunya"),
    ("name every calendar once", "sebut setiap kalender sekali saja"),
    ("… is said, but [{1}] has no such days", "{0*} disebut, padahal [{1}] tidak memiliki hari seperti itu"),
    (
      "… [{1}] is no day of these holidays, by name or by date",
      "{0*} [{1}] bukan hari libur kalender ini, menurut nama maupun tanggal"
    ),
    ("`jaga holidays {1}` lists them", "`jaga holidays {1}` menampilkan semuanya"),
    (
      "… knows no day of [{1}], in which the horizon lies: list them under `days`, or look for a newer jaga",
      "{0*} tidak mengenal hari pada [{1}], padahal rentang rencana menyentuhnya: tulis di bawah `days`, atau cari jaga yang lebih baru"
    ),
    (
      "calendar.holidays knows no day of [{1}], of which there is a history: list them under `days`, or look for a newer jaga",
      "calendar.holidays tidak mengenal hari pada [{1}], padahal ada riwayatnya: tulis di bawah `days`, atau cari jaga yang lebih baru"
    ),
    (
      "… expects [{1}] on [{2}], which is not official yet: once it is, name the day under `days`, and under `except` if it is another",
      "{0*} memperkirakan [{1}] pada [{2}], yang belum resmi: setelah resmi, tulis harinya di bawah `days`, dan di bawah `except` bila harinya lain"
    ),
    (
      "… [{1}] does not know every day of [{2}] in [{3}] yet: once they are decreed, list them under `days`",
      "{0*} [{1}] belum mengenal setiap hari [{2}] pada [{3}]: setelah ditetapkan, tulis di bawah `days`"
    ),
    ("… says `hours` beside `closed`", "{0*} menyebut `hours` di samping `closed`"),
    ("… [{1}] is not a preset", "{0*} [{1}] bukan preset"),
    ("the presets are {1}", "presetnya adalah {1}"),
    ("name each preset once", "sebut setiap preset sekali saja"),
    ("… has fewer than two places", "{0*} memiliki kurang dari dua tempat"),
    (
      "write shifts in their order, such as [early, late, night]",
      "tulis shift menurut urutannya, misalnya [early, late, night]"
    ),
    ("… names no shift", "{0*} tidak menyebut shift"),
    ("leave the place out", "hilangkan tempat itu"),
    (
      "… [{1}] is not one of nights, early, late, weekends, holidays, on-call, above-contract, shift:ID",
      "{0*} [{1}] bukan salah satu dari nights, early, late, weekends, holidays, on-call, above-contract, shift:ID"
    ),
    (
      "write one of them, or points by shift such as {late: 1, night: 2}",
      "tulis salah satunya, atau poin per shift misalnya {late: 1, night: 2}"
    ),
    (
      "… counts [{1}] different burdens, {2} at most", "{0*} menghitung [{1}] beban yang berbeda, paling banyak {2}"
    ),
    (
      "share those that tire most, or add them up as points by shift such as {late: 1, night: 2}",
      "bagikan yang paling melelahkan, atau jumlahkan sebagai poin menurut shift seperti {late: 1, night: 2}"
    ),
    (
      "write points by shift such as {late: 1, night: 2}",
      "tulis poin per shift misalnya {late: 1, night: 2}"
    ),
    ("name each shift once", "sebut setiap shift sekali saja"),
    ("name one, or leave the rule out", "sebut satu, atau hilangkan aturannya"),
    ("… is no rule", "{0*} bukan aturan"),
    ("… is no rule that is a length of time", "{0*} bukan aturan berupa lama waktu"),
    ("… is no rule that is a number", "{0*} bukan aturan berupa bilangan"),
    ("… has a window without length", "{0*} memiliki rentang tanpa lama"),
    ("leave `from` and `to` out for the whole day", "jangan tulis `from` dan `to` untuk sehari penuh"),
  ]
}
