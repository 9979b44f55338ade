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
    /// What the bundle, column generation and each kind of dive brought.
    var parts = SearchPartsLog()
    /// What the search can use of it.
    var guide = SearchGuide.none
    /// Where dives can begin.
    var fractional: FractionalRoster?
    /// A bound in thousandths from the cells' own costs, where those are not whole numbers of steps.
    var exactBound: Int?
    /// The prices of the best bound.
    var prices: PriceVector?
    /// What the relaxation's master ended with, where it came to its end or close to it.
    var seed: MasterSeed?
    /// The bound in steps when the relaxation was done.
    var bound: Int?
  }

  /// Constraints beyond which the simplex method is no help within minutes.
  static let mostConstraints = 800
  /// Effort of a relaxation that can be solved some twenty times.
  private static let mostEffortOfSmall = 4000
  /// Dives from the bundle.
  private static let mostDives = 12
  /// Passes of the bundle before it can be slow, and the share of its whole gain that the last third of a slow one brings.
  private static let (fewestPasses, slowShare) = (100, 0.03)
  /// Share of the distance between the first roster and the bound below which it is of no use to know the relaxation better.
  private static let preciseShare = 3e-4
  /// Share of the distance between roster and bound within which a relaxation that was stopped is as good as solved.
  private static let closeShare = 0.02

  /// Begins from a roster; `search` polishes the rosters found by diving and keeps the best of them, none when there was no
  /// time.
  func run(start: [Line?], search: LineSearch) -> (outcome: Outcome, dives: CarefulDives?) {
    var outcome = Outcome()
    var dives: CarefulDives?
    if monitor.shouldStop() { return (outcome, nil) }
    let bundle = ProximalBundle(pricer: LinePricer(model: model), initial: start)
    let isSmall = model.problem.cellCount + model.problem.classes.count <= RelaxationRun.mostConstraints
    var bounds: [Int] = []
    var (known, clock) = (monitor.bound, monitor.seconds)
    bundle.run(
      passLimit: options.iterationLimit ?? Int.max, precision: isSmall ? 1e-3 : 1e-4,
      shouldStop: { monitor.shouldStop(in: isSmall ? .bundleBeforeMaster : .bundle) },
      onBound: {
        bounds.append($0)
        return offer($0) || (isSmall ? RelaxationRun.isSlow(bounds) : RelaxationRun.isCloseEnough(bundle, bound: $0))
      })
    bundle.tightenBound(shouldStop: { monitor.shouldStop(in: .exactLimits) })
    if let bound = bundle.lowerBound { _ = offer(bound) }
    outcome.parts.note(
      "bundle", tried: bounds.count, raised: raised(above: known), seconds: monitor.seconds - clock)
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
      outcome.parts.note(
        "bundle-dive", gained: before == Int.max ? 0 : before - search.incumbentCost, seconds: monitor.seconds - clock)
    }
    if isSmall, !monitor.shouldStop() {
      let rounds = outcome.linearProgrammes
      (known, clock) = (monitor.bound, monitor.seconds)
      dives = finish(bundle, search: search, outcome: &outcome)
      outcome.parts.note(
        "column-generation", tried: (dives?.rounds ?? 0) + outcome.linearProgrammes - rounds,
        raised: raised(above: known),
        seconds: monitor.seconds - clock)
    }
    outcome.bound = monitor.bound
    return (outcome, dives)
  }

  /// Whether the last third of the passes brought little of all that they brought: GLPK then goes on sooner.
  private static func isSlow(_ bounds: [Int]) -> Bool {
    guard bounds.count >= fewestPasses, let first = bounds.first, let last = bounds.last else { return false }
    return Double(last - bounds[bounds.count * 2 / 3]) < slowShare * Double(last - first)
  }

  /// Whether the relaxation is known much better than how far the roster that it began from is from it: the time is then worth more
  /// elsewhere.
  private static func isCloseEnough(_ bundle: ProximalBundle, bound: Int) -> Bool {
    bundle.relaxationValue - Double(bound) < preciseShare * (bundle.firstValue - Double(bound))
  }

  /// Values the cells at their own costs at some prices, where they are rounded in the search.
  /// By how much the bound has risen, where there was one.
  private func raised(above known: Int?) -> Int { known.flatMap { before in monitor.bound.map { $0 - before } } ?? 0 }

  private func raiseExactBound(_ bundle: ProximalBundle, at prices: PriceVector?, outcome: inout Outcome) {
    guard !model.problem.scale.isExact, let prices, let bound = bundle.lagrangian.exactBound(at: prices) else { return }
    outcome.exactBound = max(outcome.exactBound ?? Int.min, bound)
  }

  /// Solves the relaxation with GLPK from the bundle's lines.
  ///
  /// - Returns: What dives from there, when it came to its end or close to it.
  private func finish(_ bundle: ProximalBundle, search: LineSearch, outcome: inout Outcome) -> CarefulDives? {
    do {
      let problem = model.problem
      let initial = problem.linesByClass(search.incumbent)
      let generation = try ColumnGeneration(
        scope: MasterScope(whole: problem), pricer: LinePricer(model: model), initial: initial,
        trouble: options.trouble)
      // Whoever dives from there tells of its work.
      var isHandedOver = false
      defer {
        if !isHandedOver {
          outcome.columns += generation.generated
          outcome.linearProgrammes += generation.rounds
          outcome.troubles.note(generation.troubles)
        }
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
      let bound = Double(generation.lowerBound ?? 0)
      let isNear =
        end == .stopped
        && generation.master.objective - bound < RelaxationRun.closeShare * (Double(search.incumbentCost) - bound)
      guard end == .optimal || isClose || isNear else { return nil }
      outcome.prices = generation.bestPrices ?? outcome.prices
      outcome.seed = generation.seed
      let dives = try CarefulDives(generation, problem: problem, seed: options.seed &+ 5, options: options)
      isHandedOver = true
      return dives
    } catch {
      outcome.warnings.append(.solverGaveUp(.relaxation, reason: "\(error)"))
      return nil
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
