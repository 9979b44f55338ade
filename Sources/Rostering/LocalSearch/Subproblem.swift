import Foundation
import LinearProgramming

/// Large neighbourhoods: some agents on some days are rostered anew together, by column generation and a dive, while
/// everybody else stands still. The bound says when there is nothing to gain, and most are left early for that.
///
/// ## Source
/// The idea of a dive as the repair of a large neighbourhood: N. Legrain, J. Omer, S. Rosat, "A rotation-based
/// branch-and-price approach for the nurse scheduling problem", *Math. Prog. Comp.* 12 (2020).
final class SubproblemSearch {
  /// What a neighbourhood is made of.
  private enum Kind: Int, CaseIterable {
    /// A few agents on the whole horizon, or most of it.
    case agents
    /// Everybody on a few days.
    case days
  }

  /// Effort after which a neighbourhood is given up: about three seconds.
  private static let mostEffort = 30_000

  private let search: LineSearch
  private let problem: RosterProblem
  private var random: RandomSource
  /// Gain per unit of effort of each kind, forgetting slowly.
  private var rates: [Double]
  /// Agents and weeks to free, following the effort they took.
  private var agentCount = 5.0
  private var weekCount: Double
  private var dayCount = 1.0
  /// What the relaxation taught.
  var guide = SearchGuide.none
  /// Trouble that GLPK had and that was met.
  private(set) var warnings: [String] = []
  private(set) var columns = 0
  private(set) var rounds = 0

  init(search: LineSearch, seed: UInt64) {
    self.search = search
    problem = search.problem
    random = RandomSource(seed: seed)
    rates = [Double](repeating: 1, count: Kind.allCases.count)
    weekCount = 1
  }

  /// Rounds of pricing after which a neighbourhood has to do with the lines it has: a few agents bring a few lines a round.
  private static let mostRounds = 200

  /// Solves one neighbourhood of the present roster; never makes it worse.
  ///
  /// - Returns: The effort spent.
  /// - Throws: What GLPK could not do; the roster is as it was.
  func step(shouldStop: () -> Bool) throws(LinearProgramError) -> Int {
    let kind = choose()
    let (agents, days) = neighbourhood(kind)
    let before = search.state.cost
    let effort = try solve(agents, days, shouldStop: shouldStop)
    let gain = Double(before - search.state.cost) / problem.typicalShortfall
    rates[kind.rawValue] = 0.85 * rates[kind.rawValue] + 0.15 * gain / Double(max(effort, 1)) * 1e4
    adapt(kind, effort: effort)
    search.record()
    return effort
  }

  private func choose() -> Kind {
    let everybody = problem.agentCount <= 150
    if !everybody { return .agents }
    if random.below(5) == 0 { return random.below(2) == 0 ? .agents : .days }
    let total = rates.reduce(0) { $0 + max($1, 0.02) }
    return random.unit() * total < max(rates[0], 0.02) ? .agents : .days
  }

  private func neighbourhood(_ kind: Kind) -> (agents: [Int], days: Range<Int>) {
    switch kind {
    case .agents:
      let long = problem.horizon.dayCount > 100
      let days = long ? search.randomWeeks(4 + random.below(6)) : search.wholeHorizon
      let wanted = max(2, Int(agentCount) + random.below(3) - 1)
      return (search.agentsAroundTrouble(wanted, days), days)
    case .days:
      let everybody = Array(0..<problem.agentCount)
      if problem.horizon.dayCount <= 14 {
        let length = min(problem.horizon.dayCount, Int(dayCount))
        let first = random.below(problem.horizon.dayCount - length + 1)
        return (everybody, first..<first + length)
      }
      return (everybody, search.randomWeeks(max(1, Int(weekCount) + random.below(2) - 1 + (weekCount < 2 ? 1 : 0))))
    }
  }

  /// Aims at neighbourhoods that take a good part of the effort that one may take, and not all of it.
  private func adapt(_ kind: Kind, effort: Int) {
    let (low, high) = (SubproblemSearch.mostEffort / 8, SubproblemSearch.mostEffort / 2)
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

  /// Frees, generates columns until the bound or the relaxation is known well enough, dives, polishes.
  ///
  /// - Returns: The effort spent.
  private func solve(
    _ agents: [Int], _ days: Range<Int>, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> Int {
    let state = search.state
    let before = state.cost
    let old = agents.map { search.free($0, days: days) }
    var isComplete = false
    defer { if !isComplete || state.cost > before { search.restore(agents, old) } }
    var insides: [[Line]] = []
    var outsides: [Line] = []
    for line in old {
      guard let line else { return 1 }
      var (inside, outside) = (line, Line())
      if days != search.wholeHorizon { (inside, outside) = line.split(at: days, in: problem) }
      inside.ownCost = line.ownCost
      insides.append([inside])
      outsides.append(outside)
    }
    let scope = MasterScope(agents: agents, outsides: outsides, free: days, state: state, model: search.pricer.model)
    let rest = state.cost - scope.cells.reduce(0) { $0 + state.cost(ofCell: $1) }
    let target = search.pricer.model.tightened(below: before)
    let generation = try ColumnGeneration(scope: scope, pricer: search.pricer, initial: insides)
    if !guide.prices.isEmpty {
      generation.smooth(around: scope.cells.map { guide.prices[$0] })
      if days == search.wholeHorizon {
        for (place, group) in scope.groups.enumerated() {
          for line in guide.lines[group.classIndex] { try generation.add(line, group: place) }
        }
      }
    }
    generation.weights = [0.7]
    var isHopeless = false
    func mayGoOn(_ effort: Int) -> Bool { generation.effort < effort && !shouldStop() }
    let end = try generation.run(
      roundLimit: SubproblemSearch.mostRounds, isExact: false,
      shouldStop: { !mayGoOn(SubproblemSearch.mostEffort) }
    ) { bound, value in
      isHopeless = bound + rest > target
      return isHopeless || value - Double(bound) < 5e-4 * problem.typicalShortfall * Double(agents.count)
    }
    rounds += generation.rounds
    columns += generation.generated
    let dive = LineDive(generation, random: random)
    if !isHopeless, end != .failed,
      try dive.run(
        .hasty, cutoff: Double(target - rest + 1), shouldStop: { !mayGoOn(2 * SubproblemSearch.mostEffort) })
    {
      for (agent, lines) in zip(agents, dive.lines) {
        if let line = lines.first { search.complete(agent, with: line) }
      }
      isComplete = true
      for position in random.permutation(agents.count) where !shouldStop() {
        search.reinsert(agents[position], days: days)
      }
    }
    return generation.effort
  }
}
