/// `objective`: what things cost.
public struct ObjectiveDraft: Codable, Hashable, Sendable {
  /// Of an agent-hour missing.
  public var shortfall: Double?
  /// Of an agent-hour too many.
  public var surplus: Double?
  /// Of poor service.
  public var prices: PricesDraft?
  /// Of a day that differs from the roster to start from.
  public var change: Double?

  /// Makes it.
  public init(shortfall: Double? = nil, surplus: Double? = nil, prices: PricesDraft? = nil, change: Double? = nil) {
    self.shortfall = shortfall
    self.surplus = surplus
    self.prices = prices
    self.change = change
  }

  /// What each cost may be.
  package static let costField = NumberField(0...1_000_000_000)
}
