import Workforce

/// What starts cost a group, and at which it can meet at all.
extension GroupTimes {
  /// What the best lines of a group's members cost at some prices with the session at each start, `nil` where one has no line then; fewer than there
  /// are starts when it was stopped.
  func costs(
    of group: GroupSession, at starts: [Int], in plan: Plan, _ prices: MarginalPrices,
    shouldStop: () -> Bool = { false }
  ) -> [Double?] {
    var found: [Double?] = []
    for part in parts(of: starts, size: max(1, GroupTimes.mostCopies / group.members.count)) {
      if shouldStop() { return found }
      let agents = prices.evaluation(of: copies(of: group, at: part, in: plan))?.agents
      for place in part.indices {
        let own = agents.map { Array($0[place * group.members.count..<(place + 1) * group.members.count]) }
        let known = own.map { $0.compactMap { $0 } } ?? []
        found.append(known.count == group.members.count ? known.reduce(0, +) : nil)
      }
    }
    return found
  }

  /// Starts in parts of a size.
  private func parts(of starts: [Int], size: Int) -> [[Int]] {
    stride(from: 0, to: starts.count, by: size).map { Array(starts[$0..<min(starts.count, $0 + size)]) }
  }

  /// A plan of a group's members alone, once for each start with the session then.
  private func copies(of group: GroupSession, at starts: [Int], in plan: Plan) -> Plan {
    var copies = plan
    copies.agents = starts.flatMap { start in group.members.map { plan.meeting(at: [group: [start]], of: $0) } }
    return copies
  }

  /// Who of a group has no line with the session at each start, every rule kept; and whether that is proven.
  private func missing(
    of group: GroupSession, at starts: [Int], in plan: Plan
  ) -> (members: [[Int]], isProven: Bool) {
    let problem = ProblemCompiler(plan: copies(of: group, at: starts, in: plan), requirement: requirement).compile()
    let known = LineFeasibility(model: LineModel(problem: problem)).lines()
    let members = starts.indices.map { place in
      group.members.indices.filter {
        known.lines[problem.classOfAgent[place * group.members.count + $0]] == nil
      }.map { group.members[$0] }
    }
    return (members, known.isProven)
  }

  /// The first starts, of some in their order, at which all members of a group have a line, up to a number of them; where there is none, what to
  /// say of it.
  func possible(
    _ group: GroupSession, _ starts: [Int], in plan: Plan, most: Int, _ isCancelled: () -> Bool
  ) -> (starts: [Int], problem: (finding: Finding, isProven: Bool)?) {
    var isProven = true
    var found: [Int] = []
    var best: (start: Int, missing: [Int])?
    for part in parts(of: starts, size: min(2 * most, max(1, GroupTimes.mostCopies / group.members.count))) {
      // One has to be there, whoever waits.
      if found.count >= most || !found.isEmpty && isCancelled() { break }
      let missing = missing(of: group, at: part, in: plan)
      isProven = isProven && missing.isProven
      for (start, missing) in zip(part, missing.members) {
        if missing.isEmpty { found.append(start) }
        if best.map({ missing.count < $0.missing.count }) ?? true { best = (start, missing) }
      }
    }
    if !found.isEmpty { return (Array(found.prefix(most)), nil) }
    let finding = Finding(
      rule: .sessionTogether, isHard: true, agent: nil, day: plan.grid.day(at: starts.first ?? 0),
      amount: Amount(1, .conflicts),
      facts: .noCommonTime(
        session: group.session, team: group.team, week: group.week, best: best?.start, missing: best?.missing ?? []))
    return ([], (finding, isProven))
  }
}
