/// Everybody on a few days, not always in a row, or on some weeks of a longer horizon.
struct FewDays: Neighbourhood {
  let name = "few-days"
  let deservesCare = true
  private let problem: RosterProblem
  /// Weeks and days to free, following the effort they took.
  private var weekCount = 1.0
  private var dayCount = 1.0
  /// Sets of days tried since the roster cost something else.
  private var tried: Set<FreeDays> = []
  private var triedAt = -1

  /// Agents beyond which everybody is too many.
  private static let mostAgents = 400

  init(problem: RosterProblem) { self.problem = problem }

  static func suits(_ problem: RosterProblem) -> Bool { problem.agentCount <= mostAgents }

  mutating func next(of search: LineSearch, random: inout RandomSource) -> (agents: [Int], days: FreeDays) {
    let everybody = Array(0..<problem.agentCount)
    if problem.horizon.dayCount <= 14 { return (everybody, someDays(cost: search.state.cost, &random)) }
    let weeks = max(1, Int(weekCount) + random.below(2) - 1 + (weekCount < 2 ? 1 : 0))
    return (everybody, search.randomWeeks(weeks))
  }

  mutating func adapt(effort: Int) {
    let most = Double(problem.horizon.dayCount) / 7
    if effort > NeighbourhoodEffort.high {
      weekCount = max(1, weekCount - 0.5)
      dayCount = max(1, dayCount - 0.5)
    }
    if effort < NeighbourhoodEffort.low {
      weekCount = min(most, weekCount + 0.34)
      dayCount = min(Double(problem.horizon.dayCount), dayCount + 0.15)
    }
  }

  /// Some days, not always in a row, that were not tried on a roster of this cost if there are any.
  private mutating func someDays(cost: Int, _ random: inout RandomSource) -> FreeDays {
    if cost != triedAt {
      triedAt = cost
      tried.removeAll()
    }
    let dayCount = problem.horizon.dayCount
    var length = min(dayCount, Int(self.dayCount))
    for attempt in 1...12 {
      let days = FreeDays(random.permutation(dayCount).prefix(length))
      if tried.insert(days).inserted { return days }
      if attempt % 6 == 0 { length = min(dayCount, length + 1) }
    }
    return FreeDays(random.permutation(dayCount).prefix(length))
  }
}
