extension Indonesian {
  /// Of what is paid beside paid hours.
  static let phrasesOfPay: [(String, String)] = [
    ("a premium such as 25%", "premi seperti 25%"), ("the id of a line of pay", "id baris upah"),
    ("… [{1}] is not a preset of pay", "{0*} [{1}] bukan preset upah"),
    (
      "give every line an id of its own, or name other `contracts`",
      "beri setiap baris id sendiri, atau sebut `contracts` lain"
    ),
    (
      "… takes nothing away: no preset named here brings a line [{1}]",
      "{0*} tidak menghapus apa pun: tidak ada preset di sini yang membawa baris [{1}]"
    ),
    (
      "… is never met: no day of the calendar in the horizon is marked `holiday: true`",
      "{0*} tidak pernah terpenuhi: tidak ada hari kalender dalam rentang rencana yang ditandai `holiday: true`"
    ),
    ("write such as `bands: [{above: 8h, premium: 50%}]`", "tulis misalnya `bands: [{above: 8h, premium: 50%}]`"),
    (
      "… is not more than the `above` of the band before it", "{0*} tidak lebih dari `above` pita sebelumnya"
    ),
    ("list bands by ascending `above`, each once", "urutkan pita menurut `above` yang menaik, masing-masing sekali"),
    (
      "… is not more than the `days` of the entry before it", "{0*} tidak lebih dari `days` entri sebelumnya"
    ),
    (
      "list entries by ascending `days`, each once", "urutkan entri menurut `days` yang menaik, masing-masing sekali"
    ),
    ("… is more than the `times` of nearer days", "{0*} lebih dari `times` hari yang lebih dekat"),
    (
      "let the price rise as a day comes near, or leave the entry out",
      "biarkan harga naik saat hari mendekat, atau hapus entri itu"
    ),
    (
      "… names no time: every paid hour would cost more",
      "{0*} tidak menyebut waktu: setiap jam dibayar akan lebih mahal"
    ),
    (
      "add `hours`, `days`, `on`, `shifts` or `above`, or raise the `cost` of contracts",
      "tambahkan `hours`, `days`, `on`, `shifts`, atau `above`, atau naikkan `cost` kontrak"
    ),
    ("… [{1}] is not a line of pay", "{0*} [{1}] bukan baris upah"),
    ("name a line with `above` and without `per: week`", "sebut baris dengan `above` dan tanpa `per: week`"),
    ("name such as [{1}]", "sebut misalnya [{1}]"),
    ("… [{1}] is not overtime of the day alone", "{0*} [{1}] bukan lembur harian saja"),
    (
      "name a line that has `above` and no `hours`, `days`, `on` or `shifts`",
      "sebut baris yang memiliki `above` dan tanpa `hours`, `days`, `on`, atau `shifts`"
    ),
    ("… [{1}] stands here and [{2}] in another line", "{0*} [{1}] ada di sini dan [{2}] di baris lain"),
    (
      "let every line of weeks leave out the same line of days",
      "buat setiap baris mingguan mengecualikan baris harian yang sama"
    ),
    (
      "… (contract [{1}]) has shifts whose overtime can add up to more than [{2}] different times in a week, which pay by the week does not count again",
      "{0*} (kontrak [{1}]) memiliki shift yang lemburnya dapat berjumlah lebih dari [{2}] waktu berbeda dalam seminggu, yang tidak dihitung lagi oleh upah mingguan"
    ),
    (
      "offer fewer lengths beyond the day's limit, or remove `without` from the line of weeks",
      "tawarkan lebih sedikit durasi di atas batas harian, atau hapus `without` dari baris mingguan"
    ),
    (
      "… (contract [{1}]) may have more than [{2}] different sums of hours in the weeks of the horizon, which maximum-average-weekly-hours and fair-share would have to tell apart",
      "{0*} (kontrak [{1}]) dapat memiliki lebih dari [{2}] jumlah jam berbeda dalam minggu-minggu rentang rencana, yang harus dibedakan oleh maximum-average-weekly-hours dan fair-share"
    ),
    (
      "plan fewer weeks at once, narrow `weekly-hours`, or offer fewer lengths of shifts",
      "rencanakan lebih sedikit minggu sekaligus, persempit `weekly-hours`, atau tawarkan lebih sedikit durasi shift"
    ),
    (
      "… is asked for {1} up to {2}, of which maximum-average-weekly-hours leaves {3}: there is no roster",
      "{0*} diminta {1} sampai {2}, dan maximum-average-weekly-hours menyisakan {3}: tidak ada jadwal"
    ),
    (
      "… looks [{1}] weeks back, of which the ledger has [{2}]: an average is of the weeks that are known",
      "{0*} menengok [{1}] minggu ke belakang, dan buku catatan memiliki [{2}] di antaranya: rata-rata dihitung dari minggu yang diketahui"
    ),
    ("… [{1}] is not a premium in per cent", "{0*} [{1}] bukan premi dalam persen"),
    ("write [{1}%] for per cent of the hourly cost", "tulis [{1}%] untuk persen dari biaya per jam"),
    ("write such as [25%], with two decimals at most", "tulis misalnya [25%], paling banyak dua desimal"),
    ("… [{1}] is not in 0% … 1000%", "{0*} [{1}] tidak dalam 0% … 1000%"),
    ("remove the key, or write what it is for", "hapus kuncinya, atau tulis untuk apa"),
    ("… says nothing that is paid", "{0*} tidak menyebut apa yang dibayar"),
    (
      "add `premium`, `bands`, `allowance` or `least-paid`, or `off: yes`",
      "tambahkan `premium`, `bands`, `allowance`, atau `least-paid`, atau `off: yes`"
    ),
    ("… has `{1}` and `{2}`", "{0*} memiliki `{1}` dan `{2}`"),
    ("… stands in a line that is off", "{0*} ada di baris yang tidak berlaku"),
    ("… is no, which says nothing", "{0*} bernilai no, yang tidak mengatakan apa pun"),
    (
      "… does not belong to an allowance, which is paid for a duty",
      "{0*} tidak cocok untuk tunjangan, yang dibayar untuk satu giliran"
    ),
    (
      "… does not belong to `least-paid`, which is counted by the day or the week",
      "{0*} tidak cocok untuk `least-paid`, yang dihitung per hari atau per minggu"
    ),
    ("… stands beside `bands`, which have their own", "{0*} berdiri di samping `bands`, yang memiliki sendiri"),
    (
      "… does not belong to a line of weeks, which counts paid time alone",
      "{0*} tidak cocok untuk baris mingguan, yang hanya menghitung waktu dibayar"
    ),
    ("… does not belong to a line of days", "{0*} tidak cocok untuk baris harian"),
  ]
}
