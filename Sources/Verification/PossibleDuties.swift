import Workforce

/// The duties that each agent could have at all, one by one: what rules several days together is not asked.
///
/// What is said of them is an upper bound, whatever the roster: breaks are not counted, and a duty goes on around appointments wherever
/// there is room for the pause.
struct PossibleDuties {
  let plan: Plan

  /// A duty without its breaks.
  private struct Candidate {
    let day: Int
    let family: Int
    let minutes: Range<Int>
    let paidMinutes: Int
    let pauseStep: Int

    func pause(for absence: Unavailability) -> Range<Int>? { absence.pause(of: minutes, step: pauseStep) }

    /// Minutes of a stretch in which it serves at most; of several pauses the longest counts.
    func servedMinutes(in stretch: Range<Int>, pauses: [Range<Int>]) -> Int {
      minutes.clamped(to: stretch).count - (pauses.map { $0.clamped(to: stretch).count }.max() ?? 0)
    }
  }

  /// Minutes of each interval in which the agent's duties can serve at most: of each day's the one that serves most of the interval, for
  /// one duty may follow another within it.
  func servedMinutes(by agent: Int) -> [Int] {
    let length = plan.grid.intervalMinutes
    let appointments = appointments(of: agent)
    var served = [Int](repeating: 0, count: plan.grid.intervalCount)
    for day in 0..<plan.grid.dayCount {
      let possible = possible(of: agent, day: day)
      guard let start = possible.map(\.minutes.lowerBound).min(), let end = possible.map(\.minutes.upperBound).max()
      else { continue }
      let intervals = (start / length..<(end + length - 1) / length).clamped(to: served.indices)
      var most = [Int](repeating: 0, count: intervals.count)
      for candidate in possible {
        let pauses = appointments.compactMap(candidate.pause)
        let (first, last) = (
          candidate.minutes.lowerBound / length, (candidate.minutes.upperBound + length - 1) / length
        )
        for interval in (first..<last).clamped(to: intervals) {
          let place = interval - intervals.lowerBound
          most[place] = max(most[place], candidate.servedMinutes(in: minutes(of: interval), pauses: pauses))
        }
      }
      for interval in intervals {
        served[interval] = min(length, served[interval] + most[interval - intervals.lowerBound])
      }
    }
    return served
  }

  /// Why an agent has no duty in an interval: of all duties that would cover a part of it, what keeps most of them away; `nil` when
  /// there is one, and where no shift of the plan covers it.
  func reason(whyNot agent: Int, interval: Int) -> Absentee.Reason? {
    guard isCovered(interval) else { return nil }
    let minutes = minutes(of: interval)
    let day = plan.grid(of: plan.agents[agent]).day(at: minutes.lowerBound)
    var reasons: [(reason: Absentee.Reason, count: Int)] = []
    let days = (day - 1..<day + 1).clamped(to: 0..<plan.grid.dayCount)
    for candidate in days.flatMap({ candidates(of: agent, day: $0) })
    where candidate.minutes.overlaps(minutes) {
      guard let reason = reason(whyNot: candidate, agent: agent) ?? pauseReason(candidate, agent: agent, in: minutes)
      else { return nil }
      if let known = reasons.firstIndex(where: { $0.reason == reason }) {
        reasons[known].count += 1
      } else {
        reasons.append((reason, 1))
      }
    }
    let most = reasons.map(\.count).max() ?? 0
    return reasons.first { $0.count == most }?.reason ?? .contract
  }

  /// Whether any shift of the plan that begins in the horizon covers a part of an interval.
  func isCovered(_ interval: Int) -> Bool {
    let minutes = minutes(of: interval)
    return plan.workedShifts.flatMap { plan.shifts[$0].onAllClocks }.contains { family in
      family.starts.joined().contains { start in
        family.shapes(from: start).contains { (start..<start + $0.minutes).overlaps(minutes) }
      }
    }
  }

  /// Paid minutes that an agent can have at most within a week: those of its duties, and of duties of the horizon that run into it.
  func mostMinutes(of agent: Int, inWeek week: Int) -> Int {
    let limits = plan.agents[agent].weeks[week]
    let days = 7 * week..<7 * week + 7
    let byDay = days.map { day in possible(of: agent, day: day).map(\.paidMinutes).max() ?? 0 }
    let own = byDay.sorted(by: >).prefix(limits.days.upperBound).reduce(0, +)
    // A day and night from the evening before a day that a clock change shortens end on the second day.
    let before = (max(0, days.lowerBound - 2)..<days.lowerBound).flatMap { candidates(of: agent, day: $0) }
    let border = plan.grid.dayStart(days.lowerBound)
    let spilled = before.map { max(0, $0.minutes.upperBound - border) }.max() ?? 0
    let elsewhere = isElsewhere(agent) ? mostMinutes(of: agent, inWeek: week, nearDays: days) : spilled
    return min(own, limits.minutes.upperBound) + elsewhere
  }

