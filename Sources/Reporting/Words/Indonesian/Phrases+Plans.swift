extension Indonesian {
  /// Of the sections of a plan and its tables.
  static let phrasesOfPlans: [(String, String)] = [
    ("agent", "agen"),
    ("queue", "antrean"),
    ("contract", "kontrak"),
    ("shift", "shift"),
    ("activity", "aktivitas"),
    ("session", "sesi"),
    ("tier", "jenjang"),
    ("rule", "aturan"),
    ("{1*}, as does the entry on line {2}", "{1*}, sama seperti entri di baris {2}"),
    ("{1*}, as does the entry in {2}", "{1*}, sama seperti entri di {2}"),
    ("{1*}, as does {2}", "{1*}, sama seperti {2}"),
    ("… begins at [{1}], after its end", "{0*} mulai pada [{1}], sesudah akhirnya"),
    ("swap `from` and `to`", "tukar `from` dan `to`"),
    ("add such as `date: 2026-03-20`, or a list `dates`", "tambahkan misalnya `date: 2026-03-20`, atau daftar `dates`"),
    ("… stands beside `dates`", "{0*} berada di samping `dates`"),
    ("list all days under `dates`", "daftarkan semua hari di `dates`"),
    (
      "… says more than one of `closed`, `like` and `factor`",
      "{0*} menyebut lebih dari satu di antara `closed`, `like` dan `factor`"
    ),
    ("keep the one that is meant", "sisakan yang dimaksud"),
    (
      "… has [{1}] entries, not a minimum and a maximum",
      "{0*} memiliki [{1}] entri, bukan minimum dan maksimum"
    ),
    ("write [min, max]", "tulis [min, max]"),
    ("… has a minimum above its maximum", "{0*} memiliki minimum di atas maksimumnya"),
    ("swap the two", "tukar keduanya"),
    ("… names no rule", "{0*} tidak menyebut aturan"),
    ("write such as `- minimum-rest: 11h`", "tulis misalnya `- minimum-rest: 11h`"),
    ("… names more than one rule", "{0*} menyebut lebih dari satu aturan"),
    ("write an entry of its own for each", "tulis satu entri untuk masing-masing"),
    ("… [{1}] is not on a multiple of 5 minutes", "{0*} [{1}] tidak pada kelipatan 5 menit"),
    ("… [{1}] are not days of the week", "{0*} [{1}] bukan hari dalam seminggu"),
    ("[{1}] are not days of the week", "[{1}] bukan hari dalam seminggu"),
    ("write such as [mon-fri] or [sat,sun]", "tulis misalnya [mon-fri] atau [sat,sun]"),
    ("write a table of agents with that name", "tulis tabel agen dengan nama itu"),
    ("{1} [{2}] is not yes or no", "{1} [{2}] bukan yes atau no"),
    ("the table has no agents", "tabel tidak memuat agen"),
    ("add a row for each agent below the header", "tambahkan satu baris untuk tiap agen di bawah judul kolom"),
    ("agent [{1}] is not an agent of the plan", "agen [{1}] bukan agen rencana"),
    ("wish [{1}] is not wants or avoids", "wish [{1}] bukan wants atau avoids"),
    ("write such as [1] or [2.5]", "tulis misalnya [1] atau [2.5]"),
    ("action [{1}] is not one of {2}", "action [{1}] bukan salah satu dari {2}"),
    ("value [{1}] is not a number", "value [{1}] bukan bilangan"),
    ("write such as [-10] or [250.5]", "tulis misalnya [-10] atau [250.5]"),
    ("decision [{1}] is not keep or drop", "decision [{1}] bukan keep atau drop"),
    (
      "… [{1}] is an unlikely time for a contact of queue [{2}]: it is in seconds",
      "{0*} [{1}] waktu yang tidak lazim untuk satu kontak antrean [{2}]: satuannya detik"
    ),
    (
      "the adjustment lies outside the horizon and is left out",
      "penyesuaian berada di luar rentang rencana dan diabaikan"
    ),
    (
      "the total's days reach beyond the horizon; it is spread over those within",
      "hari-hari total melampaui rentang rencana; total disebar ke yang di dalamnya"
    ),
    ("every queue", "setiap antrean"),
    ("queue [{1}]", "antrean [{1}]"),
    ("… [{1}] concerns {2*}", "{0*} [{1}] menyangkut {2*}"),
    ("remove one of the two", "hapus salah satu"),
    (
      "of from [{1}] and to [{2}] only one has a time",
      "dari from [{1}] dan to [{2}] hanya satu yang memuat waktu"
    ),
    ("write two dates, or two times", "tulis dua tanggal, atau dua waktu"),
    ("… [{1}] lies before from [{2}]", "{0*} [{1}] sebelum from [{2}]"),
    ("from [{1}] and to [{2}] lie on different days", "from [{1}] dan to [{2}] berada di hari yang berbeda"),
    (
      "write a row for each day, or dates without times",
      "tulis satu baris untuk tiap hari, atau tanggal tanpa waktu"
    ),
    ("… [{1}] does not lie after from [{2}]", "{0*} [{1}] tidak sesudah from [{2}]"),
    ("correct one of them", "perbaiki salah satunya"),
    (
      "from [{1}] to [{2}] does not begin and end where intervals of {3} minutes do",
      "from [{1}] sampai [{2}] tidak mulai dan berakhir di batas interval {3} menit"
    ),
    ("move the times to such borders", "geser waktunya ke batas interval"),
    ("agent, day and shift are all empty", "agent, day dan shift semuanya kosong"),
    ("name at least one of them", "sebut sekurang-kurangnya satu"),
    ("… [{1}] is not an agent of the plan", "{0*} [{1}] bukan agen rencana"),
    ("… [{1}] is not in the horizon", "{0*} [{1}] tidak di dalam rentang rencana"),
    ("… [{1}] is not a shift of the plan", "{0*} [{1}] bukan shift rencana"),
    ("write a day from {1} to {2}", "tulis hari dari {1} sampai {2}"),
    (
      "… [{1}] is not `day`, a shift of the plan or hours",
      "{0*} [{1}] bukan `day`, shift rencana, atau jam"
    ),
    (
      "write [day], a shift ({1}) or hours such as [14:00-22:00]",
      "tulis [day], shift ({1}) atau jam seperti [14:00-22:00]"
    ),
    ("the plan has no {1*}; add one", "rencana tidak memiliki {1*}; tambahkan"),
    ("the plan has {1}", "rencana memiliki {1}"),
    ("… [{1}] is longer than 64 characters", "{0*} [{1}] lebih dari 64 karakter"),
    ("choose a shorter id", "pilih id yang lebih pendek"),
    ("… [{1}] contains {2*}", "{0*} [{1}] memuat {2*}"),
    ("a control character", "karakter kendali"),
    ("use letters, digits and - _ . @ + only", "pakai huruf, angka dan - _ . @ + saja"),
    ("… [{1}] begins with a dot", "{0*} [{1}] diawali titik"),
    ("begin it with a letter or a digit", "awali dengan huruf atau angka"),
    ("… [{1}] is blank at its edge", "{0*} [{1}] berspasi di ujungnya"),
    ("remove the blank", "hapus spasinya"),
    ("… [{1}] is a word of the format", "{0*} [{1}] adalah kata milik format"),
    ("call it such as [{1}-{2}]", "namai misalnya [{1}-{2}]"),
    ("… [{1}] stands twice", "{0*} [{1}] ada dua kali"),
    ("give every {1*} an id of its own", "beri setiap {1*} id sendiri"),
    ("… [{1}] is not a {2*} of the plan", "{0*} [{1}] bukan {2*} rencana"),
    ("… [{1}] is not an activity of the plan", "{0*} [{1}] bukan aktivitas rencana"),
    ("add it under `activities`", "tambahkan di `activities`"),
    (
      "… [{1}] is not separate, merged, calibrated or a share",
      "{0*} [{1}] bukan separate, merged, calibrated atau sebuah bagian"
    ),
    (
      "write separate, merged, calibrated, or a share such as 50%",
      "tulis separate, merged, calibrated, atau bagian seperti 50%"
    ),
    ("name a queue, or write `all`", "sebut sebuah antrean, atau tulis `all`"),
    ("name each queue once", "sebut setiap antrean satu kali saja"),
    ("… `all` stands in a list", "{0*} `all` ada dalam daftar"),
    ("write `queues: all`", "tulis `queues: all`"),
    (
      "name an activity, or remove the key to allow all",
      "sebut sebuah aktivitas, atau hapus kuncinya agar semua boleh"
    ),
    (
      "… may be given [{1}] only, of whose queues it has no skill",
      "{0*} hanya boleh diberi [{1}], sedangkan keterampilan untuk antreannya tidak ada"
    ),
    (
      "name an activity with queue [{1}], or give the skill",
      "sebut aktivitas dengan antrean [{1}], atau beri keterampilannya"
    ),
    ("… may be given to no agent", "{0*} tidak boleh diberikan kepada agen mana pun"),
    (
      "agent [{1}] changes queues in the locked duty of [{2}], and not a multiple of [{3}] after its start",
      "agen [{1}] berganti antrean dalam giliran [{2}] yang terkunci, dan tidak pada kelipatan [{3}] sesudah awalnya"
    ),
    ("lock other days, or move the change", "kunci hari lain, atau pindahkan pergantiannya"),
    (
      "{0*} has the skill for {1*} in activities of {2} at most, and for nothing to change to: no stretch of work between breaks can be longer",
      "{0*} hanya memiliki keterampilan untuk {1*} dalam aktivitas yang paling lama {2}, tanpa antrean lain sesudahnya: rentang kerja di antara istirahat tidak bisa lebih lama"
    ),
    (
      "{0*} asks for [{1}] in one go, and no shift has more than [{2}]: nobody is given it",
      "{0*} meminta [{1}] sekaligus, sedangkan tidak ada shift dengan lebih dari [{2}]: tidak ada yang mendapatnya"
    ),
    (
      "{0*} has no length that is a multiple of [{1}], in which shifts and breaks begin: nobody is given it",
      "{0*} tidak memiliki lama yang merupakan kelipatan [{1}], satuan mulainya shift dan istirahat: tidak ada yang mendapatnya"
    ),
    (
      "{0*} allows [{1}] a day, and no shift is longer than [{2}]: it limits nothing",
      "{0*} mengizinkan [{1}] sehari, sedangkan tidak ada shift yang lebih lama dari [{2}]: tidak membatasi apa pun"
    ),
    (
      "agent [{1}] may be given activities whose `most-per-day` can be used up in more than [{2}] ways, in steps of [{3}]",
      "agen [{1}] boleh diberi aktivitas yang `most-per-day`-nya dapat dihabiskan dengan lebih dari [{2}] cara, dalam langkah [{3}]"
    ),
    (
      "limit fewer activities of one agent, or let shifts and breaks begin in longer steps",
      "batasi lebih sedikit aktivitas per agen, atau biarkan shift dan istirahat mulai dalam langkah yang lebih panjang"
    ),
    (
      "{0*} [{1}] is less than `shortest-stretch` [{2}]",
      "{0*} [{1}] kurang dari `shortest-stretch` [{2}]"
    ),
    (
      "raise it to {1}, or lower `shortest-stretch`",
      "naikkan menjadi {1}, atau turunkan `shortest-stretch`"
    ),
    (
      "the plan names neither `history` nor `forecast`: nothing says how many contacts will come",
      "rencana tidak menyebut `history` maupun `forecast`: tidak ada yang menyebutkan berapa kontak akan datang"
    ),
    (
      "name a file of past contacts under `history`, or a forecast under `forecast`",
      "sebut berkas kontak yang lalu di `history`, atau prakiraan di `forecast`"
    ),
    (
      "the plan names a forecast made elsewhere, which cannot be updated within the day",
      "rencana menyebut prakiraan dari luar, yang tidak dapat diperbarui di tengah hari"
    ),
    (
      "remove `forecast` from the plan, or forecast without --as-of",
      "hapus `forecast` dari rencana, atau buat prakiraan tanpa --as-of"
    ),
    (
      "the plan names no `history`: there is nothing to test forecasts on",
      "rencana tidak menyebut `history`: tidak ada bahan untuk menguji prakiraan"
    ),
    ("name a file of past contacts under `history`", "sebut berkas kontak yang lalu di `history`"),
    (
      "the forecast of queue [{1}] was made elsewhere and has no quantiles",
      "prakiraan antrean [{1}] dibuat di luar dan tidak memiliki kuantil"
    ),
    (
      "staff without --quantile, add columns such as q80 to it, or forecast from the history",
      "hitung kebutuhan tanpa --quantile, tambahkan kolom seperti q80, atau buat prakiraan dari riwayat"
    ),
    (
      "nothing tells how much of a contact's time on queue [{1}] is [{2}], which is to change by itself",
      "tidak ada yang menyebutkan bagian [{2}] dari waktu kontak pada antrean [{1}], yang hendak diubah tersendiri"
    ),
    (
      "name the columns of its parts in `history`, such as `handling_seconds: {talk: Talk, hold: Hold, wrap-up: ACW}`, or change the whole handling time",
      "sebut kolom bagian-bagiannya di `history`, seperti `handling_seconds: {talk: Talk, hold: Hold, wrap-up: ACW}`, atau ubah seluruh waktu penanganan"
    ),
    ("missing staff can cost [{1}]: {2*}", "kekurangan agen dapat berbiaya [{1}]: {2*}"),
    ("sums of costs are exact up to 1e14", "jumlah biaya persis sampai 1e14"),
    (
      "count costs in a larger unit, such as thousands, and look for contacts or handling times that are too large",
      "hitung biaya dalam satuan lebih besar, misalnya ribuan, dan cari kontak atau waktu penanganan yang terlalu besar"
    ),
    (
      "correct its goals, or the contacts and handling times expected of it",
      "perbaiki sasarannya, atau kontak dan waktu penanganan yang diharapkan"
    ),
  ]
}
