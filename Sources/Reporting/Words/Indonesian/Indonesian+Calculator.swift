public import DeferredWork
public import Queueing

// The calculator's answers.

extension Indonesian {
  private static let measures = [
    "erlangs": "erlang", "contacts_per_hour": "kontak per jam", "agents": "agen", "fractional_agents": "agen (pecahan)",
    "rostered_agents": "agen dijadwalkan", "occupancy": "okupansi", "blocking": "porsi tertolak",
    "probability_of_waiting": "peluang menunggu", "service_level": "tingkat layanan",
    "mean_wait": "rata-rata tunggu (s)",
    "mean_wait_of_answered": "tunggu terjawab (s)", "wait_quantile": "kuantil tunggu (s)",
    "queue_length": "panjang antrean", "probability_of_abandoning": "peluang batal menunggu",
    "attempts_per_hour": "percobaan per jam", "handling_time": "waktu penanganan (s)", "patience": "kesabaran (s)",
    "within": "batas tunggu (s)", "service_level_goal": "sasaran layanan", "max_blocking": "porsi tertolak maks.",
    "quantile": "kuantil",
  ]

  /// `rata-rata tunggu (s)`.
  public func measure(_ name: String) -> String { Indonesian.measures[name] ?? name }

  /// `antrean terus memanjang: …`.
  public func sentence(for overload: ErlangAnswer.Overload) -> String {
    switch overload {
    case .attempts: "percobaan terus bertambah: semua orang mencoba lagi, dan agen tidak dapat menjawab semuanya"
    case .agents(let agents, let erlangs):
      "antrean terus memanjang: \(significant(agents)) agen tidak dapat melayani \(significant(erlangs)) erlang"
    }
  }

  /// `kelebihan beban: …`.
  public func overloadLine(_ sentence: String) -> String { "kelebihan beban: \(sentence)" }

  /// That a mean wait is of the contacts that get in.
  public var meanWaitOfAdmitted: String { "rata-rata tunggu dari kontak yang berhasil masuk" }

  /// `2 baris tanpa keadaan tetap: antrean terus memanjang`.
  public func rowsWithoutLongRun(_ count: Int) -> String {
    "\(whole(count)) baris tanpa keadaan tetap: antrean terus memanjang"
  }

  /// `tingkat layanan dihitung of-offered`.
  public func serviceLevel(counted definition: ServiceLevelDefinition) -> String {
    "tingkat layanan dihitung \(definition.rawValue)"
  }

  /// Two lines.
  public func text(for day: DailyRequirement, counted definition: ServiceLevelDefinition) -> String {
    "agen per interval: " + day.agents.map(String.init).joined(separator: " ") + "\n"
      + "\(whole(day.agents.reduce(0, +))) seluruhnya, tingkat layanan sehari (\(definition.rawValue)) "
      + "\(significant(day.serviceLevel)); "
      + (day.isProvenLeast
        ? "tidak ada yang mencapainya dengan lebih sedikit" : "sedikitnya \(day.lowerBound) dibutuhkan")
  }

  /// `interval`, `jam kerja`, ….
  public var backlogTitles: [String] {
    ["interval", "kerja (jam)", "agen", "sisa (jam)", "telat (jam)", "tertua (mnt)"]
  }

  /// `12,0 jam-agen, paling banyak 3,0 agen; 100,0% pekerjaan yang jatuh tenggat selesai tepat waktu`.
  public func text(for answer: BacklogAnswer) -> String {
    let share =
      answer.shareInTime.map { "\(percent($0)) pekerjaan yang jatuh tenggat selesai tepat waktu" }
      ?? "tidak ada pekerjaan yang jatuh tenggat"
    return "\(tenths(answer.agentHours)) jam-agen, paling banyak \(tenths(answer.peakAgents)) agen; \(share)"
  }

  /// `kapasitas terbesar yang diizinkan …`.
  public func sentence(for shortage: BacklogAnswer.Shortage) -> String {
    tooLittleCapacity(interval: shortage.interval, missingHours: shortage.missingHours)
  }

  /// `kekurangan: …`.
  public func shortageLine(_ sentence: String) -> String { "kekurangan: \(sentence)" }
}
