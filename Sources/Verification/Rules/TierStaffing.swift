import Workforce

/// In every interval as many people of each tier are at work as the plan needs, or one for so many of those who need somebody beside them. Amount:
/// people missing, or people without anybody, in the interval; fractional where one is there through a part of it.
struct TierStaffing {
  /// An interval in which somebody is missing; without a price nobody may be.
  struct Missing {
    let breach: Breach
    let price: Cost?
  }

  func missing(in presence: Presence, plan: Plan) -> [Missing] {
    plan.tiers.indices.flatMap { index -> [Missing] in
      let tier = plan.tiers[index]
      let hours = Double(plan.grid.intervalMinutes) / 60
      return (0..<plan.grid.intervalCount).compactMap { interval -> Missing? in
        let units = presence.tiers[index][interval]
        let missing = tier.needed[interval] * presence.unitsPerAgent - units
        guard missing > 0 else { return nil }
        let start = interval * plan.grid.intervalMinutes
        let breach = Breach(
          agent: nil, day: plan.grid.day(ofInterval: interval),
          amount: Amount(Double(missing) / Double(presence.unitsPerAgent), .agentIntervals),
          facts: tier.every.map { .tierNotBeside(tier: index, every: $0, start: start) }
            ?? .tierMissing(tier: index, wanted: tier.needed[interval], start: start))
        let perUnit = tier.price.map { (1000 * $0 * hours / Double(presence.unitsPerAgent)).rounded() }
        return Missing(breach: breach, price: perUnit.map { Cost(thousandths: missing * Int($0)) })
      }
    }
  }
}
