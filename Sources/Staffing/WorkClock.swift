import Queueing
import Workforce

/// When a deferred queue is worked on, and by when its work is due.
struct WorkClock {
  /// Intervals in which it is worked on, ascending.
  let open: [Int]
  /// How many of them begin before each interval.
  private let rank: [Int]
  private let isOpenClock: Bool
  /// Response time in intervals: one is the interval itself.
  let length: Int

  /// - Parameter hasContacts: Whether contacts are expected in each interval: on a day whose weekday is closed (a special
  ///   day) they are worked on when they come.
  init(plan: Plan, queue: Queue, time: ServiceGoals.ResponseTime, hasContacts: [Bool]) {
    let grid = plan.grid
    var open: [Int] = []
    for day in 0..<grid.dayCount {
      let intervals = grid.dayStart(day) / grid.intervalMinutes..<grid.dayStart(day + 1) / grid.intervalMinutes
      let special = plan.specialDays.last {
        $0.date == grid.date(of: day) && ($0.queues?.contains(queue.id) ?? true)
      }
      if special?.effect == .closed { continue }
      var weekday = grid.weekday(of: day)
      if case .like(let other) = special?.effect { weekday = other }
      let slots = queue.openSlots[weekday.index]
      let working = intervals.filter { slots[grid.slot(ofInterval: $0)] }
      open += working.isEmpty ? intervals.filter { hasContacts[$0] } : working
    }
    self.open = open
    isOpenClock = time.clock == .open
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
    if isOpenClock { return moment(first + length - 1) }
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