  private func isElsewhere(_ agent: Int) -> Bool { plan.clockNumber(of: plan.agents[agent]) > 0 }

  /// Minutes of the centre's week that duties of other weeks by the agent's own clock can lie in, which begins up to 26 hours sooner or later.
  private func mostMinutes(of agent: Int, inWeek week: Int, nearDays days: Range<Int>) -> Int {
    let minutes = plan.grid.minutes(ofWeek: week)
    let near = [days.lowerBound - 3..<days.lowerBound, days.upperBound..<days.upperBound + 2]
    return near.joined().filter { (0..<plan.grid.dayCount).contains($0) }.reduce(0) { sum, day in
      sum + (candidates(of: agent, day: day).map { $0.minutes.clamped(to: minutes).count }.max() ?? 0)
    }
  }

  private func minutes(of interval: Int) -> Range<Int> {
    interval * plan.grid.intervalMinutes..<(interval + 1) * plan.grid.intervalMinutes
  }

  private func possible(of agent: Int, day: Int) -> [Candidate] {
    candidates(of: agent, day: day).filter { reason(whyNot: $0, agent: agent) == nil }
  }

  private func candidates(of agent: Int, day: Int) -> [Candidate] {
    let contract = plan.agents[agent].contract
    return plan.contracts[contract].shifts.filter { plan.shifts[$0].onCall == nil }.flatMap { family in
      let shift = plan.shift(family, ofContract: contract)
      return shift.starts[day].flatMap { start in
        shift.shapes(from: start).map {
          Candidate(
            day: day, family: family, minutes: start..<start + $0.minutes, paidMinutes: $0.paidMinutes,
            pauseStep: $0.pauseStep(on: plan.grid))
        }
      }
    }
  }

  private func reason(whyNot candidate: Candidate, agent index: Int) -> Absentee.Reason? {
    let agent = plan.agents[index]
    let limits = agent.weeks[candidate.day / 7]
    let blocks = agent.unavailable.filter { $0.minutes.overlaps(candidate.minutes) }
    if let block = blocks.first(where: { candidate.pause(for: $0) == nil }) {
      return .unavailable(block.reason)
    }
    if let lock = agent.earlier.first(where: { $0.day == candidate.day && $0.isLocked }),
      lock.duty?.span != candidate.minutes || lock.duty?.family != candidate.family
    {
      return .lock
    }
    if let told = agent.earlier.first(where: { $0.day == candidate.day })?.heldDuty,
      told.start != candidate.minutes.lowerBound
    {
      return .lock
    }
    switch plan.pattern(of: agent, day: candidate.day) {
    case .off: return .weeklyPattern
    case .shifts(let some) where !some.contains(candidate.family) && !isWaived(candidate.day, agent):
      return .weeklyPattern
    case .only(let some) where !some.contains(candidate.family): return .weeklyPattern
    default: break
    }
    let unpaid = blocks.filter { $0.effect != .paid }.compactMap(candidate.pause)
    let paid = candidate.paidMinutes - unpaid.reduce(0) { $0 + $1.count }
    return limits.days.upperBound == 0 || paid > limits.minutes.upperBound ? .hours : nil
  }

  /// The appointment for which a possible duty pauses through a stretch; `nil` when it serves in a part of it.
  private func pauseReason(_ candidate: Candidate, agent: Int, in stretch: Range<Int>) -> Absentee.Reason? {
    appointments(of: agent).first { appointment in
      candidate.pause(for: appointment).map { candidate.servedMinutes(in: stretch, pauses: [$0]) == 0 } ?? false
    }.map { .unavailable($0.reason) }
  }

  private func appointments(of agent: Int) -> [Unavailability] {
    plan.agents[agent].unavailable.filter(\.isInterruptible)
  }

  /// Whether an absence or closed queues free a day of the pattern's demand to work.
  private func isWaived(_ day: Int, _ agent: Agent) -> Bool {
    let grid = plan.grid(of: agent)
    let minutes = grid.minutes(ofDay: day)
    return plan.openHours.isDayOff(of: agent, day: day)
      || agent.unavailable.contains { $0.reason != .availability && $0.minutes.overlaps(minutes) }
  }
}
