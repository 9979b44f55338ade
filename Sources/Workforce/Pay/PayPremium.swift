/// A premium for paid minutes of a duty.
///
/// Where breaks lie is not asked: a duty's paid minutes are spread evenly over the time from its start to its end
/// (`docs/pay.md`).
public struct PayPremium: Hashable, Sendable {
  /// Bands, ascending: from each on its own premium is paid, and nothing before the first.
  public var bands: [PayBand]
  /// Elapsed minutes in which it is paid, ascending and apart; `nil` is always.
  public var stretches: [Range<Int>]?
  /// Families of shifts that get it, as ascending indices into the plan's; `nil` is every duty.
  public var shifts: [Int]?
  /// Whether of all premiums like it only the highest is paid for a minute; the others are added.
  public var isHighestOnly: Bool

  /// Makes a premium.
  public init(bands: [PayBand], stretches: [Range<Int>]? = nil, shifts: [Int]? = nil, isHighestOnly: Bool = false) {
    self.bands = bands
    self.stretches = stretches
    self.shifts = shifts
    self.isHighestOnly = isHighestOnly
  }
}
