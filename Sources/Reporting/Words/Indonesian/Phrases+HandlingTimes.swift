extension Indonesian {
  /// Of handling times in histories: their units, their jumps and their parts.
  static let phrasesOfHandlingTimes: [(String, String)] = [
    (
      "handling times of queue [{1}] come to {2} s a contact{3*}; {4*}",
      "waktu penanganan antrean [{1}] menjadi {2} detik per kontak{3*}; {4*}"
    ),
    (", where its own handling time is {1} s", ", padahal waktu penanganannya sendiri {1} detik"),
    ("set `handling-unit: {1}` if [{2}] is in {3*}", "tulis `handling-unit: {1}` jika [{2}] dalam {3*}"),
    ("minutes", "menit"),
    ("hours", "jam"),
    ("milliseconds", "milidetik"),
    ("[{1}] is probably in {2*}: write seconds", "[{1}] mungkin dalam {2*}: tulis detik"),
    (
      "name [{1}] under `columns: handling_total_seconds` if it holds the totals of intervals",
      "sebut [{1}] di `columns: handling_total_seconds` jika isinya jumlah tiap interval"
    ),
    (
      "[{1}] probably holds the totals of intervals: write the mean of a contact",
      "[{1}] mungkin berisi jumlah tiap interval: tulis rata-rata per kontak"
    ),
    (
      "name [{1}] under `columns: handling_seconds` if it holds means",
      "sebut [{1}] di `columns: handling_seconds` jika isinya rata-rata"
    ),
    (
      "handling times of queue [{1}] are about {2} times {3*} than usual on {4*}, the first {5}; rows in another unit need a file and a `handling-unit` of their own",
      "waktu penanganan antrean [{1}] sekitar {2} kali {3*} dari biasa pada {4*}, yang pertama {5}; baris dengan satuan lain perlu berkas dan `handling-unit` sendiri"
    ),
    ("one day", "satu hari"),
    ("{1} days", "{1} hari"),
    ("longer", "lebih lama"),
    ("shorter", "lebih singkat"),
    ("{1*} names no column", "{1*} tidak menyebut kolom apa pun"),
    (
      "write such as {talk: Talk, wrap-up: ACW}, or remove the key",
      "tulis misalnya {talk: Talk, wrap-up: ACW}, atau hapus kuncinya"
    ),
    ("name a column, or remove the key", "sebutkan sebuah kolom, atau hapus kuncinya"),
    ("name each part once", "sebutkan tiap bagian satu kali"),
    (
      "{1} rows lack a part of the handling time, which is unknown there; write 0 where a part took no time",
      "{1} baris tidak memuat sebagian waktu penanganan, sehingga waktu itu tidak diketahui di sana; tulis 0 bila suatu bagian tidak memakan waktu"
    ),
  ]
}
