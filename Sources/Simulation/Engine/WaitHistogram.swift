/// How often each wait came, in classes that grow with the wait: a sixty-fourth of a second at first, and from then on never
/// wider than a sixty-fourth of the wait and a second.
///
/// Counts are whole numbers, so that sums over replications are the same in any order.
enum WaitHistogram {
  /// Binary digits of one and the wait that make a class.
  private static let dropped = 46
  private static let lowest = Int(1.0.bitPattern >> dropped)

  /// Classes: waits of up to half a year, and the last one for all above.
  static let classCount = 24 * 64

  /// The class of a wait in seconds.
  @inline(__always)
  static func place(of wait: Double) -> Int {
    min(classCount - 1, Int((1 + wait).bitPattern >> dropped) - lowest)
  }

  /// The least wait of a class.
  static func lowerEnd(of place: Int) -> Double { Double(bitPattern: UInt64(place + lowest) << dropped) - 1 }

  /// The wait that a share of those counted does not exceed, straight within a class; the first class counts as no wait.
  ///
  /// `counts` says how often each class came, not all of them never.
  static func quantile(_ share: Double, of counts: [Int]) -> Double {
    let rank = share * Double(counts.reduce(0, +))
    var below = 0.0
    for place in counts.indices where counts[place] > 0 {
      let upTo = below + Double(counts[place])
      guard upTo < rank else {
        guard place > 0 else { return 0 }
        let (low, high) = (lowerEnd(of: place), lowerEnd(of: place + 1))
        return low + (high - low) * (rank - below) / Double(counts[place])
      }
      below = upTo
    }
    return lowerEnd(of: counts.count)
  }
}
