import Foundation
import Synchronization
import Workforce

/// One solve from the first roster to the last.
///
/// 1. Construct a roster greedily and descend: the first roster, in milliseconds.
/// 2. Side by side: the relaxation gives the bound and, by diving, a second roster; ruin and recreate goes on from the first.
/// 3. Side by side, both from the better roster, with different seeds: ruin and recreate to the end.
///
/// The two threads meet twice and exchange nothing in between: with an iteration limit and no time limit the result depends
/// on the seed alone.
struct SolveRun {
  let model: LineModel
  let options: SolveOptions
  let monitor: SolveMonitor

  func run() -> RosterResult {
    let search = LineSearch(model: model, seed: options.seed)
    search.construct()
    monitor.offer(incumbent: search.bestCost)
    search.descend(shouldStop: { monitor.shouldStop(atShare: 0.1) })
    monitor.offer(incumbent: search.bestCost)
    let start = search.best
    let relaxation = RelaxationRun(model: model, options: options, monitor: monitor)
    guard options.threads > 1 else {
      let outcome = relaxation.run(start: start)
      polish(search, from: [outcome.lines])
      return result(search, outcome, iterations: search.iterations)
    }
    let first = Meeting<RelaxationRun.Outcome>()
    let second = Meeting<(lines: [Line?], iterations: Int)>()
    let ours = Meeting<[Line?]>()
    let (run, seed) = (self, options.seed &+ 3)
    // GLPK keeps its environment per thread: a thread of its own, with room on the stack, ended when it is done.
    let thread = Thread {
      let outcome = relaxation.run(start: start)
      first.deliver(outcome)
      let search = LineSearch(model: run.model, seed: seed)
      run.polish(search, from: [outcome.lines, ours.wait()])
      second.deliver((search.best, search.iterations))
    }
    thread.stackSize = 16 << 20
    thread.start()
    anneal(search, from: 1) { options.timeLimit != nil && first.isDelivered }
    let outcome = first.wait()
    ours.deliver(search.best)
    polish(search, from: [outcome.lines])
    let other = second.wait()
    search.adopt(other.lines)
    search.restoreBest()
    return result(search, outcome, iterations: search.iterations + other.iterations)
  }

  /// Goes on from the best of some rosters until the end.
  private func polish(_ search: LineSearch, from rosters: [[Line?]]) {
    for lines in rosters where lines.count == search.state.lines.count { search.adopt(lines) }
    search.restoreBest()
    search.descend(shouldStop: monitor.shouldStop)
    anneal(search, from: 0.15) { false }
  }

  /// Ruin and recreate, cooling from `heat` times two agent-intervals of shortfall to three hundredths of one.
  private func anneal(_ search: LineSearch, from heat: Double, until isOver: () -> Bool) {
    guard model.problem.agentCount > 0 else { return }
    let agentInterval = model.problem.typicalShortfall
    let hot = 2 * agentInterval * heat
    let cold = 0.03 * agentInterval
    let begin = monitor.timeShare
    let first = search.iterations
    while search.iterations - first < options.iterationLimit ?? Int.max, !monitor.shouldStop(), !isOver() {
      let time = begin < 1 ? (monitor.timeShare - begin) / (1 - begin) : 1
      let steps = options.iterationLimit.map { Double(search.iterations - first) / Double(max($0, 1)) } ?? 0
      search.step(temperature: hot * pow(cold / hot, min(1, max(time, steps))), noiseUnit: Int(agentInterval))
      if search.iterations % 16 == 0 { monitor.offer(incumbent: search.bestCost) }
    }
    search.restoreBest()
    monitor.offer(incumbent: search.bestCost)
  }

  private func result(_ search: LineSearch, _ outcome: RelaxationRun.Outcome, iterations: Int) -> RosterResult {
    let bound = monitor.bound
    let cost = search.bestCost
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
      reason: reason, status: .feasible, roster: search.state.roster(), cost: nil,
      objective: ObjectiveInterval(
        incumbent: Double(cost) / 1000, lowerBound: bound.map { Double(min($0, cost)) / 1000 }),
      findings: [],
      work: SolveWork(
        iterations: iterations, columns: outcome.columns, linearProgrammes: outcome.linearProgrammes,
        seconds: monitor.seconds, secondsToFirst: monitor.secondsToFirst, seed: options.seed),
      warnings: outcome.warnings)
  }
}

/// Carries one value from a thread to another that waits for it.
private final class Meeting<Value: Sendable>: Sendable {
  private let content = Mutex<Value?>(nil)
  private let done = DispatchSemaphore(value: 0)

  func deliver(_ value: Value) {
    content.withLock { $0 = value }
    done.signal()
  }

  var isDelivered: Bool { content.withLock { $0 != nil } }

  /// Waits for the value, once.
  func wait() -> Value {
    done.wait()
    guard let value = content.withLock({ $0 }) else { preconditionFailure("delivered before it is signalled") }
    return value
  }
}
