import Foundation
import Synchronization

/// Carries one value from a thread to others that wait for it.
final class Delivery<Value: Sendable>: Sendable {
  private let content = Mutex<Value?>(nil)
  private let done = DispatchSemaphore(value: 0)

  func deliver(_ value: Value) {
    content.withLock { $0 = value }
    done.signal()
  }

  var isDelivered: Bool { content.withLock { $0 != nil } }

  /// Waits for the value.
  func wait() -> Value {
    done.wait()
    // Whoever waits next need not.
    done.signal()
    guard let value = content.withLock({ $0 }) else { preconditionFailure("delivered before it is signalled") }
    return value
  }
}

/// Where all searchers show their incumbents and each goes on with the best of them.
///
/// Nobody leaves before everybody has come: so what each one sees does not depend on who is faster.
final class RosterMeeting: Sendable {
  /// An incumbent, with its searcher's place.
  struct Shown: Sendable {
    let lines: [Line?]
    let cost: Int
    let place: Int
  }

  private struct State {
    var shown: [Shown?]
    var missing: Int
    var best: Shown?
  }

  private let state: Mutex<State>
  private let gates: [DispatchSemaphore]

  /// - Parameter count: Searchers that take part.
  init(count: Int) {
    state = Mutex(State(shown: [Shown?](repeating: nil, count: count), missing: count))
    gates = (0..<count).map { _ in DispatchSemaphore(value: 0) }
  }

  /// Shows an incumbent, waits for everybody, and returns the cheapest; of equals, that of the lowest place.
  func best(of lines: [Line?], cost: Int, place: Int) -> Shown {
    let mine = Shown(lines: lines, cost: cost, place: place)
    let isLast = state.withLock { state in
      state.shown[place] = mine
      state.missing -= 1
      guard state.missing == 0 else { return false }
      state.best = state.shown.compactMap { $0 }.min { $0.cost < $1.cost }
      state.missing = gates.count
      return true
    }
    if isLast {
      for other in gates.indices where other != place { gates[other].signal() }
    } else {
      gates[place].wait()
    }
    // It stands until everybody has come again, this searcher included.
    return state.withLock { $0.best } ?? mine
  }
}
