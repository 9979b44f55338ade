import Workforce

/// Closing a week where averages of weekly hours carry sums from week to week.
///
/// What is carried is a code of the class (``CarriedHours``), kept beside the tallies of tracked limits: a vector for each, the same graph for all.
/// A week's paid minutes are known where it closes, and lead from one code to the next.
extension LineKernel {
  /// The tallies that a path can have on a day: of codes those of its week.
  func activeTallies(_ day: Int) -> Int {
    pricing.carried.map { countTallies * $0.codeCounts[pricing.periodOfDay[day]] } ?? tallies
  }

  /// Step 3: as without averages, but each excess leads to the tally of its own code.
  func close(_ day: Int, carrying carried: CarriedHours) {
    let isLast = day + 1 == flat.days.count
    let (range, week) = (endRange[day], pricing.periodOfDay[day])
    for (node, closing) in flat.graph.days[day].closings.enumerated() {
      let table = closingTable(day, closing)
      guard let counted = costOfCounts(day, node) else { continue }
      let own = (closing.cost &+ counted) &* scale
      for tally in 0..<tallies where workspace.reached[endsReached[day] + node * tallies + tally] != 0 {
        let vector = workspace.values + (ends[day] + (node * tallies + tally) * stride)
        for excess in range.low...range.high where vector[excess] < PriceValue.infeasible {
          guard let limit = pricing.closings[table + excess],
            let step = carried.step(week: week, code: tally / countTallies, units: units(closing, excess, carried))
          else { continue }
          let value = vector[excess] &+ (limit &+ Int32(step.cost)) &* scale
          if value >= PriceValue.infeasible { continue }
          if isLast {
            best = min(best, value &+ own)
            continue
          }
          let place = Int(closing.target) * tallies + tally % countTallies + step.next * countTallies
          let next = workspace.values + (begins[day + 1] + place * stride)
          if workspace.reached[beginsReached[day + 1] + place] == 0 {
            workspace.reached[beginsReached[day + 1] + place] = 1
            frame(day + 1).initialise(next, beginRange[day + 1])
          }
          next[0] = min(next[0], value &+ own)
        }
      }
    }
  }

  /// Where a path stood before a week closed.
  func reopened(_ day: Int, _ position: Position, carrying carried: CarriedHours) -> Position {
    let isLast = day + 1 == flat.days.count
    let (range, week) = (endRange[day], pricing.periodOfDay[day])
    for (node, closing) in flat.graph.days[day].closings.enumerated()
    where isLast || Int(closing.target) == position.node {
      let table = closingTable(day, closing)
      guard let counted = costOfCounts(day, node) else { continue }
      let own = (closing.cost &+ counted) &* scale
      for tally in 0..<tallies where workspace.reached[endsReached[day] + node * tallies + tally] != 0 {
        if !isLast, tally % countTallies != position.tally % countTallies { continue }
        let vector = workspace.values + (ends[day] + (node * tallies + tally) * stride)
        for excess in range.low...range.high where vector[excess] < PriceValue.infeasible {
          guard let limit = pricing.closings[table + excess],
            let step = carried.step(week: week, code: tally / countTallies, units: units(closing, excess, carried)),
            isLast || step.next == position.tally / countTallies
          else { continue }
          if vector[excess] &+ (limit &+ Int32(step.cost)) &* scale &+ own == position.value {
            return Position(node: node, tally: tally, excess: excess, value: vector[excess])
          }
        }
      }
    }
    return position
  }

  /// Paid minutes of a week, in the units of what is carried.
  @inline(__always)
  private func units(_ closing: LineGraph.Closing, _ excess: Int, _ carried: CarriedHours) -> Int {
    (Int(closing.days) * flat.graph.shortest + excess * flat.graph.step) / carried.unit
  }
}
