extension Indonesian {
  /// Of times in histories and forecasts.
  static let phrasesOfTimes: [(String, String)] = [
    ("… is no time", "{0*} bukan waktu"),
    ("correct it", "perbaiki"),
    ("correct it{1*}", "perbaiki{1*}"),
    (
      "… [{1}] does not exist in {2}: clocks go forward there",
      "{0*} [{1}] tidak ada di {2}: jam di sana dimajukan"
    ),
    (
      "give times with their offset, or set `time-zone: UTC` if they are in UTC",
      "tulis waktu beserta selisihnya dari UTC, atau tulis `time-zone: UTC` jika dalam UTC"
    ),
    ("… [{1}] lies outside the years 1990 to 2099", "{0*} [{1}] di luar tahun 1990 sampai 2099"),
    ("correct the year, or `date-format`", "perbaiki tahunnya, atau `date-format`"),
    ("… [{1}] is not the start of an interval", "{0*} [{1}] bukan awal interval"),
    (
      "write the time at which the interval begins, on a multiple of 5 minutes",
      "tulis waktu mulai intervalnya, pada kelipatan 5 menit"
    ),
    (
      "set `columns: {start: {1}, time: {2}}`, if the times stand there",
      "tulis `columns: {start: {1}, time: {2}}`, jika waktunya ada di sana"
    ),
    (
      "export the time at which a contact came: days alone do not say how many come in each interval",
      "ekspor waktu datangnya kontak: hari saja tidak menyebut berapa yang datang di tiap interval"
    ),
    ("… holds days without times", "{0*} memuat hari tanpa waktu"),
    (
      "{1} rows have a day without a time in {2}, where others have times",
      "{1} baris memuat hari tanpa waktu di {2}, padahal yang lain memuat waktu"
    ),
    (
      "write their times, such as 2026-01-05 00:00, or remove them if they are totals of days",
      "tulis waktunya, misalnya 2026-01-05 00:00, atau hapus jika itu jumlah harian"
    ),
    (
      "all {1} rows stand at 00:00, as days do that were made times",
      "semua {1} baris berada di 00:00, seperti hari yang dijadikan waktu"
    ),
    (
      "export the time at which a contact came, or name its column under `columns: start`",
      "ekspor waktu datangnya kontak, atau sebut kolomnya di `columns: start`"
    ),
    ("… [{1}] is no time of day", "{0*} [{1}] bukan waktu dalam sehari"),
    (
      "name another column under `columns: time`, or give a `date-format` for both such as `dd/MM/yyyy HH:mm`",
      "sebut kolom lain di `columns: time`, atau tulis `date-format` untuk keduanya seperti `dd/MM/yyyy HH:mm`"
    ),
    ("date-format {1*}", "date-format {1*}"),
    ("write the time, or remove the row", "tulis waktunya, atau hapus barisnya"),
    ("… looks like a spreadsheet's serial number", "{0*} tampak seperti nomor seri lembar sebar"),
    (
      "set `date-format: excel`, or save the column as yyyy-mm-dd hh:mm",
      "tulis `date-format: excel`, atau simpan kolom sebagai yyyy-mm-dd hh:mm"
    ),
    ("… looks like a count since 1970", "{0*} tampak seperti hitungan sejak 1970"),
    ("set `date-format: {1}`", "tulis `date-format: {1}`"),
    ("set `date-format: epoch`", "tulis `date-format: epoch`"),
    ("correct the day, the time or the offset", "perbaiki hari, waktu, atau selisihnya dari UTC"),
    (
      "… is ambiguous: it may be day {1} of month {2}, or the other way round",
      "{0*} bermakna ganda: bisa hari {1} bulan {2}, atau sebaliknya"
    ),
    (
      "set `date-format`, for example `{1}` or `{2}`",
      "tulis `date-format`, misalnya `{1}` atau `{2}`"
    ),
    ("… is not an ISO 8601 time", "{0*} bukan waktu ISO 8601"),
    (
      "write it like 2026-01-05T08:30 or 2026-01-05T08:30:00+07:00, or set `date-format`",
      "tulis seperti 2026-01-05T08:30 atau 2026-01-05T08:30:00+07:00, atau tulis `date-format`"
    ),
    ("correct the day or the time", "perbaiki hari atau waktunya"),
    ("… is not written as {1*}", "{0*} tidak ditulis sebagai {1*}"),
    ("a serial number", "nomor seri"),
    ("a count since 1970", "hitungan sejak 1970"),
    (", or remove `date-format`: it is ISO 8601", ", atau hapus `date-format`: itu ISO 8601"),
    (", or set `date-format: {1}`", ", atau tulis `date-format: {1}`"),
    (", or correct `date-format`", ", atau perbaiki `date-format`"),
    (", or set `date-format`", ", atau tulis `date-format`"),
  ]
}
