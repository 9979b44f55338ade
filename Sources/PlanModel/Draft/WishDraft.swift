/// A row of the wishes: what an agent wants, or would rather avoid.
public struct WishDraft: Codable, Hashable, Sendable {
  /// Id of the agent.
  public var agent: String
  /// Wanted, or to be avoided.
  public var isWanted: Bool
  /// `day`, the id of a shift, or hours such as `18:00-22:00`, in this order of preference.
  public var what: String
  /// On which days; `nil` means every day.
  public var day: DaySelection?
  /// Cost when it is not granted; `nil` means 1.
  public var weight: Double?

  /// Makes it.
  public init(agent: String, isWanted: Bool, what: String, day: DaySelection? = nil, weight: Double? = nil) {
    self.agent = agent
    self.isWanted = isWanted
    self.what = what
    self.day = day
    self.weight = weight
  }

  /// What a weight may be.
  package static let weightField = NumberField(0...1_000_000_000)
}
