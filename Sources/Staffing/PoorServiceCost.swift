import Workforce

/// What poor service costs on a queue with prices, over the horizon and in the plan's unit of cost.
public struct PoorServiceCost: Hashable, Sendable {
  /// With the agents to roster.
  public let asRostered: Double
  /// With nobody.
  public let withNobody: Double
  /// What one agent more than those to roster saves in each interval of the horizon, 0 where no contacts come.
  public let savingOfOneMore: [Double]
}

extension StaffingResult {
  /// What poor service costs on a queue (index into the plan's); `nil` for one without prices.
  public func poorServiceCost(ofQueue queue: Int) -> PoorServiceCost? {
    guard requirement.serviceCurves.indices.contains(queue) else { return nil }
    let curves = requirement.serviceCurves[queue]
    guard curves.contains(where: { $0 != nil }) else { return nil }
    let pairs = zip(curves, requirement.rostered[queue])
    return PoorServiceCost(
      asRostered: pairs.reduce(0) { $0 + ($1.0?.cost(ofAgents: $1.1) ?? 0) },
      withNobody: curves.reduce(0) { $0 + ($1?.cost(ofAgents: 0) ?? 0) },
      savingOfOneMore: pairs.map { $0?.saving(ofOneMoreThan: $1) ?? 0 })
  }
}
