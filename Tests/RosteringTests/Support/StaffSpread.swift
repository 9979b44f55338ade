import TestSupport
import Workforce

@testable import Rostering

/// What the staff of an interval costs in thousandths when everybody serves where it is cheapest, by trying.
struct StaffSpread {
  let plan: Plan
  let requirement: Requirement
  private let units: UnitGrid

  init(plan: Plan, requirement: Requirement) {
    (self.plan, self.requirement) = (plan, requirement)
    units = UnitGrid(plan: plan)
  }

  /// The least cost of an interval's staff over all ways to give each set's units to its queues.
  ///
  /// Staff *x* is possible just when every set *S* of queues has no more of it than the sets that touch *S* supply; over such a
  /// polymatroid convex costs are least when each unit goes where it costs least (A. Federgruen, H. Groenevelt, "The greedy procedure for resource
  /// allocation problems", *Operations Research* 34, 1986).
  func cost(_ supply: [Int], _ sets: [[Int]], interval: Int) -> Int {
    let queues = Array(plan.queues.indices)
    let subsets = (1..<1 << queues.count).map { mask in queues.filter { mask >> $0 & 1 == 1 } }
    let limits = subsets.map { subset in
      zip(supply, sets).reduce(0) { $0 + ($1.1.contains(where: subset.contains) ? $1.0 : 0) }
    }
    var staff = queues.map { _ in 0 }
    var value = cost(staff, interval: interval)
    for _ in 0..<supply.reduce(0, +) {
      let open = queues.filter { queue in
        zip(subsets, limits).allSatisfy { subset, limit in
          !subset.contains(queue) || subset.reduce(0) { $0 + staff[$1] } < limit
        }
      }
      let values = open.map { queue in
        var more = staff
        more[queue] += 1
        return cost(more, interval: interval)
      }
      guard let best = values.indices.min(by: { values[$0] < values[$1] }) else { return Int.max }
      staff[open[best]] += 1
      value = values[best]
    }
    return value
  }

  private func cost(_ staff: [Int], interval: Int) -> Int {
    plan.queues.indices.reduce(0) { sum, queue in
      var cost = requirement.staffingCost(
        plan: plan, queue: queue, interval: interval, unitsPerAgent: units.partsPerAgent
      ).cost(units: staff[queue])
      for rule in plan.rules {
        guard case .minimumStaffing(queue, let agents, let window) = rule.kind, case .soft(let weight) = rule.hardness,
          window.contains(plan.grid.wallClockMinutes[interval])
        else { continue }
        let missing = max(0, Double(agents) - Double(staff[queue]) / Double(units.partsPerAgent))
        cost += Int((1000 * weight * missing).rounded())
      }
      return sum + cost
    }
  }

  /// The least cost of an interval's staff where a unit of a set has a price of its own on some of its queues: unit by unit along the cheapest of all simple ways to
  /// place it and to move others on.
  func cost(_ supply: [Int], _ sets: [OpenSet], interval: Int) -> Int {
    let perUnit = plan.objective.secondaryCost(
      intervalMinutes: plan.grid.intervalMinutes, unitsPerAgent: units.partsPerAgent)
    func price(_ set: Int, _ queue: Int) -> Int { sets[set].secondary.contains(queue) ? perUnit : 0 }
    var served = sets.map { _ in plan.queues.map { _ in 0 } }
    var staff = plan.queues.map { _ in 0 }
    var total = cost(staff, interval: interval)
    for (set, count) in supply.enumerated() {
      for _ in 0..<count {
        var best: (cost: Int, moves: [(set: Int, from: Int?, to: Int)])?
        func extend(_ queue: Int, _ cost: Int, _ seen: Set<Int>, _ moves: [(set: Int, from: Int?, to: Int)]) {
          var more = staff
          more[queue] += 1
          let whole = cost + self.cost(more, interval: interval) - self.cost(staff, interval: interval)
          if best.map({ whole < $0.cost }) ?? true { best = (whole, moves) }
          for other in sets.indices where served[other][queue] > 0 {
            for next in sets[other].queues where !seen.contains(next) {
              extend(
                next, cost + price(other, next) - price(other, queue), seen.union([next]),
                moves + [(other, queue, next)])
            }
          }
        }
        for queue in sets[set].queues { extend(queue, price(set, queue), [queue], [(set, nil, queue)]) }
        guard let best else { return Int.max }
        for move in best.moves {
          served[move.set][move.to] += 1
          if let from = move.from { served[move.set][from] -= 1 }
        }
        if let last = best.moves.last { staff[last.to] += 1 }
        total += best.cost
      }
    }
    return total
  }
}
