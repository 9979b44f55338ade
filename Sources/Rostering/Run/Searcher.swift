import Foundation
import LinearProgramming
import Workforce

/// One searcher of the portfolio: what a thread does with a roster until the time is over. Ruin and recreate, large
/// neighbourhoods, careful dives, and restarts.
///
/// Where there is something to dive from, the first three take turns by what each gains for its time. Elsewhere which of the first two
/// comes next is drawn: mostly at random, else by what each gained for its effort. When large neighbourhoods have gained nothing for long, the incumbent is put aside and the search goes on from a dive near it.
final class Searcher {
  /// What it did, for the report.
  struct Work: Sendable {
    var iterations = 0
    var columns = 0
    var linearProgrammes = 0
    var warnings: [SearchWarning] = []
    var troubles = NumericalTrouble()
    var parts = SearchPartsLog()
  }

  let search: LineSearch
  private let neighbourhoods: LargeNeighbourhoodSearch
  let options: SolveOptions
  let monitor: SolveMonitor
  private var random: RandomSource
  /// Gain for the effort of a burst of annealing and of a large neighbourhood, in agent-intervals, forgetting slowly.
  private var rates = Searcher.firstRates
  private static let firstRates = [10.0, 1.0]
  /// What large neighbourhoods count for, in steps of ruin and recreate, since the last leg began.
  var neighbourhoodSteps = 0
  /// The least that one counts, and the effort that is worth a step.
  static let (leastSteps, effortPerStep) = (20, 20)
  /// The bound that the relaxation proved.
  var bound: Int?
  /// Where to go on when nothing is gained any more.
  private var restart: Restart?
  /// The best roster of earlier starts.
  private var elite: (lines: [Line?], cost: Int)?
  /// Effort of large neighbourhoods since something was gained.
  var effortWithoutGain = 0
  /// Effort without gain after which a restart is worth more: some four to eight seconds, and more where a neighbourhood is
  /// dived for twice.
  private var mostEffortWithoutGain: Int { model.hasVariants ? 200_000 : 80_000 }
  private var hasGLPK = true
  /// Careful dives, where the relaxation is there.
  private(set) var dives: CarefulDives?
  /// Bursts of ruin and recreate, large neighbourhoods, and dives, where there is something to dive from.
  var turns = Turns(count: 3, memory: 10, floor: 0.1)
  static let (bursts, largeNeighbourhoods, carefulDives) = (0, 1, 2)
  var warnings: [SearchWarning] = []
  var parts = SearchPartsLog()

  init(search: LineSearch, options: SolveOptions, monitor: SolveMonitor, seed: UInt64) {
    self.search = search
    neighbourhoods = LargeNeighbourhoodSearch(
      search: search, seed: seed, usesClock: options.timeLimit != nil, trouble: options.trouble)
    self.options = options
    self.monitor = monitor
    random = RandomSource(seed: seed &+ 1)
  }

  /// Takes what the relaxation taught, and its own master where it has one already.
  func follow(_ outcome: RelaxationRun.Outcome, dives: CarefulDives? = nil) {
    neighbourhoods.guide = outcome.guide
    bound = outcome.bound
    self.dives = dives
    if dives == nil, let seed = outcome.seed {
      do {
        self.dives = try CarefulDives(
          seed, pricer: search.pricer, random: random.next(), options: options)
      } catch {
        warnings.append(.solverGaveUp(.relaxation, reason: "\(error)"))
      }
    }
    restart = outcome.fractional.map {
      Restart(pricer: search.pricer, fractional: $0, seed: random.next())
    }
  }

  var work: Work {
    Work(
      iterations: search.iterations, columns: neighbourhoods.columns + (dives?.columns ?? 0),
      linearProgrammes: neighbourhoods.rounds + (dives?.rounds ?? 0),
      warnings: warnings, troubles: troubles, parts: parts)
  }

  private var troubles: NumericalTrouble {
    var troubles = neighbourhoods.troubles
    if let dives { troubles.note(dives.troubles) }
    return troubles
  }

  /// Goes on as long as another thread is busy with the relaxation.
  ///
  /// Where a duty spreads over many cells its value changes smoothly from one start to the next, and a long, hot annealing
  /// finds the way; where it covers a few, costs jump, and a mixture does better.
  func explore(until isOver: () -> Bool) {
    guard model.agentCount > 0 else { return }
    let first = search.iterations
    let quota = options.iterationLimit ?? Int.max
    if annealsForLong {
      let begin = monitor.timeShare
      anneal(
        from: 1, to: 0.05, steps: quota, share: begin..<max(begin, SolvePhase.bundle.end), until: isOver)
    } else if model.isSmooth {
      anneal(from: 1, to: 0.03, steps: quota, share: monitor.timeShare..<1, until: isOver)
    } else {
      mix(heat: 0.3, quota: quota) {
        isOver() || monitor.shouldStop() || search.iterations - first + neighbourhoodSteps >= quota
      }
    }
    neighbourhoodSteps = 0
  }

  /// One leg of so many: until its share of what is left of the time, or of the iterations. A long one is one long annealing
  /// instead of a mixture of bursts and neighbourhoods.
  func run(leg: Int, of legs: Int, isLong: Bool) {
    guard model.agentCount > 0 else { return }
    let begin = monitor.timeShare
    let share = begin + (1 - begin) / Double(legs - leg)
    let firstIteration = search.iterations
    let quota = options.iterationLimit.map { ($0 + legs - 1) / legs } ?? Int.max
    neighbourhoodSteps = 0
    // At last costs alone count.
    if leg == legs - 1 { search.state.guide(evensSurplus: false) }
    func isOver() -> Bool {
      monitor.shouldStop(atShare: options.timeLimit == nil ? 2 : share)
        || search.iterations - firstIteration + neighbourhoodSteps >= quota
    }
    let isBlended = annealsForLong && leg < legs - 1
    let heat = (annealsForLong ? 0.07 : 0.15) * pow(0.2, Double(leg) / Double(legs))
    if isLong || isBlended, dives == nil {
      anneal(from: heat, to: isBlended ? 0.005 : 0.02, steps: quota, share: begin..<share, until: isOver)
    } else {
      mix(heat: heat, quota: quota, until: isOver)
      takeElite()
    }
  }

