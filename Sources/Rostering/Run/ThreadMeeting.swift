import Foundation
import Synchronization

/// Carries one value from a thread to another that waits for it.
final class Meeting<Value: Sendable>: Sendable {
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

/// Where two threads show each other their best rosters and both go on from the better one.
final class RosterExchange: Sendable {
  private let shown = Mutex<[(lines: [Line?], cost: Int)?]>([nil, nil])
  private let isShown = [DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)]

  /// Shows a roster, waits for the other thread's, and returns the better one and its place; of two equals, that of place 0.
  func better(of lines: [Line?], cost: Int, place: Int) -> (lines: [Line?], cost: Int, place: Int) {
    shown.withLock { $0[place] = (lines, cost) }
    isShown[place].signal()
    isShown[1 - place].wait()
    let chosen = shown.withLock { shown in
      let rosters = shown.compactMap { $0 }
      let winner = rosters.count == 2 && rosters[1].cost < rosters[0].cost ? 1 : 0
      return (rosters[winner].lines, rosters[winner].cost, winner)
    }
    // Nobody shows the next roster before both have taken this one.
    isShown[place].signal()
    isShown[1 - place].wait()
    return chosen
  }
}
