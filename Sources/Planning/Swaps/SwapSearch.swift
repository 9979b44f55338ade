import Verification
public import Workforce

/// Who could take a duty, or exchange it for one of his own, without breaking a rule.
///
/// A rule is on one agent's line of work or on the staff of queues. Lines are judged one by one, which is quick, and staff only where a taker
/// serves otherwise than the giver would have, once for all who serve alike.
public struct SwapSearch: Sendable {
  private let plan: Plan
  private let roster: Roster
  private let verifier: RosterVerifier
  private let coverage: RosterCoverage
  /// What is found in each agent's duties as they are.
  private let lines: [RosterVerification]
  private let staff: RosterVerification

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - requirement: Agents needed.
  ///   - roster: A roster of it.
  public init(plan: Plan, requirement: Requirement, roster: Roster) {
    // Groups meet when they do.
    let plan = plan.meeting(asIn: roster)
    self.plan = plan
    let duties = plan.agents.indices.map { roster.duties.indices.contains($0) ? roster.duties[$0] : [] }
    self.roster = Roster(duties: duties)
    let verifier = RosterVerifier(plan: plan, requirement: requirement)
    self.verifier = verifier
    coverage = verifier.coverage(of: self.roster)
    lines = concurrentMap(Array(plan.agents.indices)) { verifier.verify(duties[$0], ofAgent: $0) }
    staff = verifier.verify(staff: coverage)
  }

  /// Everybody to whom a duty could pass with nothing in return, in the plan's order. Staff on queues is not judged.
  ///
  /// - Complexity: O(agents × rules).
  public func takers(of duty: Duty, from giver: Int) -> [Int] {
    let alone = roster.duties[giver].filter { $0 != duty }
    return isKept(alone, by: giver) ? standIns(for: duty, of: giver) : []
  }

  /// Everybody who could work a duty if its agent fell ill, in the plan's order. Staff on queues is not judged.
  ///
  /// - Complexity: O(agents × rules).
  public func standIns(for duty: Duty, of agent: Int) -> [Int] {
    plan.agents.indices.filter { taker in
      taker != agent && isConceivable(duty, by: taker) && isFree(taker, on: duty.day)
        && isKept(line(of: taker, in: gift(of: duty, from: agent, to: taker)), by: taker)
    }
  }

  /// Every duty of the roster with those who could stand in for its agent: by day, start and agent.
  public func standIns() -> [StandIns] {
    let duties = roster.duties.enumerated().flatMap { agent, own in own.map { (agent: agent, duty: $0) } }
      .sorted { ($0.duty.start, $0.duty.end, $0.agent) < ($1.duty.start, $1.duty.end, $1.agent) }
    return concurrentMap(duties) {
      StandIns(duty: $0.duty, agent: $0.agent, others: standIns(for: $0.duty, of: $0.agent))
    }
  }

  /// Every legal way to pass a duty to somebody else: for nothing, or for another duty of theirs that does not begin and end when it does.
  ///
  /// - Parameters:
  ///   - duty: A duty of the giver's.
  ///   - giver: Index of the agent who has it.
  /// - Returns: What is legal, best first: by cost, then by how many days change.
  public func options(for duty: Duty, from giver: Int) -> [SwapOption] {
    let legal = concurrentMap(Array(plan.agents.indices)) { taker in
      taker == giver || !isConceivable(duty, by: taker)
        ? [] : swaps(of: duty, from: giver, to: taker).filter(keepsLines)
    }.joined()
    var known: Set<StaffChange> = []
    let changes = legal.filter { !$0.keepsStaff }.map(StaffChange.init).filter { known.insert($0).inserted }
    let effects = Dictionary(uniqueKeysWithValues: zip(changes, concurrentMap(changes) { effect(of: $0.swap) }))
    return legal.compactMap { swap -> SwapOption? in
      let effect = swap.keepsStaff ? StaffEffect() : effects[StaffChange(swap)] ?? nil
      return effect.map { option(swap, staff: $0) }
    }.sorted(by: SwapOption.isBetter)
  }

  // MARK: - Lines

  private func gift(of duty: Duty, from giver: Int, to taker: Int) -> DutySwap {
    DutySwap([DutyHandover(of: duty, from: giver, to: taker, in: plan)])
  }

  private func swaps(of duty: Duty, from giver: Int, to taker: Int) -> [DutySwap] {
    let gift = gift(of: duty, from: giver, to: taker)
    let returns = roster.duties[taker].filter { $0.span != duty.span && isConceivable($0, by: giver) }
    return [gift]
      + returns.map { own in
        DutySwap(gift.handovers + [DutyHandover(of: own, from: taker, to: giver, in: plan)])
      }
  }

