import LinearProgramming
import Workforce

/// Careful dives from the relaxation, one after the other, each from somewhere on the way of the one before.
///
/// A dive has two levels. On the first, lines are fixed as they are, as long as some are decided and that costs nothing. Whoever is left then goes on in
/// a programme of their own (``ColumnGeneration/rest(beside:linesPerAgent:trouble:)``), where agents fix the days on which they work first, then
/// their duties day by day, and their breaks and rows at last: what is decided at once is as little as can be. Each searcher has its own dives, on
/// its own thread.
///
/// Why: decision 71.
final class CarefulDives {
  /// What one dive came to.
  struct End {
    /// Lines by agent; agents whom the dive did not reach have none.
    let lines: [Line?]
    /// Whether it was stopped on its way, and goes on with the next call.
    let isUnderWay: Bool
  }

  /// A programme, with the agents that it has to decide about.
  private struct Level {
    let generation: ColumnGeneration
    let dive: LineDive
    /// The class of each of its groups.
    let classes: [Int]
  }

  private let problem: RosterProblem
  private let trouble: InjectedTrouble?
  private var random: RandomSource
  private var levels: [Level] = []
  /// Dives that may still be made; none when they take far longer here than they may.
  private var left: Int
  private var isFirst = true
  private var isUnderWay = false
  /// Seconds that the next dive may take if it is not the first.
  private var laterSeconds = CarefulDives.laterSeconds
  /// By how much rosters of dives became cheaper when they were polished, forgetting quickly: a dive may end so much dearer.
  private var polish: Double?
  /// Work of programmes that are done with.
  private var past = (effort: 0, columns: 0, rounds: 0, troubles: NumericalTrouble())

  /// Seconds of the first dive and of later ones, and the share of the time left that each may take.
  private static let (firstSeconds, laterSeconds) = (12.0, 8.0)
  private static let (firstShare, laterShare) = (0.3, 0.3)
  /// By how much the seconds of later ones grow when one brought nothing.
  private static let growth = 1.5
  /// How many times its seconds a dive may take, in haste, before it is left.
  private static let patience = 2.0
  /// Iterations, where they are limited, for each dive; and effort that is worth a second where no clock runs.
  private static let iterationsPerDive = 50
  static let effortPerSecond = 10_000.0
  /// Simplex iterations, some two seconds, after which a step of a dive is given up.
  private static let mostIterations = 10_000
  /// Share of the agents who go on in a programme of their own, and how many of the cheapest lines each brings there.
  private static let restShare = 0.5
  private static let linesPerAgent = 40
  /// Share of the distance between roster and bound that a step may cost and still cost nothing, and that a dive may lose on its way.
  private static let (slack, rise) = (0.005, 0.05)
  /// Days of a horizon up to which duties are fixed day by day.
  private static let mostSingleDays = 14

  /// Dives from a master that is at its optimum, or close to it.
  ///
  /// - Throws: What GLPK could not do.
  init(
    _ generation: ColumnGeneration, problem: RosterProblem, seed: UInt64, options: SolveOptions
  ) throws(LinearProgramError) {
    self.problem = problem
    trouble = options.trouble
    left = options.iterationLimit.map { max(1, $0 / CarefulDives.iterationsPerDive) } ?? Int.max
    random = RandomSource(seed: seed)
    try push(generation, classes: Array(problem.classes.indices), aspects: [])
  }

  /// Dives from what another searcher's master knew.
  ///
  /// - Throws: What GLPK could not do.
  convenience init(
    _ seed: MasterSeed, pricer: LinePricer, random: UInt64, options: SolveOptions
  ) throws(LinearProgramError) {
    let generation = try ColumnGeneration(
      scope: MasterScope(whole: pricer.problem), pricer: pricer, initial: seed.lines, trouble: options.trouble)
    generation.smooth(around: seed.prices)
    try self.init(generation, problem: pricer.problem, seed: random, options: options)
  }

  /// Whether there is a dive left.
  var isOpen: Bool { left > 0 }
  /// No dive is left.
  func giveUp() { left = 0 }

  /// Work so far.
  var effort: Int { levels.reduce(past.effort) { $0 + $1.generation.effort } }
  var columns: Int { levels.reduce(past.columns) { $0 + $1.generation.generated } }
  var rounds: Int { levels.reduce(past.rounds) { $0 + $1.generation.rounds } }
  /// Trouble that GLPK had and that was met. A step that takes too long only ends its dive, which is no news.
  var troubles: NumericalTrouble {
    levels.reduce(into: past.troubles) { $0.note(CarefulDives.news(of: $1)) }
  }

  private static func news(of level: Level) -> [SimplexTrouble] { level.generation.troubles.filter { $0 != .cycling } }

