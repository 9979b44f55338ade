extension Indonesian {
  /// Of runs of many plans.
  static let phrasesOfRuns: [(String, String)] = [
    ("the line is not as `jaga batch plan` writes it", "baris ini tidak seperti yang ditulis `jaga batch plan`"),
    (
      "leave manifests alone: plan the run anew, into another folder",
      "jangan ubah manifest: rencanakan ulang ke folder lain"
    ),
    ("the run was planned by jaga [{1}], this is [{2}]", "rangkaian ini direncanakan oleh jaga [{1}], ini [{2}]"),
    (
      "plan it anew, or run the same program on every machine",
      "rencanakan ulang, atau jalankan program yang sama di setiap mesin"
    ),
    ("the cell [{1}] stands twice", "sel [{1}] tercantum dua kali"),
    ("name each plan, scenario and seed once", "sebut setiap rencana, skenario dan benih acak sekali saja"),
    ("{1} is out of range", "{1} di luar jangkauan"),
    ("plan the run anew", "rencanakan ulang rangkaian ini"),
    ("plan the run anew, into another folder", "rencanakan ulang rangkaian ini ke folder lain"),
    ("weeks [{1}] are not 1 to {2}", "minggu [{1}] tidak di antara 1 dan {2}"),
    ("plan fewer weeks", "rencanakan lebih sedikit minggu"),
    ("the run has no plans or no seeds", "rangkaian ini tidak punya rencana atau benih acak"),
    ("name at least one of each", "sebut sekurang-kurangnya satu dari masing-masing"),
    ("the seeds do not ascend", "benih acak tidak berurutan naik"),
    ("name each seed once, the smallest first", "sebut setiap benih acak sekali, yang terkecil lebih dulu"),
    ("[{1}] is no name of a folder", "[{1}] bukan nama folder"),
    ("[{1}] is no name of a file", "[{1}] bukan nama berkas"),
    ("two plans have the same name", "dua rencana bernama sama"),
    ("two scenarios of [{1}] have the same name", "dua skenario [{1}] bernama sama"),
    ("name each scenario once", "sebut setiap skenario sekali saja"),
    ("the run has more than [{1}] cells", "rangkaian ini punya lebih dari [{1}] sel"),
    ("plan several runs", "rencanakan beberapa rangkaian"),
    ("the file does not exist or cannot be read", "berkas tidak ada atau tidak dapat dibaca"),
    ("check its name", "periksa namanya"),
    ("another scenario has the file name [{1}]", "skenario lain bernama berkas [{1}]"),
    ("rename one of them", "ganti nama salah satunya"),
    (
      "the file is not the result of that cell as `jaga batch task` writes it",
      "berkas ini bukan hasil sel itu seperti yang ditulis `jaga batch task`"
    ),
    (
      "remove the folder [{1}]; `jaga batch submit` does the cell again",
      "hapus folder [{1}]; `jaga batch submit` mengerjakan sel itu lagi"
    ),
    ("the file is not the one that was found with the result", "berkas ini bukan yang ditemukan bersama hasilnya"),
    (
      "one seed proves that no roster costs less than [{1}], another has one for [{2}]",
      "satu benih acak membuktikan bahwa tidak ada jadwal di bawah [{1}], yang lain punya satu seharga [{2}]"
    ),
    (
      "do all its seeds again with one program; if that changes nothing, please report the fault",
      "kerjakan lagi semua benih acaknya dengan satu program; jika tetap sama, mohon laporkan kesalahan ini"
    ),
    (
      "the plan in [{1}] is not the one that the run was planned with",
      "rencana di [{1}] bukan yang dipakai saat rangkaian direncanakan"
    ),
    (
      "the scenario [{1}] is not the one that the run was planned with",
      "skenario [{1}] bukan yang dipakai saat rangkaian direncanakan"
    ),
    ("the search has no result", "pencarian tidak punya hasil"),
    ("the roster cannot be written as a table", "jadwal tidak dapat ditulis sebagai tabel"),
    ("the run has cells from 0 to {1}", "rangkaian ini punya sel 0 sampai {1}"),
    (
      "cell {1} failed {2} times and is given up; jaga batch retry lets it be tried again",
      "sel {1} gagal {2} kali dan dilepas; jaga batch retry mencobanya lagi"
    ),
    (
      "{1} of {2} cells have no result yet; jaga batch status says why",
      "{1} dari {2} sel belum punya hasil; jaga batch status menyebutkan sebabnya"
    ),
    (
      "another jaga batch submit works on [{1}]; wait for its end, or look with jaga batch status",
      "jaga batch submit lain sedang mengerjakan [{1}]; tunggu sampai selesai, atau lihat dengan jaga batch status"
    ),
    ("cannot start [{1}]", "tidak dapat menjalankan [{1}]"),
  ]
}
