extension Indonesian {
  /// Of stand-by away from work.
  static let phrasesOfOnCall: [(String, String)] = [
    ("… [{1}] is a session or an activity as well", "{0*} [{1}] juga sebuah sesi atau aktivitas"),
    ("call it such as [{1}-call]", "namai misalnya [{1}-call]"),
    (
      "… names [{1}], which is on call for another entry",
      "{0*} menyebut [{1}], yang siaga untuk entri lain"
    ),
    ("give each entry shifts of its own", "beri setiap entri shift sendiri"),
    ("… [{1}] is not a skill of any queue", "{0*} [{1}] bukan keterampilan antrean mana pun"),
    ("name one that a queue needs", "sebut satu yang diperlukan suatu antrean"),
    (
      "… (on-call [{1}]) is needed at no time of the horizon",
      "{0*} (on-call [{1}]) tidak diperlukan kapan pun dalam rentang rencana"
    ),
    (
      "… (on-call [{1}]) needs [{2}] agents at a time, {3} may be on call",
      "{0*} (on-call [{1}]) memerlukan [{2}] agen sekaligus, {3} boleh siaga"
    ),
    (
      "need fewer, let more contracts have its shifts, or give it a `price`",
      "perlukan lebih sedikit, beri lebih banyak kontrak shift itu, atau beri `price`"
    ),
  ]
}
