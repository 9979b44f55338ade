extension Indonesian {
  /// Of `exports`, and of what keeps one from being written.
  static let phrasesOfExports: [(String, String)] = [
    ("export", "ekspor"),
    ("a field such as email, or a text in quotes", "bidang seperti email, atau teks dalam tanda kutip"),
    ("what the other system calls it", "sebutannya dalam sistem lain"),
    ("… is not one heading and its expression", "{0*} bukan satu judul beserta ungkapannya"),
    ("write such as `- {Agent: email}`", "tulis misalnya `- {Agent: email}`"),
    ("add a column such as `- {Agent: agent}`", "tambahkan kolom seperti `- {Agent: agent}`"),
    ("… [{1}] is not the name of a file", "{0*} [{1}] bukan nama berkas"),
    ("write a name without slashes", "tulis nama tanpa garis miring"),
    ("… [{1}] is not a map of the export", "{0*} [{1}] bukan peta ekspor itu"),
    ("add it under `map`", "tambahkan di bawah `map`"),
    ("write the characters that may not occur", "tulis tanda yang tidak boleh muncul"),
    ("… [{1}] is not a field of rows of kind {2}", "{0*} [{1}] bukan bidang baris jenis {2}"),
    ("write one of {1}, or a text in quotes", "tulis salah satu dari {1}, atau teks dalam tanda kutip"),
    ("… [{1}] has a quote that is not closed", "{0*} [{1}] memuat tanda kutip yang tidak ditutup"),
    ("write a quote at its end", "tulis tanda kutip di akhirnya"),
    ("… [{1}] is no number of decimals from 0 to 4", "{0*} [{1}] bukan jumlah desimal dari 0 sampai 4"),
    ("write such as paid-hours:2", "tulis misalnya paid-hours:2"),
    ("… [{1}] has a format, which {2} has none of", "{0*} [{1}] memuat format, padahal {2} tidak memilikinya"),
    (
      "write {1} alone; dates, times and paid-hours have formats",
      "tulis {1} saja; tanggal, waktu dan paid-hours memiliki format"
    ),
    ("… [{1}] is no part of a date or a time", "{0*} [{1}] bukan bagian tanggal atau waktu"),
    ("… [{1}] is no part of a date", "{0*} [{1}] bukan bagian tanggal"),
    (
      "write some of {1}, other letters between single quotes",
      "tulis sebagian dari {1}, huruf lain di antara tanda kutip tunggal"
    ),
    (
      "export [{1}] needs {2} of every agent in it; not so: {3}",
      "ekspor [{1}] memerlukan {2} dari setiap agen di dalamnya; tidak demikian: {3}"
    ),
    (
      "write it into the column {1} of the agents' table",
      "tulis di kolom {1} tabel agen"
    ),
    ("export [{1}]: the map [{2}] has no name for: {3}", "ekspor [{1}]: peta [{2}] tidak memiliki sebutan untuk: {3}"),
    (
      "export [{1}]: [{2}] contains [{3}], which is forbidden; of: {4}",
      "ekspor [{1}]: [{2}] memuat [{3}], yang dilarang; milik: {4}"
    ),
    (
      "change what stands there, or give it another name with a map",
      "ubah isinya, atau beri sebutan lain dengan peta"
    ),
  ]

  /// Of exports that are read, and of rosters that are written by them.
  static let phrasesOfTemplates: [(String, String)] = [
    (
      "… [agent-week] has no times in its rows: no roster can be read from it",
      "{0*} [agent-week] tidak memuat waktu dalam barisnya: tidak ada jadwal yang dapat dibaca darinya"
    ),
    ("read by an export whose rows are activities or duties", "baca dengan ekspor yang barisnya kegiatan atau giliran"),
    (
      "… has no heading, by which a table that is read would have it",
      "{0*} tidak berjudul, padahal tabel yang dibaca dikenali dari judulnya"
    ),
    ("… [{1}] is the heading of another column as well", "{0*} [{1}] juga judul kolom lain"),
    ("give the column a heading of its own", "beri kolom itu judul sendiri"),
    (
      "… [{1}] has one digit or two, and further ones behind it: nobody can tell where it ends",
      "{0*} [{1}] satu atau dua angka, dengan angka lain di belakangnya: akhirnya tidak dapat diketahui"
    ),
    ("write [{1}], or a sign between them", "tulis [{1}], atau tanda di antaranya"),
    ("… [{1}] cannot be read back through the map [{2}]", "{0*} [{1}] tidak dapat dibaca kembali lewat peta [{2}]"),
    ("write the field without a map", "tulis bidang itu tanpa peta"),
    ("… do not say whose a row is", "{0*} tidak menyebut milik siapa suatu baris"),
    ("add a column of agent, email, payroll-id or name", "tambahkan kolom agent, email, payroll-id atau name"),
    ("… do not say when a row ends", "{0*} tidak menyebut kapan suatu baris berakhir"),
    ("add a column such as `- {End: end:yyyy-MM-dd HH:mm}`", "tambahkan kolom seperti `- {End: end:yyyy-MM-dd HH:mm}`"),
    (
      "… do not say what is done: work, a meal or a break",
      "{0*} tidak menyebut apa yang dikerjakan: kerja, makan atau istirahat"
    ),
    ("add a column such as `- {Task: activity}`", "tambahkan kolom seperti `- {Task: activity}`"),
    ("… do not say when a row starts", "{0*} tidak menyebut kapan suatu baris mulai"),
    (
      "add a column such as `- {Start: start:yyyy-MM-dd HH:mm}`",
      "tambahkan kolom seperti `- {Start: start:yyyy-MM-dd HH:mm}`"
    ),
    (
      "… lacks {1} of the date on which a row starts",
      "{0*} tidak memuat {1} dari tanggal mulainya suatu baris"
    ),
    ("… lacks {1} of the time of day", "{0*} tidak memuat {1} dari waktunya"),
    ("write such as start:yyyy-MM-dd HH:mm", "tulis misalnya start:yyyy-MM-dd HH:mm"),
    ("write such as {1}:yyyy-MM-dd HH:mm", "tulis misalnya {1}:yyyy-MM-dd HH:mm"),
    ("… calls several values [{1}]: {2}", "{0*} menyebut beberapa nilai [{1}]: {2}"),
    ("give each of them a name of its own", "beri masing-masing sebutan sendiri"),
    ("… [{1}] is of several agents: {2}", "{0*} [{1}] milik beberapa agen: {2}"),
    (
      "read by an export that also has a column of agent, email or payroll-id",
      "baca dengan ekspor yang juga memiliki kolom agent, email atau payroll-id"
    ),
    ("… [{1}] is the {2} of no agent of the plan", "{0*} [{1}] bukan {2} agen mana pun dalam rencana"),
    ("… [{1}] is another agent than {2} [{3}]", "{0*} [{1}] agen yang lain daripada {2} [{3}]"),
    ("correct the one that is wrong", "perbaiki yang salah"),
    ("nothing says which queue agent [{1}] serves", "tidak ada yang menyebut antrean mana yang dilayani agen [{1}]"),
    ("read by an export that also has a column of queue", "baca dengan ekspor yang juga memiliki kolom queue"),
    ("… [{1}] is no name in the map [{2}]", "{0*} [{1}] bukan sebutan dalam peta [{2}]"),
    ("its names are {1}", "sebutannya {1}"),
    ("… [{1}] is something else than {2} [{3}]", "{0*} [{1}] berbeda dari {2} [{3}]"),
    ("… [{1}] of work is not its {2} minutes", "{0*} [{1}] pekerjaan tidak sama dengan {2} menitnya"),
    ("… [{1}] is neither nothing nor all of the {2} minutes", "{0*} [{1}] bukan nol dan bukan seluruh {2} menit itu"),
    ("… [{1}] is not the {2} minutes from [{3}] to [{4}]", "{0*} [{1}] bukan {2} menit dari [{3}] sampai [{4}]"),
    ("correct the time", "perbaiki waktunya"),
    ("correct the date", "perbaiki tanggalnya"),
    (
      "write times with their offset by xxx in the export, or in UTC",
      "tulis waktu dengan selisihnya lewat xxx dalam ekspor, atau dalam UTC"
    ),
    ("… [{1}] is no number of minutes from 1 to {2}", "{0*} [{1}] bukan jumlah menit dari 1 sampai {2}"),
    ("write how many minutes the row lasts", "tulis berapa menit baris itu berlangsung"),
    ("… [{1}] is not written as the export writes it", "{0*} [{1}] tidak ditulis seperti ekspor itu menulisnya"),
    ("… [{1}] is no whole minute of a day", "{0*} [{1}] bukan menit utuh suatu hari"),
    ("… [{1}] is no date that exists", "{0*} [{1}] bukan tanggal yang ada"),
    ("… [{1}] is not the day on which the duty starts: [{2}]", "{0*} [{1}] bukan hari mulainya giliran: [{2}]"),
    (
      "rows of duties say nothing of breaks: each duty is read as work at its queues from its start to its end",
      "baris giliran tidak menyebut istirahat: setiap giliran dibaca sebagai kerja pada antreannya dari awal sampai akhirnya"
    ),
    (
      "agent [{1}] has a locked day, whose breaks rows of duties do not say",
      "agen [{1}] memiliki hari terkunci, yang istirahatnya tidak disebut baris giliran"
    ),
    (
      "lock nothing, or read by an export whose rows are activities",
      "jangan mengunci apa pun, atau baca dengan ekspor yang barisnya kegiatan"
    ),
    ("--read-as [{1}] is not an export of the plan", "--read-as [{1}] bukan ekspor rencana"),
    ("describe it under `exports` in plan.yaml", "uraikan di bawah `exports` dalam plan.yaml"),
    ("name one of {1}", "sebut salah satu dari {1}"),
  ]
}
