extension Indonesian {
  /// Of workbooks and their sheets.
  static let phrasesOfWorkbooks: [(String, String)] = [
    ("the file is {1*}", "berkas berupa {1*}"),
    ("a workbook that opens with a password alone", "buku kerja yang hanya terbuka dengan kata sandi"),
    ("a workbook of the old kind (.xls)", "buku kerja jenis lama (.xls)"),
    ("a binary workbook (.xlsb)", "buku kerja biner (.xlsb)"),
    ("a workbook of OpenDocument (.ods)", "buku kerja OpenDocument (.ods)"),
    ("an office document, not a workbook", "dokumen perkantoran, bukan buku kerja"),
    ("an archive, not a workbook (.xlsx)", "arsip, bukan buku kerja (.xlsx)"),
    (
      "save it without the password: in Excel under File, Info, Protect Workbook",
      "simpan tanpa kata sandi: di Excel lewat File, Info, Protect Workbook"
    ),
    (
      "save it as an Excel workbook (.xlsx), or as CSV in UTF-8",
      "simpan sebagai buku kerja Excel (.xlsx), atau sebagai CSV dalam UTF-8"
    ),
    (
      "save the table as an Excel workbook (.xlsx), or as CSV in UTF-8",
      "simpan tabelnya sebagai buku kerja Excel (.xlsx), atau sebagai CSV dalam UTF-8"
    ),
    (
      "open it in a spreadsheet program and save it anew as .xlsx",
      "buka dengan program lembar kerja dan simpan ulang sebagai .xlsx"
    ),
    ("the workbook is damaged here", "buku kerja rusak di sini"),
    ("the workbook is damaged or cut off", "buku kerja rusak atau terpotong"),
    (
      "the workbook is damaged or cut off: [{1}] cannot be read",
      "buku kerja rusak atau terpotong: [{1}] tidak dapat dibaca"
    ),
    (
      "[{1}] declares a type of document, which no spreadsheet program writes",
      "[{1}] menyatakan jenis dokumen, yang tidak ditulis oleh program lembar kerja mana pun"
    ),
    (
      "the workbook has more than {1} bytes when it is unpacked",
      "buku kerja lebih dari {1} bita setelah isinya dibuka"
    ),
    (
      "keep only the sheet that is read, or save that as CSV",
      "sisakan hanya lembar yang dibaca, atau simpan lembar itu sebagai CSV"
    ),
    ("sheet [{1}] has more than {2} rows", "lembar [{1}] memiliki lebih dari {2} baris"),
    (
      "save it as CSV, of which more rows are read, or split it",
      "simpan sebagai CSV, yang dibaca lebih banyak barisnya, atau pecah lembarnya"
    ),
    ("a value stands beyond the first {1} columns", "ada nilai di luar {1} kolom pertama"),
    ("delete what stands to the right of the table", "hapus yang ada di kanan tabel"),
    ("the workbook has no sheet [{1}]", "buku kerja tidak memiliki lembar [{1}]"),
    ("its sheets are {1}", "lembarnya adalah {1}"),
    ("the workbook has no sheet with cells", "buku kerja tidak memiliki lembar bersel"),
    ("name another workbook", "sebut buku kerja lain"),
    (
      "the cells [{1}] are merged into one, where a table has a value in each",
      "sel [{1}] digabung menjadi satu, padahal tabel memiliki nilai di setiap sel"
    ),
    (
      "delete the title if it is one; else unmerge them and write into each what it stands for",
      "hapus jika itu judul; jika bukan, pisahkan dan tulis nilainya di setiap sel"
    ),
    (
      "[{1}] sums up the cells above it: a total is no row of the table",
      "[{1}] menjumlahkan sel di atasnya: jumlah bukan baris tabel"
    ),
    (
      "delete the row of totals, or keep it on another sheet",
      "hapus baris jumlah, atau letakkan di lembar lain"
    ),
    (
      "sheet [{1}] hides {2} rows, which are read like all others",
      "lembar [{1}] menyembunyikan {2} baris, yang tetap dibaca seperti yang lain"
    ),
    (
      "sheet [{1}] is read, and [{2}] has the same columns; name the one that is meant, such as {3}#{4}",
      "lembar [{1}] yang dibaca, padahal [{2}] memiliki kolom yang sama; sebut lembar yang dimaksud, misalnya {3}#{4}"
    ),
    ("sheet [{1}] is empty", "lembar [{1}] kosong"),
    (
      "the formula [{1}] has no value: no program has calculated it",
      "rumus [{1}] tidak memiliki nilai: belum ada program yang menghitungnya"
    ),
    (
      "open the workbook in a spreadsheet program and save it, or write the value itself",
      "buka buku kerja dengan program lembar kerja lalu simpan, atau tulis nilainya langsung"
    ),
    (
      "name the column in the header, or delete what stands right of it",
      "beri nama kolom itu di baris judul kolom, atau hapus yang ada di kanannya"
    ),
    ("name it, or delete the column", "beri nama, atau hapus kolomnya"),
    ("the workbook is not read, since [{1}] is there", "buku kerja ini tidak dibaca karena [{1}] ada"),
  ]
}
