extension Indonesian {
  /// Of sessions, and of shares of pooling.
  static let phrasesOfSessions: [(String, String)] = [
    (
      "… (session [{1}]) is asked for [{2}] times in a week that has [{3}] places for it",
      "{0*} (sesi [{1}]) diminta [{2}] kali dalam seminggu yang memiliki [{3}] tempat untuknya"
    ),
    (
      "widen its hours, raise `at-most`, or give it a `price`",
      "perlebar jamnya, naikkan `at-most`, atau beri `price`"
    ),
    (
      "agent [{1}] has [{2}] in the duty of [{3}], which is locked: the plan has no such session",
      "agen [{1}] memiliki [{2}] dalam giliran [{3}] yang terkunci: rencana tidak memiliki sesi itu"
    ),
    ("add it under `sessions`, or lock other days", "tambahkan di `sessions`, atau kunci hari lain"),
    (
      "… stands beside `at`, which is one time for everybody",
      "{0*} berdiri di samping `at`, yang sudah satu waktu untuk semua"
    ),
    ("remove `together`", "hapus `together`"),
    ("… stands beside more than one a week", "{0*} berdiri di samping lebih dari satu seminggu"),
    ("write `per-week: 1`, and an entry for each", "tulis `per-week: 1`, dan satu entri untuk masing-masing"),
    ("… stands beside `together`", "{0*} berdiri di samping `together`"),
    ("… stands without `together`", "{0*} berdiri tanpa `together`"),
    (
      "add `together: everybody`, or name them under `agents`",
      "tambahkan `together: everybody`, atau sebut mereka di `agents`"
    ),
    (
      "… stands beside `together: team`: nobody has the session with every team",
      "{0*} berdiri di samping `together: team`: tidak ada yang mengikuti sesi dengan setiap tim"
    ),
    (
      "write an entry for each team with its facilitators and `together: everybody`",
      "tulis satu entri untuk setiap tim dengan fasilitatornya dan `together: everybody`"
    ),
    ("… stands beside `at`, which says it all", "{0*} berdiri di samping `at`, yang sudah mengatakan semuanya"),
    ("remove `{1}`, or write it instead of `at`", "hapus `{1}`, atau tulis sebagai ganti `at`"),
    (
      "activity [{1}] is not work, meal, break, gap or a session of the plan",
      "activity [{1}] bukan work, meal, break, gap, atau sesi rencana"
    ),
    ("… [{1}] is an activity as well", "{0*} [{1}] juga sebuah aktivitas"),
    ("call it such as [{1}-session]", "namai misalnya [{1}-session]"),
    (
      "name somebody, or remove the key to mean everybody",
      "sebut seseorang, atau hapus kuncinya agar berlaku untuk semua"
    ),
    ("… [{1}] is the team of no agent", "{0*} [{1}] bukan tim agen mana pun"),
    (
      "… [{1}] lies outside the horizon: nobody has it",
      "{0*} [{1}] di luar rentang rencana: tidak ada yang mendapatkannya"
    ),
    (
      "… [{1}] is not a date with a time of the centre's clock",
      "{0*} [{1}] bukan tanggal dengan waktu menurut jam pusat layanan"
    ),
    ("write YYYY-MM-DD HH:MM", "tulis YYYY-MM-DD HH:MM"),
    (
      "… (contract [{1}]) has sessions in a week that can be had in more than [{2}] combinations of numbers",
      "{0*} (kontrak [{1}]) memiliki sesi dalam seminggu yang dapat dikombinasikan dengan lebih dari [{2}] cara"
    ),
    (
      "ask for fewer sessions a week, or narrow `per-week`",
      "minta lebih sedikit sesi seminggu, atau persempit `per-week`"
    ),
    ("… asks for none", "{0*} tidak meminta satu pun"),
    ("remove the session, or ask for one", "hapus sesinya, atau minta satu"),
    ("… [{1}] is shorter than {2}", "{0*} [{1}] lebih pendek dari {2}"),
    ("widen the window, or shorten the session", "perlebar jendelanya, atau perpendek sesinya"),
    ("… (session [{1}]) has no time in the horizon", "{0*} (sesi [{1}]) tidak punya waktu dalam rentang rencana"),
    ("… (session [{1}]) is had by no agent", "{0*} (sesi [{1}]) tidak dimiliki agen mana pun"),
    (
      "from [{1}] is not the beginning of a part of the day",
      "from [{1}] bukan awal bagian hari"
    ),
    (
      "write 00:00, 04:00, 08:00, 12:00, 16:00 or 20:00",
      "tulis 00:00, 04:00, 08:00, 12:00, 16:00 atau 20:00"
    ),
    (
      "no {1} lies beside the roster: half of what sharing agents saves is counted on",
      "tidak ada {1} di samping jadwal: setengah dari yang dihemat dengan berbagi agen diperhitungkan"
    ),
    ("share [{1}] is not a number from -1 to 1", "share [{1}] bukan bilangan dari -1 sampai 1"),
    ("queue [{1}] stands twice for [{2}]", "antrean [{1}] ada dua kali untuk [{2}]"),
    ("remove one of the rows", "hapus salah satu barisnya"),
    (
      "paid_minutes [{1}] is neither 0 nor the {2} minutes of the session",
      "paid_minutes [{1}] bukan 0 dan bukan {2} menit sesi itu"
    ),
  ]
}
