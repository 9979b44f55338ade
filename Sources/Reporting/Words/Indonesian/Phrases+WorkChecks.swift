extension Indonesian {
  /// Of checks on what contracts, shifts and breaks allow.
  static let phrasesOfWorkChecks: [(String, String)] = [
    ("… allows no hour of work", "{0*} tidak mengizinkan satu jam kerja pun"),
    ("allow some, or remove the contract", "izinkan, atau hapus kontrak itu"),
    ("… allows no day of work", "{0*} tidak mengizinkan satu hari kerja pun"),
    ("allow a day, or remove the contract", "izinkan satu hari, atau hapus kontrak itu"),
    (
      "… allows only some of the lengths of shift [{1}]",
      "{0*} hanya mengizinkan sebagian lama shift [{1}]"
    ),
    (
      "give contract [{1}] a shift of its own with the lengths it may work",
      "beri kontrak [{1}] shift sendiri dengan lama yang boleh dikerjakannya"
    ),
    ("… does not begin on a multiple of 5 minutes", "{0*} tidak mulai pada kelipatan 5 menit"),
    ("… covers shift [{1}] of {2}", "{0*} mencakup shift [{1}] selama {2}"),
    (
      "narrow `shift-length` or `shifts` so that one entry is left",
      "persempit `shift-length` atau `shifts` sehingga tersisa satu entri"
    ),
    (
      "… asks for more or fewer hours a week than the hard rules allow",
      "{0*} meminta lebih banyak atau lebih sedikit jam seminggu daripada yang diizinkan aturan wajib"
    ),
    (
      "change `weekly-hours`, or the rules maximum-weekly-hours and minimum-weekly-hours",
      "ubah `weekly-hours`, atau aturan maximum-weekly-hours dan minimum-weekly-hours"
    ),
    ("… asks for {1*}; {2*}", "{0*} meminta {1*}; {2*}"),
    ("{1} on {2} days", "{1} dalam {2} hari"),
    ("its shifts{1*} do not fill that many days", "shiftnya{1*} tidak mengisi hari sebanyak itu"),
    ("its shifts{1*} give {2*}", "shiftnya{1*} menghasilkan {2*}"),
    ("{1} or {2}", "{1} atau {2}"),
    (" of at most {1} (maximum-daily-hours)", " paling lama {1} (maximum-daily-hours)"),
    (
      "widen `weekly-hours` or `days`, or give it other shift lengths",
      "perlebar `weekly-hours` atau `days`, atau beri lama shift lain"
    ),
    (
      "… can never work: no shift of contract [{1}] lies within the agent's availability",
      "{0*} tidak pernah dapat bekerja: tidak ada shift kontrak [{1}] di dalam ketersediaan agen"
    ),
    (
      "widen the availability, or give the contract a shift that fits it",
      "perlebar ketersediaan, atau beri kontrak itu shift yang cocok"
    ),
    (
      "… works at least {1} days of the horizon under contract [{2}], maximum-days allows [{3}]",
      "{0*} bekerja sedikitnya {1} hari dalam rentang rencana menurut kontrak [{2}], maximum-days mengizinkan [{3}]"
    ),
    ("change `days` of the contract, or the rule", "ubah `days` kontrak, atau aturan itu"),
    (
      "… cannot keep contract [{1}] in the week of {2}: {3*} are asked for, {4*}",
      "{0*} tidak dapat memenuhi kontrak [{1}] pada minggu {2}: diminta {3*}, {4*}"
    ),
    ("shifts fit on {1} days only", "shift hanya cocok pada {1} hari"),
    (
      "widen the availability, correct the absences, or give the agent another contract",
      "perlebar ketersediaan, perbaiki ketidakhadiran, atau beri agen kontrak lain"
    ),
    (
      "… can never work: the rotation leaves no shift of contract [{1}] within the availability",
      "{0*} tidak dapat bekerja sama sekali: rotasi tidak menyisakan shift kontrak [{1}] di dalam ketersediaan"
    ),
    (
      "name shifts in the rotation that the contract has, or widen the availability",
      "sebut shift milik kontrak itu dalam rotasi, atau perlebar ketersediaan"
    ),
    ("… (shift [{1}]) never starts in the horizon", "{0*} (shift [{1}]) tidak pernah mulai dalam rentang rencana"),
    (
      "… (shift [{1}]) may be worked under no contract",
      "{0*} (shift [{1}]) tidak boleh dikerjakan dengan kontrak mana pun"
    ),
    (
      "… concerns no shift: none has such a length",
      "{0*} tidak menyangkut shift mana pun: tidak ada yang selama itu"
    ),
    ("… (shift [{1}] of {2}) has {3*}: {4}", "{0*} (shift [{1}] selama {2}) memiliki {3*}: {4}"),
    (
      "… (shift [{1}] of {2} where clocks change) has {3*}: {4}",
      "{0*} (shift [{1}] selama {2} pada pergantian jam) memiliki {3*}: {4}"
    ),
    ("{1*} of at least {2} min", "{1*} sekurang-kurangnya {2} menit"),
    ("{1*} of at least {2} min{3*}", "{1*} sekurang-kurangnya {2} menit{3*}"),
    (
      " that surely begins within {1} of work",
      " yang pasti mulai dalam {1} kerja"
    ),
    (
      "less than {1} min in breaks of at least {2} min",
      "kurang dari {1} menit dalam istirahat sekurang-kurangnya {2} menit"
    ),
    ("no break", "nol istirahat"),
    ("no paid break", "nol istirahat dibayar"),
    ("no unpaid break", "nol istirahat tidak dibayar"),
    ("fewer than {1} breaks", "kurang dari {1} istirahat"),
    ("fewer than {1} paid breaks", "kurang dari {1} istirahat dibayar"),
    ("fewer than {1} unpaid breaks", "kurang dari {1} istirahat tidak dibayar"),
    (
      "… (shift [{1}] of {2}) cannot hold its breaks: {3*}",
      "{0*} (shift [{1}] selama {2}) tidak dapat memuat istirahatnya: {3*}"
    ),
    (
      "… (shift [{1}] of {2} where clocks change) cannot hold its breaks: {3*}",
      "{0*} (shift [{1}] selama {2} pada pergantian jam) tidak dapat memuat istirahatnya: {3*}"
    ),
    (
      "the {1*} of {2} min does not fit between {3} and {4} after the start",
      "{1*} {2} menit tidak muat antara {3} dan {4} sesudah mulai"
    ),
    ("meal", "istirahat makan"),
    ("rest", "istirahat singkat"),
    (
      "move `earliest-start` or `latest-end`, or leave the break out for this length",
      "geser `earliest-start` atau `latest-end`, atau hilangkan istirahat untuk lama ini"
    ),
    ("nothing of it is paid", "tidak ada bagian yang dibayar"),
    ("shorten the breaks, or pay them", "persingkat istirahat, atau bayar"),
    (
      "they cannot follow each other within their windows",
      "istirahat tidak dapat saling menyusul dalam rentangnya"
    ),
    ("move `earliest-start` and `latest-end` apart", "jauhkan `earliest-start` dan `latest-end`"),
    (
      "two breaks lie nearer than {1} however they are placed",
      "dua istirahat berjarak kurang dari {1} di mana pun diletakkan"
    ),
    (
      "widen their windows, or set a shorter `shortest-stretch`",
      "perlebar rentangnya, atau perpendek `shortest-stretch`"
    ),
    (
      "some stretch without a break is longer than {1}",
      "ada rentang tanpa istirahat yang lebih lama dari {1}"
    ),
    (
      "add a break, widen its window, or set a longer `longest-stretch`",
      "tambahkan istirahat, perlebar rentangnya, atau perpanjang `longest-stretch`"
    ),
    (
      "… (queue [{1}]) is served by nobody: no agent has the skill [{2}]",
      "{0*} (antrean [{1}]) tidak dilayani siapa pun: tidak ada agen dengan keterampilan [{2}]"
    ),
    ("give the skill to an agent, or remove the queue", "beri keterampilan itu kepada agen, atau hapus antreannya"),
    (
      "… (queue [{1}]) has no response-time: what a day brings is done on that day",
      "{0*} (antrean [{1}]) tidak memiliki response-time: yang datang hari itu dikerjakan hari itu"
    ),
    (
      "… (queue [{1}]) has no goals: it is staffed so that the queue does not grow, no better",
      "{0*} (antrean [{1}]) tidak memiliki sasaran: kebutuhannya sekadar agar antrean tidak memanjang"
    ),
    (
      "… (queue [{1}]) is a {2} queue with a concurrency of {3}",
      "{0*} (antrean [{1}]) adalah antrean {2} dengan concurrency {3}"
    ),
    (
      "… (queue [{1}]) has {2} skilled agents, minimum-staffing asks for [{3}]",
      "{0*} (antrean [{1}]) memiliki {2} agen terampil, minimum-staffing meminta [{3}]"
    ),
    (
      "ask for fewer, or make the rule soft with a `weight`",
      "minta lebih sedikit, atau jadikan aturan itu lunak dengan `weight`"
    ),
    (
      "… has neither `history` nor `forecast`: nothing to forecast from",
      "{0*} tidak memiliki `history` maupun `forecast`: tidak ada bahan prakiraan"
    ),
    (
      "… is a ticket export without handling times, and queue [{1}] has no handling-time",
      "{0*} adalah ekspor tiket tanpa waktu penanganan, dan antrean [{1}] tidak memiliki handling-time"
    ),
    (
      "… (queue [{1}]) must be staffed {2*}, when no shift of those who serve it covers it: there is no roster",
      "{0*} (antrean [{1}]) harus berisi agen pada {2*}, padahal tidak ada shift pelayannya yang mencakupnya: tidak ada jadwal"
    ),
    (
      "… (queue [{1}]) is open {2*}, when no shift of those who serve it covers it",
      "{0*} (antrean [{1}]) buka pada {2*}, padahal tidak ada shift pelayannya yang mencakupnya"
    ),
    ("{1} and at {2} more times", "{1} dan {2} waktu lagi"),
    (
      "… [{1}] is little: costs are rounded to thousandths; count them in a smaller unit",
      "{0*} [{1}] terlalu kecil: biaya dibulatkan ke seperseribu; hitung dalam satuan lebih kecil"
    ),
    (
      "… pay, wishes and soft rules can cost [{1}]: sums of costs are exact up to 1e14",
      "{0*} upah, permintaan, dan aturan lunak dapat berbiaya [{1}]: jumlah biaya persis sampai 1e14"
    ),
    ("count costs in a larger unit, such as thousands", "hitung biaya dalam satuan lebih besar, misalnya ribuan"),
    ("… (contract [{1}]) may work no shift", "{0*} (kontrak [{1}]) tidak boleh mengerjakan shift mana pun"),
    (
      "name it under `contracts` of a shift, or widen its `shifts` and `shift-lengths`",
      "sebut di `contracts` suatu shift, atau perlebar `shifts` dan `shift-lengths`"
    ),
    ("… (contract [{1}]) is held by no agent", "{0*} (kontrak [{1}]) tidak dimiliki agen mana pun"),
    ("… is away for the whole horizon", "{0*} tidak hadir sepanjang rentang rencana"),
    (
      "… has no day of work in the horizon: absences take all that the contract asks for",
      "{0*} tidak memiliki hari kerja dalam rentang rencana: ketidakhadiran memakai semua yang diminta kontrak"
    ),
    ("agent [{1}]", "agen [{1}]"),
    ("… [{1}] is not in the years 1975 … 2090", "{0*} [{1}] di luar tahun 1975 … 2090"),
    (
      "… [{1}] is a {2*}, the centre's weeks begin on {3*}",
      "{0*} [{1}] jatuh pada hari {2*}, sedangkan minggu di centre mulai hari {3*}"
    ),
    ("write [{1}] or [{2}]", "tulis [{1}] atau [{2}]"),
    (
      "… says that a {1*} stands between thousands, and `decimal-comma` that it is the decimal sign",
      "{0*} menyebut {1*} sebagai pemisah ribuan, dan `decimal-comma` menyebutnya tanda desimal"
    ),
    ("remove `decimal-comma`", "hapus `decimal-comma`"),
  ]
}
