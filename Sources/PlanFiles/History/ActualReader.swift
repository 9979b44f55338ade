import PlanModel
public import Workforce

/// Contacts that came in a week that was planned.
public struct ActualContacts: Hashable, Sendable {
  /// By queue; `nil` for queues without any row.
  public let contacts: [ContactSeries?]
  /// Contacts answered in time, laid onto intervals alike; `nil` where the file does not say.
  public let inTime: [ContactSeries?]
  /// What is odd about the file.
  public let warnings: [String]
}

extension HistoryReader {
  /// Reads what came from one file, as a history is read.
  ///
  /// - Parameters:
  ///   - source: How to read it.
  ///   - bytes: What it holds.
  ///   - inTimeColumn: The column of contacts answered in time; `nil` when there is none.
  /// - Returns: What came; queues without rows are named in a warning.
  /// - Throws: ``PlanError`` with every problem, and when it has no row of any queue.
  public func readActual(
    _ source: HistorySource, bytes: [UInt8], inTimeColumn: String?
  ) throws(PlanError) -> ActualContacts {
    let log = ProblemLog()
    let found = read([source], further: inTimeColumn.map { [$0] } ?? [], log: log) { _ in bytes }
    try log.throwIfAny()
    if found.allSatisfy({ $0.contacts == nil }) {
      log.report(
        "no-rows", in: source.file, "no row is of a queue of the plan",
        fix: "map what the file calls them under `queue-names`")
      try log.throwIfAny()
    }
    return ActualContacts(
      contacts: found.map(\.contacts),
      inTime: found.map { inTimeColumn == nil ? nil : $0.further.first ?? nil }, warnings: log.warnings)
  }

  /// The column in which a table says how many contacts were answered in time, if it has one by the usual name.
  public static func usualInTimeColumn(in bytes: [UInt8], file: String) -> String? {
    let name = "answered_in_time"
    let table = try? TableContent(bytes, file: file, names: HeaderNames(columns: [[name], ["start"], ["queue"]]))
    guard let table else { return nil }
    var cursor = CSVCursor(table)
    guard cursor.next() else { return nil }
    return cursor.header().contains(name) ? name : nil
  }
}
