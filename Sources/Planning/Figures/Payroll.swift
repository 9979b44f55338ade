import Verification
public import Workforce

/// What payroll counts of a roster, by the plan's own definitions: its night, its weekend, the holidays of its calendar, and what its
/// contracts allow in a week.
///
/// A duty belongs to the day and the week on which it starts, as everywhere, so that sums of paid minutes are the roster's.
public struct Payroll: Hashable, Sendable {
  /// The duties of one agent that start on one day.
  public struct Day: Hashable, Sendable {
    /// The agent, an index into the plan's.
    public let agent: Int
    /// The day on which the duties start.
    public let day: Int
    /// What is counted of them, minutes after midnight included.
    public let minutes: PayrollMinutes
    /// What they are paid; what a week brings is in no day.
    public let cost: PayrollCost
  }

  /// A week of one agent.
  public struct Week: Hashable, Sendable {
    /// The agent, an index into the plan's.
    public let agent: Int
    /// The week.
    public let week: Int
    /// Days on which a duty starts.
    public let days: Int
    /// The sum of these days.
    public let minutes: PayrollMinutes
    /// What they are paid, and what the week brings.
    public let cost: PayrollCost
  }

  /// Days with a duty, by the plan's order of agents, then ascending.
  public let days: [Day]
  /// Every week of every agent, by the plan's order of agents, then ascending.
  public let weeks: [Week]

  /// Counts a roster of a plan.
  public init(_ roster: Roster, plan: Plan) {
    let holidays = Set(plan.specialDays.filter(\.isHoliday).map(\.date))
    var (days, weeks): ([Day], [Week]) = ([], [])
    let costs = PayrollCosts(roster, plan: plan)
    for (agent, duties) in zip(plan.agents.indices, roster.duties) {
      for week in 0..<plan.grid.weekCount {
        let own = duties.filter { $0.day / 7 == week && $0.day >= 0 }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        let most =
          plan.agents[agent].weeks.indices.contains(week) ? plan.agents[agent].weeks[week].minutes.upperBound : nil
        var sum = PayrollMinutes()
        var worked = 0
        let dates = Set(own.map(\.day)).sorted()
        for day in dates {
          var counted = PayrollMinutes()
          for duty in own where duty.day == day {
            counted += plan.payroll(of: duty, by: plan.clock(of: plan.agents[agent]), holidays: holidays)
            worked += duty.countedMinutes
          }
          counted.overtime = most.map { max(0, min(counted.paid, worked - $0)) } ?? 0
          sum += counted
          days.append(Day(agent: agent, day: day, minutes: counted, cost: costs.of(agent: agent, day: day)))
        }
        weeks.append(
          Week(agent: agent, week: week, days: dates.count, minutes: sum, cost: costs.of(agent: agent, week: week)))
      }
    }
    (self.days, self.weeks) = (days, weeks)
  }
}

extension Plan {
  /// Whether entries of the calendar fall into the horizon, and none of them is marked as a holiday.
  public var hasNoHolidayAmongSpecialDays: Bool {
    let special = specialDays.filter { (0..<grid.dayCount).contains($0.date.days(since: grid.firstDay)) }
    return !special.isEmpty && !special.contains(where: \.isHoliday)
  }

  fileprivate func payroll(of duty: Duty, by clock: LocalClock, holidays: Set<CivilDate>) -> PayrollMinutes {
    let (grid, night) = (clock.grid, clock.night)
    var counted = PayrollMinutes()
    for minutes in duty.activities.filter(\.isPaid).map(\.minutes) {
      counted.paid += minutes.count
      counted.night += night.stretches.reduce(0) { $0 + $1.clamped(to: minutes).count }
      for day in grid.day(at: minutes.lowerBound)...grid.day(at: minutes.upperBound - 1) {
        let own = minutes.clamped(to: grid.minutes(ofDay: day)).count
        if weekend.contains(grid.weekday(of: day)) { counted.weekend += own }
        if holidays.contains(grid.date(of: day)) { counted.holiday += own }
      }
    }
    guard let onCall = duty.onCall else { return counted }
    // Every minute on call is paid by the same share.
    func share(_ minutes: Int) -> Int { onCall.paidMinutes(of: duty.minutes) * minutes / max(1, duty.minutes) }
    (counted.paid, counted.night) = (onCall.paidMinutes(of: duty.minutes), share(counted.night))
    (counted.weekend, counted.holiday) = (share(counted.weekend), share(counted.holiday))
    return counted
  }
}
