public import PlanModel

/// The ledger of a plan folder with other rows than it has: the whole table, in its own form.
public struct ChangedLedger: Sendable {
  /// The table's name, as the plan has it.
  public let file: String
  /// What it holds; `nil` when there is no such table yet.
  public let before: [UInt8]?
  /// What it is to hold.
  public let after: [UInt8]

  /// Whether it says already what it is to say; its bytes then stay, whatever their form.
  public var isSame: Bool { before == after }

  /// Makes the table.
  ///
  /// - Parameters:
  ///   - rows: All rows that it is to have.
  ///   - contents: The folder.
  /// - Throws: ``PlanError`` with the code `cannot-append` when the table is a workbook, or a row has a text that no table gives back.
  public init(_ rows: [LedgerDraft], of contents: PlanFolderContents) throws(PlanError) {
    let name = contents.draft.tables.file(of: .ledger)
    let place = TableFile(name)
    file = place.file
    before = contents.files[place.file]
    func failure(_ message: String, _ fix: String) -> PlanError {
      PlanError(problems: [PlanProblem(code: "cannot-append", file: name, message: message, fix: fix)])
    }
    if place.isWorkbook {
      throw failure(
        "the ledger is a workbook, which is not written",
        "save it as text in UTF-8, such as ledger.csv, and name that under `ledger`")
    }
    if let before, rows == contents.draft.ledger ?? [] {
      after = before
      return
    }
    after = Array(TableText.ledger(rows).utf8)
    // What is written is read again: it must say what it was made of.
    let log = ProblemLog()
    guard LedgerTable(after, file: name, log: log).rows == rows, log.isEmpty else {
      throw failure(
        "a text of the row would not be read again as it is",
        "write it without blanks at its ends and without control characters")
    }
  }
}
