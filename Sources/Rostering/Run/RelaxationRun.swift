import LinearProgramming
import Workforce

/// The bound and a first good roster: prices by the bundle, the linear relaxation by GLPK, whole rosters by diving.
struct RelaxationRun {
  let model: LineModel
  let options: SolveOptions
  let monitor: SolveMonitor

  /// What it brings back, beside the rosters of the dives.
  struct Outcome: Sendable {
    var columns = 0
    var linearProgrammes = 0
    var warnings: [SearchWarning] = []
    /// Trouble that GLPK had and that was met.
    var troubles = NumericalTrouble()
    /// What each kind of dive brought.
    var statistics = StatisticsLog()
    /// What the search can use of it.
    var guide = SearchGuide.none
    /// Where dives can begin.
    var fractional: FractionalRoster?
    /// A bound in thousandths from the cells' own costs, where those are not whole numbers of steps.
    var exactBound: Int?
    /// The prices of the best bound.
    var prices: PriceVector?
  }

  /// Constraints beyond which the simplex method is no help within minutes.
  static let mostConstraints = 800
  /// Effort of a relaxation that can be solved some twenty times.
  private static let mostEffortOfSmall = 4000
  /// Dives from the bundle.
  private static let mostDives = 12
  /// Careful dives from the relaxation; and iterations, where they are limited, for each.
  private static let mostStrongDives = 12
  private static let iterationsPerDive = 50
  /// Share of the distance between roster and bound that a strong step may cost.
  private static let slack = 0.005

  /// Begins from a roster; `search` polishes the rosters found by diving and keeps the best of them, none when there was no
  /// time.
  func run(start: [Line?], search: LineSearch) -> Outcome {
    var outcome = Outcome()
    if monitor.shouldStop() { return outcome }
    let bundle = ProximalBundle(pricer: LinePricer(model: model), initial: start)
    let isSmall = model.problem.cellCount + model.problem.classes.count <= RelaxationRun.mostConstraints
    bundle.run(
      passLimit: options.iterationLimit ?? Int.max, precision: isSmall ? 1e-3 : 1e-4,
      shouldStop: { monitor.shouldStop(in: isSmall ? .bundleBeforeMaster : .bundle) }, onBound: offer)
    bundle.tightenBound(shouldStop: { monitor.shouldStop(in: .exactLimits) })
    if let bound = bundle.lowerBound { _ = offer(bound) }
    raiseExactBound(bundle, at: bundle.bestPrices, outcome: &outcome)
    outcome.prices = bundle.bestPrices
    outcome.guide = bundle.guide(most: 15)
    outcome.fractional = bundle.fractional
    var random = RandomSource(seed: options.seed &+ 2)
    let begin = monitor.timeShare
    for _ in 0..<RelaxationRun.mostDives
    where !monitor.shouldStop() && monitor.timeShare <= begin + SolvePhase.shareOfBundleDives {
      let (before, clock) = (search.incumbentCost, monitor.seconds)
      search.adopt(bundle.dive(random: &random, shouldStop: monitor.shouldStop))
      polish(search)
      outcome.statistics.note(
        "bundle-dive", gained: before == Int.max ? 0 : before - search.incumbentCost, seconds: monitor.seconds - clock)
    }
    if isSmall, !monitor.shouldStop() {
      finish(bundle, search: search, outcome: &outcome)
    }
    return outcome
  }

  /// Values the cells at their own costs at some prices, where they are rounded in the search.
  private func raiseExactBound(_ bundle: ProximalBundle, at prices: PriceVector?, outcome: inout Outcome) {
    guard !model.problem.scale.isExact, let prices, let bound = bundle.lagrangian.exactBound(at: prices) else { return }
    outcome.exactBound = max(outcome.exactBound ?? Int.min, bound)
  }

