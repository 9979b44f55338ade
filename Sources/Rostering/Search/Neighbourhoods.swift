import Workforce

/// Whom and which days a move frees.
extension LineSearch {
  /// Days that one step of annealing frees: up to five weeks of a longer horizon.
  func annealingWindow() -> FreeDays {
    let weeks = problem.horizon.dayCount / 7
    return weeks > 4 ? randomWeeks(2 + random.below(4)) : wholeHorizon
  }

  /// Some weeks in a row.
  func randomWeeks(_ count: Int) -> FreeDays {
    let weeks = problem.horizon.dayCount / 7
    guard count < weeks else { return wholeHorizon }
    let first = random.below(weeks - count + 1)
    return FreeDays(first * 7..<(first + count) * 7)
  }

  /// Agents at random.
  func anyAgents(_ wanted: Int) -> [Int] {
    let count = problem.agentCount
    if wanted >= count { return random.permutation(count) }
    var chosen: [Int] = []
    while chosen.count < wanted {
      let agent = random.below(count)
      if !chosen.contains(agent) { chosen.append(agent) }
    }
    return chosen
  }

  /// Agents of whom most can change a cell that costs more than it has to.
  ///
  /// Where too many are there it takes agents who staff the cells around it. Where somebody is missing it takes those as
  /// well as agents who could come, half and half: moving one person is often a matter of two.
  func agentsAroundCostlyCells(_ wanted: Int, _ days: FreeDays) -> [Int] {
    guard problem.cellCount > 0, wanted < problem.agentCount else { return anyAgents(wanted) }
    let unit = problem.units.minutes * problem.units.unitsPerAgent
    let intervals =
      problem.horizon.dayStarts[days.hull.lowerBound] / unit..<problem.horizon.dayStarts[days.hull.upperBound] / unit
    func anyCell() -> Int {
      let row = random.below(problem.network.queueCount)
      return problem.cell(row: row, interval: intervals.lowerBound + random.below(intervals.count))
    }
    var cell = anyCell()
    for _ in 0..<5 {
      let rival = anyCell()
      if state.excessCost(cell: rival) > state.excessCost(cell: cell) { cell = rival }
    }
    let near = 240 / max(1, problem.horizon.intervalMinutes)
    let isShort = state.wantsMore(cell: cell)
    let row = problem.row(ofCell: cell)
    let suppliers = problem.network.suppliers(of: row)
    let interval = cell - problem.cell(row: row, interval: 0)
    var chosen: [Int] = []
    for attempt in 0..<40 where chosen.count < wanted {
      let agent = random.below(problem.agentCount)
      guard !chosen.contains(agent) else { continue }
      let isThere = suppliers.contains { supplier in
        let own = problem.cell(row: supplier, interval: interval)
        return state.staffs(agent, cells: own - near...own + near)
      }
      let isWanted =
        if isShort, near == 0 {
          !isThere && suppliers.contains { problem.classes[problem.classOfAgent[agent]].supplies.contains($0) }
        } else { isThere }
      if attempt > 30 || isWanted || random.below(4) == 0 { chosen.append(agent) }
    }
    return chosen.isEmpty ? anyAgents(wanted) : chosen
  }
}
