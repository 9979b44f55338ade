public import Batch

extension Indonesian {
  /// What a run consists of.
  public func planned(_ manifest: BatchManifest) -> String {
    let head = manifest.head
    let scenarios = head.plans.reduce(0) { $0 + $1.scenarios.count }
    let parts = [
      "\(head.plans.count) rencana", scenarios > 0 ? "\(scenarios) skenario" : nil, "\(head.seeds.count) benih acak",
      head.weeks.map { "\($0) minggu berantai" },
    ]
    return "\(manifest.cells.count) sel: \(parts.compactMap { $0 }.joined(separator: ", "))"
  }

  /// How many cells stand somewhere.
  public func batchState(_ state: BatchState, count: Int) -> String {
    switch state {
    case .done: "\(count) selesai"
    case .withoutRoster: "\(count) tanpa jadwal"
    case .refused: "\(count) ditolak"
    case .blocked: "\(count) setelah minggu tanpa jadwal"
    case .failed: "\(count) gagal"
    case .running: "\(count) sedang dikerjakan"
    case .waiting: "\(count) menunggu"
    }
  }

  /// The roster that is proven worst.
  public func worst(_ group: BatchGroup, gap: Double) -> String {
    "Selisih terbesar: \(percent(number(100 * gap, places: 2))), \(name(of: group.cell))"
  }

  /// How long it will take.
  public func timeLeft(seconds: Double) -> String {
    if seconds < 90 { return "Sekitar \(number(seconds.rounded(.up), places: 0)) dtk lagi" }
    if seconds < 5400 { return "Sekitar \(number((seconds / 60).rounded(.up), places: 0)) mnt lagi" }
    return "Sekitar \(number((seconds / 3600).rounded(.up), places: 0)) jam lagi"
  }

  /// What went wrong with a cell.
  public func failed(_ failure: BatchStatus.Failure) -> String {
    "Sel \(failure.number) gagal (\(name(of: failure.cell)), benih acak \(failure.cell.seed)): "
      + (failure.message.map { HarmlessText.line($0.firstLine) } ?? "prosesnya mati tanpa pesan")
  }

  /// That further cells were given up.
  public func furtherFailures(_ count: Int) -> String { "… dan \(count) lagi" }

  /// What a plan is refused for.
  public func refused(because message: String) -> String { "Ditolak: \(HarmlessText.line(message.firstLine))" }

  /// What to do next.
  public func next(_ status: BatchStatus) -> String? {
    if status.running > 0 { return nil }
    if status.isComplete { return "Semuanya sudah ada: jaga batch merge menggabungkannya." }
    if status.waiting > 0 { return "Tidak ada yang bekerja: jaga batch submit melanjutkan sisanya." }
    return "jaga batch retry mencoba lagi yang gagal."
  }

  private func name(of cell: BatchCell) -> String {
    let plan = "\(cell.plan), \(cell.scenario.map { HarmlessText.line($0) } ?? "sesuai rencana")"
    return plan + (cell.week.map { ", minggu \($0)" } ?? "")
  }
}
