extension Indonesian {
  /// Of the ledger.
  static let phrasesOfLedgers: [(String, String)] = [
    (
      "the ledger is a workbook, which is not written", "buku catatan adalah buku kerja, yang tidak ditulis"
    ),
    (
      "save it as text in UTF-8, such as ledger.csv, and name that under `ledger`",
      "simpan sebagai teks UTF-8, misalnya ledger.csv, dan sebut di bawah `ledger`"
    ),
    (
      "a text of the row would not be read again as it is", "sebuah teks baris itu tidak akan terbaca lagi sama"
    ),
    (
      "write it without blanks at its ends and without control characters",
      "tulis tanpa spasi di ujungnya dan tanpa karakter kendali"
    ),
    ("a month such as 2026-11", "bulan seperti 2026-11"),
    ("[{1}] is not a month", "[{1}] bukan bulan"),
    ("… [{1}] is not a month", "{0*} [{1}] bukan bulan"),
    ("write YYYY-MM", "tulis YYYY-MM"),
    (
      "… let a duty start early until {1}, after {2}, from which it ends late",
      "{0*} membuat tugas mulai dini hingga {1}, sesudah {2}, yang sejak itu berakhir larut"
    ),
    ("write such as {early: 07:00, late: 21:00}", "tulis misalnya {early: 07:00, late: 21:00}"),
    ("a count such as nights", "hitungan seperti nights"),
    ("{1} is empty, and so is week", "{1} kosong, demikian pula week"),
    (
      "write why and by whom it was corrected, or the first day of the week that was counted",
      "tulis mengapa dan oleh siapa dikoreksi, atau hari pertama minggu yang dihitung"
    ),
    (
      "{1} [{2}] stands beside a week, which is counted anew without it",
      "{1} [{2}] ada di samping sebuah minggu, yang dihitung ulang tanpa isian itu"
    ),
    ("leave the week of a correction empty", "kosongkan minggu dari sebuah koreksi"),
    (
      "… [{1}] lies after the horizon: the correction does not count yet",
      "{0*} [{1}] sesudah masa rencana: koreksinya belum dihitung"
    ),
    ("… [{1}] has no day of the week of {2}", "{0*} [{1}] tidak memiliki hari dari minggu {2}"),
    (
      "write [{1}], or the first day of the week that was counted",
      "tulis [{1}], atau hari pertama minggu yang dihitung"
    ),
    (
      "… [{1}] does not begin on the centre's first weekday",
      "{0*} [{1}] tidak dimulai pada hari pertama minggu pusat layanan"
    ),
    ("{1} more warnings like these are left out", "{1} peringatan lain seperti ini diabaikan"),
    (
      "the same correction stands there twice, and counts twice",
      "koreksi yang sama ada di sana dua kali, dan dihitung dua kali"
    ),
    ("… [{1}] says {2} of [{3}] in {4}", "{0*} [{1}] menyebut {2} milik [{3}] pada {4}"),
    ("keep one of the two rows", "simpan salah satu dari kedua baris"),
    (
      "… makes {1} of [{2}] in {3} [{4}], less than nothing",
      "{0*} membuat {1} milik [{2}] pada {3} menjadi [{4}], kurang dari nol"
    ),
    (
      "… makes {1} of [{2}] in {3} [{4}], more than the {5} that a month can have",
      "{0*} membuat {1} milik [{2}] pada {3} menjadi [{4}], lebih dari {5} yang mungkin dalam sebulan"
    ),
    (
      "… [{1}] is not an agent of the plan; the rows are kept",
      "{0*} [{1}] bukan agen rencana; baris-barisnya tetap disimpan"
    ),
    (
      "… [{1}] and {2} more are not agents of the plan; their rows are kept",
      "{0*} [{1}] dan {2} lainnya bukan agen rencana; baris-baris mereka tetap disimpan"
    ),
  ]
}
