public import Workforce

/// `wish-budget`: what a point of a wish's weight costs, how many an agent has, and what an earlier period adds.
public struct WishBudgetDraft: Codable, Hashable, Sendable {
  /// Points that an agent's wishes count at most together.
  public var points: Double?
  /// Cost of a point; `nil` means 1.
  public var cost: Double?
  /// By what share of itself a wish weighs more when nothing that could be granted was granted in the earlier period.
  public var carryOver: Double?

  /// Makes it.
  public init(points: Double? = nil, cost: Double? = nil, carryOver: Double? = nil) {
    self.points = points
    self.cost = cost
    self.carryOver = carryOver
  }

  /// What points and their cost may be.
  package static let amountField = NumberField(0...1_000_000_000)
  /// What may be carried over.
  package static let carryOverField = NumberField(0...10)
}

/// A row of what became of the wishes of an earlier period.
public struct GrantedDraft: Codable, Hashable, Sendable {
  /// Id of the agent; somebody who has left since may stand there.
  public var agent: String
  /// What the wish weighed in all.
  public var worth: Double
  /// What of it was lost.
  public var lost: Double
  /// Whether legal duties of the agent could have granted it; others do not count. `nil` means yes.
  public var isPossible: Bool?
  /// Its day.
  public var day: CivilDate?

  /// Makes it.
  public init(agent: String, worth: Double, lost: Double, isPossible: Bool? = nil, day: CivilDate? = nil) {
    self.agent = agent
    self.worth = worth
    self.lost = lost
    self.isPossible = isPossible
    self.day = day
  }

  /// What an amount may be.
  package static let amountField = NumberField(0...100_000_000_000_000)
}
