public import DeferredWork

/// What becomes of work that may wait, for a terminal: a row an interval, and what it comes to in a line.
public struct BacklogView: Sendable {
  private let answer: BacklogAnswer
  private let words: any Words

  /// Makes a view.
  public init(_ answer: BacklogAnswer, words: any Words = English()) {
    self.answer = answer
    self.words = words
  }

  /// A table and a line.
  public var text: String {
    let table = AlignedTable(
      [["interval", "work h", "agents", "left h", "late h", "oldest min"]]
        + BacklogTable.rows(answer, number: DecimalText.significant))
    let share =
      answer.shareInTime.map { "\(DecimalText.tenths(100 * $0)) % of the work due is done in time" }
      ?? "no work falls due"
    return table.text + "\(DecimalText.tenths(answer.agentHours)) agent-hours, at most "
      + "\(DecimalText.tenths(answer.peakAgents)) agents; \(share)\n"
      + (answer.shortage.map { "shortage: \(words.sentence(for: $0))\n" } ?? "")
  }
}
