import Queueing
import Workforce

/// When a deferred queue is worked on, and by when its work is due.
struct WorkClock {
  /// Intervals in which it is worked on, ascending.
  let open: [Int]
  /// How many of them begin before each interval.
  private let rank: [Int]
  private let clock: ServiceGoals.ResponseTime.Clock
  /// The end of the week of each interval.
  private let weekEnds: [Int]
  /// Response time in intervals: one is the interval itself.
  let length: Int

  /// `queue` is its place among the plan's.
  init(plan: Plan, queue: Int, time: ServiceGoals.ResponseTime) {
    let grid = plan.grid
    let open = (0..<grid.intervalCount).filter { plan.openHours.isOpen(queue: queue, interval: $0) }
    self.open = open
    clock = time.clock
    weekEnds = (0..<grid.intervalCount).map { grid.intervals(ofWeek: grid.day(ofInterval: $0) / 7).upperBound }
    length = max(1, time.minutes / grid.intervalMinutes)
    var rank: [Int] = []
    var passed = 0
    for interval in 0..<grid.intervalCount {
      rank.append(passed)
      if passed < open.count, open[passed] == interval { passed += 1 }
    }
    self.rank = rank
  }

  /// The interval by whose end the work of an interval is due; later ones are counted as if the horizon began again.
  func due(ofInterval interval: Int) -> Int {
    guard !open.isEmpty else { return Int.max }
    let first = rank[interval]
    if clock == .open { return moment(first + length - 1) }
    if clock == .week { return weekEnds[interval] - 1 }
    // Work that is due while the queue is closed waits for the first open interval when it has had none.
    return max(interval + length - 1, moment(first))
  }

  /// The position among the open intervals of the last one that ends by the end of `interval`; `nil` when there is none.
  func lastOpen(by interval: Int) -> Int? {
    guard interval < rank.count else { return open.isEmpty ? nil : open.count - 1 }
    let passed = rank[interval]
    if passed < open.count, open[passed] == interval { return passed }
    return passed > 0 ? passed - 1 : nil
  }

  /// The position among the open intervals of the first one from `interval` on.
  func firstOpen(from interval: Int) -> Int { rank[interval] }

  /// An open interval by its position, past the horizon's end too.
  private func moment(_ position: Int) -> Int {
    let (rounds, rest) = position.quotientAndRemainder(dividingBy: open.count)
    return rounds * rank.count + open[rest]
  }
}
