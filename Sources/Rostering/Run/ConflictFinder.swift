import Workforce

/// Why an agent has no legal line: a smallest set of demands that cannot hold together.
///
/// Demands are taken away one at a time; what can be left out without making a line possible stays out (a deletion filter).
/// What remains is irreducible: without any one of it, the agent could work.
struct ConflictFinder {
  let plan: Plan
  let requirement: Requirement
  /// A wish that the agent's lines have to grant whole: one more demand, which is never given up.
  var granting: Wish?

  enum Demand: Hashable {
    case rule(Int)
    case hours
    case days
    case pattern
    case sessions
    case activities
    case unavailable(Int)
    case past
    case lock(Int)
    /// Asked with a wish to be granted only.
    case shifts
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

  /// What is asked of an agent's line, the firmest first.
  func demands(on agent: Int) -> [Demand] {
    let person = plan.agents[agent]
    var demands = plan.rules.indices.filter {
      plan.rules[$0].hardness == .hard && plan.rules[$0].concerns(contract: person.contract)
    }.map { Demand.rule($0) }
    demands.append(.hours)
    demands.append(.days)
    if plan.hasPattern(person) { demands.append(.pattern) }
    if !person.sessions.isEmpty { demands.append(.sessions) }
    if plan.openStretches(of: person) != nil { demands.append(.activities) }
    demands += person.unavailable.indices.map { Demand.unavailable($0) }
    if !person.past.isEmpty { demands.append(.past) }
    demands += person.earlier.indices.filter { person.earlier[$0].isLocked || person.earlier[$0].heldDuty != nil }.map {
      Demand.lock($0)
    }
    return demands
  }

  private func conflict(of agent: Int, shouldStop: () -> Bool) -> [Demand] {
    var demands = demands(on: agent)
    if !hasLine(agent, under: []) { return [] }
    for demand in demands where !shouldStop() {
      let others = demands.filter { $0 != demand }
      if !hasLine(agent, under: Set(others)) { demands = others }
    }
    return demands
  }

  /// Whether the agent has a line when only the given demands hold.
  func hasLine(_ agent: Int, under demands: Set<Demand>, rest: (rule: Int, minutes: Int)? = nil) -> Bool {
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
    if granting != nil {
      // An absence that is given up, or a time without employment, gives its days and hours back.
      for (index, stretch) in person.unavailable.enumerated()
      where !demands.contains(.unavailable(index)) && (stretch.reason == .notEmployed || stretch.effect != .blocks) {
        person.weeks = plan.unrestricted(person, within: stretch.minutes)
      }
      if !demands.contains(.shifts) { relaxed.contracts[person.contract].shifts = Array(plan.shifts.indices) }
    }
    person.unavailable = person.unavailable.indices.filter { demands.contains(.unavailable($0)) }.map {
      person.unavailable[$0]
    }
    if !demands.contains(.sessions) {
      for share in person.sessions.indices {
        person.sessions[share].weeks = person.sessions[share].weeks.map { 0...$0.upperBound }
      }
    }
    if !demands.contains(.activities) {
      for index in relaxed.activities.indices {
        relaxed.activities[index] = OpenActivity(
          id: relaxed.activities[index].id, queues: relaxed.activities[index].queues)
      }
    }
    if !demands.contains(.past) { person.past = [] }
    for index in person.earlier.indices where !demands.contains(.lock(index)) {
      person.earlier[index].isLocked = false
      person.earlier[index].hold = nil
    }
    if !demands.contains(.pattern) {
      relaxed.contracts[person.contract].pattern = nil
      person.rotation = nil
    }
    relaxed.agents = [person]
    guard let granting else {
      let problem = ProblemCompiler(plan: relaxed, requirement: requirement).compile()
      return LineFeasibility(model: LineModel(problem: problem)).lines().lines.allSatisfy { $0 != nil }
    }
    let ways = WishDemand.ways(toGrant: granting, in: plan).map { ClassAlternative(agent: 0, demand: $0) }
    let problem = ProblemCompiler(plan: relaxed, requirement: requirement, alternatives: ways).compile()
    return LineFeasibility(model: LineModel(problem: problem)).lines().lines.suffix(ways.count).contains { $0 != nil }
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
    let rule: RuleID
    switch demand {
    case .rule(let index): rule = plan.rules[index].kind.id
    case .hours: rule = .contractHours
    case .days: rule = .contractDays
    case .pattern: rule = .weeklyPattern
    case .sessions: rule = .session
    case .activities: rule = .activityStretch
    case .unavailable: rule = .unavailable
    case .past: rule = .previousRoster
    case .lock(let index):
      rule = .lock
      if isAlone { lockFault = fault(of: person.earlier[index], person: person) }
    case .shifts: rule = .contractShift
    }
    return Finding(
      rule: rule, isHard: true, agent: agent, day: nil, amount: Amount(1, .conflicts),
      facts: .conflict(LineConflict(told(demand, of: agent), lockFault: lockFault, rest: rest)))
  }

  /// A demand as it is told of.
  func told(_ demand: Demand, of agent: Int) -> LineConflict.Demand {
    let person = plan.agents[agent]
    switch demand {
    case .rule(let index): return .rule(plan.rules[index].kind.id)
    case .hours: return .hours
    case .days: return .days
    case .pattern: return .pattern
    case .sessions: return .sessions
    case .activities: return .activities
    case .unavailable(let index): return .unavailable(person.unavailable[index].minutes)
    case .past: return .previousRoster
    case .lock(let index): return .lock(day: person.earlier[index].day, isDayOff: person.earlier[index].duty == nil)
    case .shifts: return .shifts
    }
  }

  /// Why a lock cannot be kept whatever else is given up.
  private func fault(of lock: EarlierDay, person: Agent) -> LineConflict.LockFault {
    guard let duty = lock.duty else { return .dayAsksForDuty }
    if !duty.queues.allSatisfy(person.queues.contains) { return .missingSkill }
    if let family = duty.family, !plan.contracts[person.contract].shifts.contains(family) { return .foreignShift }
    return .unknownShape
  }
}

extension Plan {
  /// An agent's weeks with the most that the contract asks for where a stretch lies that took of it.
  fileprivate func unrestricted(_ agent: Agent, within minutes: Range<Int>) -> [WeekLimits] {
    let contract = contracts[agent.contract]
    let grid = grid(of: agent)
    return agent.weeks.enumerated().map { week, limits in
      guard minutes.overlaps(grid.minutes(ofWeek: week)) else { return limits }
      return WeekLimits(
        minutes: limits.minutes.lowerBound...max(limits.minutes.upperBound, contract.weeklyMinutes.upperBound),
        days: limits.days.lowerBound...max(limits.days.upperBound, contract.weeklyDays.upperBound))
    }
  }
}
