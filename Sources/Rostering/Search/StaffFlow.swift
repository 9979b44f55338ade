import Workforce

/// Which queue each part of blended staff serves: in every interval a flow of least cost, kept so change by change.
///
/// Moving staff between two queues of its row costs nothing but what the queues' staff then costs. So the cheapest place for more staff of
/// a row is, of all queues that can be reached from it by moving staff on from one queue to the next, the one where more costs least; and
/// staff that leaves is, of all queues from which it can be made up for, taken where the last of it is worth least. Both are shortest
/// augmenting paths, so an optimal flow stays optimal. Costs are linear between few kinks: as much moves at once as the path and the next
/// kink have room for.
///
/// ## Source
/// R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network Flows* (1993), ch. 9.7: successive shortest paths; ch. 14: convex costs.
final class StaffFlow {
  private let intervals: Int
  private let (levels, parts): (Int, Int)
  /// Staff of each queue's cell, and supply of each blended one; the state's own.
  private let presence: UnsafeMutablePointer<Int32>
  private let slopes: StaffSlopes
  /// Staff of each blended row on each of its queues: `served[firstOfRow[row] + interval × queues of the row + place of the queue]`.
  private let served: UnsafeMutablePointer<Int32>
  private let firstOfRow: UnsafeMutablePointer<Int>
  private let queuesOfRow: [UnsafeBufferPointer<Int>]
  /// Place of each queue in a row: `placeOfQueue[row × queues + queue]`.
  private let placeOfQueue: UnsafeMutablePointer<Int>
  private let blendsOfQueue: [UnsafeBufferPointer<Int>]
  private let (queueCount, rowCount): (Int, Int)
  // The search for a path: queues in the order in which they were reached, and their number.
  private let isReached: UnsafeMutablePointer<Bool>
  private let isCrossed: UnsafeMutablePointer<Bool>
  private let reached: UnsafeMutablePointer<Int>
  @exclusivity(unchecked) private var reachedCount = 0
  /// For each queue reached, the one before it and the blended row whose staff moves; -1 at the beginning.
  private let before: UnsafeMutablePointer<Int>
  private let mover: UnsafeMutablePointer<Int>

  /// Begins with nobody in blended cells.
  init(problem: RosterProblem, presence: UnsafeMutablePointer<Int32>) {
    let network = problem.network
    intervals = problem.intervalCount
    (levels, parts) = (problem.units.unitsPerAgent, problem.units.parts)
    self.presence = presence
    (queueCount, rowCount) = (network.queueCount, network.rows.count)
    slopes = StaffSlopes(of: problem.cellCosts[..<(queueCount * intervals)])
    func fixed(_ list: [Int]) -> UnsafeBufferPointer<Int> {
      let copy = UnsafeMutableBufferPointer<Int>.allocate(capacity: list.count)
      _ = copy.initialize(from: list)
      return UnsafeBufferPointer(copy)
    }
    queuesOfRow = network.rows.map { fixed($0.queues) }
    blendsOfQueue = network.blends.map(fixed)
    firstOfRow = .allocate(capacity: rowCount + 1)
    firstOfRow[0] = 0
    for row in network.rows.indices {
      firstOfRow[row + 1] =
        firstOfRow[row] + (network.rows[row].isBlended ? network.rows[row].queues.count * intervals : 0)
    }
    let room = max(1, firstOfRow[rowCount])
    served = .allocate(capacity: room)
    served.initialize(repeating: 0, count: room)
    placeOfQueue = .allocate(capacity: rowCount * queueCount)
    placeOfQueue.initialize(repeating: -1, count: rowCount * queueCount)
    for (row, queues) in queuesOfRow.enumerated() {
      for (place, queue) in queues.enumerated() { placeOfQueue[row * queueCount + queue] = place }
    }
    isReached = .allocate(capacity: queueCount)
    isReached.initialize(repeating: false, count: queueCount)
    isCrossed = .allocate(capacity: rowCount)
    isCrossed.initialize(repeating: false, count: rowCount)
    reached = .allocate(capacity: queueCount)
    before = .allocate(capacity: queueCount)
    mover = .allocate(capacity: queueCount)
  }

