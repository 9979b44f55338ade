import Foundation

/// What the long view takes for granted beyond the plan. Shares are of one.
public struct CapacityAssumptions: Hashable, Sendable {
  /// Growth of contacts in a month, compounded.
  public var growth: Double
  /// Share of agents who leave in a month, compounded.
  public var attrition: Double
  /// Weeks from the decision to hire to the first day.
  public var leadWeeks: Int
  /// Weeks from the first day to the first contact.
  public var trainingWeeks: Int
  /// Probability with which the contacts of the careful column are not exceeded.
  public var quantile: Double

  /// Makes assumptions.
  public init(
    growth: Double = 0, attrition: Double = 0, leadWeeks: Int = 6, trainingWeeks: Int = 4, quantile: Double = 0.9
  ) {
    self.growth = growth
    self.attrition = attrition
    self.leadWeeks = leadWeeks
    self.trainingWeeks = trainingWeeks
    self.quantile = quantile
  }

  /// Weeks in a month, on average: 365.25 days over twelve and seven.
  private static let weeksPerMonth = 365.25 / 12 / 7

  /// A monthly share, compounded over so many weeks, as a factor.
  static func factor(_ share: Double, weeks: Int) -> Double {
    share == 0 ? 1 : pow(1 + share, Double(weeks) / weeksPerMonth)
  }
}
