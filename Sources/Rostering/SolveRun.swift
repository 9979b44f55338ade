import Foundation
import LinearProgramming
import Synchronization
import Workforce

/// One solve from the first roster to the last.
struct SolveRun {
  let model: LineModel
  let options: SolveOptions
  let monitor: SolveMonitor

  /// What column generation brings back.
  fileprivate struct Relaxation: Sendable {
    var lines: [Line?]?
    var columns = 0
    var rounds = 0
    var warning: String?
  }

  func run() -> RosterResult {
    let search = LineSearch(model: model, seed: options.seed)
    search.construct()
    monitor.offer(incumbent: search.bestCost)
    search.descend(shouldStop: { monitor.shouldStop(atShare: 0.15) })
    monitor.offer(incumbent: search.bestCost)
    let start = search.best
    let relaxation = sideBySide(search: search, start: start)
    if let lines = relaxation.lines {
      search.adopt(lines)
      search.descend(shouldStop: monitor.shouldStop)
    }
    search.restoreBest()
    anneal(search, until: 1, from: 0.3)
    return result(search, relaxation)
  }

  /// Searches on this thread while column generation works on another; one after the other with one thread.
  private func sideBySide(search: LineSearch, start: [Line?]) -> Relaxation {
    let model = model
    let limit = options.iterationLimit.map { max(1, $0 / 50) }
    let monitor = monitor
    let options = options
    let relax: @Sendable () -> Relaxation = {
      SolveRun.relax(model: model, start: start, roundLimit: limit, options: options, monitor: monitor)
    }
    guard options.threads > 1 else {
      let relaxation = relax()
      anneal(search, until: 0.8, from: 1)
      return relaxation
    }
    let box = RelaxationBox()
    // GLPK keeps its environment per thread: a thread of its own, with room on the stack, ended when it is done.
    let thread = Thread { box.deliver(relax()) }
    thread.stackSize = 16 << 20
    thread.start()
    anneal(search, until: 0.75, from: 1)
    return box.wait()
  }

  /// Ruin and recreate, cooling from a share of the highest temperature down to a fiftieth of an agent's shortfall.
  private func anneal(_ search: LineSearch, until share: Double, from heat: Double) {
    guard !model.problem.plan.agents.isEmpty else { return }
    let shortfall = model.problem.plan.objective.shortfallPerHour
    let agentInterval = 1000 * max(shortfall, 0.001) * Double(model.problem.plan.grid.intervalMinutes) / 60
    let hot = 2 * agentInterval * heat
    let cold = 0.03 * agentInterval
    let begin = monitor.timeShare
    let first = search.iterations
    let most = options.iterationLimit ?? Int.max
    while search.iterations - first < most, !monitor.shouldStop(atShare: share) {
      let steps = options.iterationLimit.map { Double(search.iterations - first) / Double(max($0, 1)) } ?? 0
      let time = share > begin ? (monitor.timeShare - begin) / (share - begin) : 1
      let progress = min(1, max(options.timeLimit == nil ? 0 : time, steps))
      search.step(temperature: hot * pow(cold / hot, progress), noiseUnit: Int(agentInterval))
      if search.iterations % 16 == 0 { monitor.offer(incumbent: search.bestCost) }
    }
    search.restoreBest()
    monitor.offer(incumbent: search.bestCost)
  }

  private static func relax(
    model: LineModel, start: [Line?], roundLimit: Int?, options: SolveOptions, monitor: SolveMonitor
  ) -> Relaxation {
    var relaxation = Relaxation()
    let bundle = ProximalBundle(model: model, pricer: LinePricer(model: model), initial: start)
    bundle.run(
      passLimit: roundLimit ?? Int.max, precision: 1e-4, shouldStop: { monitor.shouldStop(atShare: 0.4) },
      onBound: {
        monitor.offer(bound: $0)
        return false
      })
    let t0 = monitor.seconds
    let search = LineSearch(model: model, seed: options.seed &+ 1)
    var random = RandomSource(seed: options.seed &+ 7)
    search.adopt(bundle.dive(random: &random, shouldStop: { false }))
    let t1 = monitor.seconds
    let c1 = search.bestCost
    search.descend(shouldStop: monitor.shouldStop)
    FileHandle.standardError.write(Data("bundle \(bundle.lowerBound ?? 0) \(bundle.relaxationValue) passes \(bundle.passes) t \(t0) lines \(bundle.weightedLines.count) rounded \(c1) at \(t1) descended \(search.bestCost) at \(monitor.seconds)\n".utf8))
    relaxation.lines = search.best
    let copy = SolveRun(model: model, options: options, monitor: monitor)
    copy.anneal(search, until: 0.75, from: 0.15)
    FileHandle.standardError.write(Data("phase anneal \(search.bestCost) at \(monitor.seconds)\n".utf8))
    relaxation.lines = search.best
    do {
      let generation = try ColumnGeneration(model: model, pricer: LinePricer(model: model), initial: start)
      for entry in bundle.weightedLines { try generation.add(entry.line, classIndex: entry.classIndex) }
      let end = try generation.run(
        roundLimit: roundLimit ?? Int.max, shouldStop: { monitor.shouldStop(atShare: 0.5) },
        onBound: { bound, value in
          monitor.offer(bound: bound)
          return value - Double(bound) < 1e-4 * abs(value)
        })
      if end == .failed { relaxation.warning = "the linear programme failed; the bound is that of the rounds before" }
      FileHandle.standardError.write(Data("LP \(end) \(generation.lowerBound ?? 0) rounds \(generation.rounds) t \(monitor.seconds)\n".utf8))
      if let dived = try generation.dive(shouldStop: { monitor.shouldStop(atShare: 0.75) }) {
        let search = LineSearch(model: model, seed: options.seed &+ 2)
        search.adopt(dived)
        let c2 = search.bestCost
        search.descend(shouldStop: monitor.shouldStop)
        FileHandle.standardError.write(Data("dive \(c2) \(search.bestCost) t \(monitor.seconds)\n".utf8))
        relaxation.lines = search.best
      }
      relaxation.columns = generation.generated
      relaxation.rounds = generation.rounds
    } catch {
      relaxation.warning = "GLPK gave up (\(error)); the bound is that of the rounds before"
    }
    return relaxation
  }

  private func result(_ search: LineSearch, _ relaxation: Relaxation) -> RosterResult {
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
        iterations: search.iterations, columns: relaxation.columns, linearProgrammes: relaxation.rounds,
        seconds: monitor.seconds, secondsToFirst: monitor.secondsToFirst, seed: options.seed),
      warnings: relaxation.warning.map { [$0] } ?? [])
  }
}

/// Carries the relaxation from its thread to the one that waits for it.
private final class RelaxationBox: Sendable {
  private let content = Mutex(SolveRun.Relaxation())
  private let done = DispatchSemaphore(value: 0)

  func deliver(_ relaxation: SolveRun.Relaxation) {
    content.withLock { $0 = relaxation }
    done.signal()
  }

  func wait() -> SolveRun.Relaxation {
    done.wait()
    return content.withLock { $0 }
  }
}
