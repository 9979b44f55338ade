import Foundation
import Synchronization

/// What the threads of a solve share: the clock, the best value, the bound, and whether it is time to stop.
final class SolveMonitor: Sendable {
  private struct State {
    var incumbent: Int?
    var bound: Int?
    var secondsToFirst: Double?
    var reason: StopReason?
    var lastReport = -1.0
    /// What costs are worth.
    var costs: ExactCosts?
  }

  private let state = Mutex(State())
  private let started = DispatchTime.now().uptimeNanoseconds
  private let rules: [StoppingRule]
  private let timeLimit: Double?
  private let report: @Sendable (SolveProgress) -> Void

  init(
    options: SolveOptions, isCancelled: @escaping @Sendable () -> Bool,
    report: @escaping @Sendable (SolveProgress) -> Void
  ) {
    rules = options.stoppingRules(isCancelled: isCancelled)
    timeLimit = options.timeLimit
    self.report = report
  }

  /// Elapsed seconds.
  var seconds: Double { Double(DispatchTime.now().uptimeNanoseconds - started) / 1e9 }

  /// Share of the time limit that is used up; 0 without one.
  var timeShare: Double { timeLimit.map { min(1, seconds / max($0, 1e-9)) } ?? 0 }

  /// Whether the threads should stop now.
  func shouldStop() -> Bool {
    let now = seconds
    return state.withLock { state in
      if state.reason != nil { return true }
      let standing = StoppingRule.Standing(seconds: now, incumbent: state.incumbent, bound: state.bound)
      for rule in rules where state.reason == nil { state.reason = rule.reason(standing) }
      return state.reason != nil
    }
  }

  /// Whether the share of the time limit that belongs to a phase is used up, or the solve should stop.
  func shouldStop(atShare share: Double) -> Bool { shouldStop() || timeShare >= share }

  /// Whether a phase's share of the time limit is used up, or the solve should stop.
  func shouldStop(in phase: SolvePhase) -> Bool { shouldStop(atShare: phase.end) }

  /// Tells in which steps the solve counts costs.
  func count(in costs: ExactCosts) { state.withLock { $0.costs = costs } }

  /// Tells of a roster's cost in steps.
  func offer(incumbent: Int) {
    let now = seconds
    state.withLock { state in
      if state.secondsToFirst == nil { state.secondsToFirst = now }
      state.incumbent = min(state.incumbent ?? Int.max, incumbent)
    }
    tell(now)
  }

  /// Tells of a bound in steps.
  func offer(bound: Int) {
    let now = seconds
    state.withLock { $0.bound = max($0.bound ?? Int.min, bound) }
    tell(now)
  }

  private func tell(_ now: Double) {
    let progress: SolveProgress? = state.withLock { state in
      guard now - state.lastReport >= 0.2, let costs = state.costs else { return nil }
      state.lastReport = now
      return SolveProgress(
        seconds: now, incumbent: state.incumbent.map(costs.value(ofCost:)),
        lowerBound: state.bound.map(costs.value(ofBound:)))
    }
    if let progress { report(progress) }
  }

  var bound: Int? { state.withLock { $0.bound } }
  var secondsToFirst: Double? { state.withLock { $0.secondsToFirst } }
  var reason: StopReason? { state.withLock { $0.reason } }
}
