extension Indonesian {
  /// Of rosters that are read.
  static let phrasesOfRosters: [(String, String)] = [
    ("[{1}] is not a lock", "[{1}] bukan kuncian"),
    (
      "write such as agent:A17, day:2026-11-24, shift:night or agent:A17,day:sat",
      "tulis misalnya agent:A17, day:2026-11-24, shift:night atau agent:A17,day:sat"
    ),
    ("name an agent, a day or a shift", "sebut agen, hari, atau shift"),
    ("the roster has no duty in the horizon", "jadwal tidak memuat giliran dalam rentang rencana"),
    ("name a roster with duties from {1} on", "sebut jadwal dengan giliran mulai {1}"),
    (
      "agents without a duty in the roster to start from are planned freely: {1}",
      "agen tanpa giliran dalam jadwal awal direncanakan bebas: {1}"
    ),
    (
      "only the first duty of a day counts in the roster to start from; several on one day have: {1}",
      "dalam jadwal awal hanya giliran pertama tiap hari yang dihitung; beberapa giliran sehari dimiliki: {1}"
    ),
    (
      "the roster to start from has duties from {1} to {2}; the other days are planned freely",
      "jadwal awal memuat giliran dari {1} sampai {2}; hari lain direncanakan bebas"
    ),
    ("{1}: locks nothing of the roster to start from", "{1}: tidak mengunci apa pun dari jadwal awal"),
    ("agents whom the plan does not have are left out: {1}", "agen yang tidak ada dalam rencana diabaikan: {1}"),
    ("activity [{1}] is not work, meal, break or gap", "activity [{1}] bukan work, meal, break atau gap"),
    ("… is not between 1 minute and 48 hours long", "{0*} tidak berlangsung antara 1 menit dan 48 jam"),
    ("correct the two times", "perbaiki kedua waktunya"),
    ("queue [{1}] is not a queue of the plan", "antrean [{1}] bukan antrean rencana"),
    (
      "paid_minutes [{1}] of work is not its {2} minutes",
      "paid_minutes [{1}] pekerjaan tidak sama dengan {2} menitnya"
    ),
    ("write {1}, or leave it empty", "tulis {1}, atau kosongkan"),
    (
      "paid_minutes [{1}] is neither 0 nor the {2} minutes of the break",
      "paid_minutes [{1}] bukan 0 dan bukan {2} menit istirahat itu"
    ),
    ("write ISO 8601 such as {1}", "tulis ISO 8601 seperti {1}"),
    (
      "… [{1}] and {2}_utc [{3}] are different moments",
      "{0*} [{1}] dan {2}_utc [{3}] adalah saat yang berbeda"
    ),
    (
      "correct the one that is wrong, or leave {1}_utc empty",
      "perbaiki yang salah, atau kosongkan {1}_utc"
    ),
    ("… [{1}] does not exist in {2}", "{0*} [{1}] tidak ada di {2}"),
    ("… [{1}] happens twice in {2}", "{0*} [{1}] terjadi dua kali di {2}"),
    ("write the offset, such as {1}+01:00", "tulis selisihnya dari UTC, misalnya {1}+01:00"),
    ("… [{1}] is not a date with a time", "{0*} [{1}] bukan tanggal dengan waktu"),
    ("queue is empty in the whole duty", "queue kosong di seluruh giliran"),
    ("name the queue on its rows", "sebut antreannya pada baris-barisnya"),
    ("duties more than {1} days back are left out: {2}", "giliran lebih dari {1} hari yang lalu diabaikan: {2}"),
    (
      "duties that start after the horizon are left out: {1}",
      "giliran yang mulai sesudah rentang rencana diabaikan: {1}"
    ),
    (
      "duties before the horizon that are not those of the previous roster count beside them: {1}",
      "giliran sebelum rentang rencana yang bukan dari jadwal sebelumnya ikut dihitung: {1}"
    ),
    (
      "agent [{1}] has a duty on [{2}], which the horizon plans",
      "agen [{1}] memiliki giliran pada [{2}], yang termasuk rentang rencana"
    ),
    ("keep only duties that start before {1}", "sisakan hanya giliran yang mulai sebelum {1}"),
  ]
}
