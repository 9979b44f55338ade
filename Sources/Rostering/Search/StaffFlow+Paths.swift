/// Shortest augmenting paths of a flow of staff: looked for, measured, followed and taken back.
extension StaffFlow {
  /// A path that staff moved along: the queue at its end, in turn the rows whose staff moved and the queues before, and how much.
  struct Path {
    let steps: [Int]
    let amount: Int32
  }

  /// The queue whose staff falls when a row is given less: of all from which what leaves can be made up for, the one where the last of it is
  /// worth least.
  func dearestExit(_ row: Int, _ interval: Int) -> Int {
    if let queue = direct.exit(row, interval) { return straight(to: queue) }
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
    var price = direct.lastSlope[interval * queueCount + worst]
    for place in 1..<max(1, reachedCount) {
      let slope = direct.lastSlope[interval * queueCount + reached[place]]
      if slope > price { (worst, price) = (reached[place], slope) }
    }
    return worst
  }

  /// The queue whose staff grows when a row is given more: the cheapest of all that can be reached.
  func cheapestEntry(_ row: Int, _ interval: Int) -> Int {
    if let queue = direct.entry(row, interval) { return straight(to: queue) }
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
    var least = direct.nextSlope[interval * queueCount + best]
    for place in 1..<max(1, reachedCount) {
      let slope = direct.nextSlope[interval * queueCount + reached[place]]
      if slope < least { (best, least) = (reached[place], slope) }
    }
    return best
  }

  /// A path of one step.
  private func straight(to queue: Int) -> Int {
    before[queue] = -1
    return queue
  }

  func beginSearch() {
    for place in 0..<reachedCount { isReached[reached[place]] = false }
    reachedCount = 0
    for row in queueCount..<rowCount { isCrossed[row] = false }
  }

  func reach(_ queue: Int, from other: Int, by blend: Int) {
    isReached[queue] = true
    before[queue] = other
    mover[queue] = blend
    reached[reachedCount] = queue
    reachedCount += 1
  }

  func beginning(of queue: Int) -> Int {
    var here = queue
    while before[here] >= 0 { here = before[here] }
    return here
  }

  /// How much can move along the path to a queue.
  func capacity(to queue: Int, _ interval: Int, isAdding: Bool) -> Int32 {
    var (here, least) = (queue, Int32.max)
    while before[here] >= 0 {
      let source = isAdding ? before[here] : here
      least = min(least, served[place(row: mover[here], queue: source, interval: interval)])
      here = before[here]
    }
    return least
  }

  /// Moves staff along the path that was found to a queue, which gets so much more, or less.
  func follow(to queue: Int, _ row: Int, _ interval: Int, amount: Int32) {
    present(queue, interval, more: amount)
    var here = queue
    while before[here] >= 0 {
      serve(row: mover[here], queue: here, interval: interval, more: amount)
      serve(row: mover[here], queue: before[here], interval: interval, more: -amount)
      here = before[here]
    }
    if row >= queueCount { serve(row: row, queue: here, interval: interval, more: amount) }
  }

  func path(to queue: Int, amount: Int32) -> Path {
    var steps = [queue]
    var here = queue
    while before[here] >= 0 {
      steps += [mover[here], before[here]]
      here = before[here]
    }
    return Path(steps: steps, amount: amount)
  }

  /// Takes back what following a path did.
  func undo(_ path: Path, _ row: Int, _ interval: Int) {
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
