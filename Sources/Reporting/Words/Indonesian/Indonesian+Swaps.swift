// Duties that pass between agents.

extension Indonesian {
  /// `sebagai gantinya`, ….
  public func swapLabel(_ label: SwapLabel) -> String {
    switch label {
    case .costBefore: "biaya semula"
    case .costAfter: "biaya menjadi"
    case .queue: "antrean"
    case .short: "jam agen kurang"
    case .over: "lebih"
    case .agent: "agen"
    case .week: "minggu"
    case .paidHours: "jam dibayar"
    case .nights: "malam"
    case .weekends: "akhir pekan"
    case .partner: "penerima"
    case .inReturn: "sebagai gantinya"
    case .cost: "biaya"
    case .days: "hari"
    }
  }

  /// `B003 mengambil dari A017: early, Sel 24 Nov 08.00–16.30`.
  public func handover(of duty: String, from giver: String, to taker: String) -> String {
    "\(taker) mengambil dari \(giver): \(duty)"
  }

  /// `B003 melayani chat di dalamnya dan menjalaninya tanpa coaching`.
  public func worksOtherwise(_ agent: String, queues: String?, without sessions: [String]) -> String {
    let parts =
      (queues.map { ["melayani \($0) di dalamnya"] } ?? [])
      + (sessions.isEmpty ? [] : ["menjalaninya tanpa \(sessions.joined(separator: ", "))"])
    return "\(agent) \(parts.joined(separator: " dan "))"
  }

  /// `boleh: tidak ada aturan wajib yang dilanggar`.
  public func verdict(ofSwapBreaking breaches: Int) -> String {
    breaches == 0
      ? "boleh: tidak ada aturan wajib yang dilanggar" : "tidak boleh: \(whole(breaches)) pelanggaran aturan wajib"
  }

  /// `jadwal ini sendiri mengandung 2 pelanggaran aturan wajib; …`.
  public func brokenAnyway(_ breaches: Int) -> String {
    "jadwal semula sudah mengandung \(whole(breaches)) pelanggaran aturan wajib; hanya yang ditambah oleh pertukaran yang disebut"
  }

  /// `yang boleh sebagai gantinya`.
  public var legalInstead: String { "yang boleh sebagai gantinya, terbaik lebih dulu:" }

  /// `tidak ada yang boleh mengambil early, Sel 24 Nov 08.00–16.30 dari A017 atau menukarnya`.
  public func nothingLegal(for duty: String, of agent: String) -> String {
    "tidak ada yang boleh mengambil \(duty) dari \(agent) atau menukarnya"
  }

  /// `untuk 12 dari 328 tugas tidak ada pengganti yang boleh; …`.
  public func heading(ofDuties count: Int, withoutStandIn missing: Int) -> String {
    missing == count
      ? "tidak ada pengganti yang boleh untuk satu pun dari \(whole(count)) tugas"
      : "bila agennya sakit, untuk \(whole(missing)) dari \(whole(count)) tugas tidak ada pengganti yang boleh; siapa yang bisa, paling sedikit lebih dulu:"
  }

  /// `12 cara yang boleh untuk mengalihkan early, Sel 24 Nov 08.00–16.30 milik A017, terbaik lebih dulu:`.
  public func heading(ofWays count: Int, toPass duty: String, of agent: String) -> String {
    "\(whole(count)) cara yang boleh untuk mengalihkan \(duty) milik \(agent), terbaik lebih dulu:"
  }

  /// `tidak ada`.
  public var nothingInReturn: String { "tidak ada" }

  /// `jumlah agen di setiap antrean tidak berubah`.
  public var sameStaff: String { "jumlah agen di setiap antrean tidak berubah" }

  /// `phone makin kekurangan agen: 24 Nov 2026 08.00–09.00`.
  public func shorter(_ queue: String, at stretches: [String]) -> String {
    "\(queue) makin kekurangan agen: \(stretches.joined(separator: ", "))"
  }

  /// `tidak lagi: …`.
  public func granted(_ wish: String) -> String { "tidak lagi: \(wish)" }

  /// `baru: …`.
  public func lost(_ wish: String) -> String { "baru: \(wish)" }

  /// `siapa yang perlu diberi tahu: jaga diff …`.
  public func whoIsTold(by command: String) -> String { "siapa yang perlu diberi tahu: \(command)" }
}
