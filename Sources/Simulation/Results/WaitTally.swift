/// Contacts answered after a wait, in all replications, by queue, day of arrival and class of wait.
struct WaitTally {
  private let dayCount: Int
  private var counts: [Int]

  init(queueCount: Int, dayCount: Int) {
    self.dayCount = dayCount
    counts = Array(repeating: 0, count: queueCount * dayCount * WaitHistogram.classCount)
  }

  mutating func add(_ waits: [UInt32]) {
    for place in counts.indices { counts[place] += Int(waits[place]) }
  }

  /// By class of wait, for some queues and days together.
  func sum(queues: [Int], days: [Int]) -> [Int] {
    var sum = Array(repeating: 0, count: WaitHistogram.classCount)
    for queue in queues {
      for day in days {
        let first = (queue * dayCount + day) * WaitHistogram.classCount
        for place in sum.indices { sum[place] += counts[first + place] }
      }
    }
    return sum
  }
}
