import Workforce

/// Counts a roster for a ledger, by the plan's own definitions: what each count is says `docs/ledger.md`.
///
/// A duty belongs to the week and the month of the day on which it starts. Everything is counted from the roster as it stands, the time
/// before the horizon only where it decides whether a weekend was worked before.
public struct LedgerCounting: Sendable {
  /// By week, then agent of the plan, then month, then count, each ascending; what there is nothing of is missing.
  public let entries: [LedgerEntry]

  /// Counts a roster.
  ///
  /// - Parameters:
  ///   - outcome: The roster beside what the verifier says of its wishes; nothing without one.
  ///   - occupancy: How busy its hours are expected to be; `nil` where nothing was simulated.
  ///   - changes: Days that were changed at short notice, by agent; `nil` where no earlier roster is known.
  public init(of outcome: PlanOutcome, occupancy: ExpectedOccupancy? = nil, changes: [[Int]]? = nil) {
    let (plan, grid) = (outcome.plan, outcome.plan.grid)
    var tally = LedgerTally(grid: grid)
    guard let roster = outcome.roster else {
      entries = []
      return
    }
    for day in Payroll(roster, plan: plan).days {
      tally.add(minutes: Double(day.minutes.paid), to: .hours, agent: day.agent, day: day.day)
      tally.add(minutes: Double(day.minutes.overtime), to: .overtime, agent: day.agent, day: day.day)
    }
    let holidays = Set(plan.specialDays.filter(\.isHoliday).map(\.date))
    let wishes = LedgerCounting.wishes(of: outcome)
    for agent in plan.agents.indices {
      let duties = roster.duties.indices.contains(agent) ? roster.duties[agent] : []
      let clock = plan.clock(of: plan.agents[agent])
      var left = plan.agents[agent].weeks.map(\.minutes.lowerBound)
      for duty in duties.sorted(by: { $0.start < $1.start }) where (0..<grid.dayCount).contains(duty.day) {
        if left.indices.contains(duty.day / 7) {
          left[duty.day / 7] -= duty.countedMinutes
          let beyond = min(duty.countedMinutes, max(0, -left[duty.day / 7]))
          tally.add(minutes: Double(beyond), to: .aboveContract, agent: agent, day: duty.day)
        }
        var counts: [LedgerCount] = []
        if duty.onCall != nil { counts.append(.onCall) }
        if duty.isWork {
          if clock.night.isNight(duty.span) { counts.append(.nights) }
          if clock.isEarly(duty) { counts.append(.early) }
          if clock.isLate(duty) { counts.append(.late) }
          if holidays.contains(grid.date(of: duty.day)) { counts.append(.holidays) }
        }
        if let family = duty.family, plan.shifts.indices.contains(family) {
          counts.append(.shift(plan.shifts[family].id))
        }
        for count in counts { tally.add(1, to: count, agent: agent, day: duty.day) }
      }
      for day in plan.firstDaysOfWeekends(
        of: duties.filter(\.isWork), past: plan.agents[agent].past.filter(\.isWork))
      {
        tally.add(1, to: .weekends, agent: agent, day: day)
      }
      for day in plan.availableDays(of: plan.agents[agent]) {
        tally.add(1, to: .availableDays, agent: agent, day: day)
      }
      for wish in wishes[agent] {
        tally.add(1, to: .wishesAsked, agent: agent, day: wish.day)
        if wish.isGranted { tally.add(1, to: .wishesGranted, agent: agent, day: wish.day) }
      }
      for day in changes?[agent] ?? [] { tally.add(1, to: .shortNotice, agent: agent, day: day) }
      for hour in occupancy?.hours[agent] ?? [] {
        // The plan's first and last hours may be those of days before and after its own by another clock.
        let day = min(max(0, clock.grid.day(at: hour.start)), grid.dayCount - 1)
        tally.add(minutes: Double(hour.presentMinutes), to: .queueHours, agent: agent, day: day)
        tally.add(
          minutes: hour.occupancy * Double(hour.presentMinutes), to: .occupiedHours, agent: agent, day: day)
      }
    }
    entries = tally.entries
  }

  /// Whether there is a duty in a week of the horizon.
  ///
  /// - Parameter week: The week.
  /// - Returns: `false` for a roster of another time.
  public func hasDuties(inWeek week: Int) -> Bool {
    entries.contains { $0.week == week && ($0.count == .hours || $0.count == .onCall) }
  }

  // MARK: - Wishes

  private static func wishes(of outcome: PlanOutcome) -> [[(day: Int, isGranted: Bool)]] {
    let grid = outcome.plan.grid
    var refused: [Int: [Wish: Int]] = [:]
    for finding in outcome.findings where finding.rule == .wish {
      if let agent = finding.agent, case .wish(let wish) = finding.facts {
        refused[agent, default: [:]][wish, default: 0] += 1
      }
    }
    return outcome.plan.agents.enumerated().map { index, agent in
      var left = refused[index] ?? [:]
      let own = outcome.plan.grid(of: agent)
      return agent.wishes.compactMap { wish in
        let day =
          switch wish.target {
          case .day(let day), .shift(_, let day): day
          case .hours(let minutes): own.day(at: max(own.dayStart(0), minutes.lowerBound))
          }
        guard (0..<grid.dayCount).contains(day) else { return nil }
        let isRefused = left[wish, default: 0] > 0
        if isRefused { left[wish, default: 0] -= 1 }
        return (day, !isRefused)
      }
    }
  }
}

extension PressureReview {
  /// The days on which agents come or go otherwise than was told, by agent, so near that it is short notice.
  ///
  /// - Parameter notice: Minutes before which a change has to be told.
  /// - Returns: The days, ascending; none where it is not known when the roster was told.
  public func changedDays(within notice: Int) -> [[Int]] {
    people.map { person in person.changes.filter { ($0.notice ?? .max) < notice }.map(\.day) }
  }
}

extension Plan {
  /// The first day with a duty of each weekend, unless an earlier day of that weekend, before the horizon, has one. A weekend is a maximal
  /// sequence of consecutive weekend days.
  fileprivate func firstDaysOfWeekends(of duties: [Duty], past: [Duty]) -> [Int] {
    let worked = Set((past + duties).map(\.day))
    return (0..<grid.dayCount).filter { day in
      guard worked.contains(day), weekend.contains(grid.weekday(of: day)) else { return false }
      // A week has a day that is none of the weekend, or all of time would be one.
      for earlier in (day - 6..<day).reversed() {
        guard weekend.contains(grid.weekday(of: earlier)) else { return true }
        if worked.contains(earlier) { return false }
      }
      return true
    }
  }

  /// Days of the horizon of which the agent could be on duty in some minute: employed, not away, available.
  fileprivate func availableDays(of agent: Agent) -> [Int] {
    let kept = agent.unavailable.filter { !$0.isInterruptible }.map(\.minutes)
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let grid = grid(of: agent)
    return (0..<grid.dayCount).filter { day in
      var free = grid.dayStart(day)
      for minutes in kept where minutes.lowerBound <= free { free = max(free, minutes.upperBound) }
      return free < grid.dayStart(day + 1)
    }
  }
}
