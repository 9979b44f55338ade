/// How much work a solve took.
public struct SolveWork: Hashable, Sendable {
  /// Search iterations.
  public var iterations: Int
  /// Columns generated.
  public var columns: Int
  /// Linear programmes solved.
  public var linearProgrammes: Int
  /// Elapsed seconds.
  public var seconds: Double
  /// Elapsed seconds until the first roster that keeps every hard rule.
  public var secondsToFirst: Double?
  /// Seed of the random numbers.
  public var seed: UInt64
  /// What each part of the search brought, in the order in which they were first tried.
  public var parts: [SearchPart]

  /// Makes a record.
  public init(
    iterations: Int = 0, columns: Int = 0, linearProgrammes: Int = 0, seconds: Double = 0,
    secondsToFirst: Double? = nil, seed: UInt64 = 0, parts: [SearchPart] = []
  ) {
    self.iterations = iterations
    self.columns = columns
    self.linearProgrammes = linearProgrammes
    self.seconds = seconds
    self.secondsToFirst = secondsToFirst
    self.seed = seed
    self.parts = parts
  }
}
