import Foundation
import Workforce

/// One solve from the first roster to the last, by a portfolio of searchers, one on each thread.
///
/// 1. Construct a roster greedily and descend: the first roster, in milliseconds.
/// 2. Side by side: one searcher solves the relaxation, which gives the bound and, by diving, a second roster; the others go on
///    from the first.
/// 3. Side by side, from the best roster: ruin and recreate and large neighbourhoods to the end, in legs after which all
///    go on from the best of their rosters.
///
/// Searchers exchange rosters only where all wait for one another: with an iteration limit and no time limit the result
/// depends on the seed and the number of searchers alone.
struct SolveRun {
  let model: LineModel
  let options: SolveOptions
  let monitor: SolveMonitor
  /// Any legal line of each class: a first roster when there is no time for a better one.
  let spare: [Line?]
  /// Lines of an earlier roster to start from, by agent.
  let first: [Line?]
  /// What every roster costs at least: known from the first moment.
  let floor: CostFloor

  /// Legs of the last phase.
  private static let legs = 4
  /// The searcher that solves the relaxation.
  private static let relaxer = 1

  func run() -> RosterResult {
    monitor.count(in: ExactCosts(model.problem))
    monitor.offer(bound: model.tightened(bound: floor.steps))
    let search = LineSearch(model: model, seed: options.seed, evensSurplus: true)
    search.adopt(first)
    search.construct(spare: spare, shouldStop: monitor.shouldStop)
    offer(search)
    search.descend(shouldStop: { monitor.shouldStop(in: .firstDescent) })
    offer(search)
    let start = search.incumbent
    if options.threads < 2 { return runAlone(search, start: start) }
    let relaxed = Delivery<RelaxationRun.Outcome>()
    let meeting = RosterMeeting(count: options.threads)
    let others = (1..<options.threads).map { begin(place: $0, start: start, relaxed, meeting) }
    let searcher = Searcher(search: search, options: options, monitor: monitor, seed: options.seed &+ 4)
    let best = explore(searcher, relaxed, meeting, place: 0)
    return outcome(best, relaxed.wait(), works: [searcher.work] + others.map { $0.wait() })
  }

  /// One searcher after the other on the calling thread.
  private func runAlone(_ search: LineSearch, start: [Line?]) -> RosterResult {
    let dived = LineSearch(model: model, seed: options.seed &+ 1, evensSurplus: true)
    let (relaxation, dives) = RelaxationRun(model: model, options: options, monitor: monitor)
      .run(start: start, search: dived)
    let searcher = Searcher(search: search, options: options, monitor: monitor, seed: options.seed &+ 4)
    if !dived.incumbent.isEmpty { searcher.adopt(dived.incumbent) }
    searcher.follow(relaxation, dives: dives)
    for leg in 0..<SolveRun.legs {
      searcher.run(leg: leg, of: SolveRun.legs, isLong: leg == 0 && model.problem.isSmooth)
    }
    return outcome((search.incumbent, search.incumbentCost), relaxation, works: [searcher.work])
  }

  /// Starts a searcher on a thread of its own.
  ///
  /// GLPK keeps its environment per thread and frees it when the thread ends: each has room on its stack and is ended when it is done.
  private func begin(
    place: Int, start: [Line?], _ relaxed: Delivery<RelaxationRun.Outcome>, _ meeting: RosterMeeting
  ) -> Delivery<Searcher.Work> {
    let done = Delivery<Searcher.Work>()
    let run = self
    let thread = Thread {
      done.deliver(
        place == SolveRun.relaxer
          ? run.relax(start: start, relaxed, meeting) : run.accompany(place: place, start: start, relaxed, meeting))
    }
    thread.stackSize = 16 << 20
    thread.start()
    return done
  }

  /// The searcher that solves the relaxation and goes on from its dives.
  private func relax(
    start: [Line?], _ relaxed: Delivery<RelaxationRun.Outcome>, _ meeting: RosterMeeting
  ) -> Searcher.Work {
    let search = LineSearch(model: model, seed: options.seed &+ 1, evensSurplus: true)
    let (outcome, dives) = RelaxationRun(model: model, options: options, monitor: monitor)
      .run(start: start, search: search)
    relaxed.deliver(outcome)
    if search.incumbent.isEmpty { search.begin(with: start) } else { search.restoreIncumbent() }
    let searcher = Searcher(search: search, options: options, monitor: monitor, seed: options.seed &+ 3)
    searcher.follow(outcome, dives: dives)
    _ = improve(searcher, meeting, place: SolveRun.relaxer)
    return searcher.work
  }

