import Workforce

/// Turns the bundle's fractional roster into a whole one, agent by agent.
///
/// One agent's share of a class is taken out of the fractional staff and replaced by the line that is best against
/// everybody else: lines already fixed and the fractional lines of those still open. After each, a sweep of pairwise steps
/// lets the open ones answer. Because the others are always there, nobody is placed as if the centre were empty.
extension ProximalBundle {
  /// A line for every agent of a class with a legal line, or for as many as there was time for. The bundle's weights are the same afterwards.
  func dive(random: inout RandomSource, shouldStop: () -> Bool) -> [Line?] {
    let saved = pools.map { $0.map(\.weight) }
    let staff = (0..<cells.count).map { cells.staff[$0] }
    defer {
      for (pool, weights) in zip(pools, saved) {
        for (entry, weight) in zip(pool, weights) { entry.weight = weight }
      }
      for cell in 0..<cells.count { cells.staff[cell] = staff[cell] }
      cells.refreshAll()
    }
    var lines = [Line?](repeating: nil, count: problem.agentCount)
    var open = problem.classes.map(\.agents.count)
    for agent in random.permutation(lines.count) {
      if shouldStop() { break }
      let index = problem.classOfAgent[agent]
      if let whole = takeWhole(class: index) {
        lines[agent] = whole
      } else {
        release(class: index, share: 1 / Double(open[index]))
        guard let line = bestLine(ofClass: index) else { continue }
        add(line, classIndex: index)
        lines[agent] = line
      }
      open[index] -= 1
      cells.refreshAll()
      sweep(everything: false)
    }
    return lines
  }

  /// A line that at least one whole agent follows: its presence stays, its weight falls by one.
  private func takeWhole(class index: Int) -> Line? {
    guard let entry = pools[index].first(where: { $0.weight > 1 - 1e-6 && $0.isLegal }) else { return nil }
    entry.weight = max(0, entry.weight - 1)
    return entry.line
  }

  /// Takes a share of every line of a class out of the staff.
  private func release(class index: Int, share: Double) {
    for entry in pools[index] where entry.weight > 0 {
      let amount = entry.weight * share
      entry.weight = share >= 1 ? 0 : entry.weight - amount
      for position in 0..<entry.cellCount {
        cells.staff[Int(entry.cells[position])] -= amount * entry.units[position]
      }
    }
  }

  private func add(_ line: Line, classIndex index: Int) {
    let (covered, units) = dual.coverage(of: line, ofClass: index, in: problem)
    for (cell, amount) in zip(covered, units) { cells.staff[Int(cell)] += Double(amount) }
  }

  private func bestLine(ofClass index: Int) -> Line? {
    let agentClass = problem.classes[index]
    let intervals = problem.intervalCount
    for queue in agentClass.queues {
      pricer.setPrices(queue: queue, days: 0..<problem.horizon.dayCount) { interval, units in
        let cell = queue * intervals + interval
        return Int32(cells.costChange(cell: cell, units: Double(units)).rounded())
      }
    }
    pricer.refresh(queues: agentClass.queues, contract: agentClass.contract, days: 0..<problem.horizon.dayCount)
    return pricer.cheapestLine(ofClass: index, scale: 1)?.line
  }
}
