extension Indonesian {
  /// Of histories and forecasts.
  static let phrasesOfHistories: [(String, String)] = [
    ("with another handling time", "dengan waktu penanganan lain"),
    ("at another time", "pada waktu lain"),
    ("in another queue", "di antrean lain"),
    ("set `thousands-sign: {1}`, or write digits alone", "tulis `thousands-sign: {1}`, atau tulis angka saja"),
    (
      "write seconds, `4:12` or `4m 12s`, or leave the field empty if it is unknown",
      "tulis detik, `4:12` atau `4m 12s`, atau kosongkan jika tidak diketahui"
    ),
    (
      "history names [{1}], which holds the same as [{2}] and is read alike",
      "history menyebut [{1}], yang isinya sama dengan [{2}] dan dibaca dengan cara yang sama"
    ),
    (
      "remove one of the two entries, or let `only` tell which rows each of them takes",
      "hapus salah satu entri, atau sebut dengan `only` baris mana yang diambil masing-masing"
    ),
    ("no row is of queue [{1}]", "tidak ada baris untuk antrean [{1}]"),
    (
      "add its intervals, or remove the queue from the plan",
      "tambahkan intervalnya, atau hapus antrean itu dari rencana"
    ),
    (
      "queue [{1}] at [{2}] has more contacts in [{3}] than in [{4}]",
      "antrean [{1}] pada [{2}] memiliki lebih banyak kontak di [{3}] daripada di [{4}]"
    ),
    (
      "a higher quantile is at least as large as a lower one",
      "kuantil yang lebih tinggi sekurang-kurangnya sama dengan yang lebih rendah"
    ),
    (
      "a forecast has the columns start, queue, contacts, handling_seconds",
      "prakiraan memiliki kolom start, queue, contacts, handling_seconds"
    ),
    ("write it like 2026-01-05T08:30:00+07:00", "tulis seperti 2026-01-05T08:30:00+07:00"),
    ("remove one of the two rows", "hapus salah satu baris"),
    ("give times with their offset", "tulis waktu beserta selisihnya dari UTC"),
    (
      "write a decimal point, and no thousands separators",
      "tulis desimal dengan titik, tanpa pemisah ribuan"
    ),
    ("correct it; the plan has {1}", "perbaiki; rencana memiliki {1}"),
    ("forecast by {1} minutes", "buat prakiraan per {1} menit"),
    (
      "queue [{1}] at [{2}] has contacts but no handling time",
      "antrean [{1}] pada [{2}] memiliki kontak tetapi tanpa waktu penanganan"
    ),
    (
      "fill in `handling_seconds`, or give the queue a handling time of its own",
      "isi `handling_seconds`, atau beri antrean itu waktu penanganan sendiri"
    ),
    (
      "queue [{1}] has no row for [{2}], when it is open",
      "antrean [{1}] tidak memiliki baris untuk [{2}], padahal buka"
    ),
    (
      "add the row; write 0 contacts if none are expected",
      "tambahkan barisnya; tulis 0 kontak jika tidak ada yang diharapkan"
    ),
    (
      "{1} intervals of queue [{2}] lie outside the horizon and are left out",
      "{1} interval antrean [{2}] berada di luar rentang rencana dan diabaikan"
    ),
    ("there is no column [{1}]", "tidak ada kolom [{1}]"),
    (
      "name the column under `columns: {1}`; the file has {2}",
      "sebut kolomnya di `columns: {1}`; berkas memiliki {2}"
    ),
    (
      "set `format: asterisk` if it is the log of a queue, or write the columns' names above the first row",
      "tulis `format: asterisk` jika itu log antrean, atau tulis nama kolom di atas baris pertama"
    ),
    ("write the columns' names above the first row", "tulis nama kolom di atas baris pertama"),
    ("in the format `{1}`", "dalam format `{1}`"),
    ("with `contacts-by: row`", "dengan `contacts-by: row`"),
    (
      "the column [{1}] named under `columns: {2}` means nothing {3*}",
      "kolom [{1}] yang disebut di `columns: {2}` tidak berarti {3*}"
    ),
    ("remove `{1}` from `columns`", "hapus `{1}` dari `columns`"),
    (
      "no file of `history` has a row of queue [{1}]",
      "tidak ada berkas `history` yang memiliki baris antrean [{1}]"
    ),
    (
      "add a file, or map what its file calls it under `queue-names`",
      "tambahkan berkas, atau padankan namanya di `queue-names`"
    ),
    ("time zone [{1}] is not known", "zona waktu [{1}] tidak dikenal"),
    ("write an IANA name such as Asia/Jakarta, or UTC", "tulis nama IANA seperti Asia/Jakarta, atau UTC"),
    (
      "the row at [{1}] does not begin where the file's intervals of {2} minutes do",
      "baris pada [{1}] tidak mulai di batas interval {2} menit berkas ini"
    ),
    ("write the time at which the interval begins", "tulis waktu mulai intervalnya"),
    (
      "the row lies {1} days after the earliest one ({2}:{3})",
      "baris ini {1} hari sesudah yang paling awal ({2}:{3})"
    ),
    (
      "correct the year of one of them; at most {1} days are read",
      "perbaiki tahun salah satunya; paling banyak {1} hari dibaca"
    ),
    (
      "{1} contacts of queue [{2}] lie outside its opening hours and are left out, the first at [{3}]",
      "{1} kontak antrean [{2}] berada di luar jam bukanya dan diabaikan, yang pertama pada [{3}]"
    ),
    (
      "{1} intervals of queue [{2}] lack a part of their rows and count as missing",
      "{1} interval antrean [{2}] kehilangan sebagian barisnya dan dianggap tidak tercatat"
    ),
    (
      "the file has intervals of {1}, the plan of {2} minutes",
      "interval berkas {1}, interval rencana {2} menit"
    ),
    ("export the history by {1} minutes", "ekspor riwayat per {1} menit"),
    (
      "export the history by {1} minutes, or set the centre's `interval` to {2}",
      "ekspor riwayat per {1} menit, atau ubah `interval` di centre menjadi {2}"
    ),
    (
      "intervals of {1} minutes do not add up to the plan's {2} minutes",
      "interval {1} menit tidak dapat dijumlahkan menjadi {2} menit rencana"
    ),
    (
      "the file's intervals do not begin on the plan's local borders",
      "interval berkas tidak mulai di batas interval rencana"
    ),
    (
      "export the history by smaller intervals, or set the centre's `interval` to a smaller one",
      "ekspor riwayat dengan interval lebih pendek, atau perkecil `interval` di centre"
    ),
    ("… [{1}] is negative", "{0*} [{1}] negatif"),
    ("write a number of at least 0, or leave the field empty", "tulis bilangan sekurang-kurangnya 0, atau kosongkan"),
    ("… [{1}] is larger than 10 000 000", "{0*} [{1}] lebih besar dari 10 000 000"),
    ("check that the right column is named", "periksa apakah kolom yang disebut sudah benar"),
    ("… [{1}] holds a comma", "{0*} [{1}] memuat koma"),
    (
      "set `decimal-comma: true` if it is a decimal comma, `thousands-sign: comma` if thousands stand before it",
      "tulis `decimal-comma: true` jika itu koma desimal, `thousands-sign: comma` jika itu pemisah ribuan"
    ),
    (
      "… [{1}] holds a point though the file has decimal commas",
      "{0*} [{1}] memuat titik padahal berkas memakai koma desimal"
    ),
    (
      "set `decimal-comma: false` if it is a decimal point, `thousands-sign: point` if thousands stand before it",
      "tulis `decimal-comma: false` jika itu titik desimal, `thousands-sign: point` jika itu pemisah ribuan"
    ),
    ("write digits, or leave the field empty if it is unknown", "tulis angka, atau kosongkan jika tidak diketahui"),
    (
      "queue [{1}] is not in the plan, but seems to be a total",
      "antrean [{1}] tidak ada dalam rencana, tetapi tampaknya jumlah total"
    ),
    (
      "leave such rows out with `leave-out: {{1}: {2}}`",
      "abaikan baris seperti itu dengan `leave-out: {{1}: {2}}`"
    ),
    ("queue [{1}] is not in the plan", "antrean [{1}] tidak ada dalam rencana"),
    (
      "correct it, or map it under `queue-names`; the plan has {1}",
      "perbaiki, atau padankan di `queue-names`; rencana memiliki {1}"
    ),
    ("queue [{1}] at [{2}] already stands in {3}", "antrean [{1}] pada [{2}] sudah ada di {3}"),
    (
      "remove one of the two rows, or name the column that tells them apart under `columns: part` if both count",
      "hapus salah satu baris, atau sebut kolom yang membedakannya di `columns: part` jika keduanya dihitung"
    ),
    (
      "remove one of the two rows, or give each entry a `part` of its own if both count",
      "hapus salah satu baris, atau beri tiap entri `part` sendiri jika keduanya dihitung"
    ),
    (
      "correct its name under `{1}`; the file has {2}",
      "perbaiki namanya di `{1}`; berkas memiliki {2}"
    ),
    ("no row has [{1}] in [{2}], as `{3}` says", "tidak ada baris dengan [{1}] di [{2}], seperti disebut `{3}`"),
    (
      "set `thousands-sign: {1}` if a {2*} stands before thousands there",
      "tulis `thousands-sign: {1}` jika {2*} di sana memisahkan ribuan"
    ),
    ("comma", "koma"),
    ("point", "titik"),
    (
      "{1} of the numbers under [{2}] are fractions such as [{3}], though contacts are whole; {4*}, or `thousands-sign: none` if they are means",
      "{1} bilangan di bawah [{2}] berupa pecahan seperti [{3}], padahal kontak bulat; {4*}, atau `thousands-sign: none` jika itu rata-rata"
    ),
    (
      "… [{1}] looks like thousands: numbers with a {2*} all have three digits behind it and are far smaller than the whole ones",
      "{0*} [{1}] tampak seperti ribuan: semua bilangan dengan {2*} berisi tiga angka di belakangnya dan jauh lebih kecil dari yang bulat"
    ),
    ("{1*}; write no thousands signs", "{1*}; jangan tulis pemisah ribuan"),
    (" in place of `decimal-comma`", " sebagai ganti `decimal-comma`"),
    (
      "set `thousands-sign: {1}`{2*}, or `thousands-sign: none` if these are decimals",
      "tulis `thousands-sign: {1}`{2*}, atau `thousands-sign: none` jika itu desimal"
    ),
    (
      "set `thousands-sign: {1}` if [{2}] has such a sign before thousands",
      "tulis `thousands-sign: {1}` jika [{2}] memakai pemisah ribuan seperti itu"
    ),
    (
      "[{1}] probably has signs before thousands: write none",
      "[{1}] mungkin memakai pemisah ribuan: jangan tulis"
    ),
    ("check that [{1}] is the right column", "periksa apakah [{1}] kolom yang benar"),
    (
      "queue [{1}] has more contacts answered ({2}) than offered ({3}){4*}; check whether the columns {5} are swapped under `columns`",
      "antrean [{1}] memiliki lebih banyak kontak terjawab ({2}) daripada yang masuk ({3}){4*}; periksa apakah kolom {5} tertukar di `columns`"
    ),
    (", in {1} rows more than twice as many", ", pada {1} baris lebih dari dua kali lipat"),
    (
      "{1} rows are of [{2}], which is no queue of the plan, and are left out",
      "{1} baris milik [{2}], yang bukan antrean rencana, dan diabaikan"
    ),
    ("so are the rows of {1} more names", "begitu pula baris {1} nama lain"),
    (
      "{1} rows without contacts lie in an hour that clocks skip, and are left out",
      "{1} baris tanpa kontak berada di jam yang dilompati, dan diabaikan"
    ),
    (
      "{1} rows hold no number of contacts and count as missing",
      "{1} baris tidak memuat jumlah kontak dan dianggap tidak tercatat"
    ),
    (
      "{1} contacts lie in an hour that clocks show twice; half of each counts in either showing",
      "{1} kontak berada di jam yang terjadi dua kali; setengahnya dihitung di masing-masing"
    ),
    (
      "{1} rows stand for contacts that stand already, and each contact counts once",
      "{1} baris mengulang kontak yang sudah ada, dan setiap kontak dihitung sekali"
    ),
    (
      "{1} rows have {2} [{3}] and count like others; set `leave-out: {{4}: {5}}` if they should not",
      "{1} baris memiliki {2} [{3}] dan dihitung seperti yang lain; tulis `leave-out: {{4}: {5}}` jika seharusnya tidak"
    ),
    (
      "the media {1} add up in queue [{2}]; set `only: {{3}: {4}}` to take one, and name the file again for others",
      "media {1} dijumlahkan dalam antrean [{2}]; tulis `only: {{3}: {4}}` untuk mengambil satu, dan sebut berkas itu lagi untuk yang lain"
    ),
    (
      "overlaps [{1}] in time, and nothing tells their contacts apart: any that stand in both count twice; name a column under `columns: id`",
      "bertumpang waktu dengan [{1}], dan tidak ada yang membedakan kontaknya: yang ada di keduanya dihitung dua kali; sebut kolom di `columns: id`"
    ),
    (
      "… [{1}] already stands in an earlier file, line {2} {3*}",
      "{0*} [{1}] sudah ada di berkas sebelumnya, baris {2} {3*}"
    ),
    ("… [{1}] already stands in line {2} {3*}", "{0*} [{1}] sudah ada di baris {2} {3*}"),
    (
      "remove one of the two rows, or set `contacts-by: row` if every row is a contact",
      "hapus salah satu baris, atau tulis `contacts-by: row` jika setiap baris adalah kontak"
    ),
    ("[{1}] is no row of the table", "[{1}] bukan baris tabel"),
    ("remove the line, or fill the row in", "hapus baris itu, atau lengkapi"),
    ("{1} rows of totals are left out", "{1} baris jumlah diabaikan"),
    (
      "{1} lines below the table are left out, the first [{2}]",
      "{1} baris di bawah tabel diabaikan, yang pertama [{2}]"
    ),
  ]
}
