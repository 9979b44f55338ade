extension Indonesian {
  /// Of limits, kinds, balances and waiting lists of absences, and of rows that are added to tables.
  static let phrasesOfAbsences: [(String, String)] = [
    ("a kind of absence", "jenis ketidakhadiran"),
    ("keep one of the entries", "simpan salah satu isian saja"),
    ("name one, or remove the key to mean all", "sebut satu, atau hapus kuncinya untuk berarti semua"),
    (
      "… is less than one of {1} agents: nobody may be away; write a number to mean one",
      "{0*} kurang dari satu dari {1} agen: tidak seorang pun boleh tidak masuk; tulis angka untuk berarti satu"
    ),
    (
      "… [{1}] counts as nothing: the balance is never used",
      "{0*} [{1}] tidak dihitung: jatahnya tidak pernah dipakai"
    ),
    ("… [{1}] makes a period longer than {2} days", "{0*} [{1}] membuat masa lebih lama dari {2} hari"),
    ("write a row for each year", "tulis satu baris untuk setiap tahun"),
    ("… [{1}] is a day of another balance of this kind", "{0*} [{1}] adalah hari dari jatah lain untuk jenis ini"),
    (
      "let the periods of an agent and a kind follow each other",
      "buat masa jatah seorang agen dan satu jenis berurutan"
    ),
    ("… [{1}] makes an absence longer than {2} days", "{0*} [{1}] membuat ketidakhadiran lebih lama dari {2} hari"),
    ("write several rows", "tulis beberapa baris"),
    (
      "the table is a workbook, to which no row is added",
      "tabelnya adalah buku kerja, yang tidak ditambahi baris"
    ),
    (
      "the table is not text in UTF-8, to which no row is added",
      "tabelnya bukan teks UTF-8, yang tidak ditambahi baris"
    ),
    (
      "the table is written in a form to which no row can be added",
      "tabelnya ditulis dalam bentuk yang tidak dapat ditambahi baris"
    ),
    ("the table has no column [{1}] for the row", "tabelnya tidak memiliki kolom [{1}] untuk baris itu"),
    ("add the column {1} to its header", "tambahkan kolom {1} pada judulnya"),
    ("add the row by hand: {1} are {2*}", "tambahkan barisnya sendiri: {1} adalah {2*}"),
    (
      "[{1}] has changed meanwhile, so nothing was written",
      "[{1}] sudah berubah sementara itu, jadi tidak ada yang ditulis"
    ),
    ("ask again", "tanyakan lagi"),
    ("the absence of [{1}] has no time", "ketidakhadiran [{1}] tidak memiliki waktu"),
    ("history of absence", "riwayat ketidakhadiran"),
    ("there is no date with hours above zero", "tidak ada tanggal dengan jam di atas nol"),
    (
      "write the hours that everybody would have worked on each date",
      "tulis jam yang seharusnya dikerjakan semua orang pada setiap tanggal"
    ),
    (
      "absences of {1} rows and dates lie on days without hours and are left out",
      "ketidakhadiran dari {1} baris dan tanggal berada pada hari tanpa jam dan diabaikan"
    ),
    ("the columns say no dates", "kolom-kolomnya tidak menyebut tanggal"),
    (
      "write a column date, or from and to; the columns are {1*}",
      "tulis kolom date, atau from dan to; kolomnya adalah {1*}"
    ),
    ("rostered_hours is empty", "rostered_hours kosong"),
    ("hours is empty", "hours kosong"),
    (
      "rostered_hours [{1}] is another number than on line {2}",
      "rostered_hours [{1}] adalah bilangan lain daripada di baris {2}"
    ),
    (
      "write the hours of all agents of the date, the same in each of its rows",
      "tulis jam semua agen pada tanggal itu, sama di setiap barisnya"
    ),
    ("to [{1}] lies before from [{2}]", "to [{1}] sebelum from [{2}]"),
    ("to [{1}] makes an absence longer than {2} days", "to [{1}] membuat ketidakhadiran lebih lama dari {2} hari"),
    (
      "the column [rostered_hours] stands beside a table of hours",
      "kolom [rostered_hours] ada di samping sebuah tabel jam"
    ),
    ("leave --rostered out, or remove the column", "tinggalkan --rostered, atau hapus kolomnya"),
    (
      "nothing says how many hours would have been worked",
      "tidak ada yang menyebut berapa jam yang seharusnya dikerjakan"
    ),
    (
      "add a column rostered_hours, or name a table of date and hours, or a roster, with --rostered",
      "tambahkan kolom rostered_hours, atau sebut tabel date dan hours, atau jadwal, dengan --rostered"
    ),
    (
      "the table has neither date and hours nor the columns of a roster",
      "tabelnya tidak memiliki date dan hours maupun kolom-kolom jadwal"
    ),
    ("write date,hours, or name a roster.csv", "tulis date,hours, atau sebut sebuah roster.csv"),
    (
      "[{1}] does not say when absences were known, which --lead needs",
      "[{1}] tidak menyebut kapan ketidakhadiran diketahui, yang diperlukan --lead"
    ),
    ("add a column known_at, or leave --lead out", "tambahkan kolom known_at, atau tinggalkan --lead"),
  ]
}
