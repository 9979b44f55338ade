/// What rules can demand. Each has a frozen kebab-case id; `docs/rules.md` gives each one's exact definition.
public enum RuleKind: Hashable, Sendable {
  /// Minutes from the end of one duty to the start of the agent's next. Amount: minutes missing.
  case minimumRest(minutes: Int)
  /// One uninterrupted stretch free of duty in each week. Amount: minutes that the longest falls short; for any seven days,
  /// minutes of duty beyond them.
  case weeklyRest(minutes: Int, counted: WeeklyRestCounting = .withinWeek)
  /// Days in a row with a duty. Amount: days beyond.
  case maximumConsecutiveDays(days: Int)
  /// Days in a row with a duty, once a run has begun. Amount: days missing, per run.
  case minimumConsecutiveDays(days: Int)
  /// Days off in a row, once a run has begun. Amount: days missing, per run.
  case minimumConsecutiveDaysOff(days: Int)
  /// Days off in a row, but for days that an absence takes. Amount: days beyond.
  case maximumConsecutiveDaysOff(days: Int)
  /// Paid minutes in a week. Amount: minutes beyond.
  case maximumWeeklyHours(minutes: Int)
  /// Paid minutes in a week. Amount: minutes missing.
  case minimumWeeklyHours(minutes: Int)
  /// Paid minutes a week on average over so many weeks that end with one of the horizon; with `nights` only of those who had at least so many
  /// night duties in the year before. Amount: minutes of the horizon beyond what the weeks before it leave.
  case maximumAverageWeeklyHours(minutes: Int, weeks: Int, nights: Int? = nil)
  /// Days with a duty in the horizon. Amount: days beyond.
  case maximumDays(days: Int)
  /// Days with a duty in the horizon. Amount: days missing.
  case minimumDays(days: Int)
  /// Weekends with a duty in the horizon. Amount: weekends beyond.
  case maximumWeekends(weekends: Int)
  /// Weekends of the horizon with a duty on some of their days and none on others. Amount: weekends beyond.
  case maximumSplitWeekends(weekends: Int)
  /// Weekends in a row with a duty. Amount: weekends beyond.
  case maximumConsecutiveWeekends(weekends: Int)
  /// After a duty of one family, the duty on the next day may not be of another. Amount: 1 a time.
  case forbiddenSuccession(first: Int, second: Int)
  /// On the day after a duty of one of the families, none of one that stands earlier in the order. Amount: 1 a time.
  case forwardRotation(order: [[Int]])
  /// Minutes of the clock between the earliest and the latest start of a week, counted from a time of day. Amount: minutes beyond.
  case startVariation(minutes: Int, from: Int = 0)
  /// Duties of some families on days in a row. Amount: days beyond.
  case maximumConsecutiveShifts(families: [Int], days: Int)
  /// Duties of some families on days in a row, once a run has begun. Amount: days missing, per run.
  case minimumConsecutiveShifts(families: [Int], days: Int)
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
  public var id: RuleID {
    switch self {
    case .minimumRest: .minimumRest
    case .weeklyRest: .weeklyRest
    case .maximumConsecutiveDays: .maximumConsecutiveDays
    case .minimumConsecutiveDays: .minimumConsecutiveDays
    case .minimumConsecutiveDaysOff: .minimumConsecutiveDaysOff
    case .maximumConsecutiveDaysOff: .maximumConsecutiveDaysOff
    case .maximumWeeklyHours: .maximumWeeklyHours
    case .minimumWeeklyHours: .minimumWeeklyHours
    case .maximumAverageWeeklyHours: .maximumAverageWeeklyHours
    case .maximumDays: .maximumDays
    case .minimumDays: .minimumDays
    case .maximumWeekends: .maximumWeekends
    case .maximumSplitWeekends: .maximumSplitWeekends
    case .maximumConsecutiveWeekends: .maximumConsecutiveWeekends
    case .forbiddenSuccession: .forbiddenSuccession
    case .forwardRotation: .forwardRotation
    case .startVariation: .startVariation
    case .maximumConsecutiveShifts: .maximumConsecutiveShifts
    case .minimumConsecutiveShifts: .minimumConsecutiveShifts
    case .maximumConsecutiveNights: .maximumConsecutiveNights
    case .restAfterNights: .restAfterNights
    case .maximumDailyHours: .maximumDailyHours
    case .minimumStaffing: .minimumStaffing
    }
  }

  /// Every id that a plan's rules can have, in the order of the documentation.
  public static let allIDs: [RuleID] = [
    .minimumRest, .weeklyRest, .maximumConsecutiveDays, .minimumConsecutiveDays, .minimumConsecutiveDaysOff,
    .maximumConsecutiveDaysOff, .maximumWeeklyHours, .minimumWeeklyHours, .maximumAverageWeeklyHours, .maximumDays,
    .minimumDays, .maximumWeekends, .maximumSplitWeekends, .maximumConsecutiveWeekends, .forbiddenSuccession,
    .forwardRotation, .startVariation,
    .maximumConsecutiveShifts, .minimumConsecutiveShifts, .maximumConsecutiveNights, .restAfterNights,
    .maximumDailyHours, .minimumStaffing,
  ]

  /// The unit of its amount; minutes are charged per hour.
  public var unit: AmountUnit {
    switch self {
    case .minimumRest, .weeklyRest, .maximumWeeklyHours, .minimumWeeklyHours, .restAfterNights, .maximumDailyHours,
      .startVariation, .maximumAverageWeeklyHours:
      .minutes
    case .maximumConsecutiveDays, .minimumConsecutiveDays, .minimumConsecutiveDaysOff, .maximumConsecutiveDaysOff,
      .maximumDays, .minimumDays, .maximumConsecutiveShifts, .minimumConsecutiveShifts:
      .days
    case .maximumWeekends, .maximumSplitWeekends, .maximumConsecutiveWeekends: .weekends
    case .maximumConsecutiveNights: .nights
    case .forbiddenSuccession, .forwardRotation: .times
    case .minimumStaffing: .agentIntervals
    }
  }
}