  deinit {
    served.deallocate()
    firstOfRow.deallocate()
    placeOfQueue.deallocate()
    queuesOfRow.forEach { $0.deallocate() }
    blendsOfQueue.forEach { $0.deallocate() }
    isReached.deallocate()
    isCrossed.deallocate()
    reached.deallocate()
    before.deallocate()
    mover.deallocate()
  }

  /// Staff of blended rows that serves in a queue's cell; 0 of a blended one.
  func blended(inCell cell: Int) -> Int {
    let row = cell / intervals
    guard row < queueCount else { return 0 }
    return blendsOfQueue[row].reduce(0) {
      $0 + Int(served[place(row: $1, queue: row, interval: cell - row * intervals)])
    }
  }

  /// Supplies a cell with more, or with less.
  ///
  /// - Returns: By how much all staff together becomes dearer.
  func change(cell: Int, units: Int32) -> Int {
    let (row, interval) = (cell / intervals, cell % intervals)
    var cost = 0
    var left = abs(units)
    while left > 0 {
      let (amount, price) = units > 0 ? add(left, row, interval) : remove(left, row, interval)
      cost += Int(amount) * Int(price)
      left -= amount
    }
    if row >= queueCount { presence[cell] += units }
    return cost
  }

  /// What 1, 2, … units up to a whole agent cost in each interval of a row: `costs[interval × units of an agent + units − 1]`.
  func marginalCosts(ofRow row: Int, intervals range: Range<Int>) -> [Int32] {
    var costs = [Int32](repeating: 0, count: range.count * levels)
    var paths: [Path] = []
    for interval in range {
      let first = (interval - range.lowerBound) * levels
      var (sum, level) = (Int32(0), Int32(0))
      paths.removeAll(keepingCapacity: true)
      while level < levels * parts {
        let queue = cheapestEntry(row, interval)
        let (price, room) = next(queue, interval)
        var amount = min(Int32(levels * parts) - level, room)
        amount = min(amount, capacity(to: queue, interval, isAdding: true))
        // Every whole unit on the way is told.
        for unit in Int(level) / parts + 1..<Int(level + amount) / parts + 1 {
          costs[first + unit - 1] = sum + price * (Int32(unit * parts) - level)
        }
        sum += price * amount
        level += amount
        if level < levels * parts {
          follow(to: queue, row, interval, amount: amount)
          paths.append(path(to: queue, amount: amount))
        }
      }
      for path in paths.reversed() { undo(path, row, interval) }
    }
    return costs
  }

  /// The slope on which a queue's staff grows, and by how much it can on it.
  @inline(__always)
  private func next(_ queue: Int, _ interval: Int) -> (slope: Int32, room: Int32) {
    let cell = queue * intervals + interval
    return slopes.next(cell: cell, staff: presence[cell])
  }

  /// The slope on which it falls, and by how much it can on it.
  @inline(__always)
  private func last(_ queue: Int, _ interval: Int) -> (slope: Int32, room: Int32) {
    let cell = queue * intervals + interval
    return slopes.last(cell: cell, staff: presence[cell])
  }

  @inline(__always)
  private func place(row: Int, queue: Int, interval: Int) -> Int {
    firstOfRow[row] + interval * queuesOfRow[row].count + placeOfQueue[row * queueCount + queue]
  }

  // MARK: - Paths

  /// A path that staff moved along: the queue at its end, in turn the rows whose staff moved and the queues before, and how much.
  private struct Path {
    let steps: [Int]
    let amount: Int32
  }

  private func add(_ most: Int32, _ row: Int, _ interval: Int) -> (amount: Int32, price: Int32) {
    let queue = cheapestEntry(row, interval)
    let (price, room) = next(queue, interval)
    let amount = min(most, room, capacity(to: queue, interval, isAdding: true))
    follow(to: queue, row, interval, amount: amount)
    return (amount, price)
  }

