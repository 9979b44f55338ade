extension Indonesian {
  /// Of the command line itself. Help and the words of a wrong usage are in English.
  static let phrasesOfCommands: [(String, String)] = [
    ("no advice: {1*}", "tidak ada saran: {1*}"),
    (
      "the roster [{1}] breaks rules that must be kept, so there is no advice about it",
      "jadwal [{1}] melanggar aturan wajib, jadi tidak ada saran tentangnya"
    ),
    (
      "the roster [{1}] breaks rules that must be kept, with the swap as without it, so nothing was written",
      "jadwal [{1}] melanggar aturan wajib, dengan pertukaran maupun tanpanya, jadi tidak ada yang ditulis"
    ),
    ("jaga verify says which", "jaga verify menyebutkan yang mana"),
    (
      "jaga verify says which; without --from a roster is searched for",
      "jaga verify menyebutkan yang mana; tanpa --from sebuah jadwal dicari dulu"
    ),
    (
      "{1*}; the roster keeps every hard rule and is written, please report the fault",
      "{1*}; jadwal menaati semua aturan wajib dan sudah ditulis, mohon laporkan kesalahan ini"
    ),
    ("cannot write to standard output", "tidak dapat menulis ke keluaran standar"),
    ("cannot read [{1}]: {2*}", "tidak dapat membaca [{1}]: {2*}"),
    ("cannot read [{1}]", "tidak dapat membaca [{1}]"),
    ("cannot read [{1}]: there is no such file", "tidak dapat membaca [{1}]: berkas itu tidak ada"),
    ("cannot read [{1}]: it is not a plain file", "tidak dapat membaca [{1}]: bukan berkas biasa"),
    ("cannot read [{1}]: permission denied", "tidak dapat membaca [{1}]: izin ditolak"),
    (
      "the calendars in [{1}] are too long to be read; move them away",
      "kalender di [{1}] terlalu panjang untuk dibaca; pindahkan"
    ),
    (
      "cannot read the earlier calendar [{1}], which the new one follows; move it away",
      "tidak dapat membaca kalender sebelumnya [{1}], yang dilanjutkan kalender baru; pindahkan"
    ),
    ("neither [{1}] nor [{2}] lies in a plan folder", "[{1}] maupun [{2}] tidak berada dalam folder rencana"),
    ("name the plan with --plan", "sebut rencananya dengan --plan"),
    (
      "cannot write into [{1}]: [{2}] is a file, not a folder",
      "tidak dapat menulis ke [{1}]: [{2}] adalah berkas, bukan folder"
    ),
    (
      "cannot write into [{1}]: permission denied; choose a folder that you may write to",
      "tidak dapat menulis ke [{1}]: izin ditolak; pilih folder yang boleh Anda tulis"
    ),
    (
      "cannot write into [{1}]: it is a link out of the plan folder; name the folder to write to with --output",
      "tidak dapat menulis ke [{1}]: itu tautan keluar dari folder rencana; sebut folder tujuan dengan --output"
    ),
    (
      "the files are saved in [{1}]: copy them to where they belong",
      "berkas disimpan di [{1}]: salin ke tempat semestinya"
    ),
    (
      "nor could the files be saved in a folder for temporary files",
      "berkas juga tidak dapat disimpan di folder sementara"
    ),
    (
      "the history of queue [{1}] is too short: {2} days and the {3} days of the horizon are the least",
      "riwayat antrean [{1}] terlalu pendek: sekurang-kurangnya {2} hari ditambah {3} hari rentang uji"
    ),
    (
      "no queue has a history long enough for a backtest",
      "tidak ada antrean dengan riwayat yang cukup panjang untuk uji mundur"
    ),
    (
      "the calendars in [{1}] of agents whom the plan does not have are called off (--keep-others leaves them): {2}",
      "kalender di [{1}] milik agen yang tidak ada dalam rencana dibatalkan (--keep-others membiarkannya): {2}"
    ),
    (
      "Google's table cannot tell apart the two hours of a clock change, in which shifts begin or end of: {1}",
      "tabel Google tidak dapat membedakan kedua jam pada pergantian jam, saat giliran mulai atau selesai milik: {1}"
    ),
    (
      "adp needs a payroll_id of one to six digits of every agent with hours; not so: {1}",
      "adp memerlukan payroll_id satu sampai enam angka dari setiap agen yang memiliki jam; tidak demikian: {1}"
    ),
    (
      "write it into the column payroll_id of the agents' table",
      "tulis di kolom payroll_id tabel agen"
    ),
    (
      "no entry of the calendar in the horizon is marked with `holiday: true`; holiday minutes are 0",
      "tidak ada entri calendar dalam rentang rencana yang ditandai `holiday: true`; menit hari libur 0"
    ),
    (
      "pages of agents whom the plan does not have stay in [{1}]: {2}",
      "halaman agen yang tidak ada dalam rencana tetap di [{1}]: {2}"
    ),
    (
      "cannot read the table of pages [{1}], whose names stay; move it away for new ones",
      "tidak dapat membaca tabel halaman [{1}], yang nama-namanya tetap; pindahkan agar dibuat yang baru"
    ),
    ("no roster lies at [{1}] yet; waiting for one", "belum ada jadwal di [{1}]; menunggu"),
    (
      "without forecast.csv beside the roster nothing says what queue [{1}] needs",
      "tanpa forecast.csv di samping jadwal tidak ada yang menyebutkan kebutuhan antrean [{1}]"
    ),
    (
      "name the folder that jaga plan wrote to with --from",
      "sebut folder yang ditulis jaga plan dengan --from"
    ),
    ("who is absent is simulated as away", "yang tidak hadir disimulasikan sebagai tidak ada"),
    ("nothing to compare: [{1}] holds no scenarios", "tidak ada yang dibandingkan: [{1}] tidak memuat skenario"),
    (
      "write one there, or ask on the spot, such as --volume {1}=+15%",
      "tulis satu di sana, atau minta langsung, misalnya --volume {1}=+15%"
    ),
    ("--sweep [{1}] cannot be understood", "--sweep [{1}] tidak dapat dipahami"),
    (
      "write such as goal:phone=70..90/5: a verb, what it concerns, from..to/step, a hundred values at most",
      "tulis misalnya goal:phone=70..90/5: kata kerja, yang disangkutnya, dari..sampai/langkah, paling banyak seratus nilai"
    ),
    (
      "the table of locks is not used: no roster to start from is named by --from",
      "tabel kuncian tidak dipakai: jadwal awal tidak disebut dengan --from"
    ),
    (
      "without a history or a forecast, staff short or too many is not judged",
      "tanpa riwayat atau prakiraan, kekurangan atau kelebihan agen tidak dinilai"
    ),
    ("[{1}] is no comparison of jaga and is left out", "[{1}] bukan perbandingan dari jaga dan tidak dipakai"),
    (
      "sheet [{1}] would have more rows than the {2} that a workbook holds",
      "lembar [{1}] akan memuat lebih banyak baris daripada {2} yang muat dalam buku kerja"
    ),
    (
      "teams needs the e-mail address of every agent with a shift or an absence; not there: {1}",
      "teams memerlukan alamat surel setiap agen yang bertugas atau tidak hadir; belum ada: {1}"
    ),
    ("write it into the column email of the agents' table", "tulis di kolom email tabel agen"),
    ("export with --format csv", "ekspor dengan --format csv"),
    (
      "no place for the parts of the workbook: {1*}",
      "tidak ada tempat untuk bagian-bagian buku kerja: {1*}"
    ),
    ("name a folder with TMPDIR", "sebut folder dengan TMPDIR"),
    ("the workbook cannot be written: {1*}", "buku kerja tidak dapat ditulis: {1*}"),
    ("there are {1} scenarios, one plan is written", "ada {1} skenario, satu rencana ditulis"),
    (
      "name one without a grid, or ask for everything on the spot",
      "sebut satu tanpa kisi, atau minta semuanya langsung"
    ),
    (
      "the scenario changes the contacts that come, of which a plan says nothing",
      "skenario mengubah kontak yang datang, padahal rencana tidak menyebutnya"
    ),
    (
      "write them into adjustments.csv, or leave them to jaga whatif",
      "tulis di adjustments.csv, atau serahkan kepada jaga whatif"
    ),
  ]
}
