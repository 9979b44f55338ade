import Workforce

extension RuleKind {
  /// The check of a rule on one agent's line of work; `nil` for a rule on the whole roster.
  var lineRule: (any LineRule)? {
    switch self {
    case .minimumRest(let minutes): MinimumRest(minutes: minutes)
    case .weeklyRest(let minutes, .withinWeek): WeeklyRest(minutes: minutes)
    case .weeklyRest(let minutes, .beginsInWeek): WeeklyRestFromWeek(minutes: minutes)
    case .weeklyRest(let minutes, .anySevenDays): RestInSevenDays(minutes: minutes)
    case .maximumConsecutiveDays(let days): MaximumConsecutiveDays(days: days)
    case .minimumConsecutiveDays(let days): MinimumConsecutiveDays(days: days)
    case .minimumConsecutiveDaysOff(let days): MinimumConsecutiveDaysOff(days: days)
    case .maximumConsecutiveDaysOff(let days): MaximumConsecutiveDaysOff(days: days)
    case .maximumWeeklyHours(let minutes): MaximumWeeklyHours(minutes: minutes)
    case .minimumWeeklyHours(let minutes): MinimumWeeklyHours(minutes: minutes)
    case .maximumAverageWeeklyHours(let minutes, let weeks, let nights):
      MaximumAverageWeeklyHours(minutes: minutes, weeks: weeks, nights: nights)
    case .maximumDays(let days): MaximumDays(days: days)
    case .minimumDays(let days): MinimumDays(days: days)
    case .maximumWeekends(let weekends): MaximumWeekends(weekends: weekends)
    case .maximumSplitWeekends(let weekends): MaximumSplitWeekends(weekends: weekends)
    case .maximumConsecutiveWeekends(let weekends): MaximumConsecutiveWeekends(weekends: weekends)
    case .forbiddenSuccession(let first, let second): ForbiddenSuccession(first: first, second: second)
    case .forwardRotation(let order): ForwardRotation(order: order)
    case .startVariation(let minutes, let from): StartVariation(minutes: minutes, from: from)
    case .maximumConsecutiveShifts(let families, let days): MaximumConsecutiveShifts(families: families, days: days)
    case .minimumConsecutiveShifts(let families, let days): MinimumConsecutiveShifts(families: families, days: days)
    case .maximumConsecutiveNights(let nights): MaximumConsecutiveNights(nights: nights)
    case .restAfterNights(let nights, let minutes): RestAfterNights(nights: nights, minutes: minutes)
    case .maximumDailyHours(let minutes): MaximumDailyHours(minutes: minutes)
    case .minimumStaffing: nil
    }
  }

  /// Every breach of the rule, by agent, then by time; without staff to judge none of a rule on the whole roster.
  func breaches(of lines: [Line], coverage: RosterCoverage?, plan: Plan) -> [Breach] {
    if case .minimumStaffing(let queue, let agents, let wallClock) = self {
      let rule = MinimumStaffing(queue: queue, agents: agents, wallClock: wallClock)
      return coverage.map { rule.breaches(of: $0, plan: plan) } ?? []
    }
    return lineRule.map { rule in lines.flatMap { rule.breaches(of: $0) } } ?? []
  }
}
