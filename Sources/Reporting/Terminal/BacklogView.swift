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

  /// A table and a line, and another where even the most agents are too few.
  public var text: String {
    let table = AlignedTable(
      [words.backlogTitles] + BacklogTable.rows(answer, number: { words.numeral(DecimalText.significant($0)) }))
    return table.text + words.text(for: answer) + "\n"
      + (answer.shortage.map { words.shortageLine(words.sentence(for: $0)) + "\n" } ?? "")
  }
}
