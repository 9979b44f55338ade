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
  ]
}
