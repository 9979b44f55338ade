import Workforce

/// In every interval as many agents are on call as the plan needs. Amount: agents missing in the interval, fractional where one is on call through a
/// part of it.
struct NobodyOnCall {
  /// An interval in which somebody is missing; without a price nobody may be.
  struct Missing {
    let breach: Breach
    let price: Cost?
  }

  func missing(in presence: Presence, plan: Plan) -> [Missing] {
    plan.onCall.indices.flatMap { need in
      (0..<plan.grid.intervalCount).compactMap { interval -> Missing? in
        let wanted = plan.onCall[need].needed[interval]
        let units = presence.onCall[need][interval]
        let missing = wanted * presence.unitsPerAgent - units
        guard missing > 0 else { return nil }
        let breach = Breach(
          agent: nil, day: plan.grid.day(ofInterval: interval),
          amount: Amount(Double(missing) / Double(presence.unitsPerAgent), .agentIntervals),
          facts: .nobodyOnCall(need: need, wanted: wanted, start: interval * plan.grid.intervalMinutes))
        guard plan.onCall[need].price != nil else { return Missing(breach: breach, price: nil) }
        let cost = plan.onCallCost(
          need: need, interval: interval, unitsPerAgent: presence.unitsPerAgent, hardPerHour: 0)
        return Missing(breach: breach, price: Cost(thousandths: cost.cost(units: units)))
      }
    }
  }
}
