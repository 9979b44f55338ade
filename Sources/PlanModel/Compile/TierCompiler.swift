import Workforce

/// Turns entries of `tiers` into what is needed by interval, and says what each agent is for them.
struct TierCompiler {
  let draft: PlanDraft
  let ids: DraftIDs
  let times: HorizonTimes
  let openHours: OpenHours

  private func entry(_ position: Int) -> TierDraft { (draft.tiers ?? [])[position] }

  /// The tiers, in the order of the entries.
  var tiers: [Tier] {
    ids.keptTiers.map { position in
      let entry = entry(position)
      let nobody = [Int](repeating: 0, count: times.grid.intervalCount)
      switch entry.demand {
      case .need(let needs):
        let needed = NeedCompiler(times: times).needed(needs) { interval in
          ids.keptQueues.indices.contains { openHours.isOpen(queue: $0, interval: interval) }
        }
        return Tier(id: entry.id, needed: needed, price: entry.price)
      case .beside(let beside): return Tier(id: entry.id, needed: nobody, every: beside.every, price: entry.price)
      }
    }
  }

  /// What an agent is for each of them. Where a skill begins or ends within the horizon nothing is taken for granted: a tier's own people have it on
  /// all days, others on any.
  func shares(of agent: AgentDraft) -> [TierShare] {
    let horizon = 0..<times.grid.dayCount
    func days(_ skill: String) -> Range<Int> { agent.days(of: skill, since: times.grid.firstDay).clamped(to: horizon) }
    func isOne(_ people: TierDraft.People) -> Bool { people.has(agent) { days($0) == horizon } }
    func isOther(_ people: TierDraft.People) -> Bool { people.has(agent) { !days($0).isEmpty } }
    return ids.keptTiers.enumerated().compactMap { index, position in
      let entry = entry(position)
      var weight = 0
      switch entry.demand {
      case .need: weight = isOne(entry.people) ? 1 : 0
      case .beside(let beside):
        if isOne(entry.people) { weight += beside.every }
        if isOther(beside.people) { weight -= 1 }
      }
      return weight == 0 ? nil : TierShare(tier: index, weight: weight)
    }
  }
}
