public import PlanFiles

/// What `jaga check --json` prints.
public struct CheckDocument: Encodable, Sendable {
  struct FoundProblem: Encodable {
    var code: String
    var file: String
    var line: Int?
    var column: Int?
    var message: String
    var fix: String?
  }

  var problems: [FoundProblem]
  var warnings: [String]
  /// What the history lacks, by queue; absent where no history is read.
  var history: [HistoryDocument]?

  /// Makes it from what was found in a plan folder.
  public init(problems: [PlanProblem] = [], warnings: [String] = [], history: [HistoryDocument]? = nil) {
    self.problems = problems.map {
      FoundProblem(
        code: $0.code, file: $0.file, line: $0.line, column: $0.column, message: $0.message, fix: $0.fix)
    }
    self.warnings = warnings
    self.history = history
  }
}
