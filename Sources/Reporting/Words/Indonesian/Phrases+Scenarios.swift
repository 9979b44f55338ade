extension Indonesian {
  /// Of scenarios.
  static let phrasesOfScenarios: [(String, String)] = [
    ("… leaves no handling time", "{0*} tidak menyisakan waktu penanganan"),
    ("write more than -100", "tulis lebih dari -100"),
    ("[{1}] cannot be understood", "[{1}] tidak dapat dipahami"),
    ("write such as {1}", "tulis misalnya {1}"),
    ("… lies before `from`", "{0*} sebelum `from`"),
    ("… [{1}] has an offset", "{0*} [{1}] memuat selisih dari UTC"),
    (
      "write the time on the centre's own clock, without one",
      "tulis waktu menurut jam centre sendiri, tanpa selisih"
    ),
    ("… changes no skill", "{0*} tidak mengubah keterampilan"),
    ("add such as `add: chat`", "tambahkan misalnya `add: chat`"),
    ("… names a preset", "{0*} menyebut preset"),
    (
      "write the rules that change, each as an entry of its own",
      "tulis aturan yang berubah, masing-masing satu entri"
    ),
    ("… cannot be done: {1*}", "{0*} tidak dapat dilakukan: {1*}"),
    ("leaves nobody to work", "tidak menyisakan siapa pun untuk bekerja"),
    ("let fewer agents leave", "kurangi agen yang keluar"),
    ("makes the plan unsound: {1*}", "membuat rencana bermasalah: {1*}"),
    ("in the week of {1}: {2*}", "pada minggu {1}: {2*}"),
    ("there are more than [{1}] scenarios to compare", "skenario yang dibandingkan lebih dari [{1}]"),
    ("shorten a grid, or compare fewer at once", "perkecil kisi, atau bandingkan lebih sedikit sekaligus"),
    ("another scenario has the name [{1}] as well", "ada skenario lain yang juga bernama [{1}]"),
    ("give one of them another `name`", "beri salah satunya `name` lain"),
    (
      "… [{1}] stands on itself, or on too many others",
      "{0*} [{1}] bersandar pada dirinya sendiri, atau pada terlalu banyak yang lain"
    ),
    ("remove `base` from one of them", "hapus `base` dari salah satunya"),
    ("write a file {1}/NAME.yaml", "tulis berkas {1}/NAME.yaml"),
    ("… varies nothing", "{0*} tidak memvariasikan apa pun"),
    (
      "give one of {1} a list of values, such as `percent: [-10, 0, +10]`",
      "beri salah satu dari {1} daftar nilai, misalnya `percent: [-10, 0, +10]`"
    ),
    ("… is not a skill of any queue", "{0*} bukan keterampilan antrean mana pun"),
    ("queues need {1}", "antrean memerlukan {1}"),
    ("… has no shift left without [{1}]", "{0*} tidak memiliki shift lagi tanpa [{1}]"),
    ("… is an agent of the plan already", "{0*} sudah menjadi agen rencana"),
    ("… does not have the skill [{1}]", "{0*} tidak memiliki keterampilan [{1}]"),
    ("… has no skill left without [{1}]", "{0*} tidak memiliki keterampilan lagi tanpa [{1}]"),
    ("let the agent leave instead", "keluarkan saja agen itu"),
    ("… is not a rule of the plan", "{0*} bukan aturan rencana"),
    ("… is not {1} {2*} of the plan", "{0*} bukan {2*} rencana"),
    (
      "… has {1} agents who could work, not the {2} who should be away",
      "{0*} memiliki {1} agen yang dapat bekerja, bukan {2} yang seharusnya tidak hadir"
    ),
    ("write another day, or fewer agents", "tulis hari lain, atau agen lebih sedikit"),
  ]
}