  /// Goes on from another roster.
  func adopt(_ lines: [Line?]) {
    search.adopt(lines)
    search.restoreIncumbent()
  }

  /// Bursts of ruin and recreate, large neighbourhoods and dives, whichever gained more for its effort.
  private func mix(heat: Double, quota: Int, until isOver: () -> Bool) {
    while !isOver() {
      let before = search.incumbentCost
      let clock = monitor.seconds
      let isBurst: Bool
      if let dives {
        let turn = turns.next(ofFirst: dives.isOpen ? 3 : Searcher.carefulDives)
        if turn == Searcher.carefulDives {
          dive(dives, until: isOver)
          continue
        }
        isBurst = !hasGLPK || turn == Searcher.bursts
      } else {
        isBurst = !hasGLPK || choose() == 0
      }
      if isBurst {
        anneal(from: heat, to: 0.005, steps: min(600, quota), share: nil, until: isOver)
      } else {
        effortWithoutGain += neighbourhood()
      }
      let gain = Double(before - search.incumbentCost) / model.typicalShortfall
      // Under an iteration limit nothing may depend on the clock.
      let effort = options.timeLimit == nil ? (isBurst ? 600 : 200) / 1000.0 : monitor.seconds - clock
      let kind = isBurst ? Searcher.bursts : Searcher.largeNeighbourhoods
      turns.note(kind, gain: gain, effort: effort)
      let weight = min(0.5, 0.05 + 0.3 * effort)
      rates[kind] = (1 - weight) * rates[kind] + weight * gain / max(effort, 1e-3)
      monitor.offer(incumbent: search.incumbentCost)
      if gain > 0 { effortWithoutGain = 0 }
      if effortWithoutGain > mostEffortWithoutGain { beginAnew(until: isOver) }
    }
  }

  /// Puts the incumbent aside and goes on from a dive near it.
  private func beginAnew(until isOver: () -> Bool) {
    effortWithoutGain = 0
    rates = Searcher.firstRates
    keepElite()
    let clock = monitor.seconds
    guard let restart, let elite,
      let lines = restart.roster(near: elite.lines, shouldStop: { monitor.shouldStop() })
    else { return }
    search.begin(with: lines)
    search.descend(shouldStop: isOver)
    parts.note("restart", gained: elite.cost - search.incumbentCost, seconds: monitor.seconds - clock)
  }

  private func keepElite() {
    if search.incumbentCost < elite?.cost ?? Int.max { elite = (search.incumbent, search.incumbentCost) }
  }

  /// Goes back to the best roster of all starts.
  private func takeElite() {
    keepElite()
    if let elite, elite.cost < search.incumbentCost { search.begin(with: elite.lines) }
    elite = nil
  }

  var model: RosterProblem { search.problem }

  /// Whether annealing is all it does before the last leg: blended staff makes many small steps possible where costs are smooth, and makes
  /// masters large, from which nothing dives.
  private var annealsForLong: Bool { model.network.hasBlends && model.isSmooth && dives == nil }

  /// By how much the incumbent became cheaper.
  func gain(since before: Int) -> Int { before == Int.max ? 0 : before - search.incumbentCost }

  private func choose() -> Int {
    if random.unit() < 0.6 { return random.below(2) }
    let shares = rates.map { max($0, 1e-3) }
    return random.unit() * (shares[0] + shares[1]) < shares[0] ? 0 : 1
  }

  /// - Returns: The effort spent.
  private func neighbourhood() -> Int {
    var effort = 0
    defer { neighbourhoodSteps += max(Searcher.leastSteps, effort / Searcher.effortPerStep) }
    let (before, clock) = (search.incumbentCost, monitor.seconds)
    var name: String?
    do {
      effort = try neighbourhoods.step(shouldStop: { monitor.shouldStop() }, began: { name = $0 })
    } catch {
      hasGLPK = false
      warnings.append(.solverGaveUp(.largeNeighbourhood, reason: "\(error)"))
    }
    if let name {
      parts.note(name, gained: gain(since: before), seconds: monitor.seconds - clock)
    }
    return effort
  }

  /// Ruin and recreate, cooling between two multiples of an agent-interval of shortfall, over a share of the time limit; `nil`
  /// where the steps alone decide.
  func anneal(
    from hot: Double, to cold: Double, steps: Int, share: Range<Double>?, until isOver: () -> Bool
  ) {
    let unit = model.typicalShortfall
    let first = search.iterations
    let (before, clock) = (search.incumbentCost, monitor.seconds)
    while search.iterations - first < steps, !isOver(), !monitor.shouldStop() {
      let time = share.map { (monitor.timeShare - $0.lowerBound) / max($0.upperBound - $0.lowerBound, 1e-9) } ?? 0
      let done = steps == Int.max ? 0 : Double(search.iterations - first) / Double(steps)
      search.step(temperature: unit * hot * pow(cold / hot, min(1, max(time, done))), noiseUnit: Int(unit))
      if search.iterations % 16 == 0 { monitor.offer(incumbent: search.incumbentCost) }
    }
    search.restoreIncumbent()
    monitor.offer(incumbent: search.incumbentCost)
    parts.note(
      "ruin-and-recreate", tried: search.iterations - first, gained: gain(since: before),
      seconds: monitor.seconds - clock)
  }
}
