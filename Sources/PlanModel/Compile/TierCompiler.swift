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
      case .need(let needs): return Tier(id: entry.id, needed: needed(needs), price: entry.price)
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

  /// How many are needed in each interval: in the hours said, else while a queue is open.
  private func needed(_ needs: [OnCallDraft.Need]) -> [Int] {
    let length = times.grid.intervalMinutes
    var needed = [Int](repeating: 0, count: times.grid.intervalCount)
    for need in needs {
      let windows = need.hours.map { hours in AgentBuilder.merged(hours.flatMap(times.windows)) }
      for interval in needed.indices {
        let minutes = interval * length..<(interval + 1) * length
        let isAsked =
          windows.map { $0.contains { $0.clamped(to: minutes) == minutes } }
          ?? ids.keptQueues.indices.contains { openHours.isOpen(queue: $0, interval: interval) }
        if isAsked { needed[interval] = max(needed[interval], need.agents) }
      }
    }
    return needed
  }
}
