/// People of a kind of whom so many must be at work at a time, whichever queues they serve: a supervisor, second level, somebody experienced beside
/// newcomers.
///
/// Who counts, and for how much, agents say themselves (``TierShare``).
public struct Tier: Hashable, Sendable {
  /// Stable id, unique in the plan.
  public var id: String
  /// What all shares of agents at work must come to, by interval: so many people, or 0 where the number depends on who else is there.
  public var needed: [Int]
  /// How many others one of them is enough for; `nil` where the number does not depend on others.
  public var every: Int?
  /// Cost of an agent-hour missing, or of an hour of somebody whom nobody is there for; `nil` when none may be.
  public var price: Double?

  /// Makes one.
  public init(id: String, needed: [Int], every: Int? = nil, price: Double? = nil) {
    self.id = id
    self.needed = needed
    self.every = every
    self.price = price
  }
}

/// What an agent at work is for a tier.
public struct TierShare: Hashable, Sendable {
  /// The tier, as an index into the plan's.
  public var tier: Int
  /// 1 of a tier that so many are needed of; where one is enough for so many others, so many; −1 of one of these others. Never 0.
  public var weight: Int

  /// Makes one.
  public init(tier: Int, weight: Int) {
    self.tier = tier
    self.weight = weight
  }
}
