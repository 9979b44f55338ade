public import Batch

/// How far a run has come, for people: a bar, a line of numbers, what is worst, what to do next.
public struct BatchView: Sendable {
  /// Columns of the bar.
  private static let width = 40
  /// The most failures that are told.
  private static let mostFailures = 5

  private let status: BatchStatus
  private let style: TextStyle
  private let words: any Words

  /// Makes a view.
  public init(_ status: BatchStatus, style: TextStyle, words: any Words = English()) {
    self.status = status
    self.style = style
    self.words = words
  }

  /// The text, with a line break at its end.
  public func text() -> String {
    var lines = ["[\(bar)] \(words.percent(Double(status.done) / Double(max(1, status.cells))))"]
    lines += counts.wrapped(columns: style.columns)
    if let seconds = status.secondsLeft { lines.append(words.timeLeft(seconds: seconds)) }
    if let worst = status.worst, let gap = worst.relativeGap { lines.append(words.worst(worst, gap: gap)) }
    lines += status.failures.prefix(BatchView.mostFailures).map(words.failed)
    let further = status.failures.count - BatchView.mostFailures
    if further > 0 { lines.append(words.furtherFailures(further)) }
    if let refusal = status.refusal { lines.append(words.refused(because: refusal)) }
    if let next = words.next(status) { lines.append(next) }
    return lines.map { $0 + "\n" }.joined()
  }

  /// One line, for a terminal that is drawn on again and again.
  public var line: String {
    [counts, status.secondsLeft.map { words.timeLeft(seconds: $0) }].compactMap { $0 }.joined(separator: "   ")
  }

  private var counts: String {
    BatchState.allCases.compactMap { state in
      let count = status.count(state)
      let isAlways = [.done, .failed, .running, .waiting].contains(state)
      return count > 0 || isAlways ? words.batchState(state, count: count) : nil
    }.joined(separator: ", ")
  }

  private var bar: String {
    let part = status.cells == 0 ? 0 : status.done * BatchView.width / status.cells
    return String(repeating: "#", count: part) + String(repeating: ".", count: BatchView.width - part)
  }
}

extension BatchStatus {
  /// Cells that stand somewhere.
  func count(_ state: BatchState) -> Int {
    switch state {
    case .done: rosters
    case .withoutRoster: withoutRoster
    case .refused: refused
    case .blocked: blocked
    case .failed: failures.count
    case .running: running
    case .waiting: waiting
    }
  }
}
