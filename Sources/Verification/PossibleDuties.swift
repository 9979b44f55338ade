import Workforce

/// The duties that each agent could have at all, one by one: what rules several days together is not asked.
struct PossibleDuties {
  let plan: Plan

  /// A duty without its breaks.
  private struct Candidate {
    let day: Int
    let family: Int
    let minutes: Range<Int>
    let paidMinutes: Int
  }

  /// Share of each interval that the agent's best duty for it covers, breaks not counted; 0 where none can.
  func covered(by agent: Int) -> [Double] {
    let length = plan.grid.intervalMinutes
    var most = [Int](repeating: 0, count: plan.grid.intervalCount)
    for day in 0..<plan.grid.dayCount {
      for candidate in candidates(of: agent, day: day) where reason(whyNot: candidate, agent: agent) == nil {
        let last = min(plan.grid.horizonMinutes, candidate.minutes.upperBound)
        guard candidate.minutes.lowerBound < last else { continue }
        for interval in candidate.minutes.lowerBound / length..<(last + length - 1) / length {
          let shared = candidate.minutes.clamped(to: interval * length..<(interval + 1) * length)
          most[interval] = max(most[interval], shared.count)
        }
      }
    }
    return most.map { Double($0) / Double(length) }
  }

  /// Why an agent has no duty in an interval: of all duties that would cover a part of it, what keeps most of them away; `nil` when
  /// there is one, and where no shift of the plan covers it.
  func reason(whyNot agent: Int, interval: Int) -> Absentee.Reason? {
    let length = plan.grid.intervalMinutes
    let minutes = interval * length..<(interval + 1) * length
    guard isCovered(interval) else { return nil }
    let day = plan.grid.day(ofInterval: interval)
    var reasons: [(reason: Absentee.Reason, count: Int)] = []
    for candidate in (max(0, day - 1)...day).flatMap({ candidates(of: agent, day: $0) })
    where candidate.minutes.overlaps(minutes) {
      guard let reason = reason(whyNot: candidate, agent: agent) else { return nil }
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
    let length = plan.grid.intervalMinutes
    let minutes = interval * length..<(interval + 1) * length
    return plan.shifts.contains { family in
      let longest = family.shapes.map(\.minutes).max() ?? 0
      return family.starts.joined().contains { ($0..<$0 + longest).overlaps(minutes) }
    }
  }

  /// Paid minutes that an agent can have at most within a week: those of its duties, and of duties that run into it.
  func mostMinutes(of agent: Int, inWeek week: Int) -> Int {
    let limits = plan.agents[agent].weeks[week]
    let days = 7 * week..<7 * week + 7
    let byDay = days.map { day in
      candidates(of: agent, day: day).filter { reason(whyNot: $0, agent: agent) == nil }.map(\.paidMinutes).max() ?? 0
    }
    let own = byDay.sorted(by: >).prefix(limits.days.upperBound).reduce(0, +)
    let border = plan.grid.dayStart(7 * week)
    let before = days.lowerBound == 0 ? [] : candidates(of: agent, day: days.lowerBound - 1).map(\.minutes)
    let past = days.lowerBound == 0 ? plan.agents[agent].past.map(\.span) : []
    let spilled = (before + past).map { max(0, $0.upperBound - border) }.max() ?? 0
    return min(own, limits.minutes.upperBound) + spilled
  }

  private func candidates(of agent: Int, day: Int) -> [Candidate] {
    plan.contracts[plan.agents[agent].contract].shifts.flatMap { family in
      plan.shifts[family].starts[day].flatMap { start in
        plan.shifts[family].shapes.map {
          Candidate(day: day, family: family, minutes: start..<start + $0.minutes, paidMinutes: $0.paidMinutes)
        }
      }
    }
  }

  private func reason(whyNot candidate: Candidate, agent index: Int) -> Absentee.Reason? {
    let agent = plan.agents[index]
    let limits = agent.weeks[candidate.day / 7]
    if let block = agent.unavailable.first(where: { $0.minutes.overlaps(candidate.minutes) }) {
      return .unavailable(block.reason)
    }
    if let lock = agent.earlier.first(where: { $0.day == candidate.day && $0.isLocked }),
      lock.duty?.span != candidate.minutes || lock.duty?.family != candidate.family
    {
      return .lock
    }
    if let pattern = plan.contracts[agent.contract].pattern, !isWaived(candidate.day, agent) {
      switch pattern[plan.grid.weekday(of: candidate.day).index] {
      case .shift(let family) where family != candidate.family: return .weeklyPattern
      default: break
      }
    }
    if plan.contracts[agent.contract].pattern?[plan.grid.weekday(of: candidate.day).index] == .off {
      return .weeklyPattern
    }
    return limits.days.upperBound == 0 || candidate.paidMinutes > limits.minutes.upperBound ? .hours : nil
  }

  /// Whether an absence or closed queues free a day of the pattern's demand to work.
  private func isWaived(_ day: Int, _ agent: Agent) -> Bool {
    let minutes = plan.grid.dayStart(day)..<plan.grid.dayStart(day + 1)
    return plan.openHours.isDayOff(queues: agent.queues, day: day)
      || agent.unavailable.contains { $0.reason != .availability && $0.minutes.overlaps(minutes) }
  }
}