  /// A further searcher, with random numbers of its own.
  private func accompany(
    place: Int, start: [Line?], _ relaxed: Delivery<RelaxationRun.Outcome>, _ meeting: RosterMeeting
  ) -> Searcher.Work {
    let seed = options.seed &+ 16 &* UInt64(place)
    let search = LineSearch(model: model, seed: seed, evensSurplus: true)
    search.begin(with: start)
    let searcher = Searcher(search: search, options: options, monitor: monitor, seed: seed &+ 4)
    _ = explore(searcher, relaxed, meeting, place: place)
    return searcher.work
  }

  /// Searches until the relaxation is there, and goes on with what it taught.
  private func explore(
    _ searcher: Searcher, _ relaxed: Delivery<RelaxationRun.Outcome>, _ meeting: RosterMeeting, place: Int
  ) -> (lines: [Line?], cost: Int) {
    searcher.explore { options.timeLimit != nil && relaxed.isDelivered }
    searcher.follow(relaxed.wait())
    return improve(searcher, meeting, place: place)
  }

  /// The legs of the last phase, with a meeting before each and after the last.
  ///
  /// At the first meeting the searcher that dived keeps its own roster: polished, it may well become the best one. Place 0
  /// anneals as long as that wins, where costs are smooth.
  ///
  /// - Returns: The best of all searchers' last rosters.
  private func improve(
    _ searcher: Searcher, _ meeting: RosterMeeting, place: Int
  ) -> (lines: [Line?], cost: Int) {
    let search = searcher.search
    var isLong = place == 0 && model.problem.isSmooth
    var before = Int.max
    for leg in 0..<SolveRun.legs {
      let own = search.incumbentCost
      let best = meeting.best(of: search.incumbent, cost: own, place: place)
      if leg > 0 { isLong = isLong && best.place == place && own < before }
      // When it is over nobody goes on from it: large rosters take a while to put in.
      if leg > 0 || place != SolveRun.relaxer, !monitor.shouldStop() { searcher.adopt(best.lines) }
      before = search.incumbentCost
      searcher.run(leg: leg, of: SolveRun.legs, isLong: isLong)
    }
    let best = meeting.best(of: search.incumbent, cost: search.incumbentCost, place: place)
    return (best.lines, best.cost)
  }

  private func offer(_ search: LineSearch) {
    if search.incumbentCost < Int.max { monitor.offer(incumbent: search.incumbentCost) }
  }

  private func outcome(
    _ best: (lines: [Line?], cost: Int), _ relaxation: RelaxationRun.Outcome, works: [Searcher.Work]
  ) -> RosterResult {
    let cost = best.cost
    let proof = proof(of: cost, relaxation)
    var troubles = relaxation.troubles
    var parts = relaxation.parts
    for work in works {
      troubles.note(work.troubles)
      parts.note(work.parts)
    }
    var warnings = troubles.warnings + relaxation.warnings + works.flatMap(\.warnings)
    let scale = model.problem.scale
    if !scale.isExact { warnings.append(.coarseSteps(of: Double(scale.unit) / 1000)) }
    return RosterResult(
      reason: proof.reason, status: .feasible, roster: model.problem.roster(of: best.lines), cost: nil,
      objective: proof.objective,
      findings: [],
      work: SolveWork(
        iterations: works.reduce(0) { $0 + $1.iterations },
        columns: works.reduce(relaxation.columns) { $0 + $1.columns },
        linearProgrammes: works.reduce(relaxation.linearProgrammes) { $0 + $1.linearProgrammes },
        seconds: monitor.seconds, secondsToFirst: monitor.secondsToFirst, seed: options.seed,
        parts: parts.parts(in: scale)),
      warnings: warnings.reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      },
      presencePrices: relaxation.prices.map(model.problem.presencePrices))
  }

  /// Why the solve ends, and what is proven of a roster that costs so many steps.
  ///
  /// Nothing is called the best there is where costs were rounded. A bound above the roster's cost is passed on as it is: it is a
  /// fault, which whoever verifies the roster tells of, and no proof.
  private func proof(
    of cost: Int, _ relaxation: RelaxationRun.Outcome
  ) -> (reason: TerminationReason, objective: ObjectiveInterval) {
    let costs = ExactCosts(model.problem)
    let bound = monitor.bound
    let thousandths = [bound.map(costs.thousandths(ofBound:)), relaxation.exactBound, floor.thousandths, 0]
    let objective = ObjectiveInterval(
      incumbent: costs.value(ofCost: cost), lowerBound: thousandths.compactMap { $0 }.max().map { Double($0) / 1000 })
    let isOptimal = model.problem.scale.isExact && bound == cost
    let reason: TerminationReason =
      switch monitor.reason {
      case _ where isOptimal: .provedOptimal
      case .gap:
        model.problem.scale.isExact || (objective.relativeGap ?? .infinity) <= options.gap ? .gapReached : .stalled
      case .time: .timeLimit
      case .cancelled: .cancelled
      case nil: options.iterationLimit == nil ? .stalled : .iterationLimit
      }
    return (reason, objective)
  }
}
