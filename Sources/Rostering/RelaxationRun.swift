import LinearProgramming
import Workforce

/// The bound and a first good roster: prices by the bundle, the linear relaxation by GLPK, whole rosters by diving.
struct RelaxationRun {
  let model: LineModel
  let options: SolveOptions
  let monitor: SolveMonitor

  /// What it brings back.
  struct Outcome: Sendable {
    /// The best roster found by diving; empty when there was no time.
    var lines: [Line?] = []
    var columns = 0
    var linearProgrammes = 0
    var warnings: [String] = []
    /// What the search can use of it.
    var guide = SearchGuide.none
    /// Where dives can begin.
    var fractional: FractionalRoster?
  }

  /// Rows beyond which the simplex method is no help within minutes.
  static let mostRows = 800
  /// Dives from the bundle, and the share of the time that they may take.
  private static let mostDives = 12
  private static let shareOfDives = 0.03

  func run(start: [Line?]) -> Outcome {
    var outcome = Outcome()
    let bundle = ProximalBundle(model: model, pricer: LinePricer(model: model), initial: start)
    let isSmall = model.problem.cellCount + model.problem.classes.count <= RelaxationRun.mostRows
    bundle.run(
      passLimit: options.iterationLimit ?? Int.max, precision: isSmall ? 1e-3 : 1e-4,
      shouldStop: { monitor.shouldStop(atShare: isSmall ? 0.15 : 0.4) }, onBound: offer)
    bundle.sharpen(shouldStop: { monitor.shouldStop(atShare: 0.5) })
    if let bound = bundle.lowerBound { _ = offer(bound) }
    outcome.guide = bundle.guide(most: 15)
    outcome.fractional = bundle.fractional
    let search = LineSearch(model: model, seed: options.seed &+ 1)
    var random = RandomSource(seed: options.seed &+ 2)
    let begin = monitor.timeShare
    for _ in 0..<RelaxationRun.mostDives
    where !monitor.shouldStop() && monitor.timeShare <= begin + RelaxationRun.shareOfDives {
      improve(search, from: bundle.dive(random: &random, shouldStop: monitor.shouldStop))
    }
    if isSmall, !monitor.shouldStop() {
      finish(bundle, search: search, outcome: &outcome)
    }
    outcome.lines = search.best
    return outcome
  }

  /// Solves the relaxation with GLPK from the bundle's lines, and dives from there.
  private func finish(_ bundle: ProximalBundle, search: LineSearch, outcome: inout Outcome) {
    do {
      let problem = model.problem
      var initial = [[Line]](repeating: [], count: problem.classes.count)
      for (agent, line) in search.best.enumerated() {
        if let line { initial[problem.classOfAgent[agent]].append(line) }
      }
      let generation = try ColumnGeneration(
        scope: MasterScope(whole: problem), pricer: LinePricer(model: model), initial: initial,
        trouble: options.trouble)
      defer {
        outcome.columns = generation.generated
        outcome.linearProgrammes = generation.rounds
        outcome.warnings += generation.warnings
      }
      try generation.solveMaster(shouldStop: { monitor.shouldStop(atShare: 0.3) })
      for entry in bundle.weightedLines
      where entry.weight > 0.01 && problem.keepsLimits(entry.line.types, ofClass: entry.classIndex) {
        try generation.add(entry.line, group: entry.classIndex)
      }
      var isClose = false
      let end = try generation.run(
        roundLimit: options.iterationLimit ?? Int.max, shouldStop: { monitor.shouldStop(atShare: 0.3) },
        onBound: { bound, value in
          _ = offer(bound)
          isClose = value - Double(bound) < 2e-5 * abs(value)
          return isClose
        })
      if end == .failed {
        outcome.warnings.append("the linear relaxation was given up; the bound is that of the rounds before")
      }
      // Far from its optimum the relaxation is no guide.
      guard end == .optimal || isClose,
        let dived = try generation.dive(
          mayCare: { monitor.timeShare < 0.25 }, shouldStop: { monitor.shouldStop(atShare: 0.4) })
      else { return }
      var lines = [Line?](repeating: nil, count: problem.agentCount)
      for (agents, found) in zip(problem.classes.map(\.agents), dived) {
        for (agent, line) in zip(agents, found) { lines[agent] = line }
      }
      improve(search, from: lines)
    } catch {
      outcome.warnings.append("GLPK gave up (\(error)); the bound is that of the rounds before")
    }
  }

  private func improve(_ search: LineSearch, from lines: [Line?]) {
    if monitor.shouldStop() { return }
    search.adopt(lines)
    search.construct(shouldStop: monitor.shouldStop)
    search.descend(shouldStop: monitor.shouldStop)
    if search.bestCost < Int.max { monitor.offer(incumbent: search.bestCost) }
  }

  private func offer(_ bound: Int) -> Bool {
    monitor.offer(bound: model.tightened(bound: bound))
    return monitor.shouldStop()
  }
}
