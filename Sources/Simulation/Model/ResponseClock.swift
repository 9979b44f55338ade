public import Queueing

/// By when contacts that may wait for hours are to be done.
///
/// The hours repeat after the horizon, so that what comes late in it has a deadline too.
public struct ResponseClock: Hashable, Sendable {
  /// Within which time, on which clock.
  public let time: ServiceGoals.ResponseTime
  private let intervalSeconds: Double
  private let intervalCount: Int
  /// Intervals in which the queue is worked on, ascending.
  private let open: [Int]
  /// How many of them begin before each interval.
  private let rank: [Int]
  /// The intervals with which weeks end, ascending; the last is the horizon's end.
  private let weekEnds: [Int]

  /// Makes a clock; `nil` for a queue that never opens.
  ///
  /// - Parameters:
  ///   - time: The response time.
  ///   - isOpen: Whether the queue is worked on, by interval of the horizon.
  ///   - intervalSeconds: Length of an interval in seconds.
  ///   - weekEnds: The intervals with which weeks end, ascending; none is one week.
  public init?(
    _ time: ServiceGoals.ResponseTime, isOpen: [Bool], intervalSeconds: Double, weekEnds: [Int] = []
  ) {
    guard isOpen.contains(true) else { return nil }
    self.time = time
    self.intervalSeconds = intervalSeconds
    intervalCount = isOpen.count
    self.weekEnds = weekEnds
    open = isOpen.indices.filter { isOpen[$0] }
    var passed = 0
    rank = isOpen.map { isOpen in
      defer { passed += isOpen ? 1 : 0 }
      return passed
    }
  }

  /// The moment by which a contact that comes at `arrival`, within the horizon, is to be done; both in seconds from the
  /// horizon's start.
  ///
  /// On the elapsed clock, a contact that finds the queue closed until its time is over has the first open interval.
  public func deadline(ofArrival arrival: Double) -> Double {
    let seconds = 60 * Double(time.minutes)
    let interval = min(intervalCount - 1, max(0, Int(arrival / intervalSeconds)))
    let isOpen = rank[interval] < open.count && open[rank[interval]] == interval
    switch time.clock {
    case .open:
      let passed = isOpen ? arrival - Double(interval) * intervalSeconds : 0
      return moment(Double(rank[interval]) * intervalSeconds + passed + seconds)
    case .week:
      return Double(weekEnds.first { $0 > interval } ?? intervalCount) * intervalSeconds
    case .elapsed:
      let opens = isOpen ? arrival : Double(start(ofOpen: rank[interval])) * intervalSeconds
      return opens < arrival + seconds ? arrival + seconds : opens + intervalSeconds
    }
  }

  /// The interval that is open after so many others, past the horizon's end too.
  private func start(ofOpen position: Int) -> Int {
    let (rounds, rest) = position.quotientAndRemainder(dividingBy: open.count)
    return rounds * intervalCount + open[rest]
  }

  /// The first moment by which the queue has been open for so many seconds, more than none.
  private func moment(_ openSeconds: Double) -> Double {
    let position = max(0, Int((openSeconds / intervalSeconds).rounded(.up)) - 1)
    return Double(start(ofOpen: position)) * intervalSeconds + openSeconds - Double(position) * intervalSeconds
  }
}
