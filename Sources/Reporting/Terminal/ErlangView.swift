import Foundation
public import Queueing

/// The calculator's answers, for a terminal: a line a measure for one question, a table for a grid.
public struct ErlangView: Sendable {
  private let rows: [ErlangGrid.Row]
  private let words: any Words

  /// Makes a view.
  public init(_ rows: [ErlangGrid.Row], words: any Words = English()) {
    self.rows = rows
    self.words = words
  }

  /// Some lines.
  public var text: String {
    if rows.count == 1 { return single(rows[0]) }
    let columns = rows.columns
    let table = AlignedTable(
      [columns.map(words.measure)]
        + rows.map { row in columns.map { row.value(of: $0).map { words.numeral(DecimalText.significant($0)) } ?? "-" }
        })
    let overloaded = rows.count { $0.answer.overload != nil }
    return table.text + (overloaded > 0 ? words.rowsWithoutLongRun(overloaded) + "\n" : "")
  }

  private func single(_ row: ErlangGrid.Row) -> String {
    var text = row.numbers
      .map {
        words.measure($0.name).padding(toLength: 26, withPad: " ", startingAt: 0)
          + words.numeral(DecimalText.significant($0.value)) + "\n"
      }
      .joined()
    if let definition = row.answer.serviceLevelDefinition { text += words.serviceLevel(counted: definition) + "\n" }
    if row.answer.isWaitOfAdmitted { text += words.meanWaitOfAdmitted + "\n" }
    if let overload = row.answer.overload { text += words.overloadLine(words.sentence(for: overload)) + "\n" }
    return text
  }
}
