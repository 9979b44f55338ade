import Workforce

extension DraftChecks {
  /// Stand-by: fields, shifts that are on call once, skills that somebody can have.
  mutating func checkOnCall() {
    let entries = draft.onCall ?? []
    check(ids: entries.map(\.id), of: "on-call", noun: "stand-by", reserved: ActivityDraft.reserved)
    var claimed: [String: Int] = [:]
    for (position, entry) in entries.enumerated() {
      let path = DraftPath("on-call").entry(position, id: entry.id)
      if ids.sessions.position(of: entry.id) != nil || ids.activities.position(of: entry.id) != nil {
        findings.fail(
          path.key("id"), "duplicate-id", "[\(entry.id)] is a session or an activity as well",
          fix: "call it such as [\(entry.id)-call]")
      }
      check(references: entry.shifts, ids.shifts, at: path.key("shifts"))
      for (place, shift) in entry.shifts.enumerated() {
        if let other = claimed[shift], other != position {
          findings.fail(
            path.key("shifts").entry(place), "contradiction", "names [\(shift)], which is on call for another entry",
            fix: "give each entry shifts of its own", rival: DraftPath("on-call").entry(other))
        }
        claimed[shift] = position
      }
      for (place, skill) in (entry.skills ?? []).enumerated()
      where !ids.queueSkills.contains(skill) && !ids.queues.isPartial {
        findings.fail(
          path.key("skills").entry(place), "unknown-skill", "[\(skill)] is not a skill of any queue",
          fix: Suggestion.fix(for: skill, among: Array(ids.queueSkills), otherwise: "name one that a queue needs"))
      }
      for (place, need) in entry.need.enumerated() {
        findings.check(need.agents, OnCallDraft.Fields.agents, at: path.key("need").entry(place).key("agents"))
      }
      findings.check(entry.price, OnCallDraft.Fields.price, at: path.key("price"))
      findings.check(entry.paid, OnCallDraft.Fields.share, at: path.key("paid"))
      findings.check(entry.counts, OnCallDraft.Fields.share, at: path.key("counts"))
    }
  }
}

extension PlanChecks {
  /// Stand-by that is never needed, or that too few may have.
  mutating func checkOnCall() {
    for (index, position) in ids.keptOnCall.enumerated() {
      let need = plan.onCall[index]
      let place = path("on-call", position, need.id)
      let most = need.needed.max() ?? 0
      if most == 0 {
        findings.warn(place, "(on-call [\(need.id)]) is needed at no time of the horizon")
      }
      guard need.price == nil, most > 0, !plan.agents.isEmpty, !ids.agents.isPartial else { continue }
      let able = plan.agents.count { agent in
        need.queues.allSatisfy(agent.queues.contains)
          && plan.contracts[agent.contract].shifts.contains { plan.shifts[$0].onCall == index }
      }
      if able < most {
        findings.fail(
          place, "unreachable-staffing",
          "(on-call [\(need.id)]) needs [\(most)] agents at a time, \(able) may be on call",
          fix: "need fewer, let more contracts have its shifts, or give it a `price`")
      }
    }
  }
}
