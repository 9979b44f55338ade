import Workforce

extension DraftChecks {
  /// Tiers: fields, and people who can be.
  mutating func checkTiers() {
    let entries = draft.tiers ?? []
    if entries.count > TierDraft.most {
      findings.fail(
        DraftPath("tiers"), "list-too-long", "has [\(entries.count)] entries, \(TierDraft.most) at most",
        fix: "shorten it")
    }
    check(ids: entries.map(\.id), of: "tiers", noun: "tier")
    for (position, entry) in entries.enumerated() {
      let path = DraftPath("tiers").entry(position, id: entry.id)
      check(entry.people, at: path)
      if entry.people.isEverybody, !gaps.isUnread(path.key("skills")), !gaps.isUnread(path.key("teams")) {
        findings.fail(
          path, "missing-key", "(tier [\(entry.id)]) says nothing of who its people are",
          fix: "add `skills`, `teams`, `contracts` or `agents`")
      }
      switch entry.demand {
      case .need(let needs):
        for (place, need) in needs.enumerated() {
          findings.check(need.agents, OnCallDraft.Fields.agents, at: path.key("need").entry(place).key("agents"))
        }
      case .beside(let beside):
        findings.check(beside.every, TierDraft.Fields.every, at: path.key("beside").key("every"))
        check(beside.people, at: path.key("beside"))
        if beside.people.isEverybody, !gaps.isUnread(path.key("beside")) {
          findings.fail(
            path.key("beside"), "missing-key", "says nothing of whom somebody must be there for",
            fix: "add `skills`, `teams`, `contracts` or `agents`")
        }
      }
      findings.check(entry.price, TierDraft.Fields.price, at: path.key("price"))
    }
  }

  private mutating func check(_ people: TierDraft.People, at path: DraftPath) {
    for (key, named) in [
      ("skills", people.skills), ("contracts", people.contracts), ("teams", people.teams), ("agents", people.agents),
    ] where named?.isEmpty ?? false && !gaps.isUnread(path.key(key)) {
      findings.fail(path.key(key), "empty-list", "is empty", fix: "name somebody, or remove the key")
    }
    check(references: people.contracts, ids.contracts, at: path.key("contracts"))
    check(references: people.agents, ids.agents, at: path.key("agents"))
    let teams = Set(draft.agents.compactMap(\.team))
    for (place, team) in (people.teams ?? []).enumerated() where !teams.contains(team) && !ids.agents.isPartial {
      findings.warn(path.key("teams").entry(place), "[\(team)] is the team of no agent")
    }
  }
}

extension PlanChecks {
  /// Tiers that are never needed, or that too few are of.
  mutating func checkTiers() {
    guard !plan.agents.isEmpty, !ids.agents.isPartial else { return }
    for (index, position) in ids.keptTiers.enumerated() where ids.knowsPeople(of: (draft.tiers ?? [])[position]) {
      let tier = plan.tiers[index]
      let place = path("tiers", position, tier.id)
      func agents(_ isOne: (Int) -> Bool) -> Int {
        plan.agents.count { agent in agent.tiers.contains { $0.tier == index && isOne($0.weight) } }
      }
      let (members, others) = (agents { $0 > 0 }, agents { $0 < 0 })
      guard tier.every == nil else {
        if others == 0 {
          findings.warn(place, "(tier [\(tier.id)]) must be there for nobody: no agent is one of whom `beside` says")
        } else if members == 0, tier.price == nil {
          findings.fail(
            place, "unreachable-staffing",
            "(tier [\(tier.id)]) has no agents, and [\(others)] need one of them beside them",
            fix: "say who its people are, or give it a `price`")
        }
        continue
      }
      let most = tier.needed.max() ?? 0
      if most == 0 {
        findings.warn(place, "(tier [\(tier.id)]) is needed at no time of the horizon")
      }
      if members > 0, let hours = UncoveredHours(plan: plan, tier: index).needed(tier: index) {
        let effect = tier.price == nil ? ": there is no roster" : ""
        findings.warn(
          place, "(tier [\(tier.id)]) is needed \(hours), when no shift of its people covers it\(effect)")
      }
      guard tier.price == nil, members < most else { continue }
      findings.fail(
        place, "unreachable-staffing",
        "(tier [\(tier.id)]) needs [\(most)] agents at a time and has [\(members)]",
        fix: "need fewer, name more people, or give it a `price`")
    }
  }
}
