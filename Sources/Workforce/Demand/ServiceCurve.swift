/// What poor service in one interval costs by the agents rostered to it: convex, never rising, straight between its points.
public struct ServiceCurve: Hashable, Sendable {
  /// Agents from one point to the next; the first point is nobody.
  public let agentsPerStep: Double
  /// Costs at the points, in the plan's unit of cost; the last one holds for any more agents.
  public let costs: [Double]

  /// Makes a curve.
  ///
  /// - Precondition: There is a point, the step is positive, and costs never rise.
  public init(agentsPerStep: Double, costs: [Double]) {
    precondition(!costs.isEmpty && agentsPerStep > 0, "points \(costs.count), step \(agentsPerStep)")
    precondition(zip(costs, costs.dropFirst()).allSatisfy { $0 >= $1 }, "costs never rise")
    self.agentsPerStep = agentsPerStep
    self.costs = costs
  }

  /// Agents beyond whom nothing more is saved.
  public var lastAgents: Double { agentsPerStep * Double(costs.count - 1) }

  /// The cost of so many agents.
  public func cost(ofAgents agents: Double) -> Double {
    let position = max(0, agents / agentsPerStep)
    guard position < Double(costs.count - 1) else { return costs[costs.count - 1] }
    let whole = Int(position)
    return costs[whole] + (position - Double(whole)) * (costs[whole + 1] - costs[whole])
  }

  /// What one agent more saves.
  public func saving(ofOneMoreThan agents: Double) -> Double {
    cost(ofAgents: agents) - cost(ofAgents: agents + 1)
  }
}

extension StaffingCost {
  /// Makes the cost of an interval whose service has prices: what poor service costs.
  ///
  /// Units whose savings lie within a tenth of each other share their mean slope, which keeps the function convex and the
  /// search quick. Slopes are rounded to integers; staff that leaves nothing to save costs exactly the curve's last value.
  public init(_ curve: ServiceCurve, unitsPerAgent: Int) {
    func cost(_ units: Int) -> Double { 1000 * curve.cost(ofAgents: Double(units) / Double(unitsPerAgent)) }
    func saving(_ unit: Int) -> Double { cost(unit) - cost(unit + 1) }
    let end = Int(saturating: (curve.lastAgents * Double(unitsPerAgent)).rounded(.up))
    var slopes: [Slope] = []
    var saved = 0
    var unit = 0
    while unit < end {
      let first = unit
      let least = 0.9 * saving(first)
      repeat { unit += 1 } while unit < end && saving(unit) >= least
      let mean = ((cost(unit) - cost(first)) / Double(unit - first)).rounded()
      let slope = max(Int(saturating: mean), slopes.last?.perUnit ?? Int.min)
      slopes.append(Slope(perUnit: slope, units: unit - first))
      saved = saved.addingSaturated(-slope.multipliedSaturated(by: unit - first))
    }
    if slopes.last?.perUnit == 0 { slopes.removeLast() }
    slopes.append(Slope(perUnit: 0, units: Int.max))
    self.init(
      unitsPerAgent: unitsPerAgent, slopes: slopes,
      costOfNobody: saved.addingSaturated(Int(saturating: cost(end).rounded())))
  }
}
