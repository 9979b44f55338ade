import Verification
public import Workforce

/// A swap that was asked about: whether it is legal, what it changes, and what would be legal instead.
public struct SwapCheck: Sendable {
  /// What becomes of a queue's staff over the horizon.
  public struct QueueEffect: Hashable, Sendable {
    /// The queue, an index into the plan's.
    public let queue: Int
    /// Agent-hours missing.
    public let shortHours: Change<Double>
    /// Agent-hours too many.
    public let surplusHours: Change<Double>
    /// Elapsed minutes in which more agents are missing than before: stretches of intervals, none past the end of a day.
    public let shorter: [Range<Int>]
  }

  /// What becomes of an agent's week.
  public struct WeekEffect: Hashable, Sendable {
    /// The agent, an index into the plan's.
    public let agent: Int
    /// The week of the horizon.
    public let week: Int
    /// Paid minutes of the duties that start in it.
    public let paidMinutes: Change<Int>
    /// Night duties that start in it.
    public let nights: Change<Int>
    /// Weekends on which a duty of it starts.
    public let weekends: Change<Int>
  }

  /// A value before the swap and after it.
  public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
    /// Before.
    public let before: Value
    /// After.
    public let after: Value
  }

  /// How many alternatives are named: with those who were asked, and with others.
  private static let namedAlternatives = 3

  /// The swap.
  public let swap: DutySwap
  /// The roster as it is.
  public let before: PlanOutcome
  /// The roster with the swap.
  public let after: PlanOutcome
  /// Hard breaches that the roster did not have before, or not as much.
  public let broken: [Finding]
  /// Of an illegal swap: what is legal with the first duty instead, with those who were asked, then with others; the best few of each.
  public let alternatives: [SwapOption]

  /// Checks a swap.
  ///
  /// - Parameters:
  ///   - swap: What passes; every duty stands in the roster.
  ///   - outcome: The roster, and the agents needed.
  ///   - roster: The outcome's roster.
  public init(_ swap: DutySwap, in outcome: PlanOutcome, of roster: Roster) {
    self.swap = swap
    before = outcome
    after = PlanOutcome(
      plan: outcome.plan, contacts: outcome.contacts, staffing: outcome.staffing, roster: swap.applied(to: roster),
      provenance: outcome.provenance)
    broken = NewBreaches(from: before.findings, to: after.findings).findings
    alternatives = broken.isEmpty ? [] : SwapCheck.alternatives(to: swap, in: outcome, of: roster)
  }

  /// Whether it breaks no hard rule that is not broken already.
  public var isLegal: Bool { broken.isEmpty }

  /// Hard breaches of the roster as it is.
  public var brokenBefore: Int { before.findings.count { $0.isHard } }

  /// Whether the roster with the swap keeps every hard rule, so that it may be written.
  public var isSound: Bool { after.isFeasible }

  /// What differs, agent by agent.
  public var difference: RosterDifference {
    RosterDifference(from: before.roster ?? Roster(duties: []), to: after.roster ?? Roster(duties: []))
  }

  /// Wishes of which more is granted, as they were refused before.
  public var wishesGranted: [Finding] { wishes(of: before, not: after) }

  /// Wishes of which less is granted, as they are refused now.
  public var wishesLost: [Finding] { wishes(of: after, not: before) }

  /// The queues whose staff changes, in the plan's order.
  public var queues: [QueueEffect] {
    guard let old = before.coverage, let new = after.coverage else { return [] }
    return before.plan.queues.indices.compactMap { queue in
      let effect = QueueEffect(
        queue: queue,
        shortHours: hours(ofQueue: queue) { $0.shortfall(queue: $1, interval: $2) },
        surplusHours: hours(ofQueue: queue) { $0.surplus(queue: $1, interval: $2) },
        shorter: shorter(queue, from: old, to: new))
      let isSame = (0..<before.plan.grid.intervalCount).allSatisfy {
        old.agents(queue: queue, interval: $0) == new.agents(queue: queue, interval: $0)
      }
      return isSame ? nil : effect
    }
  }

  /// Everybody's weeks that the swap touches, by agent as the swap names them, then by time.
  public var weeks: [WeekEffect] {
    let plan = before.plan
    return swap.agents.flatMap { agent -> [WeekEffect] in
      let passing = swap.handovers.filter { $0.giver == agent || $0.taker == agent }
      let night = plan.night(of: plan.agents[agent])
      let touched = Set(passing.map { $0.given.day / 7 }).sorted()
      func change<Value>(_ week: Int, _ value: ([Duty]) -> Value) -> Change<Value> {
        func duties(_ outcome: PlanOutcome) -> [Duty] {
          (outcome.roster?.duties[agent] ?? []).filter { $0.day / 7 == week }
        }
        return Change(before: value(duties(before)), after: value(duties(after)))
      }
      return touched.map { week in
        WeekEffect(
          agent: agent, week: week, paidMinutes: change(week) { $0.reduce(0) { $0 + $1.paidMinutes } },
          nights: change(week) { $0.count { $0.isWork && night.isNight($0.span) } },
          weekends: change(week) { plan.weekends(of: $0) })
      }
    }
  }

  private func wishes(of one: PlanOutcome, not other: PlanOutcome) -> [Finding] {
    func refused(_ outcome: PlanOutcome) -> [Finding] { outcome.findings.filter { $0.rule == .wish } }
    let known = refused(other)
    return refused(one).filter { finding in
      finding.agent.map(swap.agents.contains) ?? false
        && !known.contains {
          $0.facts == finding.facts && $0.agent == finding.agent && $0.amount.value >= finding.amount.value
        }
    }
  }

  private func hours(ofQueue queue: Int, _ value: (RosterCoverage, Int, Int) -> Double) -> Change<Double> {
    Change(before: before.hours(ofQueue: queue, value), after: after.hours(ofQueue: queue, value))
  }

  private func shorter(_ queue: Int, from old: RosterCoverage, to new: RosterCoverage) -> [Range<Int>] {
    let grid = before.plan.grid
    let intervals = (0..<grid.intervalCount).filter {
      new.shortfall(queue: queue, interval: $0) > old.shortfall(queue: queue, interval: $0)
    }
    return intervals.reduce(into: [Range<Int>]()) { stretches, interval in
      let minutes = interval * grid.intervalMinutes..<(interval + 1) * grid.intervalMinutes
      if let last = stretches.last, last.upperBound == minutes.lowerBound,
        grid.day(at: last.lowerBound) == grid.day(at: minutes.lowerBound)
      {
        stretches[stretches.count - 1] = last.lowerBound..<minutes.upperBound
      } else {
        stretches.append(minutes)
      }
    }
  }

  private static func alternatives(
    to swap: DutySwap, in outcome: PlanOutcome, of roster: Roster
  ) -> [SwapOption] {
    let first = swap.handovers[0]
    let options = SwapSearch(plan: outcome.plan, requirement: outcome.requirement, roster: roster)
      .options(for: first.given, from: first.giver)
    let asked = options.filter { swap.agents.contains($0.partner) }
    let others = options.filter { !swap.agents.contains($0.partner) }
    return Array(asked.prefix(namedAlternatives) + others.prefix(namedAlternatives))
  }
}
