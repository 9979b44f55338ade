extension Indonesian {
  /// Of what came in a week, and of logs of states.
  static let phrasesOfReviews: [(String, String)] = [
    ("no row is of a queue of the plan", "tidak ada baris dari antrean rencana"),
    ("map what the file calls them under `queue-names`", "petakan nama dalam berkas di bawah `queue-names`"),
    ("log of states", "log keadaan"),
    (
      "to [{1}] makes a stretch of more than 7 days",
      "to [{1}] membuat rentang lebih dari 7 hari"
    ),
    ("correct one of the dates", "perbaiki salah satu tanggalnya"),
    (
      "agent [{1}] is in two states at once: the row on line {2} lasts longer",
      "agen [{1}] berada dalam dua keadaan sekaligus: baris {2} berlangsung lebih lama"
    ),
    ("let an agent's rows follow each other", "buat baris-baris seorang agen berurutan"),
    (
      "rows of {1} agents who are not in the plan are left out, such as [{2}]",
      "baris dari {1} agen yang tidak ada dalam rencana diabaikan, misalnya [{2}]"
    ),
    ("{1} rows lie outside the horizon and are left out", "{1} baris di luar rentang rencana dan diabaikan"),
    ("state [{1}] is not known", "keadaan [{1}] tidak dikenal"),
    (
      "say what it is under `states` in plan.yaml, or by --state \"{1}=work\"",
      "sebutkan artinya di bawah `states` dalam plan.yaml, atau dengan --state \"{1}=work\""
    ),
    ("write YYYY-MM-DD HH:MM:SS", "tulis YYYY-MM-DD HH:MM:SS"),
    ("[{1}] is a time that clocks skip", "[{1}] adalah waktu yang dilewati jam"),
    (
      "… stands twice, upper and lower case being the same",
      "{0*} ada dua kali, huruf besar dan kecil dianggap sama"
    ),
    ("keep one of them", "simpan salah satu"),
    (
      "… [{1}] is neither an activity nor the id of a session",
      "{0*} [{1}] bukan kegiatan dan bukan id sesi"
    ),
    (
      "[{1}] is no review: name a review.json that `jaga review` wrote",
      "[{1}] bukan tinjauan: sebut review.json yang ditulis `jaga review`"
    ),
    ("[{1}] is the review of another week", "[{1}] adalah tinjauan minggu lain"),
    ("[{1}] is no review of jaga and is left out", "[{1}] bukan tinjauan jaga dan diabaikan"),
    ("[{1}] is the review of another week and is left out", "[{1}] adalah tinjauan minggu lain dan diabaikan"),
    ("nothing says what contacts were expected", "tidak ada yang menyebut kontak yang diperkirakan"),
    ("name the forecast with --forecast", "sebut prakiraannya dengan --forecast"),
    (
      "[{1}] has no interval of {2} to {3}, which the roster is for",
      "[{1}] tidak memuat interval dari {2} sampai {3}, yang menjadi masa jadwal"
    ),
    (
      "name the week's own file, or the roster of that week with --from",
      "sebut berkas minggu itu sendiri, atau jadwal minggu itu dengan --from"
    ),
  ]
}
