import Workbooks

/// Collects what is wrong with a plan folder while it is read, so that all of it can be told at once.
///
/// At most ``limit`` problems of one code and file are kept: a column of two million wrong dates is one mistake. How
/// many were left out is said at the end.
final class ProblemLog {
  /// The most problems kept of one code in one file.
  static let limit = 20

  private struct Kind: Hashable {
    var code: String
    var file: String
  }

  /// What is read, as messages call it.
  let subject: String

  /// A table that is a sheet of a workbook.
  private struct Sheet {
    var name: String
    /// Names of its columns.
    var header: [String]
  }

  private var problems: [PlanProblem] = []
  private var sheets: [String: Sheet] = [:]
  private var counts: [Kind: Int] = [:]
  private(set) var warnings: [String] = []

  /// Paths of values in `plan.yaml` of which something was said.
  private(set) var unreadPaths: Set<String> = []
  /// Numbers from 1 of the entries that were kept of a list in `plan.yaml`, by its path, when some were not.
  var keptEntries: [String: [Int]] = [:]

  /// Makes an empty log.
  init(subject: String = "plan") {
    self.subject = subject
  }

  var isEmpty: Bool { problems.isEmpty }

  /// Remembers that something is wrong with a value in `plan.yaml`.
  func note(unread path: String) {
    unreadPaths.insert(path)
  }

  /// Problems noted so far, those beyond the limit too.
  private(set) var count = 0

  /// Remembers that a file is read from a sheet with these columns: what is said of its rows names cells from here on.
  func note(sheet: String, header: [String], of file: String) {
    sheets[file] = Sheet(name: sheet, header: header)
  }

  /// The number, from 1, of a column of a sheet; `nil` for tables in text, whose lines are places enough.
  private func column(_ name: String?, of file: String) -> Int? {
    name.flatMap { sheets[file]?.header.firstIndex(of: $0) }.map { $0 + 1 }
  }

  /// Where a row or a value of a table stands, in the middle of a sentence.
  func words(forLine line: Int, in file: String) -> String {
    guard sheets[file] != nil else { return "on line \(line)" }
    return "in \(CellAddress(row: line - 1, column: 0))"
  }

  /// Notes a problem.
  func report(_ found: PlanProblem) {
    var problem = found
    if problem.sheet == nil { problem.sheet = sheets[problem.file]?.name }
    count += 1
    let kind = Kind(code: problem.code, file: problem.file)
    counts[kind, default: 0] += 1
    if counts[kind, default: 0] <= ProblemLog.limit { problems.append(problem) }
  }

  /// Notes a problem in a file; in a table, `field` names the column that is meant.
  func report(
    _ code: String, in file: String, line: Int? = nil, column: Int? = nil, field: String? = nil, _ message: String,
    fix: String? = nil
  ) {
    report(
      PlanProblem(
        code: code, file: file, line: line, column: column ?? self.column(field, of: file), message: message, fix: fix))
  }

  /// Notes something suspicious that does not keep the plan from being used.
  func warn(in file: String, line: Int? = nil, field: String? = nil, _ message: String) {
    warnings.append("\(place(ofLine: line, field: field, in: file)): \(message)")
  }

  /// Where something stands in a file, as ``PlanProblem/place`` says it.
  func place(ofLine line: Int?, field: String? = nil, in file: String) -> String {
    PlanProblem(
      code: "", file: file, line: line, column: column(field, of: file), sheet: sheets[file]?.name, message: ""
    ).place
  }

  /// Everything noted, by file, line and column, then by order of notice.
  var sorted: [PlanProblem] {
    var all = problems
    for (kind, count) in counts where count > ProblemLog.limit {
      all.append(
        PlanProblem(
          code: kind.code, file: kind.file, line: Int.max, message: "… and \(count - ProblemLog.limit) more like these")
      )
    }
    let ordered = all.enumerated().sorted { first, second in
      let one = first.element
      let two = second.element
      if one.file != two.file { return one.file < two.file }
      if one.line != two.line { return (one.line ?? 0) < (two.line ?? 0) }
      if one.column != two.column { return (one.column ?? 0) < (two.column ?? 0) }
      if one.line == Int.max { return one.code < two.code }
      return first.offset < second.offset
    }
    return ordered.map { entry in
      var problem = entry.element
      if problem.line == Int.max { problem.line = nil }
      return problem
    }
  }

  /// Throws everything noted; does nothing when there is nothing.
  func throwIfAny() throws(PlanError) {
    if !isEmpty { throw PlanError(problems: sorted) }
  }
}