  private func remove(_ most: Int32, _ row: Int, _ interval: Int) -> (amount: Int32, price: Int32) {
    beginSearch()
    if row < queueCount {
      reach(row, from: -1, by: -1)
    } else {
      for queue in queuesOfRow[row] where served[place(row: row, queue: queue, interval: interval)] > 0 {
        reach(queue, from: -1, by: -1)
      }
    }
    // Staff of a blended row that could serve here too may make up for what leaves.
    var visited = 0
    while visited < reachedCount {
      let queue = reached[visited]
      visited += 1
      for blend in blendsOfQueue[queue] where !isCrossed[blend] {
        isCrossed[blend] = true
        for other in queuesOfRow[blend]
        where !isReached[other] && served[place(row: blend, queue: other, interval: interval)] > 0 {
          reach(other, from: queue, by: blend)
        }
      }
    }
    var worst = reached[0]
    var price = last(worst, interval).slope
    for place in 1..<max(1, reachedCount) {
      let slope = last(reached[place], interval).slope
      if slope > price { (worst, price) = (reached[place], slope) }
    }
    var amount = min(most, last(worst, interval).room, capacity(to: worst, interval, isAdding: false))
    if row >= queueCount {
      amount = min(amount, served[place(row: row, queue: beginning(of: worst), interval: interval)])
    }
    follow(to: worst, row, interval, amount: -amount)
    return (amount, -price)
  }

  /// The queue whose staff grows when a row is given more: the cheapest of all that can be reached.
  private func cheapestEntry(_ row: Int, _ interval: Int) -> Int {
    beginSearch()
    for queue in queuesOfRow[row] { reach(queue, from: -1, by: -1) }
    var visited = 0
    while visited < reachedCount {
      let queue = reached[visited]
      visited += 1
      for blend in blendsOfQueue[queue]
      where !isCrossed[blend] && served[place(row: blend, queue: queue, interval: interval)] > 0 {
        isCrossed[blend] = true
        for other in queuesOfRow[blend] where !isReached[other] { reach(other, from: queue, by: blend) }
      }
    }
    var best = reached[0]
    var least = next(best, interval).slope
    for place in 1..<max(1, reachedCount) {
      let slope = next(reached[place], interval).slope
      if slope < least { (best, least) = (reached[place], slope) }
    }
    return best
  }

  private func beginSearch() {
    for place in 0..<reachedCount { isReached[reached[place]] = false }
    reachedCount = 0
    for row in queueCount..<rowCount { isCrossed[row] = false }
  }

  private func reach(_ queue: Int, from other: Int, by blend: Int) {
    isReached[queue] = true
    before[queue] = other
    mover[queue] = blend
    reached[reachedCount] = queue
    reachedCount += 1
  }

  private func beginning(of queue: Int) -> Int {
    var here = queue
    while before[here] >= 0 { here = before[here] }
    return here
  }

  /// How much can move along the path to a queue.
  private func capacity(to queue: Int, _ interval: Int, isAdding: Bool) -> Int32 {
    var (here, least) = (queue, Int32.max)
    while before[here] >= 0 {
      let source = isAdding ? before[here] : here
      least = min(least, served[place(row: mover[here], queue: source, interval: interval)])
      here = before[here]
    }
    return least
  }

  /// Moves staff along the path that was found to a queue, which gets so much more, or less.
  private func follow(to queue: Int, _ row: Int, _ interval: Int, amount: Int32) {
    presence[queue * intervals + interval] += amount
    var here = queue
    while before[here] >= 0 {
      served[place(row: mover[here], queue: here, interval: interval)] += amount
      served[place(row: mover[here], queue: before[here], interval: interval)] -= amount
      here = before[here]
    }
    if row >= queueCount { served[place(row: row, queue: here, interval: interval)] += amount }
  }

  private func path(to queue: Int, amount: Int32) -> Path {
    var steps = [queue]
    var here = queue
    while before[here] >= 0 {
      steps += [mover[here], before[here]]
      here = before[here]
    }
    return Path(steps: steps, amount: amount)
  }

  /// Takes back what following a path did.
  private func undo(_ path: Path, _ row: Int, _ interval: Int) {
    var here = path.steps[0]
    presence[here * intervals + interval] -= path.amount
    for step in stride(from: 1, to: path.steps.count, by: 2) {
      served[place(row: path.steps[step], queue: here, interval: interval)] -= path.amount
      here = path.steps[step + 1]
      served[place(row: path.steps[step], queue: here, interval: interval)] += path.amount
    }
    if row >= queueCount { served[place(row: row, queue: here, interval: interval)] -= path.amount }
  }
}
