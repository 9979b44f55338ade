import Workforce

/// Why an agent has no legal line: a smallest set of demands that cannot hold together.
///
/// Demands are taken away one at a time; what can be left out without making a line possible stays out (a deletion filter).
/// What remains is irreducible: without any one of it, the agent could work.
struct ConflictFinder {
  let plan: Plan
  let requirement: Requirement

  private enum Demand: Hashable {
    case rule(Int)
    case hours
    case days
    case pattern
    case sessions
    case unavailable(Int)
    case past
    case lock(Int)
  }

  /// One finding for each demand of each agent's conflict, for the first few agents.
  ///
  /// Once it should stop, no further agent is looked at and the present one keeps the demands that were not tried.
  func conflicts(of agents: [Int], limit: Int = 20, shouldStop: () -> Bool = { false }) -> [Finding] {
    agents.prefix(limit).enumerated().flatMap { place, agent -> [Finding] in
      if place > 0, shouldStop() { return [] }
      let demands = conflict(of: agent, shouldStop: shouldStop)
      return demands.map { demand in
        finding(
          demand, agent: agent, isAlone: demands.count == 1,
          rest: shouldStop() ? nil : rest(demand, of: agent, among: demands))
      }
    }
  }

  private func conflict(of agent: Int, shouldStop: () -> Bool) -> [Demand] {
    let person = plan.agents[agent]
    var demands = plan.rules.indices.filter {
      plan.rules[$0].hardness == .hard && plan.rules[$0].concerns(contract: person.contract)
    }.map { Demand.rule($0) }
    demands.append(.hours)
    demands.append(.days)
    if plan.contracts[person.contract].pattern != nil { demands.append(.pattern) }
    if !person.sessions.isEmpty { demands.append(.sessions) }
    demands += person.unavailable.indices.map { Demand.unavailable($0) }
    if !person.past.isEmpty { demands.append(.past) }
    demands += person.earlier.indices.filter { person.earlier[$0].isLocked || person.earlier[$0].heldDuty != nil }.map {
      Demand.lock($0)
    }
    if !hasLine(agent, under: []) { return [] }
    for demand in demands where !shouldStop() {
      let others = demands.filter { $0 != demand }
      if !hasLine(agent, under: Set(others)) { demands = others }
    }
    return demands
  }

  /// Whether the agent has a line when only the given demands hold.
  private func hasLine(_ agent: Int, under demands: Set<Demand>, rest: (rule: Int, minutes: Int)? = nil) -> Bool {
    var relaxed = plan
    var person = plan.agents[agent]
    relaxed.rules = plan.rules.indices.filter { demands.contains(.rule($0)) }.map { index in
      var rule = plan.rules[index]
      if let rest, rest.rule == index, case .weeklyRest(_, let counted) = rule.kind {
        rule.kind = .weeklyRest(minutes: rest.minutes, counted: counted)
      }
      return rule
    }
    person.weeks = person.weeks.map { week in
      WeekLimits(
        minutes: demands.contains(.hours) ? week.minutes : 0...10_080, days: demands.contains(.days) ? week.days : 0...7
      )
    }
    person.unavailable = person.unavailable.indices.filter { demands.contains(.unavailable($0)) }.map {
      person.unavailable[$0]
    }
    if !demands.contains(.sessions) {
      for share in person.sessions.indices {
        person.sessions[share].weeks = person.sessions[share].weeks.map { 0...$0.upperBound }
      }
    }
    if !demands.contains(.past) { person.past = [] }
    for index in person.earlier.indices where !demands.contains(.lock(index)) {
      person.earlier[index].isLocked = false
      person.earlier[index].hold = nil
    }
    if !demands.contains(.pattern) { relaxed.contracts[person.contract].pattern = nil }
    relaxed.agents = [person]
    let problem = ProblemCompiler(plan: relaxed, requirement: requirement).compile()
    return LineFeasibility(model: LineModel(problem: problem)).lines().lines.allSatisfy { $0 != nil }
  }

  /// How long a weekly rest the other demands of a conflict leave; `nil` for any other demand.
  private func rest(_ demand: Demand, of agent: Int, among demands: [Demand]) -> LineConflict.Rest? {
    guard case .rule(let index) = demand, case .weeklyRest(let limit, _) = plan.rules[index].kind else { return nil }
    // Starts, lengths and so rests are multiples of five minutes.
    var (possible, impossible) = (0, (limit + 4) / 5)
    while impossible - possible > 1 {
      let middle = (possible + impossible) / 2
      if hasLine(agent, under: Set(demands), rest: (index, 5 * middle)) {
        possible = middle
      } else {
        impossible = middle
      }
    }
    return LineConflict.Rest(longest: 5 * possible, limit: limit)
  }

  private func finding(_ demand: Demand, agent: Int, isAlone: Bool, rest: LineConflict.Rest?) -> Finding {
    let person = plan.agents[agent]
    var lockFault: LineConflict.LockFault?
    let (rule, known): (RuleID, LineConflict.Demand)
    switch demand {
    case .rule(let index): (rule, known) = (plan.rules[index].kind.id, .rule(plan.rules[index].kind.id))
    case .hours: (rule, known) = (.contractHours, .hours)
    case .days: (rule, known) = (.contractDays, .days)
    case .pattern: (rule, known) = (.weeklyPattern, .pattern)
    case .sessions: (rule, known) = (.session, .sessions)
    case .unavailable(let index): (rule, known) = (.unavailable, .unavailable(person.unavailable[index].minutes))
    case .past: (rule, known) = (.previousRoster, .previousRoster)
    case .lock(let index):
      let lock = person.earlier[index]
      (rule, known) = (.lock, .lock(day: lock.day, isDayOff: lock.duty == nil))
      if isAlone { lockFault = fault(of: lock, person: person) }
    }
    return Finding(
      rule: rule, isHard: true, agent: agent, day: nil, amount: Amount(1, .conflicts),
      facts: .conflict(LineConflict(known, lockFault: lockFault, rest: rest)))
  }

  /// Why a lock cannot be kept whatever else is given up.
  private func fault(of lock: EarlierDay, person: Agent) -> LineConflict.LockFault {
    guard let duty = lock.duty else { return .dayAsksForDuty }
    if !duty.queues.allSatisfy(person.queues.contains) { return .missingSkill }
    if let family = duty.family, !plan.contracts[person.contract].shifts.contains(family) { return .foreignShift }
    return .unknownShape
  }
}
