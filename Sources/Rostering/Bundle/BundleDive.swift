import Workforce

/// Turns the bundle's fractional roster into a whole one, agent by agent, the most decided first.
///
/// A line that has most of an agent's weight is given to the agent; where none has, the class's share of the fractional staff
/// is taken out and replaced by the line that is best against everybody else: lines already fixed and the fractional lines
/// of those still open. Sweeps of pairwise steps let the open ones answer, now and then with new lines at the prices that
/// have come about. Because the others are always there, nobody is placed as if the centre were empty.
extension ProximalBundle {
  /// Weight from which a line is taken as it is.
  private static let decided = 0.5
  /// Fixed lines after which the open classes are priced: a twentieth of the agents, but not fewer than this.
  private static let fewestBetweenPricing = 5

  /// Lines of a class beyond which those without weight are forgotten.
  private static let mostLines = 400

  /// A line for every agent of a class with a legal line, or for as many as there was time for. The bundle is the same
  /// afterwards, but for lines that were found on the way.
  ///
  /// Lines that are kept, by agent, stand from the beginning; none do where that is empty.
  func dive(keeping kept: [Line?] = [], random: inout RandomSource, shouldStop: () -> Bool) -> [Line?] {
    let before = fractional
    defer {
      stand(at: before)
      forgetIdle(beyond: ProximalBundle.mostLines)
    }
    var lines = [Line?](repeating: nil, count: problem.agentCount)
    var waiting = problem.classes.map(\.agents)
    keep(kept, lines: &lines, waiting: &waiting)
    var left = waiting.reduce(0) { $0 + $1.count }
    if left < lines.count { answer(waiting, isPriced: true) }
    let between = max(ProximalBundle.fewestBetweenPricing, problem.agentCount / 20)
    var fixed = 0
    while left > 0, !shouldStop() {
      let (index, entry) = mostDecided(waiting, random: &random)
      let agent = waiting[index].removeLast()
      left -= 1
      let isWhole = (entry?.weight ?? 0) > 1 - 1e-6
      if let entry, entry.weight > ProximalBundle.decided {
        settle(entry, class: index, open: waiting[index].count + 1)
        lines[agent] = entry.line
      } else {
        release(class: index, share: 1 / Double(waiting[index].count + 1))
        guard let line = bestLine(ofClass: index) else { continue }
        add(line, classIndex: index)
        lines[agent] = line
      }
      fixed += 1
      if !isWhole || fixed % between == 0 { answer(waiting, isPriced: fixed % between == 0) }
    }
    return lines
  }

  /// Fixes given lines.
  private func keep(_ kept: [Line?], lines: inout [Line?], waiting: inout [[Int]]) {
    for (agent, line) in kept.enumerated() {
      guard let line else { continue }
      let index = problem.classOfAgent[agent]
      release(class: index, share: 1 / Double(waiting[index].count))
      add(line, classIndex: index)
      lines[agent] = line
      waiting[index].removeAll { $0 == agent }
    }
  }

  /// The class to go on with, and its line of largest weight, about: chance decides between weights a fifth apart.
  private func mostDecided(_ waiting: [[Int]], random: inout RandomSource) -> (class: Int, entry: PoolLine?) {
    var choice: (class: Int, entry: PoolLine?) = (waiting.firstIndex { !$0.isEmpty } ?? 0, nil)
    var most = 0.0
    for index in pools.indices where !waiting[index].isEmpty {
      for entry in pools[index] where entry.weight > 0 && entry.isLegal {
        let score = min(entry.weight, 1) * (0.9 + 0.2 * random.unit())
        if score > most {
          most = score
          choice = (index, entry)
        }
      }
    }
    return choice
  }

  /// Gives a line to one of the open agents of a class: what it lacks of a whole agent the class's other lines give.
  private func settle(_ entry: PoolLine, class index: Int, open: Int) {
    if entry.weight > 1 - 1e-6 {
      entry.weight = max(0, entry.weight - 1)
      return
    }
    let others = Double(open) - entry.weight
    change(entry, by: 1 - entry.weight)
    let missing = 1 - entry.weight
    entry.weight = 0
    if others > 1e-9 { release(class: index, share: min(1, missing / others)) }
  }

  /// Lets the lines of the open agents answer to what was fixed.
  private func answer(_ waiting: [[Int]], isPriced: Bool) {
    cells.refreshAll()
    for _ in 0..<2 { sweep(everything: false) }
    guard isPriced else { return }
    price(classes: waiting.indices.filter { !waiting[$0].isEmpty })
    for _ in 0..<2 { sweep(everything: true) }
  }

  /// Takes a share of every line of a class out of the staff.
  private func release(class index: Int, share: Double) {
    for entry in pools[index] where entry.weight > 0 {
      let amount = entry.weight * share
      entry.weight = share >= 1 ? 0 : entry.weight - amount
      change(entry, by: -amount)
    }
  }

  /// Changes the staff by a line's presence.
  private func change(_ entry: PoolLine, by amount: Double) {
    for position in 0..<entry.cellCount { cells.add(amount * entry.units[position], to: Int(entry.cells[position])) }
  }

  private func add(_ line: Line, classIndex index: Int) {
    let (covered, units) = dual.coverage(of: line, ofClass: index, in: problem)
    for (cell, amount) in zip(covered, units) { cells.add(Double(amount), to: Int(cell)) }
  }

  private func bestLine(ofClass index: Int) -> Line? {
    let agentClass = problem.classes[index]
    let parts = problem.units.parts
    for row in agentClass.rows {
      let queues = problem.rows[row].queues
      let isBlended = problem.rows[row].isBlended
      let shares = problem.tierShares(ofRow: row, tiers: agentClass.tiers)
      pricer.setPrices(row: row, tiers: agentClass.tiers, days: 0..<problem.horizon.dayCount) { interval, units in
        func change(_ row: Int, weight: Int = 1) -> Double {
          cells.costChange(cell: problem.cell(row: row, interval: interval), units: Double(weight * units * parts))
        }
        let own =
          isBlended
          ? queues.reduce(.infinity) {
            min($0, change($1) + Double(units * parts * problem.placingCost(row: row, queue: $1)))
          } : change(row)
        return Int32(shares.reduce(own) { $0 + change($1.row, weight: $1.weight) }.rounded())
      }
    }
    for session in agentClass.limitedSessions {
      guard let row = problem.sessions[session].firstRow else { continue }
      pricer.setPrices(session: session, days: 0..<problem.horizon.dayCount) { interval, unit in
        let cell = problem.cell(row: row + unit, interval: interval)
        return Int32(cells.costChange(cell: cell, units: Double(parts)).rounded())
      }
    }
    pricer.refresh(class: index, days: 0..<problem.horizon.dayCount)
    return pricer.cheapestLine(ofClass: index, scale: 1)?.line
  }
}
