/// `solve`: how long and how hard to search.
public struct SolveDraft: Codable, Hashable, Sendable {
  /// Time for the roster.
  public var timeLimit: Seconds?
  /// Relative gap at which the search may stop.
  public var gap: Double?
  /// Seed of every random choice, from 0.
  public var seed: Int?

  /// Makes it.
  public init(timeLimit: Seconds? = nil, gap: Double? = nil, seed: Int? = nil) {
    self.timeLimit = timeLimit
    self.gap = gap
    self.seed = seed
  }

  /// What its fields may hold.
  package enum Fields {
    package static let timeLimit = SecondsField(1...604_800)
    package static let gap = ShareField()
    package static let seed = WholeNumberField(0...Int.max)
  }
}
