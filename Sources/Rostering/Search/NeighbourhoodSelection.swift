/// Which agents and days are rostered anew next, by what each kind of neighbourhood gained for its effort.
struct NeighbourhoodSelection {
  /// What a neighbourhood is made of.
  enum Kind: Int, CaseIterable {
    /// A few agents on the whole horizon, or most of it.
    case agents
    /// Everybody on a few days.
    case days
  }

  private let problem: RosterProblem
  /// Gain per unit of effort of each kind, forgetting slowly.
  private var rates = [Double](repeating: 1, count: Kind.allCases.count)
  /// Effort spent on each kind, forgetting slowly.
  private var spent = [Double](repeating: 0, count: Kind.allCases.count)
  /// Agents, weeks and days to free, following the effort they took.
  private var agentCount = 5.0
  private var weekCount = 1.0
  private var dayCount = 1.0
  /// Sets of days tried since the roster cost something else.
  private var tried: Set<FreeDays> = []
  private var triedAt = -1

  init(problem: RosterProblem) { self.problem = problem }

  /// The next neighbourhood: agents and days to free.
  mutating func next(
    of search: LineSearch, random: inout RandomSource
  ) -> (kind: Kind, agents: [Int], days: FreeDays) {
    let kind = choose(&random)
    switch kind {
    case .agents:
      let long = problem.horizon.dayCount > 100
      let days = long ? search.randomWeeks(4 + random.below(6)) : search.wholeHorizon
      let wanted = max(2, Int(agentCount) + random.below(3) - 1)
      return (kind, search.agentsAroundCostlyCells(wanted, days), days)
    case .days:
      let everybody = Array(0..<problem.agentCount)
      if problem.horizon.dayCount <= 14 { return (kind, everybody, someDays(cost: search.state.cost, &random)) }
      let weeks = max(1, Int(weekCount) + random.below(2) - 1 + (weekCount < 2 ? 1 : 0))
      return (kind, everybody, search.randomWeeks(weeks))
    }
  }

  /// Learns what a neighbourhood was worth.
  ///
  /// Where duties have variants, kinds differ much in their effort: what the relaxation promised counts a tenth of a gain,
  /// and each kind then gets effort in proportion to its rate.
  ///
  /// - Parameters:
  ///   - gain: By how much the roster became cheaper, in thousandths.
  ///   - promise: By how much the relaxation lay below the roster, in thousandths.
  mutating func learn(_ kind: Kind, gain: Int, promise: Double, effort: Int) {
    adapt(kind, effort: effort)
    let gain = Double(gain) / problem.typicalShortfall
    let effort = Double(max(effort, 1))
    guard problem.hasVariants else {
      rates[kind.rawValue] = 0.85 * rates[kind.rawValue] + 0.15 * gain / effort * 1e4
      return
    }
    let promised = 0.1 * max(0, promise) / problem.typicalShortfall
    let weight = effort / (effort + 4 * Double(LargeNeighbourhoodSearch.mostEffort))
    rates[kind.rawValue] += weight * ((gain + promised) / effort * 1e4 - rates[kind.rawValue])
    for index in spent.indices { spent[index] *= 1 - weight }
    spent[kind.rawValue] += effort
  }

  private func choose(_ random: inout RandomSource) -> Kind {
    guard problem.agentCount <= 150 else { return .agents }
    if problem.hasVariants {
      let least = max(0.01 * (rates.max() ?? 0), 1e-9)
      func turn(_ kind: Kind) -> Double { spent[kind.rawValue] / max(rates[kind.rawValue], least) }
      return turn(.days) <= turn(.agents) ? .days : .agents
    }
    if random.below(5) == 0 { return random.below(2) == 0 ? .agents : .days }
    let total = rates.reduce(0) { $0 + max($1, 0.02) }
    return random.unit() * total < max(rates[0], 0.02) ? .agents : .days
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

  /// Aims at neighbourhoods that take a good part of the effort that one may take, and not all of it.
  private mutating func adapt(_ kind: Kind, effort: Int) {
    let (low, high) = (LargeNeighbourhoodSearch.mostEffort / 8, LargeNeighbourhoodSearch.mostEffort / 2)
    switch kind {
    case .agents:
      if effort > high { agentCount = max(3, agentCount - 0.5) }
      if effort < low { agentCount = min(Double(problem.agentCount), agentCount + 0.34) }
    case .days:
      let most = Double(problem.horizon.dayCount) / 7
      if effort > high {
        weekCount = max(1, weekCount - 0.5)
        dayCount = max(1, dayCount - 0.5)
      }
      if effort < low {
        weekCount = min(most, weekCount + 0.34)
        dayCount = min(Double(problem.horizon.dayCount), dayCount + 0.34)
      }
    }
  }
}
