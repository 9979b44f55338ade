/// Paths where serving a queue by a secondary skill has a price: the cheapest is no longer the one that ends on the cheapest queue.
///
/// Distances by Bellman and Ford: moving staff of a row from one queue to another costs the difference of its prices there, which may be below nothing. As the
/// flow is always one of least cost there is no circle below nothing, and as many rounds as there are queues are enough.
extension StaffFlow {
  /// The queue at whose end more staff of a row costs least, and what the way to it costs.
  func pricedEntry(_ row: Int, _ interval: Int) -> (queue: Int, cost: Int32) {
    beginSearch()
    for queue in queuesOfRow[row] { come(to: queue, at: placingCost(row, queue), from: -1, by: -1) }
    settle { queue, blend in
      guard served[place(row: blend, queue: queue, interval: interval)] > 0 else { return }
      let left = distance[queue] &- placingCost(blend, queue)
      for other in queuesOfRow[blend] where other != queue {
        come(to: other, at: left &+ placingCost(blend, other), from: queue, by: blend)
      }
    }
    let slopes = direct.nextSlope + interval * queueCount
    var best = reached[0]
    for place in 1..<max(1, reachedCount) {
      let queue = reached[place]
      if slopes[queue] &+ distance[queue] < slopes[best] &+ distance[best] { best = queue }
    }
    return (best, distance[best])
  }

  /// The queue at whose end less staff of a row is missed least, and what the way to it costs.
  func pricedExit(_ row: Int, _ interval: Int) -> (queue: Int, cost: Int32) {
    beginSearch()
    if row < queueCount {
      come(to: row, at: 0, from: -1, by: -1)
    } else {
      for queue in queuesOfRow[row] where served[place(row: row, queue: queue, interval: interval)] > 0 {
        come(to: queue, at: 0 &- placingCost(row, queue), from: -1, by: -1)
      }
    }
    settle { queue, blend in
      let more = distance[queue] &+ placingCost(blend, queue)
      for other in queuesOfRow[blend]
      where other != queue && served[place(row: blend, queue: other, interval: interval)] > 0 {
        come(to: other, at: more &- placingCost(blend, other), from: queue, by: blend)
      }
    }
    let slopes = direct.lastSlope + interval * queueCount
    var worst = reached[0]
    for place in 1..<max(1, reachedCount) {
      let queue = reached[place]
      if slopes[queue] &- distance[queue] > slopes[worst] &- distance[worst] { worst = queue }
    }
    return (worst, distance[worst])
  }

  /// Goes on from every queue reached, until no distance falls any more.
  private func settle(_ goOn: (_ queue: Int, _ blend: Int) -> Void) {
    for _ in 0..<queueCount {
      hasFallen = false
      var place = 0
      while place < reachedCount {
        let queue = reached[place]
        for blend in blendsOfQueue[queue] { goOn(queue, blend) }
        place += 1
      }
      if !hasFallen { break }
    }
  }

  private func come(to queue: Int, at cost: Int32, from other: Int, by blend: Int) {
    if isReached[queue], distance[queue] <= cost { return }
    distance[queue] = cost
    hasFallen = true
    if isReached[queue] {
      (before[queue], mover[queue]) = (other, blend)
    } else {
      reach(queue, from: other, by: blend)
    }
  }
}
