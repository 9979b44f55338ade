import Foundation
import Workforce

/// One solve from the first roster to the last.
///
/// 1. Construct a roster greedily and descend: the first roster, in milliseconds.
/// 2. Side by side: the relaxation gives the bound and, by diving, a second roster; a search goes on from the first.
/// 3. Side by side, from the better roster: ruin and recreate and large neighbourhoods to the end, in legs after which both
///    go on from the better of their rosters.
///
/// The two threads exchange rosters only where both wait for one another: with an iteration limit and no time limit the
/// result depends on the seed alone.
struct SolveRun {
  let model: LineModel
  let options: SolveOptions
  let monitor: SolveMonitor
  /// Any legal line of each class: a first roster when there is no time for a better one.
  let spare: [Line?]
  /// Lines of an earlier roster to start from, by agent.
  let first: [Line?]

  /// Legs of the last phase.
  private static let legs = 4

  func run() -> RosterResult {
    let search = LineSearch(model: model, seed: options.seed)
    search.adopt(first)
    search.construct(spare: spare, shouldStop: monitor.shouldStop)
    offer(search)
    search.descend(shouldStop: { monitor.shouldStop(atShare: 0.03) })
    offer(search)
    let start = search.incumbent
    let relaxation = RelaxationRun(model: model, options: options, monitor: monitor)
    guard options.threads > 1 else {
      let dived = LineSearch(model: model, seed: options.seed &+ 1)
      let outcome = relaxation.run(start: start, search: dived)
      if !dived.incumbent.isEmpty { adopt(dived.incumbent, by: search) }
      let improvement = Improvement(search: search, options: options, monitor: monitor, seed: options.seed &+ 4)
      improvement.follow(outcome)
      for leg in 0..<SolveRun.legs {
        improvement.run(leg: leg, of: SolveRun.legs, isLong: leg == 0 && model.problem.isSmooth)
      }
      return result((search.incumbent, search.incumbentCost), outcome, works: [improvement.work])
    }
    let relaxed = Meeting<RelaxationRun.Outcome>()
    let second = Meeting<Improvement.Work>()
    let exchange = RosterExchange()
    let run = self
    // GLPK keeps its environment per thread: a thread of its own, with room on the stack, ended when it is done.
    let thread = Thread {
      let search = LineSearch(model: run.model, seed: run.options.seed &+ 1)
      let outcome = relaxation.run(start: start, search: search)
      relaxed.deliver(outcome)
      if search.incumbent.isEmpty { search.begin(with: start) } else { search.restoreIncumbent() }
      let improvement = Improvement(
        search: search, options: run.options, monitor: run.monitor, seed: run.options.seed &+ 3)
      improvement.follow(outcome)
      _ = run.improve(search, improvement, exchange, place: 1)
      second.deliver(improvement.work)
    }
    thread.stackSize = 16 << 20
    thread.start()
    let improvement = Improvement(search: search, options: options, monitor: monitor, seed: options.seed &+ 4)
    improvement.explore { options.timeLimit != nil && relaxed.isDelivered }
    let outcome = relaxed.wait()
    improvement.follow(outcome)
    let best = improve(search, improvement, exchange, place: 0)
    return result(best, outcome, works: [improvement.work, second.wait()])
  }

  /// The legs of the last phase, with a meeting before each and after the last.
  ///
  /// At the first meeting the thread that dived keeps its own roster: polished, it may well become the better one. The other
  /// thread anneals as long as that wins, where costs are smooth.
  ///
  /// - Returns: The better of both threads' last rosters.
  private func improve(
    _ search: LineSearch, _ improvement: Improvement, _ exchange: RosterExchange, place: Int
  ) -> (lines: [Line?], cost: Int) {
    var isLong = place == 0 && model.problem.isSmooth
    var before = Int.max
    for leg in 0..<SolveRun.legs {
      let own = search.incumbentCost
      let better = exchange.better(of: search.incumbent, cost: own, place: place)
      if leg > 0 { isLong = isLong && better.place == place && own < before }
      // When it is over nobody goes on from it: large rosters take a while to put in.
      if leg > 0 || place == 0, !monitor.shouldStop() { adopt(better.lines, by: search) }
      before = search.incumbentCost
      improvement.run(leg: leg, of: SolveRun.legs, isLong: isLong)
    }
    let best = exchange.better(of: search.incumbent, cost: search.incumbentCost, place: place)
    return (best.lines, best.cost)
  }

  private func adopt(_ lines: [Line?], by search: LineSearch) {
    search.adopt(lines)
    search.restoreIncumbent()
  }

  private func offer(_ search: LineSearch) {
    if search.incumbentCost < Int.max { monitor.offer(incumbent: search.incumbentCost) }
  }

  private func result(
    _ best: (lines: [Line?], cost: Int), _ outcome: RelaxationRun.Outcome, works: [Improvement.Work]
  ) -> RosterResult {
    let bound = monitor.bound
    let cost = best.cost
    var troubles = outcome.troubles
    for work in works { troubles.note(work.troubles) }
    let isOptimal = bound.map { $0 >= cost } ?? false
    let reason: TerminationReason =
      switch monitor.reason {
      case _ where isOptimal: .provedOptimal
      case .gap: .gapReached
      case .time: .timeLimit
      case .cancelled: .cancelled
      case nil: options.iterationLimit == nil ? .stalled : .iterationLimit
      }
    return RosterResult(
      reason: reason, status: .feasible, roster: model.problem.roster(of: best.lines), cost: nil,
      objective: ObjectiveInterval(
        incumbent: Double(cost) / 1000, lowerBound: bound.map { Double(min($0, cost)) / 1000 }),
      findings: [],
      work: SolveWork(
        iterations: works.reduce(0) { $0 + $1.iterations },
        columns: works.reduce(outcome.columns) { $0 + $1.columns },
        linearProgrammes: works.reduce(outcome.linearProgrammes) { $0 + $1.linearProgrammes },
        seconds: monitor.seconds, secondsToFirst: monitor.secondsToFirst, seed: options.seed),
      warnings: (troubles.warnings + outcome.warnings + works.flatMap(\.warnings)).reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      })
  }
}
