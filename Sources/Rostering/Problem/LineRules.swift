import Workforce

/// The rules of one contract that concern an agent's line of work, with prices in steps of the search.
///
/// `nil` as a price means hard. Rules on single duties (`maximum-daily-hours`) and on weeks' hours are applied
/// elsewhere: to the duty types and at the closing of a week.
struct LineRules: Hashable, Sendable {
  /// A limit with its price per hour or per count.
  struct Limit: Hashable, Sendable {
    let value: Int
    let price: Double?
    var scale = CostScale.plain

    /// Cost of an amount in minutes; `nil` when it is forbidden.
    func cost(minutes: Int) -> Int? {
      if minutes <= 0 { return 0 }
      return price.map { scale.down(Int(($0 * 1000 * Double(minutes) / 60).rounded())) }
    }

    /// Cost of a count; `nil` when it is forbidden.
    func cost(count: Int) -> Int? {
      if count <= 0 { return 0 }
      return price.map { scale.down(Int(($0 * 1000 * Double(count)).rounded())) }
    }
  }

  struct Succession: Hashable, Sendable {
    let first: Int
    let second: Int
    let limit: Limit
  }

  /// A limit on paid minutes a week, on average over some weeks.
  struct Average: Hashable, Sendable {
    let weeks: Int
    /// Night duties in the year before from which on it concerns somebody; `nil` is everybody.
    let nights: Int?
    let limit: Limit
  }

  struct NightRest: Hashable, Sendable {
    let nights: Int
    let limit: Limit
  }

  var minimumRest: [Limit] = []
  var weeklyRest: [Limit] = []
  var weeklyRestFromWeek: [Limit] = []
  var restInSevenDays: [Limit] = []
  var maximumConsecutiveDays: [Limit] = []
  var minimumConsecutiveDays: [Limit] = []
  var minimumConsecutiveDaysOff: [Limit] = []
  var maximumConsecutiveDaysOff: [Limit] = []
  var maximumWeeklyMinutes: [Limit] = []
  var minimumWeeklyMinutes: [Limit] = []
  var averages: [Average] = []
  var maximumDays: [Limit] = []
  var minimumDays: [Limit] = []
  var maximumWeekends: [Limit] = []
  var maximumSplitWeekends: [Limit] = []
  var maximumConsecutiveWeekends: [Limit] = []
  var successions: [Succession] = []
  var startVariations: [Variation] = []
  var shiftRuns: [ShiftRun] = []
  var maximumConsecutiveNights: [Limit] = []
  var restAfterNights: [NightRest] = []
  var maximumDailyMinutes: [Limit] = []

  /// Sessions that are counted in each period, and the price of each one missing.
  var sessions = SessionCounts.none
  var missingSessions: [Limit] = []

  /// What is paid when a week closes.
  var pay = PeriodPay.none

  /// Whether weekends with a duty are counted by somebody else, so that a line's state must tell when one begins.
  var countsWeekends = false

  /// What is counted through the horizon, and the burdens among it that have a price.
  var counted: [Counted] = []
  var shares: [Share] = []

  /// No rules.
  init() {}

  init(plan: Plan, contract: Int, scale: CostScale = .plain) {
    sessions = SessionCounts(shares: plan.agents.filter { $0.contract == contract }.flatMap(\.sessions))
    pay = PeriodPay(plan: plan, contract: contract, scale: scale)
    missingSessions = plan.sessions.map { Limit(value: 0, price: $0.price, scale: scale) }
    for rule in plan.rules where rule.concerns(contract: contract) {
      let price: Double? = if case .soft(let weight) = rule.hardness { weight } else { nil }
      func limit(_ value: Int) -> Limit { Limit(value: value, price: price, scale: scale) }
      switch rule.kind {
      case .minimumRest(let minutes): minimumRest.append(limit(minutes))
      case .weeklyRest(let minutes, .withinWeek): weeklyRest.append(limit(minutes))
      case .weeklyRest(let minutes, .beginsInWeek): weeklyRestFromWeek.append(limit(minutes))
      case .weeklyRest(let minutes, .anySevenDays): restInSevenDays.append(limit(minutes))
      case .maximumConsecutiveDays(let days): maximumConsecutiveDays.append(limit(days))
      case .minimumConsecutiveDays(let days): minimumConsecutiveDays.append(limit(days))
      case .minimumConsecutiveDaysOff(let days): minimumConsecutiveDaysOff.append(limit(days))
      case .maximumConsecutiveDaysOff(let days): maximumConsecutiveDaysOff.append(limit(days))
      case .maximumWeeklyHours(let minutes): maximumWeeklyMinutes.append(limit(minutes))
      case .minimumWeeklyHours(let minutes): minimumWeeklyMinutes.append(limit(minutes))
      case .maximumAverageWeeklyHours(let minutes, let weeks, let nights):
        averages.append(Average(weeks: weeks, nights: nights, limit: limit(minutes)))
      case .maximumDays(let days): maximumDays.append(limit(days))
      case .minimumDays(let days): minimumDays.append(limit(days))
      case .maximumWeekends(let weekends): maximumWeekends.append(limit(weekends))
      case .maximumSplitWeekends(let weekends): maximumSplitWeekends.append(limit(weekends))
      case .maximumConsecutiveWeekends(let weekends): maximumConsecutiveWeekends.append(limit(weekends))
      case .forwardRotation(let order): successions += LineRules.successions(backwardsIn: order, limit: limit(0))
      case .startVariation(let minutes, let from):
        startVariations.append(Variation(from: from, limit: limit(minutes)))
      case .maximumConsecutiveShifts(let families, let days):
        shiftRuns.append(ShiftRun(families: families, isMaximum: true, limit: limit(days)))
      case .minimumConsecutiveShifts(let families, let days):
        shiftRuns.append(ShiftRun(families: families, isMaximum: false, limit: limit(days)))
      case .forbiddenSuccession(let first, let second):
        successions.append(Succession(first: first, second: second, limit: limit(0)))
      case .maximumConsecutiveNights(let nights): maximumConsecutiveNights.append(limit(nights))
      case .restAfterNights(let nights, let minutes):
        restAfterNights.append(NightRest(nights: nights, limit: limit(minutes)))
      case .maximumDailyHours(let minutes): maximumDailyMinutes.append(limit(minutes))
      case .minimumStaffing: break
      }
    }
    countThroughHorizon(of: plan, contract: contract, scale: scale)
  }

  /// Every pair of families of which the second stands before the first in an order.
  private static func successions(backwardsIn order: [[Int]], limit: Limit) -> [Succession] {
    order.indices.flatMap { later in
      order[..<later].joined().flatMap { earlier in
        order[later].map { Succession(first: $0, second: earlier, limit: limit) }
      }
    }
  }
}
