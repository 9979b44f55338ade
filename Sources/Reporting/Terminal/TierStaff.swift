import Workforce

/// The people of each tier at work, beside how many are needed, by tier and interval.
struct TierStaff {
  let needed: [[Double]]
  let present: [[Double]]

  /// Counts those of a roster: where one is enough for so many others, the others at work say how many are needed.
  init(of roster: Roster, plan: Plan) {
    /// Agents at work whose share of a tier is of one kind.
    func agents(where isOne: (Int) -> Bool, weight: (TierShare) -> Int) -> [[Double]] {
      var counted = plan
      for agent in counted.agents.indices {
        counted.agents[agent].tiers = plan.agents[agent].tiers.filter { isOne($0.weight) }.map {
          TierShare(tier: $0.tier, weight: weight($0))
        }
      }
      let presence = Presence(of: roster, plan: counted)
      return presence.tiers.map { $0.map { Double($0) / Double(presence.unitsPerAgent) } }
    }
    present = agents(where: { $0 > 0 }, weight: { _ in 1 })
    let others = agents(where: { $0 < 0 }, weight: { -$0.weight })
    needed = plan.tiers.enumerated().map { index, tier in
      tier.every.map { every in others[index].map { $0 / Double(every) } } ?? tier.needed.map(Double.init)
    }
  }
}
