public import Workforce

/// Which hard `minimum-staffing` no roster can keep, whoever works: too few people can be there at all, or too few hours are paid.
///
/// Each agent is taken alone and for the best: of all duties of a day that neither the contract, nor the weekly pattern, an absence, the availability, a
/// lock or the limits of the week rule out, the one that serves most of an interval counts, without its breaks. Where even all of them together are too few the
/// rule cannot be kept, and that is proven. Where they are enough, nothing is.
public struct MinimumStaffingReach: Sendable {
  private let plan: Plan
  private let duties: PossibleDuties

  /// Makes a check of a plan.
  public init(plan: Plan) {
    self.plan = plan
    duties = PossibleDuties(plan: plan)
  }

  /// Every hard minimum out of reach, by rule, then by time: stretches in which the same agents are missing, then weeks with too few
  /// paid hours.
  public func findings() -> [Finding] {
    plan.rules.flatMap { rule -> [Finding] in
      guard case .minimumStaffing(let queue, let agents, let window) = rule.kind, rule.hardness == .hard,
        plan.queues.indices.contains(queue)
      else { return [] }
      let intervals = (0..<plan.grid.intervalCount).filter {
        plan.asksForStaff(queue: queue, within: window, interval: $0)
      }
      let stretches = stretches(queue: queue, wanted: agents, intervals: intervals)
      return stretches.isEmpty ? weeks(queue: queue, wanted: agents, intervals: intervals) : stretches
    }
  }

  // MARK: - People

  /// A run of intervals in which the same people are missing.
  private struct Stretch {
    var intervals: Range<Int>
    /// Minutes served in each of them at most.
    let had: Int
    let absentees: [Absentee]
  }

  private func stretches(queue: Int, wanted: Int, intervals: [Int]) -> [Finding] {
    let skilled = plan.agents.indices.filter { plan.agents[$0].queues.contains(queue) }
    let length = plan.grid.intervalMinutes
    var had = past(queue: queue)
    var lacking = intervals.filter { had[$0] < wanted * length }
    for agent in skilled where !lacking.isEmpty {
      let served = duties.servedMinutes(by: agent)
      for interval in lacking { had[interval] += served[interval] }
      lacking.removeAll { had[$0] >= wanted * length }
    }
    guard !lacking.isEmpty else { return [] }
    var found: [Stretch] = []
    let served = skilled.map { ($0, duties.servedMinutes(by: $0)) }
    for interval in lacking {
      let absentees = served.filter { $0.1[interval] == 0 }.compactMap { agent, _ in
        duties.reason(whyNot: agent, interval: interval).map { Absentee(agent: agent, reason: $0) }
      }
      if let last = found.last, last.intervals.upperBound == interval, last.had == had[interval],
        last.absentees == absentees,
        plan.grid.day(ofInterval: last.intervals.lowerBound) == plan.grid.day(ofInterval: interval)
      {
        found[found.count - 1].intervals = last.intervals.lowerBound..<interval + 1
      } else {
        found.append(Stretch(intervals: interval..<interval + 1, had: had[interval], absentees: absentees))
      }
    }
    return found.map { stretch in
      let had = Double(stretch.had) / Double(length)
      let minutes = stretch.intervals.lowerBound * length..<stretch.intervals.upperBound * length
      return finding(
        day: plan.grid.day(ofInterval: stretch.intervals.lowerBound), missing: Double(wanted) - had,
        .outOfReach(
          queue: queue, wanted: wanted, had: had, minutes: minutes,
          isCovered: duties.isCovered(stretch.intervals.lowerBound), absentees: stretch.absentees))
    }
  }

  /// Minutes that duties of the previous roster serve a queue, by interval, whoever has them.
  private func past(queue: Int) -> [Int] {
    let presence = Presence(of: Roster(duties: []), plan: plan)
    return (0..<plan.grid.intervalCount).map {
      presence.mostUnits(queue: queue, interval: $0) * plan.grid.intervalMinutes / presence.unitsPerAgent
    }
  }

  // MARK: - Hours

  /// Weeks in which the rule asks for more agent-hours than all who can serve the queue may be paid for. Duties that run from one week into
  /// the next count in both.
  private func weeks(queue: Int, wanted: Int, intervals: [Int]) -> [Finding] {
    let skilled = plan.agents.indices.filter { plan.agents[$0].queues.contains(queue) }
    let past = past(queue: queue)
    return (0..<plan.grid.weekCount).compactMap { week in
      let minutes = plan.grid.dayStart(7 * week)..<plan.grid.dayStart(7 * week + 7)
      let asked = intervals.filter { minutes.contains($0 * plan.grid.intervalMinutes) }
      let needed = asked.count * wanted * plan.grid.intervalMinutes
      let had = skilled.reduce(asked.reduce(0) { $0 + past[$1] }) { $0 + duties.mostMinutes(of: $1, inWeek: week) }
      guard needed > had else { return nil }
      return finding(
        day: nil, missing: Double(needed - had) / Double(plan.grid.intervalMinutes),
        .hoursOutOfReach(queue: queue, wanted: wanted, week: week, neededMinutes: needed, paidMinutes: had))
    }
  }

  private func finding(day: Int?, missing: Double, _ facts: FindingFacts) -> Finding {
    Finding(
      rule: .minimumStaffing, isHard: true, agent: nil, day: day, amount: Amount(missing, .agentIntervals), facts: facts
    )
  }
}
