/// What weeks with absences ask of agents of whom a roster to start from says what they would have worked.
///
/// An absence takes the duties that it keeps from being worked, and nothing else. Where what is left of the roster fits the week as
/// it is counted by days, that count stays; so does the count of a week that the roster does not know whole.
struct WeeksOfStart {
  let plan: Plan
  /// Days that the roster knows.
  let days: ClosedRange<Int>

  /// Days and paid minutes of some duties.
  private struct Sum {
    var days = 0
    var minutes = 0

    mutating func add(_ duty: Duty) {
      if duty.isWork { days += 1 }
      minutes += duty.countedMinutes
    }
  }

  /// The limits of every week of an agent.
  func limits(of agent: Agent) -> [WeekLimits] {
    agent.weeks.indices.map { week in
      let minutes = plan.grid(of: agent).minutes(ofWeek: week)
      let absences = agent.unavailable.filter {
        $0.effect != .blocks && !$0.isInterruptible && $0.minutes.overlaps(minutes)
      }
      // Who was away from a part of a duty that stays has worked it, whatever days the absence was counted as.
      guard !absences.isEmpty || !agent.away.isEmpty else { return agent.weeks[week] }
      return limits(of: agent, week: week, absences: absences)
    }
  }

  private func limits(of agent: Agent, week: Int, absences: [Unavailability]) -> WeekLimits {
    let counted = agent.weeks[week]
    let base = limitsWithoutAbsences(of: agent, week: week)
    let earlier = agent.earlier.filter { $0.day / 7 == week }
    var (all, lost, lostPaid, locked) = (Sum(), Sum(), Sum(), Sum())
    for duty in earlier.compactMap(\.duty) {
      all.add(duty)
      let own = absences.filter { $0.minutes.overlaps(duty.span) }
      if !own.isEmpty { lost.add(duty) }
      if own.contains(where: { $0.effect == .paid }) { lostPaid.add(duty) }
    }
    for day in earlier where day.isLocked {
      if let duty = day.duty, !absences.contains(where: { $0.minutes.overlaps(duty.span) }) { locked.add(duty) }
    }
    var limits = counted
    if isKnown(week),
      !counted.days.contains(all.days - lost.days) || !counted.minutes.contains(all.minutes - lost.minutes)
    {
      limits = WeekLimits(
        minutes: WeeksOfStart.range(
          base.minutes, counted: counted.minutes, all: all.minutes, lost: lost.minutes, paid: lostPaid.minutes),
        days: WeeksOfStart.range(
          base.days, counted: counted.days, all: all.days, lost: lost.days, paid: lostPaid.days))
    }
    // What is locked has been worked, or will be: it is not taken back for an absence of other days.
    let minutes = max(limits.minutes.upperBound, min(locked.minutes, base.minutes.upperBound))
    let days = max(limits.days.upperBound, min(locked.days, base.days.upperBound))
    return WeekLimits(
      minutes: limits.minutes.lowerBound...minutes, days: limits.days.lowerBound...days)
  }

  /// The contract's limits less what the roster lacked of them already, and less what is lost now.
  private static func range(
    _ base: ClosedRange<Int>, counted: ClosedRange<Int>, all: Int, lost: Int, paid: Int
  ) -> ClosedRange<Int> {
    let lacking = max(0, base.lowerBound - all)
    let lackingPaid = min(lacking, max(0, base.upperBound - counted.upperBound))
    let low = max(0, base.lowerBound - lacking - lost)
    return low...max(low, base.upperBound - lackingPaid - paid)
  }

  /// What the week asks for by contract and employment alone.
  private func limitsWithoutAbsences(of agent: Agent, week: Int) -> WeekLimits {
    let contract = plan.contracts[agent.contract]
    let grid = plan.grid(of: agent)
    let employed = (7 * week..<7 * week + 7).filter { day in
      let minutes = grid.minutes(ofDay: day)
      return !agent.unavailable.contains { $0.reason == .notEmployed && $0.minutes.clamped(to: minutes) == minutes }
    }
    let off = employed.count { plan.pattern(of: agent, day: $0) == .off }
    return WeekLimitsRule(contract).limits(
      employed: employed.count, absent: 0, paid: 0, unworkable: off, isRotating: agent.rotation != nil)
  }

  /// Whether the roster says of all days of a week on which a duty can start what was planned.
  private func isKnown(_ week: Int) -> Bool {
    (7 * week..<7 * week + 7).allSatisfy { day in
      days.contains(day) || plan.shifts.allSatisfy { $0.starts[day].isEmpty }
    }
  }
}
