/// `objective`: what things cost.
public struct ObjectiveDraft: Codable, Hashable, Sendable {
  /// Of an agent-hour missing.
  public var shortfall: Double?
  /// Of an agent-hour too many.
  public var surplus: Double?
  /// Of an agent-hour on a queue that is served by a secondary skill.
  public var secondary: Double?
  /// Of poor service.
  public var prices: PricesDraft?
  /// Of a day that differs from the roster to start from.
  public var change: Double?
  /// How that rises as a day comes near.
  public var changeNear: [NearChange]?

  /// Changes of near days.
  public struct NearChange: Codable, Hashable, Sendable {
    /// Days that lie fewer dates ahead than this.
    public var days: Int
    /// As how many changes each of theirs is paid.
    public var times: Int

    /// Makes it.
    public init(days: Int, times: Int) {
      self.days = days
      self.times = times
    }
  }

  /// Makes it.
  public init(
    shortfall: Double? = nil, surplus: Double? = nil, prices: PricesDraft? = nil, change: Double? = nil,
    changeNear: [NearChange]? = nil, secondary: Double? = nil
  ) {
    self.shortfall = shortfall
    self.surplus = surplus
    self.prices = prices
    self.change = change
    self.changeNear = changeNear
    self.secondary = secondary
  }

  /// What each cost may be.
  package static let costField = NumberField(0...1_000_000_000)
  /// Days of notice.
  package static let daysField = WholeNumberField(1...366)
  /// How many times as much.
  package static let timesField = WholeNumberField(1...1000)
  /// Steps of notice at most.
  package static let mostNearChanges = 10
}
