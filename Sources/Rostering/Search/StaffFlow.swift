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
  let served: UnsafeMutablePointer<Int32>
  private let firstOfRow: UnsafeMutablePointer<Int>
  let queuesOfRow: [UnsafeBufferPointer<Int>]
  /// Place of each queue in a row: `placeOfQueue[row × queues + queue]`.
  private let placeOfQueue: UnsafeMutablePointer<Int>
  let blendsOfQueue: [UnsafeBufferPointer<Int>]
  let (queueCount, rowCount): (Int, Int)
  let direct: DirectPaths
  /// How often each interval's staff has changed, and for each row what more of it costs there, as known after so many changes.
  private let changes: UnsafeMutablePointer<Int>
  private let marginal: UnsafeMutablePointer<Int32>
  private let known: UnsafeMutablePointer<Int>
  /// What a unit of each row costs on each queue beside its staff, `row × queues + queue`; and whether it does anywhere.
  private let placingCosts: UnsafeMutablePointer<Int32>
  private let hasPrices: Bool
  /// For each queue reached, what the way to it costs; whether one of these has just fallen.
  let distance: UnsafeMutablePointer<Int32>
  @exclusivity(unchecked) var hasFallen = false
  // The search for a path: queues in the order in which they were reached, and their number.
  let isReached: UnsafeMutablePointer<Bool>
  let isCrossed: UnsafeMutablePointer<Bool>
  let reached: UnsafeMutablePointer<Int>
  @exclusivity(unchecked) var reachedCount = 0
  /// For each queue reached, the one before it and the blended row whose staff moves; -1 at the beginning.
  let before: UnsafeMutablePointer<Int>
  let mover: UnsafeMutablePointer<Int>

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
    placingCosts = .allocate(capacity: rowCount * queueCount)
    placingCosts.initialize(repeating: 0, count: rowCount * queueCount)
    hasPrices = problem.secondaryCost > 0
    for (row, queues) in queuesOfRow.enumerated() {
      for queue in queues {
        placingCosts[row * queueCount + queue] = Int32(problem.placingCost(row: row, queue: queue))
      }
    }
    distance = .allocate(capacity: queueCount)
    distance.initialize(repeating: 0, count: queueCount)
    direct = DirectPaths(rows: network.rows, queueCount: queueCount, intervals: intervals)
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
    placingCosts.deallocate()
    distance.deallocate()
    queuesOfRow.forEach { $0.deallocate() }
    blendsOfQueue.forEach { $0.deallocate() }
    isReached.deallocate()
    isCrossed.deallocate()
    reached.deallocate()
    before.deallocate()
    mover.deallocate()
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

  /// What a unit of a row costs on a queue beside its staff.
  @inline(__always)
  func placingCost(_ row: Int, _ queue: Int) -> Int32 { placingCosts[row * queueCount + queue] }

  /// What the staff of a blended cell costs beside that of its queues.
  func placingCost(ofCell cell: Int) -> Int {
    let row = cell / intervals
    guard hasPrices, row >= queueCount else { return 0 }
    return queuesOfRow[row].reduce(0) {
      $0 + Int(placingCost(row, $1)) * Int(served[place(row: row, queue: $1, interval: cell - row * intervals)])
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
      let (queue, way) = entry(row, interval)
      let (slope, room) = next(queue, interval)
      let price = slope &+ way
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
  func place(row: Int, queue: Int, interval: Int) -> Int {
    firstOfRow[row] + interval * queuesOfRow[row].count + placeOfQueue[row * queueCount + queue]
  }

  /// Changes how many of a blended row serve a queue.
  @inline(__always)
  func serve(row: Int, queue: Int, interval: Int, more amount: Int32) {
    let place = place(row: row, queue: queue, interval: interval)
    served[place] += amount
    direct.note(row: row, queue: queue, interval: interval, isServed: served[place] > 0)
  }

  /// Changes a queue's staff.
  @inline(__always)
  func present(_ queue: Int, _ interval: Int, more amount: Int32) {
    presence[queue * intervals + interval] += amount
    notePresence(of: queue, interval)
  }

  @inline(__always)
  private func notePresence(of queue: Int, _ interval: Int) {
    direct.nextSlope[interval * queueCount + queue] = next(queue, interval).slope
    direct.lastSlope[interval * queueCount + queue] = last(queue, interval).slope
  }

  private func add(_ most: Int32, _ row: Int, _ interval: Int) -> (amount: Int32, price: Int32) {
    let (queue, way) = entry(row, interval)
    let (price, room) = next(queue, interval)
    let amount = min(most, room, capacity(to: queue, interval, isAdding: true))
    follow(to: queue, row, interval, amount: amount)
    return (amount, price &+ way)
  }

  /// The queue whose staff grows when a row is given more, and what the way to it costs.
  @inline(__always)
  private func entry(_ row: Int, _ interval: Int) -> (queue: Int, cost: Int32) {
    hasPrices ? pricedEntry(row, interval) : (cheapestEntry(row, interval), 0)
  }

  /// The queue whose staff falls when a row is given less, and what the way to it costs.
  @inline(__always)
  private func exit(_ row: Int, _ interval: Int) -> (queue: Int, cost: Int32) {
    hasPrices ? pricedExit(row, interval) : (dearestExit(row, interval), 0)
  }

  private func remove(_ most: Int32, _ row: Int, _ interval: Int) -> (amount: Int32, price: Int32) {
    let (worst, way) = exit(row, interval)
    let (price, room) = last(worst, interval)
    var amount = min(most, room, capacity(to: worst, interval, isAdding: false))
    if row >= queueCount {
      amount = min(amount, served[place(row: row, queue: beginning(of: worst), interval: interval)])
    }
    follow(to: worst, row, interval, amount: -amount)
    return (amount, way &- price)
  }
}
