import Workbooks

/// One thing that is wrong with an input: where, what, and the likely fix.
public struct PlanProblem: Hashable, Sendable, CustomStringConvertible {
  /// Stable kebab-case code, such as `unknown-key`.
  public var code: String
  /// File, relative to the plan folder.
  public var file: String
  /// Line, or row of a sheet, from 1; `nil` when the whole file is meant.
  public var line: Int?
  /// Column, from 1; `nil` when the whole line is meant.
  public var column: Int?
  /// The sheet, if the file is a workbook.
  public var sheet: String?
  /// What is wrong, with the offending value in brackets.
  public var message: String
  /// The likely fix, as an imperative.
  public var fix: String?

  /// Makes a problem.
  public init(
    code: String, file: String, line: Int? = nil, column: Int? = nil, sheet: String? = nil, message: String,
    fix: String? = nil
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.sheet = sheet
    self.message = message
    self.fix = fix
  }

  /// `plan.yaml:12:5`, or `agents.xlsx#Team A!C7`: a cell of a sheet, the first of its row when the whole row is meant.
  public var place: String {
    if let sheet {
      let cell = line.map { "!\(CellAddress(row: $0 - 1, column: (column ?? 1) - 1))" } ?? ""
      return "\(TableFile(file).file)#\(sheet)\(cell)"
    }
    var place = file
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    return place
  }

  /// `plan.yaml:12:5: message` and, on a line of its own, the fix.
  public var description: String {
    let advice = fix.map { "\n  Try: \($0)" } ?? ""
    return "\(place): \(message)\(advice)"
  }
}

/// Everything that is wrong with an input, found in one pass.
public struct PlanError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, by file, line and column; never empty.
  public var problems: [PlanProblem]

  /// Makes an error.
  public init(problems: [PlanProblem]) {
    precondition(!problems.isEmpty, "an error has at least one problem")
    self.problems = problems
  }

  /// All problems, one after the other.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
