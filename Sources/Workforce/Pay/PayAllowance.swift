/// An amount for a duty, whatever its length.
public struct PayAllowance: Hashable, Sendable {
  /// In thousandths of the plan's unit of cost.
  public var thousandths: Int
  /// Families of shifts that get it, as ascending indices into the plan's; `nil` is every duty.
  public var shifts: [Int]?
  /// Whether a duty that starts on the day gets it, by day of the horizon; `nil` is every day.
  public var days: [Bool]?

  /// Makes an allowance.
  public init(thousandths: Int, shifts: [Int]? = nil, days: [Bool]? = nil) {
    self.thousandths = thousandths
    self.shifts = shifts
    self.days = days
  }
}
