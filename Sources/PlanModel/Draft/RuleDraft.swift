public import Workforce

/// An entry of `rules` that is a rule of the plan's own, or takes one away.
public struct RuleDraft: Codable, Hashable, Sendable {
  /// What a rule demands, by the kind of value that it has.
  public enum Demand: Codable, Hashable, Sendable {
    /// The rule does not hold, also when a preset brings it.
    case off(rule: String)
    /// A rule that is a length of time, such as `minimum-rest`.
    case length(rule: String, Minutes)
    /// A rule that is a number, such as `maximum-days`.
    case count(rule: String, Int)
    /// So much rest in each week, counted otherwise than within it.
    case weeklyRest(rest: Minutes, counted: WeeklyRestCounting)
    /// After a shift of the first kind, none of the second kind on the next day.
    case forbiddenSuccession(first: [String], second: [String])
    /// On the day after a shift, none that stands earlier in the order; entries are alike within.
    case forwardRotation(order: [[String]])
    /// So far the starts of a week may lie apart by the clock, counted from a time of day.
    case startVariation(within: Minutes, from: ClockTime)
    /// So many hours a week on average over some weeks; only for those with so many nights in the year before.
    case averageWeeklyHours(hours: Minutes, weeks: Int, nights: Int?)
    /// At most or at least so many days in a row with one of the shifts, by the id of the rule.
    case consecutiveShifts(rule: String, shifts: [String], days: Int)
    /// After a run of so many nights, so much rest.
    case restAfterNights(nights: Int, rest: Minutes)
    /// So many agents on a queue in a window of each day; the whole day when both are `nil`.
    case minimumStaffing(queue: String, agents: Int, from: ClockTime?, to: ClockTime?)

    /// The id of the rule.
    public var rule: String {
      switch self {
      case .off(let rule), .length(let rule, _), .count(let rule, _), .consecutiveShifts(let rule, _, _): rule
      case .forwardRotation: "forward-rotation"
      case .startVariation: "start-variation"
      case .averageWeeklyHours: "maximum-average-weekly-hours"
      case .weeklyRest: "weekly-rest"
      case .forbiddenSuccession: "forbidden-succession"
      case .restAfterNights: "rest-after-nights"
      case .minimumStaffing: "minimum-staffing"
      }
    }
  }

  /// What it demands.
  public var demand: Demand
  /// Cost of a breach; `nil` makes the rule hard.
  public var weight: Double?
  /// Ids of the contracts concerned; `nil` means all.
  public var contracts: [String]?
  /// Printed with every breach.
  public var source: String?

  /// Makes it.
  public init(demand: Demand, weight: Double? = nil, contracts: [String]? = nil, source: String? = nil) {
    self.demand = demand
    self.weight = weight
    self.contracts = contracts
    self.source = source
  }

  /// What a weight may be.
  package static let weightField = NumberField(0...1_000_000_000)
}
