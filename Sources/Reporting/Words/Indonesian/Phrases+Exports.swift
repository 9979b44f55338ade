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
}
