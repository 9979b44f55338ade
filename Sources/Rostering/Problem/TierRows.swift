import Workforce

/// What the presence of some agents counts for beside the row that a duty supplies, whichever that is: rows of tiers, each with a weight.
///
/// A unit of presence is then worth the price of its row and, of each tier, the weight times the tier's price. Rows of tiers are rows of one
/// queue to everything but the pricer: cells with convex costs, filled by lines. Where others need somebody beside them their weight is −1,
/// and ``Plan/tierOffset(_:)`` keeps sums from falling below nothing.
struct TierSet: Hashable, Sendable {
  /// A row, and what a unit of presence counts there.
  struct Share: Hashable, Sendable {
    let row: Int
    let weight: Int
  }

  var shares: [Share] = []

  /// Agents who are in no tier.
  static let none = TierSet()
}

/// The sets of tiers of a plan's agents, each once; the first is none.
struct TierCatalogue: Sendable {
  private(set) var sets: [TierSet] = [.none]
  private let firstRow: Int

  /// Makes those of a plan.
  init(plan: Plan) {
    firstRow = plan.queues.count + plan.onCall.count
    for agent in plan.agents {
      let set = set(of: agent.tiers)
      if !sets.contains(set) { sets.append(set) }
    }
  }

  private func set(of shares: [TierShare]) -> TierSet {
    TierSet(shares: shares.map { TierSet.Share(row: firstRow + $0.tier, weight: $0.weight) })
  }

  /// The place of an agent's set.
  func place(of shares: [TierShare]) -> Int { sets.firstIndex(of: set(of: shares)) ?? 0 }
}

extension Plan {
  /// What is added to the shares of a tier so that sums of them are never below nothing: everybody who needs somebody beside them counts once for
  /// the horizon and once for duties of the previous roster, and one is room for somebody who is looked at beside the roster.
  func tierOffset(_ tier: Int) -> Int {
    guard tiers[tier].every != nil else { return 0 }
    return agents.reduce(1) { sum, agent in
      agent.tiers.reduce(sum) { $0 + ($1.tier == tier ? max(0, -2 * $1.weight) : 0) }
    }
  }

  /// What the shares of a tier cost, ``tierOffset(_:)`` included, by interval.
  func tierCosts(_ tier: Int, unitsPerAgent: Int, hardPerHour: Double) -> [StaffingCost] {
    let offset = tierOffset(tier)
    return tiers[tier].needed.map { needed in
      StaffingCost(
        required: Double(needed + offset), intervalMinutes: grid.intervalMinutes, unitsPerAgent: unitsPerAgent,
        shortfallPerHour: tiers[tier].price ?? hardPerHour, surplusPerHour: 0)
    }
  }
}
