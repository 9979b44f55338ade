/// A few agents on the whole horizon, or some weeks of a long one.
struct FewAgents: Neighbourhood {
  let name = "few-agents"
  let deservesCare = false
  private let problem: RosterProblem
  /// Agents to free, following the effort they took.
  private var agentCount = 5.0

  init(problem: RosterProblem) { self.problem = problem }

  mutating func next(of search: LineSearch, random: inout RandomSource) -> (agents: [Int], days: FreeDays) {
    let isLong = problem.horizon.dayCount > 100
    let days = isLong ? search.randomWeeks(4 + random.below(6)) : search.wholeHorizon
    let wanted = max(2, Int(agentCount) + random.below(3) - 1)
    return (search.agentsAroundCostlyCells(wanted, days), days)
  }

  mutating func adapt(effort: Int) {
    if effort > NeighbourhoodEffort.high { agentCount = max(3, agentCount - 0.5) }
    if effort < NeighbourhoodEffort.low { agentCount = min(Double(problem.agentCount), agentCount + 0.34) }
  }
}
