package import Workforce

/// Which sums of paid minutes the days of a week can give.
package struct ReachableHours {
  /// What one day can hold.
  package struct Day: Hashable {
    /// Paid minutes of the duties possible on it, ascending; empty when none is.
    package var paid: [Int]
    /// Whether it may be a day off.
    package var mayBeOff: Bool

    /// Makes a day.
    package init(paid: [Int], mayBeOff: Bool) {
      self.paid = paid
      self.mayBeOff = mayBeOff
    }
  }

  /// Sums of paid minutes by number of days worked, ascending.
  package let sums: [[Int]]

  package init(_ days: [Day]) {
    var reachable: [Set<Int>] = [[0]]
    for day in days {
      var next = [Set<Int>](repeating: [], count: reachable.count + 1)
      for (count, sums) in reachable.enumerated() {
        if day.mayBeOff { next[count].formUnion(sums) }
        for paid in day.paid { next[count + 1].formUnion(sums.map { $0 + paid }) }
      }
      reachable = next
    }
    sums = reachable.map { $0.sorted() }
  }

  /// Whether the limits of a week can be kept.
  package func meets(_ limits: WeekLimits) -> Bool {
    candidates(limits).contains { limits.minutes.contains($0) }
  }

  /// The most minutes below the limits and the fewest above them that the right number of days can give.
  package func nearest(_ limits: WeekLimits) -> (below: Int?, above: Int?) {
    let all = candidates(limits)
    return (
      all.filter { $0 < limits.minutes.lowerBound }.max(), all.filter { $0 > limits.minutes.upperBound }.min()
    )
  }

  private func candidates(_ limits: WeekLimits) -> [Int] {
    sums.enumerated().filter { limits.days.contains($0.offset) }.flatMap(\.element)
  }
}