  /// Solves the relaxation with GLPK from the bundle's lines, and dives from there.
  private func finish(_ bundle: ProximalBundle, search: LineSearch, outcome: inout Outcome) {
    do {
      let problem = model.problem
      let initial = problem.linesByClass(search.incumbent)
      let generation = try ColumnGeneration(
        scope: MasterScope(whole: problem), pricer: LinePricer(model: model), initial: initial,
        trouble: options.trouble)
      defer {
        outcome.columns += generation.generated
        outcome.linearProgrammes += generation.rounds
        outcome.troubles.note(generation.troubles)
      }
      if let prices = bundle.bestPrices {
        generation.smooth(around: Array(prices.inThousandths.prefix(problem.cellCount)))
      }
      try generation.solveMaster(shouldStop: { monitor.shouldStop(in: .columnGeneration) })
      for entry in bundle.weightedLines
      where entry.weight > 0.01 && problem.keepsLimits(entry.line.types, ofClass: entry.classIndex) {
        try generation.add(entry.line, group: entry.classIndex)
      }
      var isClose = false
      let mostEffort = SolvePhase.mostEffort(ofColumnGeneration: options.iterationLimit)
      let end = try generation.run(
        roundLimit: options.iterationLimit ?? Int.max,
        shouldStop: { generation.effort >= mostEffort || monitor.shouldStop(in: .columnGeneration) },
        onBound: { bound, value in
          _ = offer(bound)
          isClose = value - Double(monitor.bound ?? bound) < 2e-5 * abs(value)
          return isClose
        })
      raiseExactBound(bundle, at: generation.bestPrices, outcome: &outcome)
      if end == .failed {
        outcome.warnings.append(.relaxationGivenUp)
      }
      if end == .optimal || isClose, generation.effort < RelaxationRun.mostEffortOfSmall, search.incumbentCost < Int.max
      {
        raiseBound(lines: initial, below: search.incumbentCost, outcome: &outcome)
      }
      // Far from its optimum the relaxation is no guide.
      if end == .optimal || isClose {
        outcome.prices = generation.bestPrices ?? outcome.prices
        try diveStrongly(generation, search: search, outcome: &outcome)
      }
    } catch {
      outcome.warnings.append(.solverGaveUp(.relaxation, reason: "\(error)"))
    }
  }

  /// Counts missing people in whole units (``ShortfallBound``).
  private func raiseBound(lines: [[Line]], below cost: Int, outcome: inout Outcome) {
    guard let shortfall = ShortfallBound(model: model, lines: lines, trouble: options.trouble) else { return }
    do {
      let bound = try shortfall.bound(below: cost, shouldStop: { monitor.shouldStop(in: .shortfallBound) })
      if let bound { monitor.offer(bound: bound) }
    } catch {
      outcome.warnings.append(.solverGaveUp(.countingShortfall, reason: "\(error)"))
    }
    outcome.columns += shortfall.columns
    outcome.linearProgrammes += shortfall.linearProgrammes
    outcome.troubles.note(shortfall.troubles)
  }

  /// Dives from the relaxation, each one after the first from somewhere on the way of the one before.
  private func diveStrongly(
    _ generation: ColumnGeneration, search: LineSearch, outcome: inout Outcome
  ) throws(LinearProgramError) {
    let problem = model.problem
    var best = (lines: search.incumbent, cost: search.incumbentCost)
    defer { if !best.lines.isEmpty { search.begin(with: best.lines) } }
    var random = RandomSource(seed: options.seed &+ 5)
    try generation.master.perturb()
    let dive = LineDive(generation, random: RandomSource(seed: options.seed &+ 6))
    let mostEffort = SolvePhase.mostEffort(ofStrongDive: options.iterationLimit)
    let dives = options.iterationLimit.map { max(1, $0 / RelaxationRun.iterationsPerDive) } ?? Int.max
    for _ in 0..<min(dives, RelaxationRun.mostStrongDives) where !monitor.shouldStop(in: .lastOfStrongDive) {
      let clock = monitor.seconds
      // What other searchers have found must not matter: it comes at another time in every run.
      let distance = best.lines.isEmpty ? 0 : Double(best.cost - (monitor.bound ?? best.cost))
      let begun = generation.effort
      let isWhole = try dive.run(
        .strong, slack: RelaxationRun.slack * distance,
        shouldStop: {
          let isNearlyDone = dive.left * 7 <= problem.agentCount
          if generation.effort - begun >= mostEffort { return true }
          return monitor.shouldStop(in: isNearlyDone ? .lastOfStrongDive : .strongDive)
        })
      search.begin(with: problem.linesByAgent(dive.lines))
      polish(search)
      outcome.statistics.note(
        "strong-dive", gained: best.cost == Int.max ? 0 : best.cost - search.incumbentCost,
        seconds: monitor.seconds - clock)
      if search.incumbentCost < best.cost { best = (search.incumbent, search.incumbentCost) }
      if !isWhole { break }
      try dive.retreat(to: max(4, Int(Double(problem.agentCount) * (0.1 + 0.4 * random.unit()))))
    }
  }

  /// Gives the agents who are left a line, and lets everybody answer.
  private func polish(_ search: LineSearch) {
    if monitor.shouldStop() { return }
    search.construct(shouldStop: monitor.shouldStop)
    search.descend(shouldStop: monitor.shouldStop)
    if search.incumbentCost < Int.max { monitor.offer(incumbent: search.incumbentCost) }
  }

  private func offer(_ bound: Int) -> Bool {
    monitor.offer(bound: model.tightened(bound: bound))
    return monitor.shouldStop()
  }
}
