public import PlanModel
import Workforce

/// A table of a plan folder with one row more: everything that stands in it stays as it is, byte for byte.
public struct AppendedRow: Sendable {
  /// The table's name, as the plan has it.
  public let file: String
  /// What it holds; `nil` when there is no such table yet.
  public let before: [UInt8]?
  /// What it is to hold.
  public let after: [UInt8]

  /// The absences with one more.
  ///
  /// - Throws: ``PlanError`` with the code `cannot-append` when the table cannot take it: a workbook, text that is not UTF-8, a column
  ///   that is missing.
  public init(_ absence: AbsenceDraft, toAbsencesOf contents: PlanFolderContents) throws(PlanError) {
    let columns = AbsencesTable.required + AbsencesTable.optional
    try self.init(.absences, columns, AppendedRow.values(of: absence), contents) { bytes, file, log in
      AbsencesTable(bytes, file: file, log: log).absences == (contents.draft.absences ?? []) + [absence]
    }
  }

  /// The waiting list with one more.
  ///
  /// - Throws: As ``init(_:toAbsencesOf:)``.
  public init(_ waiting: WaitingDraft, toWaitingListOf contents: PlanFolderContents) throws(PlanError) {
    let columns = WaitingTable.required + WaitingTable.optional
    var values = AppendedRow.values(of: waiting.absence)
    values["asked_at"] = waiting.askedAt?.description
    try self.init(.waiting, columns, values, contents) { bytes, file, log in
      WaitingTable(bytes, file: file, log: log).waiting == (contents.draft.waiting ?? []) + [waiting]
    }
  }

  /// What an absence needs of the columns; a value that an empty field means is none.
  private static func values(of absence: AbsenceDraft) -> [String: String] {
    var values = ["agent": absence.agent, "from": absence.from.description, "to": absence.to.description]
    values["kind"] = absence.kind
    if !absence.isPaid { values["paid"] = "no" }
    return values
  }

  private init(
    _ table: PlanTable, _ columns: [String], _ values: [String: String], _ contents: PlanFolderContents,
    isRight: ([UInt8], String, ProblemLog) -> Bool
  ) throws(PlanError) {
    let name = contents.draft.tables.file(of: table)
    let place = TableFile(name)
    file = place.file
    before = contents.files[place.file]
    let written = columns.map { values[$0] ?? "" }.map(CSVField.text).joined(separator: ",")
    func failure(_ message: String, _ fix: String? = nil) -> PlanError {
      PlanError(problems: [
        PlanProblem(
          code: "cannot-append", file: name, message: message,
          fix: fix ?? "add the row by hand: \(columns.joined(separator: ",")) are \(written)")
      ])
    }
    guard let before else {
      if place.isWorkbook { throw failure("the table is a workbook, to which no row is added") }
      after = Array("\(columns.joined(separator: ","))\n\(written)\n".utf8)
      return
    }
    if place.isWorkbook { throw failure("the table is a workbook, to which no row is added") }
    if before.contains(0) { throw failure("the table is not text in UTF-8, to which no row is added") }
    let known = try CSVTable(before, file: name, columns: columns)
    if let missing = columns.first(where: { values[$0] != nil && known.column($0) == nil }) {
      throw failure("the table has no column [\(missing)] for the row", "add the column \(missing) to its header")
    }
    let delimiter = String(UnicodeScalar(known.delimiter))
    let row = known.header.map { values[$0] ?? "" }.map { AppendedRow.field($0, delimiter: delimiter) }
    let ending = AppendedRow.ending(of: before)
    var bytes = before
    if let last = before.last, last != 10, last != 13 { bytes += Array(ending.utf8) }
    bytes += Array((row.joined(separator: delimiter) + ending).utf8)
    // What is written is read again: a table of whatever form must then say what it said, and the new row.
    let log = ProblemLog()
    guard isRight(bytes, name, log), log.isEmpty else {
      throw failure("the table is written in a form to which no row can be added")
    }
    after = bytes
  }

  private static func field(_ value: String, delimiter: String) -> String {
    let text = CSVField.text(of: value)
    return text.hasPrefix("\"") || !text.contains(delimiter) ? text : "\"\(text)\""
  }

  /// How its lines end, by the last one that does.
  private static func ending(of bytes: [UInt8]) -> String {
    guard let last = bytes.lastIndex(where: { $0 == 10 || $0 == 13 }) else { return "\n" }
    if bytes[last] == 13 { return "\r" }
    return last > 0 && bytes[last - 1] == 13 ? "\r\n" : "\n"
  }
}
