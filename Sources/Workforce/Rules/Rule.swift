/// A rule that a roster keeps, or pays for breaking.
public struct Rule: Hashable, Sendable {
  /// Whether a breach is forbidden or has a price.
  public enum Hardness: Hashable, Sendable {
    /// No roster that breaks it leaves the program.
    case hard
    /// A breach costs `weight` per unit of its amount: per hour for amounts in minutes, else per count.
    case soft(weight: Double)
  }

  /// What it demands.
  public var kind: RuleKind
  /// Forbidden or priced.
  public var hardness: Hardness
  /// Contracts it concerns, as indices; `nil` means all.
  public var contracts: [Int]?
  /// Where it comes from: a law with its date, or empty.
  public var source: String

  /// Makes a rule.
  public init(kind: RuleKind, hardness: Hardness = .hard, contracts: [Int]? = nil, source: String = "") {
    self.kind = kind
    self.hardness = hardness
    self.contracts = contracts
    self.source = source
  }

  /// Whether it binds an agent with this contract.
  public func concerns(contract: Int) -> Bool {
    contracts?.contains(contract) ?? true
  }
}

/// What rules can demand. Each has a frozen kebab-case id; `docs/rules.md` gives each one's exact definition.
public enum RuleKind: Hashable, Sendable {
  /// Minutes from the end of one duty to the start of the agent's next. Amount: minutes missing.
  case minimumRest(minutes: Int)
  /// One uninterrupted block free of duty within each week of the horizon. Amount: minutes that the week's longest
  /// block falls short.
  case weeklyRest(minutes: Int)
  /// Days in a row with a duty. Amount: days beyond.
  case maximumConsecutiveDays(days: Int)
  /// Days in a row with a duty, once a run has begun. Amount: days missing, per run.
  case minimumConsecutiveDays(days: Int)
  /// Days off in a row, once a run has begun. Amount: days missing, per run.
  case minimumConsecutiveDaysOff(days: Int)
  /// Paid minutes in a week. Amount: minutes beyond.
  case maximumWeeklyHours(minutes: Int)
  /// Paid minutes in a week. Amount: minutes missing.
  case minimumWeeklyHours(minutes: Int)
  /// Days with a duty in the horizon. Amount: days beyond.
  case maximumDays(days: Int)
  /// Weekends with a duty in the horizon. Amount: weekends beyond.
  case maximumWeekends(weekends: Int)
  /// After a duty of one family, the duty on the next day may not be of another. Amount: 1 a time.
  case forbiddenSuccession(first: Int, second: Int)
  /// Night duties on days in a row. Amount: nights beyond.
  case maximumConsecutiveNights(nights: Int)
  /// After a run of at least `nights` night duties, minutes of rest before the next duty that is not one of the run.
  /// Amount: minutes missing.
  case restAfterNights(nights: Int, minutes: Int)
  /// Paid minutes of the duties that start on one day. Amount: minutes beyond.
  case maximumDailyHours(minutes: Int)
  /// Agents on a queue in each interval whose wall-clock start lies in a window. Amount: agent-intervals missing.
  case minimumStaffing(queue: Int, agents: Int, wallClock: Range<Int>)

  /// The stable id.
  public var id: String {
    switch self {
    case .minimumRest: "minimum-rest"
    case .weeklyRest: "weekly-rest"
    case .maximumConsecutiveDays: "maximum-consecutive-days"
    case .minimumConsecutiveDays: "minimum-consecutive-days"
    case .minimumConsecutiveDaysOff: "minimum-consecutive-days-off"
    case .maximumWeeklyHours: "maximum-weekly-hours"
    case .minimumWeeklyHours: "minimum-weekly-hours"
    case .maximumDays: "maximum-days"
    case .maximumWeekends: "maximum-weekends"
    case .forbiddenSuccession: "forbidden-succession"
    case .maximumConsecutiveNights: "maximum-consecutive-nights"
    case .restAfterNights: "rest-after-nights"
    case .maximumDailyHours: "maximum-daily-hours"
    case .minimumStaffing: "minimum-staffing"
    }
  }

  /// Every rule id there is, in the order of the documentation.
  public static let allIDs = [
    "minimum-rest", "weekly-rest", "maximum-consecutive-days", "minimum-consecutive-days",
    "minimum-consecutive-days-off", "maximum-weekly-hours", "minimum-weekly-hours", "maximum-days",
    "maximum-weekends", "forbidden-succession", "maximum-consecutive-nights", "rest-after-nights",
    "maximum-daily-hours", "minimum-staffing",
  ]

  /// The unit of its amount; minutes are charged per hour.
  public var unit: AmountUnit {
    switch self {
    case .minimumRest, .weeklyRest, .maximumWeeklyHours, .minimumWeeklyHours, .restAfterNights, .maximumDailyHours:
      .minutes
    case .maximumConsecutiveDays, .minimumConsecutiveDays, .minimumConsecutiveDaysOff, .maximumDays: .days
    case .maximumWeekends: .weekends
    case .maximumConsecutiveNights: .nights
    case .forbiddenSuccession: .times
    case .minimumStaffing: .agentIntervals
    }
  }
}

/// Units in which a breach is measured.
public enum AmountUnit: String, Hashable, Sendable, Codable {
  case minutes, days, weekends, nights, times
  case agentIntervals = "agent intervals"
}