  /// Whether an agent may work such a duty at all: of the contract, and with a skill for it. What is not is a breach whatever else holds.
  private func isConceivable(_ duty: Duty, by agent: Int) -> Bool {
    guard lines[agent].isFeasible else { return true }
    let shifts = plan.contracts[plan.agents[agent].contract].shifts
    guard let family = duty.family, shifts.contains(family) else { return false }
    let queues = duty.queues
    return queues.isEmpty || queues.contains(where: plan.agents[agent].queues.contains)
  }

  /// Whether one more duty of a day is not a second one.
  private func isFree(_ agent: Int, on day: Int) -> Bool {
    !lines[agent].isFeasible || !roster.duties[agent].contains { $0.day == day }
  }

  private func keepsLines(_ swap: DutySwap) -> Bool {
    swap.agents.reversed().allSatisfy { isKept(line(of: $0, in: swap), by: $0) }
  }

  private func line(of agent: Int, in swap: DutySwap) -> [Duty] {
    swap.duties(of: agent, after: roster.duties[agent])
  }

  /// Whether duties break no hard rule that the agent's own duties do not break as much.
  private func isKept(_ duties: [Duty], by agent: Int) -> Bool {
    // Two duties on a day: most who could be asked work that day.
    guard Set(duties.map(\.day)).count == duties.count || !lines[agent].isFeasible else { return false }
    if verifier.keepsHardRules(duties, ofAgent: agent) { return true }
    guard !lines[agent].isFeasible else { return false }
    return NewBreaches(
      from: lines[agent].findings, to: verifier.verify(duties, ofAgent: agent).findings
    ).findings.isEmpty
  }

  // MARK: - Staff

  /// What passes as far as the staff on queues is concerned: swaps that are alike in it have one effect.
  private struct StaffChange: Hashable {
    let swap: DutySwap
    private var activities: [[Activity]] { swap.handovers.flatMap { [$0.given.activities, $0.taken.activities] } }

    init(_ swap: DutySwap) { self.swap = swap }

    static func == (one: StaffChange, other: StaffChange) -> Bool { one.activities == other.activities }
    func hash(into hasher: inout Hasher) { hasher.combine(activities) }
  }

  /// What becomes of the staff on queues.
  private struct StaffEffect {
    var cost = RosterCost()
    var shortHours = 0.0
    var surplusHours = 0.0
  }

  /// The effect on staff; `nil` when it breaks a hard rule.
  private func effect(of swap: DutySwap) -> StaffEffect? {
    let swapped = verifier.coverage(of: swap.applied(to: roster), insteadOf: coverage)
    let found = verifier.verify(staff: swapped)
    guard NewBreaches(from: staff.findings, to: found.findings).findings.isEmpty else { return nil }
    func hours(_ value: (RosterCoverage, Int, Int) -> Double) -> Double {
      var sum = 0.0
      for queue in plan.queues.indices {
        for interval in 0..<plan.grid.intervalCount {
          sum += value(swapped, queue, interval) - value(coverage, queue, interval)
        }
      }
      return sum * Double(plan.grid.intervalMinutes) / 60
    }
    return StaffEffect(
      cost: found.cost.adding(staff.cost, times: -1), shortHours: hours { $0.shortfall(queue: $1, interval: $2) },
      surplusHours: hours { $0.surplus(queue: $1, interval: $2) })
  }

  private func option(_ swap: DutySwap, staff: StaffEffect) -> SwapOption {
    let cost = swap.agents.reduce(staff.cost) { cost, agent in
      cost.adding(verifier.verify(line(of: agent, in: swap), ofAgent: agent).cost)
        .adding(lines[agent].cost, times: -1)
    }
    return SwapOption(swap: swap, cost: cost, shortHours: staff.shortHours, surplusHours: staff.surplusHours)
  }
}

extension RosterCost {
  /// Each part with that of another cost added to it so many times.
  func adding(_ other: RosterCost, times: Int = 1) -> RosterCost {
    func sum(_ part: KeyPath<RosterCost, Int>) -> Int {
      self[keyPath: part].addingSaturated(times * other[keyPath: part])
    }
    return RosterCost(
      staffing: sum(\.staffing), hours: sum(\.hours), wishes: sum(\.wishes), rules: sum(\.rules),
      changes: sum(\.changes), pay: sum(\.pay))
  }
}
