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

  /// Effort after which a neighbourhood is given up: about three seconds; and effort of a careful dive.
  private static let mostEffort = 30_000
  private static let mostCarefulEffort = 100_000
  /// Share of what a neighbourhood promises that a careful step in it may cost.
  private static let slack = 0.1

  private let search: LineSearch
  /// Sets of days tried since the roster cost something else.
  private var tried: Set<FreeDays> = []
  private var triedAt = -1
  /// By how much the last relaxation lay below the roster, in thousandths.
  private var promise = 0.0
  private let problem: RosterProblem
  private var random: RandomSource
  /// Gain per unit of effort of each kind, forgetting slowly.
  private var rates: [Double]
  /// Effort spent on each kind, forgetting slowly.
  private var spent = [Double](repeating: 0, count: Kind.allCases.count)
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
    let effort = try solve(kind, agents, days, shouldStop: shouldStop)
    let gain = Double(before - search.state.cost) / problem.typicalShortfall
    learn(kind, gain: gain, effort: effort)
    adapt(kind, effort: effort)
    search.record()
    return effort
  }

  /// Where duties have variants, kinds differ much in their effort: what the relaxation promised counts a tenth of a gain,
  /// and ``choose()`` gives each kind effort in proportion to its rate.
  private func learn(_ kind: Kind, gain: Double, effort: Int) {
    let effort = Double(max(effort, 1))
    guard problem.hasVariants else {
      rates[kind.rawValue] = 0.85 * rates[kind.rawValue] + 0.15 * gain / effort * 1e4
      return
    }
    let promised = 0.1 * max(0, promise) / problem.typicalShortfall
    let weight = effort / (effort + 4 * Double(SubproblemSearch.mostEffort))
    rates[kind.rawValue] += weight * ((gain + promised) / effort * 1e4 - rates[kind.rawValue])
    for index in spent.indices { spent[index] *= 1 - weight }
    spent[kind.rawValue] += effort
  }

  private func choose() -> Kind {
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

  private func neighbourhood(_ kind: Kind) -> (agents: [Int], days: FreeDays) {
    switch kind {
    case .agents:
      let long = problem.horizon.dayCount > 100
      let days = long ? search.randomWeeks(4 + random.below(6)) : search.wholeHorizon
      let wanted = max(2, Int(agentCount) + random.below(3) - 1)
      return (search.agentsAroundTrouble(wanted, days), days)
    case .days:
      let everybody = Array(0..<problem.agentCount)
      if problem.horizon.dayCount <= 14 { return (everybody, someDays()) }
      return (everybody, search.randomWeeks(max(1, Int(weekCount) + random.below(2) - 1 + (weekCount < 2 ? 1 : 0))))
    }
  }

  /// Some days, not always in a row, that were not tried on the present roster if there are any.
  private func someDays() -> FreeDays {
    if search.state.cost != triedAt {
      triedAt = search.state.cost
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
    _ kind: Kind, _ agents: [Int], _ days: FreeDays, shouldStop: () -> Bool
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
    promise = 0
    func mayGoOn(_ effort: Int) -> Bool { generation.effort < effort && !shouldStop() }
    let end = try generation.run(
      roundLimit: SubproblemSearch.mostRounds, isExact: false,
      shouldStop: { !mayGoOn(SubproblemSearch.mostEffort) }
    ) { bound, value in
      isHopeless = bound + rest > target
      promise = isHopeless ? 0 : Double(before - rest) - value
      return isHopeless || value - Double(bound) < 5e-4 * problem.typicalShortfall * Double(agents.count)
    }
    rounds += generation.rounds
    columns += generation.generated
    let dive = LineDive(generation, random: random)
    // Half a step above the target: the staff may be perturbed.
    let cutoff = Double(target - rest) + 0.5 * Double(before - target)
    var isWhole = false
    if !isHopeless, end != .failed {
      isWhole = try dive.run(.hasty, cutoff: cutoff, shouldStop: { !mayGoOn(2 * SubproblemSearch.mostEffort) })
      if !isWhole, kind == .days, problem.hasVariants, !shouldStop() {
        isWhole = try diveWithCare(dive, generation, cutoff: cutoff, shouldStop: shouldStop)
      }
    }
    if isWhole {
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

  /// Begins the dive anew with care, and finishes in haste what takes too long.
  private func diveWithCare(
    _ dive: LineDive, _ generation: ColumnGeneration, cutoff: Double, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> Bool {
    try dive.retreat(to: generation.scope.groups.count)
    try generation.master.perturb()
    let limit = generation.effort + SubproblemSearch.mostCarefulEffort
    let slack = SubproblemSearch.slack * (cutoff - Double(generation.lowerBound ?? 0))
    if try dive.run(
      .careful, cutoff: cutoff, slack: slack, shouldStop: { generation.effort >= limit || shouldStop() })
    {
      return true
    }
    guard generation.master.objective < cutoff, !shouldStop() else { return false }
    let end = generation.effort + SubproblemSearch.mostEffort
    return try dive.run(.hasty, cutoff: cutoff, shouldStop: { generation.effort >= end || shouldStop() })
  }
}
