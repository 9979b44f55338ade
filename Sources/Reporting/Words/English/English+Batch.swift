public import Batch

extension English {
  /// What a run consists of.
  public func planned(_ manifest: BatchManifest) -> String {
    let head = manifest.head
    let scenarios = head.plans.reduce(0) { $0 + $1.scenarios.count }
    func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
    let parts = [
      count(head.plans.count, "plan", "plans"),
      scenarios > 0 ? count(scenarios, "scenario", "scenarios") : nil, count(head.seeds.count, "seed", "seeds"),
      head.weeks.map { count($0, "week", "weeks in a chain") },
    ]
    return "\(count(manifest.cells.count, "cell", "cells")): \(parts.compactMap { $0 }.joined(separator: ", "))"
  }

  /// How many cells stand somewhere.
  public func batchState(_ state: BatchState, count: Int) -> String {
    switch state {
    case .done: "\(count) done"
    case .withoutRoster: "\(count) without a roster"
    case .refused: "\(count) refused"
    case .blocked: "\(count) after a week without a roster"
    case .failed: "\(count) failed"
    case .running: "\(count) running"
    case .waiting: "\(count) waiting"
    }
  }

  /// The roster that is proven worst.
  public func worst(_ group: BatchGroup, gap: Double) -> String {
    "Worst gap: \(percent(number(100 * gap, places: 2))), \(name(of: group.cell))"
  }

  /// How long it will take.
  public func timeLeft(seconds: Double) -> String {
    if seconds < 90 { return "About \(number(seconds.rounded(.up), places: 0)) s left" }
    if seconds < 5400 { return "About \(number((seconds / 60).rounded(.up), places: 0)) min left" }
    return "About \(number((seconds / 3600).rounded(.up), places: 0)) h left"
  }

  /// What went wrong with a cell.
  public func failed(_ failure: BatchStatus.Failure) -> String {
    "Cell \(failure.number) failed (\(name(of: failure.cell)), seed \(failure.cell.seed)): "
      + (failure.message.map { HarmlessText.line($0.firstLine) } ?? "its worker died without a word")
  }

  /// That further cells were given up.
  public func furtherFailures(_ count: Int) -> String { "… and \(count) more" }

  /// What a plan is refused for.
  public func refused(because message: String) -> String { "Refused: \(HarmlessText.line(message.firstLine))" }

  /// What to do next.
  public func next(_ status: BatchStatus) -> String? {
    if status.running > 0 { return nil }
    if status.isComplete { return "All is there: jaga batch merge puts it together." }
    if status.waiting > 0 { return "Nobody is at work: jaga batch submit goes on with the rest." }
    return "jaga batch retry lets what failed be tried again."
  }

  private func name(of cell: BatchCell) -> String {
    let plan = "\(cell.plan), \(cell.scenario.map { HarmlessText.line($0) } ?? "as planned")"
    return plan + (cell.week.map { ", week \($0)" } ?? "")
  }
}
