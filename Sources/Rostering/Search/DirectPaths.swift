/// Paths of one step, which most shortest ones of a ``StaffFlow`` are, told by sets of bits: in each interval the slopes of the queues, and
/// which queues have some of a blended row's staff.
final class DirectPaths {
  private let (queueCount, rowCount): (Int, Int)
  /// Slopes on which each queue's staff grows and falls, interval after interval.
  let nextSlope: UnsafeMutablePointer<Int32>
  let lastSlope: UnsafeMutablePointer<Int32>
  /// The queues of each row, the same in all intervals; and of blended ones, interval after interval, those that have some of its staff.
  private let queueSets: UnsafeMutablePointer<UInt64>
  private let servedSets: UnsafeMutablePointer<UInt64>
  /// Whether sets of queues fit into so many bits; without, no path is told.
  private let hasSets: Bool

  init(rows: [SupplyRow], queueCount: Int, intervals: Int) {
    (self.queueCount, rowCount) = (queueCount, rows.count)
    hasSets = queueCount <= UInt64.bitWidth
    nextSlope = .allocate(capacity: queueCount * intervals + 1)
    nextSlope.initialize(repeating: 0, count: queueCount * intervals + 1)
    lastSlope = .allocate(capacity: queueCount * intervals + 1)
    lastSlope.initialize(repeating: 0, count: queueCount * intervals + 1)
    queueSets = .allocate(capacity: rows.count)
    queueSets.initialize(repeating: 0, count: rows.count)
    servedSets = .allocate(capacity: rows.count * intervals + 1)
    servedSets.initialize(repeating: 0, count: rows.count * intervals + 1)
    guard hasSets else { return }
    for (row, supply) in rows.enumerated() { queueSets[row] = supply.queues.reduce(0) { $0 | 1 << UInt64($1) } }
  }

  deinit {
    nextSlope.deallocate()
    lastSlope.deallocate()
    queueSets.deallocate()
    servedSets.deallocate()
  }

  /// Notes whether a queue has some of a blended row's staff.
  @inline(__always)
  func note(row: Int, queue: Int, interval: Int, isServed: Bool) {
    guard hasSets else { return }
    let bit: UInt64 = 1 << UInt64(queue)
    if isServed {
      servedSets[interval * rowCount + row] |= bit
    } else {
      servedSets[interval * rowCount + row] &= ~bit
    }
  }

  /// The cheapest of the queues that a row serves itself, when no other that can be reached is cheaper.
  func entry(_ row: Int, _ interval: Int) -> Int? {
    guard hasSets else { return nil }
    let all = reached(from: queueSets[row], through: servedSets + interval * rowCount, to: queueSets)
    let slopes = nextSlope + interval * queueCount
    return direct(own: queueSets[row], all: all) { slopes[$0] < slopes[$1] }
  }

  /// The queue of a row itself whose last staff is worth least, when none from which it could be made up for is worth less.
  func exit(_ row: Int, _ interval: Int) -> Int? {
    guard hasSets else { return nil }
    let served = servedSets + interval * rowCount
    let own = row < queueCount ? queueSets[row] : served[row]
    let slopes = lastSlope + interval * queueCount
    return direct(own: own, all: reached(from: own, through: queueSets, to: served)) { slopes[$0] > slopes[$1] }
  }

  /// Queues that can be reached from some: whatever blended row has one of them in one set leads to those of its other set.
  @inline(__always)
  private func reached(
    from own: UInt64, through: UnsafeMutablePointer<UInt64>, to others: UnsafeMutablePointer<UInt64>
  ) -> UInt64 {
    var all = own
    var before: UInt64 = 0
    while all != before {
      before = all
      for blend in queueCount..<rowCount where through[blend] & all != 0 { all |= others[blend] }
    }
    return all
  }

  /// The first best of some queues, when none of the others is better.
  @inline(__always)
  private func direct(own: UInt64, all: UInt64, isBetter: (Int, Int) -> Bool) -> Int? {
    guard own != 0 else { return nil }
    var left = own
    var best = left.trailingZeroBitCount
    left &= left &- 1
    while left != 0 {
      let queue = left.trailingZeroBitCount
      if isBetter(queue, best) { best = queue }
      left &= left &- 1
    }
    left = all & ~own
    while left != 0 {
      if isBetter(left.trailingZeroBitCount, best) { return nil }
      left &= left &- 1
    }
    return best
  }
}