  /// One dive, or the rest of one that was stopped on its way.
  ///
  /// - Parameters:
  ///   - cost: What the roster costs that it should better, in steps.
  ///   - target: The next cost below.
  ///   - bound: What every roster costs.
  ///   - secondsLeft: Until the search ends.
  ///   - clock: Seconds so far; `nil` counts them by effort.
  ///   - shouldStop: Asked often.
  /// - Returns: Lines, whether or not everybody has one.
  /// - Throws: What GLPK could not do.
  func next(
    cost: Int, target: Int, bound: Int?, secondsLeft: Double, clock: (() -> Double)?, shouldStop: () -> Bool
  ) throws(LinearProgramError) -> End {
    let clock = clock ?? { Double(self.effort) / CarefulDives.effortPerSecond }
    let begun = clock()
    let distance = Double(cost - (bound ?? cost))
    let most = budget(secondsLeft)
    if !isFirst, !isUnderWay { try goBack() }
    isUnderWay = true
    var isStopped = false
    var isWhole = true
    while isWhole {
      let level = levels[levels.count - 1]
      isWhole = try level.dive.run(
        .strong, cutoff: isFirst ? .infinity : Double(target) + 0.5 * Double(cost - target) + (polish ?? 0),
        slack: CarefulDives.slack * distance,
        budget: LineDive.Budget(seconds: begun + most - clock(), rise: CarefulDives.rise * distance), clock: clock,
        downTo: levels.count == 1 ? leastLeft : 0,
        shouldStop: {
          isStopped = shouldStop()
          return isStopped || clock() - begun > CarefulDives.patience * most
        })
      if !isWhole || level.dive.left == 0 { break }
      let rest = try level.generation.rest(
        beside: level.dive.standing, linesPerAgent: CarefulDives.linesPerAgent, trouble: trouble)
      try push(rest.generation, classes: rest.groups.map { level.classes[$0] }, aspects: aspects())
    }
    if !isStopped {
      if !isFirst, !isWhole { laterSeconds *= CarefulDives.growth }
      (isUnderWay, isFirst) = (false, false)
      left = levels.contains { $0.dive.isHopeless } ? 0 : left - 1
    }
    return End(
      lines: problem.linesByAgent(lines), isUnderWay: isUnderWay)
  }

  /// Notes by how many steps of cost a dive's roster became cheaper when it was polished.
  func learn(polish gain: Int) { polish = 0.5 * Double(gain) + 0.5 * (polish ?? Double(gain)) }

  private func budget(_ secondsLeft: Double) -> Double {
    isFirst
      ? min(CarefulDives.firstSeconds, CarefulDives.firstShare * secondsLeft)
      : min(laterSeconds, CarefulDives.laterShare * secondsLeft)
  }

  /// Agents of the first level at whom it ends.
  private var leastLeft: Int { Int(CarefulDives.restShare * Double(problem.agentCount)) }

  /// What agents fix before their lines, in a programme of their own.
  private func aspects() -> [LineAspect] {
    let days = problem.horizon.dayCount
    if days <= CarefulDives.mostSingleDays { return [.workDays] + random.permutation(days).map { .duty(day: $0) } }
    return problem.hasVariants ? [.workDays, .duties] : [.workDays]
  }

  /// Lines that stand, by class.
  private var lines: [[Line]] {
    var lines = [[Line]](repeating: [], count: problem.classes.count)
    for level in levels {
      for (group, own) in level.dive.lines.enumerated() { lines[level.classes[group]] += own }
    }
    return lines
  }

  /// Goes back to where the next dive begins: somewhere in its second level, or in its first.
  private func goBack() throws(LinearProgramError) {
    if levels.count > 1, random.below(2) == 0 { pop() }
    if levels.count > 1 {
      try levels[1].dive.retreat(share: 0.2 + 0.8 * random.unit())
    } else {
      let closed = Double(problem.agentCount - leastLeft)
      try levels[0].dive.retreat(to: leastLeft + Int(closed * random.unit()))
    }
  }

  private func push(
    _ generation: ColumnGeneration, classes: [Int], aspects: [LineAspect]
  ) throws(LinearProgramError) {
    try generation.master.perturb()
    generation.master.limitPatience(to: CarefulDives.mostIterations)
    let dive = LineDive(generation, aspects: aspects, random: RandomSource(seed: random.next()))
    levels.append(Level(generation: generation, dive: dive, classes: classes))
  }

  private func pop() {
    let level = levels.removeLast()
    past.effort += level.generation.effort
    past.columns += level.generation.generated
    past.rounds += level.generation.rounds
    past.troubles.note(CarefulDives.news(of: level))
  }
}
