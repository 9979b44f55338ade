/// What checks found in a draft, in the order found.
public struct DraftFindings: Hashable, Sendable {
  /// What is wrong.
  public private(set) var problems: [DraftProblem] = []
  /// What is suspicious.
  public private(set) var warnings: [DraftWarning] = []

  /// Makes an empty collection.
  public init() {}

  /// Notes a problem.
  mutating func fail(
    _ path: DraftPath, _ code: String, _ message: String, fix: String? = nil, rival: DraftPath? = nil
  ) {
    problems.append(DraftProblem(path: path, code: code, message: message, fix: fix, rival: rival))
  }

  /// Notes a warning.
  mutating func warn(_ path: DraftPath, _ message: String) {
    warnings.append(DraftWarning(path: path, message: message))
  }

  /// Notes why a value is not allowed in a field, if so.
  mutating func check<Field: PlanField>(_ value: Field.Value?, _ field: Field, at path: @autoclosure () -> DraftPath) {
    guard let value, let fault = field.fault(in: value) else { return }
    fail(path(), fault.code, fault.message, fix: fault.fix)
  }

  /// Adds what other checks found.
  mutating func append(_ other: DraftFindings) {
    problems += other.problems
    warnings += other.warnings
  }

  /// What was found after an earlier state of this collection.
  package func since(_ earlier: DraftFindings) -> DraftFindings {
    var later = DraftFindings()
    later.problems = Array(problems.dropFirst(earlier.problems.count))
    later.warnings = Array(warnings.dropFirst(earlier.warnings.count))
    return later
  }
}
