/// Everything that is wrong with a draft, found in one pass.
public struct DraftError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, in the order found; never empty.
  public var problems: [DraftProblem]

  /// Makes an error.
  public init(problems: [DraftProblem]) {
    precondition(!problems.isEmpty, "an error has at least one problem")
    self.problems = problems
  }

  /// All problems, one after the other.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
