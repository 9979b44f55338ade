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
  /// The same with a small price on uneven surplus: what the search goes by. Blended staff knows no such price.
  private(set) var guidedCost: Int
  private let presence: UnsafeMutablePointer<Int32>
  /// By how much each cell is dearer or cheaper than with nobody, by units present: `table[firstOfCell[cell] + units]`.
  private let table: UnsafeMutablePointer<Int32>
  /// The same with the price on uneven surplus, and which of the two the search goes by.
  private let even: UnsafeMutablePointer<Int32>
  private var guided: UnsafeMutablePointer<Int32>
  private let firstOfCell: [Int]
  private let leastCost: [Int32]
  /// Entries of a table beyond which no second one is kept: 16 MB.
  private static let mostEvened = 4_000_000
  /// Who of the blended staff serves which queue; `nil` where nobody is open to several.
  private let flow: StaffFlow?

  /// Begins with nobody; `evensSurplus` says whether uneven surplus has its small price (``RosterProblem/withEvenSurplus()``).
  init(problem: RosterProblem, evensSurplus: Bool = false) {
    self.problem = problem
    lines = [Line?](repeating: nil, count: problem.agentCount)
    presence = .allocate(capacity: max(1, problem.cellCount))
    presence.initialize(repeating: 0, count: max(1, problem.cellCount))
    let most = problem.mostUnitsMore
    var firsts = [0]
    for cell in 0..<problem.cellCount {
      // Staff of blended cells has no cost of its own.
      let isOfQueue = cell < problem.network.queueCount * problem.intervalCount
      let room =
        isOfQueue
        ? most[cell] + Int(problem.pastPresence[cell]) + problem.mostUnits(ofRow: problem.row(ofCell: cell)) + 1 : 1
      firsts.append(firsts[cell] + room)
    }
    firstOfCell = firsts
    table = RosterState.table(of: problem.cellCosts, firsts: firsts)
    let isSmall = firsts[problem.cellCount] <= RosterState.mostEvened
    let changed = evensSurplus && isSmall ? problem.withEvenSurplus() : nil
    let costs = changed.flatMap { RosterState.fits($0.cellCosts, firsts: firsts) ? $0.cellCosts : nil }
    even = costs.map { RosterState.table(of: $0, firsts: firsts) } ?? table
    guided = even
    cost = 0
    guidedCost = 0
    var least = [Int32](repeating: 0, count: problem.cellCount)
    for cell in 0..<problem.cellCount {
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
    guidedCost = cost
    guard problem.network.hasBlends else {
      flow = nil
      guide(evensSurplus: evensSurplus)
      return
    }
    let flow = StaffFlow(problem: problem, presence: presence)
    self.flow = flow
    for cell in problem.network.queueCount * problem.intervalCount..<problem.cellCount where presence[cell] > 0 {
      let units = presence[cell]
      presence[cell] = 0
      let change = flow.change(cell: cell, units: units)
      cost += change
    }
    guide(evensSurplus: evensSurplus)
  }

  /// Whether the search goes by the price on uneven surplus, where there is one, or by costs alone.
  func guide(evensSurplus: Bool) {
    guided = evensSurplus ? even : table
    guidedCost = cost
    for cell in 0..<problem.network.queueCount * problem.intervalCount
    where !problem.network.isShared[problem.row(ofCell: cell)] {
      let place = firstOfCell[cell] + Int(presence[cell])
      guidedCost += Int(guided[place]) - Int(table[place])
    }
  }

  /// Whether a table of some costs stays far within 32 bits.
  private static func fits(_ costs: [StaffingCost], firsts: [Int]) -> Bool {
    costs.indices.allSatisfy { cell in
      var (sum, left) = (0, firsts[cell + 1] - firsts[cell])
      for slope in costs[cell].slopes where left > 0 {
        let (product, isOver) = min(slope.units, left).multipliedReportingOverflow(by: abs(slope.perUnit))
        if isOver || product > Int(Int32.max) / 4 { return false }
        sum += product
        left -= slope.units == Int.max ? left : min(slope.units, left)
      }
      return sum <= Int(Int32.max) / 4
    }
  }

  /// By how much each cell is dearer or cheaper than with nobody, cell by cell.
  private static func table(of costs: [StaffingCost], firsts: [Int]) -> UnsafeMutablePointer<Int32> {
    let table = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, firsts[costs.count]))
    table.initialize(repeating: 0, count: max(1, firsts[costs.count]))
    for (cell, cost) in costs.enumerated() {
      var value = 0
      var position = firsts[cell]
      for slope in cost.slopes {
        var left = slope.units
        while left > 0, position < firsts[cell + 1] {
          table[position] = Int32(value)
          value += slope.perUnit
          position += 1
          left -= 1
        }
      }
    }
    return table
  }

  deinit {
    presence.deallocate()
    if even != table { even.deallocate() }
    table.deallocate()
  }

  /// What `units` more units cost in a cell.
  @inline(__always)
  func marginalCost(cell: Int, units: Int) -> Int32 {
    let position = firstOfCell[cell] + Int(presence[cell])
    return guided[position + units] &- guided[position]
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
    return { costs[$0 * levels + $1 - 1] }
  }

  /// What one more agent with a set of tiers costs in each interval of a row.
  func marginalCosts(
    ofRow row: Int, tiers: Int, intervals: Range<Int>
  ) -> (_ interval: Int, _ units: Int) -> Int32 {
    let own = marginalCosts(ofRow: row, intervals: intervals)
    let shares = problem.tierShares(ofRow: row, tiers: tiers)
    if shares.isEmpty { return own }
    let parts = problem.units.parts
    let rows = shares.map { (first: problem.cell(row: $0.row, interval: 0), parts: $0.weight * parts) }
    return { interval, units in
      rows.reduce(own(interval, units)) {
        $0 &+ self.marginalCost(cell: $1.first + interval, units: $1.parts * units)
      }
    }
  }

  /// Units that a row is supplied with in a cell: of a queue's, without the blended ones that serve it.
  func supply(inCell cell: Int) -> Int { Int(presence[cell]) - (flow?.blended(inCell: cell) ?? 0) }

  /// What a cell costs with the units present.
  func cost(ofCell cell: Int) -> Int {
    if cell >= problem.network.queueCount * problem.intervalCount { return flow?.placingCost(ofCell: cell) ?? 0 }
    return problem.cellCosts[cell].costOfNobody + Int(table[firstOfCell[cell] + Int(presence[cell])])
  }

  /// Whether a unit more would make a cell cheaper.
  func wantsMore(cell: Int) -> Bool {
    let place = firstOfCell[cell] + Int(presence[cell])
    return table[place + 1] < table[place]
  }

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
    guidedCost += line.ownCost
    change(line, sign: 1)
  }

  /// Takes an agent's line off and returns it.
  @discardableResult
  func take(from agent: Int) -> Line? {
    guard let line = lines[agent] else { return nil }
    lines[agent] = nil
    cost -= line.ownCost
    guidedCost -= line.ownCost
    change(line, sign: -1)
    return line
  }

  private func change(_ line: Line, sign: Int32) {
    for index in line.cells.indices {
      let cell = Int(line.cells[index])
      if let flow, problem.network.isShared[problem.row(ofCell: cell)] {
        let change = flow.change(cell: cell, units: sign * line.units[index])
        cost += change
        guidedCost += change
        continue
      }
      let first = firstOfCell[cell]
      let before = Int(presence[cell])
      let after = before + Int(sign * line.units[index])
      cost += Int(table[first + after]) - Int(table[first + before])
      guidedCost += Int(guided[first + after]) - Int(guided[first + before])
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
