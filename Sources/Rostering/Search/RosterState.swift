import Workforce

/// A roster under construction: lines by agent, staff by cell, cost; kept up to date by each change.
///
/// Blended staff serves where it is worth most at every moment (``StaffFlow``): `presence` of a queue's cell is all who serve it, that of a
/// blended cell all who could serve any of its queues.
final class RosterState {
  let problem: RosterProblem
  private(set) var lines: [Line?]
  /// Cost in steps, agents without a line included at no own cost.
  private(set) var cost: Int
  private let presence: UnsafeMutablePointer<Int32>
  /// By how much each cell is dearer or cheaper than with nobody, by units present: `table[firstOfCell[cell] + units]`.
  private let table: UnsafeMutablePointer<Int32>
  private let firstOfCell: [Int]
  private let leastCost: [Int32]
  /// Who of the blended staff serves which queue; `nil` where nobody is open to several.
  private let flow: StaffFlow?

  init(problem: RosterProblem) {
    self.problem = problem
    lines = [Line?](repeating: nil, count: problem.agentCount)
    presence = .allocate(capacity: max(1, problem.cellCount))
    presence.initialize(repeating: 0, count: max(1, problem.cellCount))
    let most = problem.mostUnitsMore
    var firsts = [0]
    for cell in 0..<problem.cellCount {
      // Staff of blended cells has no cost of its own.
      let isOfQueue = cell < problem.network.queueCount * problem.intervalCount
      let room = isOfQueue ? most[cell] + Int(problem.pastPresence[cell]) + problem.units.partsPerAgent + 1 : 1
      firsts.append(firsts[cell] + room)
    }
    firstOfCell = firsts
    table = .allocate(capacity: max(1, firsts[problem.cellCount]))
    table.initialize(repeating: 0, count: max(1, firsts[problem.cellCount]))
    cost = 0
    var least = [Int32](repeating: 0, count: problem.cellCount)
    for cell in 0..<problem.cellCount {
      var value = 0
      var position = firsts[cell]
      for slope in problem.cellCosts[cell].slopes {
        var left = slope.units
        while left > 0, position < firsts[cell + 1] {
          table[position] = Int32(value)
          value += slope.perUnit
          position += 1
          left -= 1
        }
      }
      for position in firsts[cell]..<firsts[cell + 1] {
        least[cell] = position == firsts[cell] ? table[position] : min(least[cell], table[position])
      }
      presence[cell] = problem.pastPresence[cell]
      if cell < problem.network.queueCount * problem.intervalCount {
        cost += problem.cellCosts[cell].costOfNobody + Int(table[firsts[cell] + Int(presence[cell])])
      }
    }
    leastCost = least
    cost += problem.constantCost
    guard problem.network.hasBlends else {
      flow = nil
      return
    }
    let flow = StaffFlow(problem: problem, presence: presence)
    self.flow = flow
    for cell in problem.network.queueCount * problem.intervalCount..<problem.cellCount where presence[cell] > 0 {
      let units = presence[cell]
      presence[cell] = 0
      cost += flow.change(cell: cell, units: units)
    }
  }

  deinit {
    presence.deallocate()
    table.deallocate()
  }

  /// What `units` more units cost in a cell.
  @inline(__always)
  func marginalCost(cell: Int, units: Int) -> Int32 {
    let position = firstOfCell[cell] + Int(presence[cell])
    return table[position + units] &- table[position]
  }

  /// What one more agent costs in each interval of a row: `units` of presence there, from 1 to a whole agent.
  func marginalCosts(ofRow row: Int, intervals: Range<Int>) -> (_ interval: Int, _ units: Int) -> Int32 {
    let first = problem.cell(row: row, interval: 0)
    let parts = problem.units.parts
    guard let flow, problem.network.isShared[row] else {
      return { self.marginalCost(cell: first + $0, units: $1 * parts) }
    }
    let costs = flow.marginalCosts(ofRow: row, intervals: intervals)
    let levels = problem.units.unitsPerAgent
    return { costs[($0 - intervals.lowerBound) * levels + $1 - 1] }
  }

  /// Units that a row is supplied with in a cell: of a queue's, without the blended ones that serve it.
  func supply(inCell cell: Int) -> Int { Int(presence[cell]) - (flow?.blended(inCell: cell) ?? 0) }

  /// What a cell costs with the units present.
  func cost(ofCell cell: Int) -> Int {
    if cell >= problem.network.queueCount * problem.intervalCount { return 0 }
    return problem.cellCosts[cell].costOfNobody + Int(table[firstOfCell[cell] + Int(presence[cell])])
  }

  /// Whether a unit more would make a cell cheaper.
  func wantsMore(cell: Int) -> Bool { marginalCost(cell: cell, units: 1) < 0 }

  /// What a cell costs beyond the least it could.
  func excessCost(cell: Int) -> Int32 {
    table[firstOfCell[cell] + Int(presence[cell])] - leastCost[cell]
  }

  /// Whether an agent's line staffs any cell of a range.
  func staffs(_ agent: Int, cells: ClosedRange<Int>) -> Bool {
    guard let line = lines[agent] else { return false }
    var low = 0
    var high = line.cells.count
    while low < high {
      let middle = (low + high) / 2
      if Int(line.cells[middle]) < cells.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < line.cells.count && Int(line.cells[low]) <= cells.upperBound
  }

  /// Puts a line on an agent who has none.
  func put(_ line: Line, on agent: Int) {
    precondition(lines[agent] == nil, "agent \(agent) has a line")
    lines[agent] = line
    cost += line.ownCost
    change(line, sign: 1)
  }

  /// Takes an agent's line off and returns it.
  @discardableResult
  func take(from agent: Int) -> Line? {
    guard let line = lines[agent] else { return nil }
    lines[agent] = nil
    cost -= line.ownCost
    change(line, sign: -1)
    return line
  }

  private func change(_ line: Line, sign: Int32) {
    for index in line.cells.indices {
      let cell = Int(line.cells[index])
      if let flow, problem.network.isShared[problem.row(ofCell: cell)] {
        cost += flow.change(cell: cell, units: sign * line.units[index])
        continue
      }
      let first = firstOfCell[cell]
      let before = Int(presence[cell])
      let after = before + Int(sign * line.units[index])
      cost += Int(table[first + after]) - Int(table[first + before])
      presence[cell] = Int32(after)
    }
  }

  /// Replaces all lines; those that stay as they are cost nothing. Agents beyond the replacement are left without a line.
  func replaceAll(_ replacement: [Line?]) {
    func wanted(_ agent: Int) -> Line? { agent < replacement.count ? replacement[agent] : nil }
    let changed = lines.indices.filter { lines[$0] != wanted($0) }
    for agent in changed { take(from: agent) }
    for agent in changed {
      if let line = wanted(agent) { put(line, on: agent) }
    }
  }
}
