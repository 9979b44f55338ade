import Foundation
import LinearProgramming

/// Large neighbourhoods: some agents on some days are rostered anew together, by column generation and a dive, while
/// everybody else stands still. The bound says when there is nothing to gain, and most are left early for that.
///
/// ## Source
/// The idea of a dive as the repair of a large neighbourhood: N. Legrain, J. Omer, S. Rosat, "A rotation-based
/// branch-and-price approach for the nurse scheduling problem", *Math. Prog. Comp.* 12 (2020).
final class LargeNeighbourhoodSearch {
  /// Effort of a strong dive.
  private static let mostStrongEffort = 100_000
  /// Share of what a neighbourhood promises that a strong step in it may cost.
  private static let slack = 0.1
  /// Seconds between which a branch and bound may take, and nodes that are worth one.
  private static let branchingRange = 0.5...4
  private static let nodesPerSecond = 1000.0

  private let search: LineSearch
  private var selection: NeighbourhoodSelection
  /// By how much the last relaxation lay below the roster, in thousandths.
  private var promise = 0.0
  private let problem: RosterProblem
  private let trouble: InjectedTrouble?
  /// Whether anything may depend on the clock.
  private let usesClock: Bool
  /// Seconds that the next branch and bound may take: more once one has found nothing.
  private var branchingSeconds = 1.0
  private var random: RandomSource
  /// What the relaxation taught.
  var guide = SearchGuide.none
  /// Trouble that GLPK had and that was met.
  private(set) var troubles = NumericalTrouble()
  private(set) var columns = 0
  private(set) var rounds = 0

  /// `trouble` is what a test puts into each linear programme; `usesClock` says whether anything may depend on the clock.
  init(search: LineSearch, seed: UInt64, usesClock: Bool = false, trouble: InjectedTrouble? = nil) {
    self.search = search
    self.usesClock = usesClock
    problem = search.problem
    random = RandomSource(seed: seed)
    selection = NeighbourhoodSelection(problem: search.problem)
    self.trouble = trouble
  }

  /// Rounds of pricing after which a neighbourhood has to do with the lines it has: a few agents bring a few lines a round.
  private static let mostRounds = 200

  /// Solves one neighbourhood of the present roster, which never makes it worse, and returns the effort spent.
  ///
  /// `began` is told which kind it is. What is thrown is what GLPK could not do; the roster is then as it was.
  func step(shouldStop: () -> Bool, began: (_ name: String) -> Void = { _ in }) throws(LinearProgramError) -> Int {
    let choice = selection.next(of: search, random: &random)
    began(choice.name)
    let before = search.state.cost
    promise = 0
    let effort = try solve(choice, shouldStop: shouldStop)
    selection.learn(choice, gain: before - search.state.cost, promise: promise, effort: effort)
    search.record()
    return effort
  }

  /// Frees, generates columns until the bound or the relaxation is known well enough, dives, polishes.
  ///
  /// - Returns: The effort spent.
  private func solve(
    _ choice: NeighbourhoodSelection.Choice, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> Int {
    let (agents, days) = (choice.agents, choice.days)
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
    let generation = try ColumnGeneration(
      scope: scope, pricer: search.pricer, initial: insides, trouble: trouble)
    defer { troubles.note(generation.troubles) }
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
      roundLimit: LargeNeighbourhoodSearch.mostRounds, isExact: false,
      shouldStop: { !mayGoOn(NeighbourhoodEffort.most) }
    ) { bound, value in
      isHopeless = bound + rest > target
      promise = isHopeless ? 0 : Double(before - rest) - value
      return isHopeless || value - Double(bound) < 5e-4 * problem.typicalShortfall * Double(agents.count)
    }
    rounds += generation.rounds
    columns += generation.generated
    let dive = LineDive(generation, aspects: problem.hasVariants ? [.duties] : [], random: random)
    // Half a step above the target: the staff may be perturbed.
    let cutoff = Double(target - rest) + 0.5 * Double(before - target)
    var isWhole = false
    var whole = WindowProgramme.End()
    if !isHopeless, end != .failed, choice.deservesCare, problem.hasVariants, days.count <= WindowProgramme.mostDays {
      whole = try solveWhole(
        generation, present: insides.map { $0[0] }, cutoff: cutoff, shouldStop: shouldStop)
    }
    if whole.lines == nil, !whole.isSettled, !isHopeless, end != .failed {
      isWhole = try dive.run(.plain, cutoff: cutoff, shouldStop: { !mayGoOn(2 * NeighbourhoodEffort.most) })
      if !isWhole, choice.deservesCare, problem.hasVariants, !shouldStop() {
        isWhole = try diveStrongly(dive, generation, cutoff: cutoff, shouldStop: shouldStop)
      }
    }
    if let lines = whole.lines ?? (isWhole ? dive.lines.map { $0[0] } : nil) {
      for (agent, line) in zip(agents, lines) { search.complete(agent, with: line) }
      isComplete = true
      for position in random.permutation(agents.count) where !shouldStop() {
        search.reinsert(agents[position], days: days)
      }
    }
    return generation.effort
  }

  /// Everybody's lines in whole numbers.
  private func solveWhole(
    _ generation: ColumnGeneration, present: [Line], cutoff: Double, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> WindowProgramme.End {
    let gap = cutoff - Double(generation.lowerBound ?? 0)
    guard let listed = generation.list(within: gap, shouldStop: shouldStop) else { return WindowProgramme.End() }
    let programme = WindowProgramme(generation, listed: listed, present: present)
    let seconds = branchingSeconds
    let end = try programme.solve(
      cutoff: cutoff, step: search.pricer.model.costStep,
      limits: .init(
        nodes: Int(LargeNeighbourhoodSearch.nodesPerSecond * seconds),
        milliseconds: usesClock ? Int(1000 * seconds) : nil), shouldStop: shouldStop)
    generation.note(effort: end.effort)
    troubles.note(end.troubles)
    let range = LargeNeighbourhoodSearch.branchingRange
    branchingSeconds = min(max(seconds * (end.lines == nil ? 1.2 : 0.8), range.lowerBound), range.upperBound)
    return end
  }

  /// Begins the dive anew with care, and finishes in haste what takes too long.
  private func diveStrongly(
    _ dive: LineDive, _ generation: ColumnGeneration, cutoff: Double, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> Bool {
    try dive.retreat(to: generation.scope.groups.count)
    try generation.master.perturb()
    let limit = generation.effort + LargeNeighbourhoodSearch.mostStrongEffort
    let slack = LargeNeighbourhoodSearch.slack * (cutoff - Double(generation.lowerBound ?? 0))
    if try dive.run(
      .strong, cutoff: cutoff, slack: slack, shouldStop: { generation.effort >= limit || shouldStop() })
    {
      return true
    }
    guard generation.master.objective < cutoff, !shouldStop() else { return false }
    let end = generation.effort + NeighbourhoodEffort.most
    return try dive.run(.plain, cutoff: cutoff, shouldStop: { generation.effort >= end || shouldStop() })
  }
}
