import Testing

/// A spoiled plan and everything that is said about it.
struct ProblemCase: Sendable, CustomTestStringConvertible {
  let name: String
  let plan: SmallPlan
  let problems: [String]

  init(_ name: String, _ plan: SmallPlan, _ problems: [String]) {
    self.name = name
    self.plan = plan
    self.problems = problems
  }

  var testDescription: String { name }

  /// The problems of the plan on disk.
  func found() throws -> [String] {
    try FolderOnDisk(plan.files).problems()
  }

  /// Ten levels of ten aliases each: ten thousand million values if it were unfolded.
  static let bomb = (1...10).reduce("a0: &a0 [x]\n") { text, level in
    let row = [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
    return text + "a\(level): &a\(level) [\(row)]\n"
  }
}
