/// From how many paid minutes on a premium is paid.
public struct PayBand: Hashable, Sendable {
  /// Paid minutes of a duty, or of a week, that go before.
  public var above: Int
  /// What each hour beyond costs more, in hundredths of a per cent of the hourly cost.
  public var premium: Int

  /// Makes a band.
  public init(above: Int = 0, premium: Int) {
    self.above = above
    self.premium = premium
  }
}

extension PayBand {
  /// The largest premium of some bands, as a share of the hourly cost.
  package static func largestShare(_ bands: [PayBand]) -> Double {
    bands.reduce(0) { max($0, Double($1.premium) / 10_000) }
  }
}
