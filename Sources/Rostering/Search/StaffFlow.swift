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
  /// What is looked at first, interval after interval: the slopes on which each queue's staff grows and falls, the queues of each row and, of
  /// blended ones, those that have some of its staff, as sets of bits.
  private let nextSlope: UnsafeMutablePointer<Int32>
  private let lastSlope: UnsafeMutablePointer<Int32>
  private let queueSets: UnsafeMutablePointer<UInt64>
  private let servedSets: UnsafeMutablePointer<UInt64>
  /// Whether sets of queues fit into so many bits.
  private let hasSets: Bool
  /// How often each interval's staff has changed, and for each row what more of it costs there, as known after so many changes.
  private let changes: UnsafeMutablePointer<Int>
  private let marginal: UnsafeMutablePointer<Int32>
  private let known: UnsafeMutablePointer<Int>
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
    hasSets = queueCount <= UInt64.bitWidth
    nextSlope = .allocate(capacity: queueCount * intervals + 1)
    lastSlope = .allocate(capacity: queueCount * intervals + 1)
    queueSets = .allocate(capacity: rowCount)
    queueSets.initialize(repeating: 0, count: rowCount)
    servedSets = .allocate(capacity: rowCount * intervals + 1)
    servedSets.initialize(repeating: 0, count: rowCount * intervals + 1)
    if hasSets {
      for (row, queues) in queuesOfRow.enumerated() { queueSets[row] = queues.reduce(0) { $0 | 1 << UInt64($1) } }
    }
    changes = .allocate(capacity: intervals + 1)
    changes.initialize(repeating: 0, count: intervals + 1)
    marginal = .allocate(capacity: rowCount * intervals * levels + 1)
    marginal.initialize(repeating: 0, count: rowCount * intervals * levels + 1)
    known = .allocate(capacity: rowCount * intervals + 1)
    known.initialize(repeating: -1, count: rowCount * intervals + 1)
    isReached = .allocate(capacity: queueCount)
    isReached.initialize(repeating: false, count: queueCount)
    isCrossed = .allocate(capacity: rowCount)
    isCrossed.initialize(repeating: false, count: rowCount)
    reached = .allocate(capacity: queueCount)
    before = .allocate(capacity: queueCount)
    mover = .allocate(capacity: queueCount)
    for interval in 0..<intervals {
      for queue in 0..<queueCount { notePresence(of: queue, interval) }
    }
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
    nextSlope.deallocate()
    lastSlope.deallocate()
    queueSets.deallocate()
    servedSets.deallocate()
    changes.deallocate()
    marginal.deallocate()
    known.deallocate()
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
    changes[interval] += 1
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

  /// What 1, 2, … units up to a whole agent cost in each interval of a row: `costs[interval × units of an agent + units − 1]`. They stay where
  /// they are until they are asked for again, and only those of intervals that have changed since are worked out anew.
  func marginalCosts(ofRow row: Int, intervals range: Range<Int>) -> UnsafePointer<Int32> {
    let costs = marginal + row * intervals * levels
    for interval in range where known[row * intervals + interval] != changes[interval] {
      known[row * intervals + interval] = changes[interval]
      price(row, interval, into: costs + interval * levels)
    }
    return UnsafePointer(costs)
  }

  private func price(_ row: Int, _ interval: Int, into costs: UnsafeMutablePointer<Int32>) {
    var paths: [Path] = []
    var (sum, level) = (Int32(0), Int32(0))
    while level < levels * parts {
      let queue = cheapestEntry(row, interval)
      let (price, room) = next(queue, interval)
      var amount = min(Int32(levels * parts) - level, room)
      amount = min(amount, capacity(to: queue, interval, isAdding: true))
      // Every whole unit on the way is told.
      for unit in Int(level) / parts + 1..<Int(level + amount) / parts + 1 {
        costs[unit - 1] = sum + price * (Int32(unit * parts) - level)
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

  /// Changes how many of a blended row serve a queue.
  @inline(__always)
  private func serve(row: Int, queue: Int, interval: Int, more amount: Int32) {
    let place = place(row: row, queue: queue, interval: interval)
    served[place] += amount
    guard hasSets else { return }
    let bit: UInt64 = 1 << UInt64(queue)
    if served[place] > 0 {
      servedSets[interval * rowCount + row] |= bit
    } else {
      servedSets[interval * rowCount + row] &= ~bit
    }
  }

  /// Changes a queue's staff.
  @inline(__always)
  private func present(_ queue: Int, _ interval: Int, more amount: Int32) {
    presence[queue * intervals + interval] += amount
    notePresence(of: queue, interval)
  }

  @inline(__always)
  private func notePresence(of queue: Int, _ interval: Int) {
    nextSlope[interval * queueCount + queue] = next(queue, interval).slope
    lastSlope[interval * queueCount + queue] = last(queue, interval).slope
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
    let worst = directExit(row, interval) ?? dearestExit(row, interval)
    let (price, room) = last(worst, interval)
    var amount = min(most, room, capacity(to: worst, interval, isAdding: false))
    if row >= queueCount {
      amount = min(amount, served[place(row: row, queue: beginning(of: worst), interval: interval)])
    }
    follow(to: worst, row, interval, amount: -amount)
    return (amount, -price)
  }

  /// The queue whose staff falls when a row is given less: of all from which what leaves can be made up for, the one where the last of it is
  /// worth least.
  private func dearestExit(_ row: Int, _ interval: Int) -> Int {
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
    var price = lastSlope[interval * queueCount + worst]
    for place in 1..<max(1, reachedCount) {
      let slope = lastSlope[interval * queueCount + reached[place]]
      if slope > price { (worst, price) = (reached[place], slope) }
    }
    return worst
  }

  /// The queue whose staff grows when a row is given more: the cheapest of all that can be reached.
  private func cheapestEntry(_ row: Int, _ interval: Int) -> Int {
    if let queue = directEntry(row, interval) { return queue }
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
    var least = nextSlope[interval * queueCount + best]
    for place in 1..<max(1, reachedCount) {
      let slope = nextSlope[interval * queueCount + reached[place]]
      if slope < least { (best, least) = (reached[place], slope) }
    }
    return best
  }

  /// The cheapest of the queues that a row serves itself, when no other that can be reached is cheaper: a path of one step, as most are.
  private func directEntry(_ row: Int, _ interval: Int) -> Int? {
    guard hasSets else { return nil }
    let own = queueSets[row]
    let sets = servedSets + interval * rowCount
    var all = own
    var before: UInt64 = 0
    while all != before {
      before = all
      for blend in queueCount..<rowCount where sets[blend] & all != 0 { all |= queueSets[blend] }
    }
    let slopes = nextSlope + interval * queueCount
    return direct(own: own, all: all) { slopes[$0] < slopes[$1] }
  }

  /// The queue of a row itself whose last staff is worth least, when none from which it could be made up for is worth less.
  private func directExit(_ row: Int, _ interval: Int) -> Int? {
    guard hasSets else { return nil }
    let sets = servedSets + interval * rowCount
    let own = row < queueCount ? queueSets[row] : sets[row]
    var all = own
    var before: UInt64 = 0
    while all != before {
      before = all
      for blend in queueCount..<rowCount where queueSets[blend] & all != 0 { all |= sets[blend] }
    }
    let slopes = lastSlope + interval * queueCount
    return direct(own: own, all: all) { slopes[$0] > slopes[$1] }
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
    before[best] = -1
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
    present(queue, interval, more: amount)
    var here = queue
    while before[here] >= 0 {
      serve(row: mover[here], queue: here, interval: interval, more: amount)
      serve(row: mover[here], queue: before[here], interval: interval, more: -amount)
      here = before[here]
    }
    if row >= queueCount { serve(row: row, queue: here, interval: interval, more: amount) }
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
    present(here, interval, more: -path.amount)
    for step in stride(from: 1, to: path.steps.count, by: 2) {
      serve(row: path.steps[step], queue: here, interval: interval, more: -path.amount)
      here = path.steps[step + 1]
      serve(row: path.steps[step], queue: here, interval: interval, more: path.amount)
    }
    if row >= queueCount { serve(row: row, queue: here, interval: interval, more: -path.amount) }
  }
}
