extension Indonesian {
  /// Of people of a kind who must be at work.
  static let phrasesOfTiers: [(String, String)] = [
    (
      "… (tier [{1}]) says nothing of who its people are",
      "{0*} (jenjang [{1}]) tidak menyebut siapa orang-orangnya"
    ),
    ("add `skills`, `teams`, `contracts` or `agents`", "tambahkan `skills`, `teams`, `contracts`, atau `agents`"),
    (
      "… says nothing of whom somebody must be there for",
      "{0*} tidak menyebut siapa yang harus didampingi"
    ),
    ("name somebody, or remove the key", "sebut seseorang, atau hapus kuncinya"),
    ("… stands beside `beside`, which says how many", "{0*} ada bersama `beside`, yang sudah menyebut jumlahnya"),
    ("remove one of the two, or make two tiers", "hapus salah satu, atau buat dua jenjang"),
    (
      "… (tier [{1}]) must be there for nobody: no agent is one of whom `beside` says",
      "{0*} (jenjang [{1}]) tidak perlu mendampingi siapa pun: tidak ada agen seperti yang disebut `beside`"
    ),
    (
      "… (tier [{1}]) has no agents, and [{2}] need one of them beside them",
      "{0*} (jenjang [{1}]) tidak memiliki agen, padahal [{2}] harus didampingi salah satunya"
    ),
    ("say who its people are, or give it a `price`", "sebut siapa orang-orangnya, atau beri `price`"),
    (
      "… (tier [{1}]) is needed at no time of the horizon",
      "{0*} (jenjang [{1}]) tidak diperlukan kapan pun dalam rentang rencana"
    ),
    (
      "… (tier [{1}]) needs [{2}] agents at a time and has [{3}]",
      "{0*} (jenjang [{1}]) memerlukan [{2}] agen sekaligus dan memiliki [{3}]"
    ),
    (
      "need fewer, name more people, or give it a `price`",
      "perlukan lebih sedikit, sebut lebih banyak orang, atau beri `price`"
    ),
    (
      "… (tier [{1}]) is needed {2*}, when no shift of its people covers it: there is no roster",
      "{0*} (jenjang [{1}]) diperlukan {2*}, padahal tidak ada shift orang-orangnya pada waktu itu: tidak ada jadwal"
    ),
    (
      "… (tier [{1}]) is needed {2*}, when no shift of its people covers it",
      "{0*} (jenjang [{1}]) diperlukan {2*}, padahal tidak ada shift orang-orangnya pada waktu itu"
    ),
    ("… [{1}] is not a skill of the agent", "{0*} [{1}] bukan keterampilan agen itu"),
    ("name some of [{1}]", "sebut sebagian dari [{1}]"),
    ("skills: [{1}] is not a date", "skills: [{1}] bukan tanggal"),
    (
      "… [{1}] ends on [{2}], before it begins on [{3}]",
      "{0*} [{1}] berakhir pada [{2}], sebelum dimulai pada [{3}]"
    ),
    ("write it once, with both of its dates", "tulis sekali saja, dengan kedua tanggalnya"),
    (
      "… has no skill of a queue on any day of the horizon",
      "{0*} tidak memiliki keterampilan antrean pada hari mana pun dalam rentang rencana"
    ),
    (
      "write the skill's new date, or a last_day for the agent",
      "tulis tanggal baru keterampilan itu, atau last_day untuk agen itu"
    ),
    ("… [{1}] is had on no day of the horizon", "{0*} [{1}] tidak dimiliki pada hari mana pun dalam rentang rencana"),
    ("… [{1}] are skills of tiers and of no queue", "{0*} [{1}] adalah keterampilan jenjang, bukan antrean"),
    ("add the skill of a queue: {1}", "tambahkan keterampilan suatu antrean: {1}"),
  ]
}
