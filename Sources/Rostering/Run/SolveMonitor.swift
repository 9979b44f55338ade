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
  }

  /// Why the threads were told to stop.
  enum StopReason: Sendable {
    case time, gap, cancelled
  }

  private let state = Mutex(State())
  private let started = DispatchTime.now().uptimeNanoseconds
  private let options: SolveOptions
  private let isCancelled: @Sendable () -> Bool
  private let report: @Sendable (SolveProgress) -> Void

  init(
    options: SolveOptions, isCancelled: @escaping @Sendable () -> Bool,
    report: @escaping @Sendable (SolveProgress) -> Void
  ) {
    self.options = options
    self.isCancelled = isCancelled
    self.report = report
  }

  /// Elapsed seconds.
  var seconds: Double { Double(DispatchTime.now().uptimeNanoseconds - started) / 1e9 }

  /// Share of the time limit that is used up; 0 without one.
  var timeShare: Double { options.timeLimit.map { min(1, seconds / max($0, 1e-9)) } ?? 0 }

  /// Whether the threads should stop now.
  func shouldStop() -> Bool {
    let now = seconds
    return state.withLock { state in
      if state.reason != nil { return true }
      if isCancelled() {
        state.reason = .cancelled
      } else if let limit = options.timeLimit, now >= limit {
        state.reason = .time
      } else if let incumbent = state.incumbent, let bound = state.bound, isClosed(incumbent, bound) {
        state.reason = .gap
      }
      return state.reason != nil
    }
  }

  /// Whether the share of the time limit that belongs to a phase is used up, or the solve should stop.
  func shouldStop(atShare share: Double) -> Bool { shouldStop() || timeShare >= share }

  private func isClosed(_ incumbent: Int, _ bound: Int) -> Bool {
    Double(incumbent - bound) <= options.gap * max(abs(Double(incumbent)), 1000)
  }

  /// Tells of a roster's cost in thousandths.
  func offer(incumbent: Int) {
    let now = seconds
    state.withLock { state in
      if state.secondsToFirst == nil { state.secondsToFirst = now }
      state.incumbent = min(state.incumbent ?? Int.max, incumbent)
    }
    tell(now)
  }

  /// Tells of a bound in thousandths.
  func offer(bound: Int) {
    let now = seconds
    state.withLock { $0.bound = max($0.bound ?? Int.min, bound) }
    tell(now)
  }

  private func tell(_ now: Double) {
    let progress: SolveProgress? = state.withLock { state in
      guard now - state.lastReport >= 0.2 else { return nil }
      state.lastReport = now
      return SolveProgress(
        seconds: now, incumbent: state.incumbent.map { Double($0) / 1000 },
        lowerBound: state.bound.map { Double($0) / 1000 })
    }
    if let progress { report(progress) }
  }

  var bound: Int? { state.withLock { $0.bound } }
  var secondsToFirst: Double? { state.withLock { $0.secondsToFirst } }
  var reason: StopReason? { state.withLock { $0.reason } }
}
