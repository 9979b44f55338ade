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

  private var problems: [PlanProblem] = []
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

  /// Notes a problem.
  func report(_ problem: PlanProblem) {
    count += 1
    let kind = Kind(code: problem.code, file: problem.file)
    counts[kind, default: 0] += 1
    if counts[kind, default: 0] <= ProblemLog.limit { problems.append(problem) }
  }

  /// Notes a problem in a file.
  func report(
    _ code: String, in file: String, line: Int? = nil, column: Int? = nil, _ message: String, fix: String? = nil
  ) {
    report(PlanProblem(code: code, file: file, line: line, column: column, message: message, fix: fix))
  }

  /// Notes something suspicious that does not keep the plan from being used.
  func warn(in file: String, line: Int? = nil, _ message: String) {
    warnings.append(line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)")
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
