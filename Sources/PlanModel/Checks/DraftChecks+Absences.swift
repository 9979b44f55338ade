import Workforce

extension DraftChecks {
  /// Kinds of absence: each once, not too many.
  mutating func checkAbsenceKinds() {
    let kinds = draft.absenceKinds ?? []
    var seen: Set<String> = []
    for (position, kind) in kinds.enumerated() {
      let path = DraftPath("absence-kinds").entry(position, id: kind.id)
      if !seen.insert(kind.id.lowercased()).inserted {
        findings.fail(path.key("id"), "duplicate-id", "[\(kind.id)] stands twice", fix: "keep one of the entries")
      }
    }
    if kinds.count > AbsenceKindDraft.most {
      findings.fail(
        DraftPath("absence-kinds"), "list-too-long", "has [\(kinds.count)] entries, \(AbsenceKindDraft.most) at most",
        fix: "shorten it")
    }
  }

  /// Limits of absence: fields, who is meant, and days that there are.
  mutating func checkAbsenceLimits() {
    let teams = Set(draft.agents.compactMap(\.team))
    for (position, limit) in (draft.absenceLimits ?? []).enumerated() {
      let path = DraftPath("absence-limits").entry(position)
      switch limit.most {
      case .agents(let count): findings.check(count, AbsenceLimitDraft.Fields.agents, at: path.key("most"))
      case .share(let share): findings.check(share, AbsenceLimitDraft.Fields.share, at: path.key("most"))
      }
      for (key, named) in [
        ("team", limit.teams), ("contract", limit.contracts), ("skill", limit.skills), ("kind", limit.kinds),
      ] where named?.isEmpty ?? false && !gaps.isUnread(path.key(key)) {
        findings.fail(path.key(key), "empty-list", "is empty", fix: "name one, or remove the key to mean all")
      }
      check(references: limit.contracts, ids.contracts, at: path.key("contract"))
      for (place, skill) in (limit.skills ?? []).enumerated()
      where !ids.skills.contains(skill) && !ids.queues.isPartial {
        findings.fail(
          path.key("skill").entry(place), "unknown-skill", "[\(skill)] is not the skill of a queue",
          fix: Suggestion.fix(
            for: skill, among: ids.skills, otherwise: "the skills are \(Suggestion.list(ids.skills))"))
      }
      for (place, team) in (limit.teams ?? []).enumerated() where !teams.contains(team) && !ids.agents.isPartial {
        findings.warn(path.key("team").entry(place), "[\(team)] is the team of no agent")
      }
      if let from = limit.from, let to = limit.to, from > to {
        findings.fail(path.key("to"), "empty-range", "[\(to)] lies before from [\(from)]", fix: "swap the two")
      }
      let concerned = draft.agents.count { limit.concerns($0) }
      if case .share(let share) = limit.most, share > 0, concerned > 0, limit.most(of: concerned) == 0 {
        findings.warn(
          path.key("most"),
          "is less than one of \(concerned) agents: nobody may be away; write a number to mean one")
      }
    }
  }

  /// Balances: of known agents, one a kind and day.
  mutating func checkBalances() {
    struct Owner: Hashable { let agent, kind: String }
    var known: [Owner: [ClosedRange<CivilDate>]] = [:]
    for (position, balance) in (draft.balances ?? []).enumerated() {
      let path = DraftPath("balances").entry(position)
      check(reference: balance.agent, ids.agents, at: path.key("agent"))
      findings.check(balance.due, BalanceDraft.dueField, at: path.key("due"))
      findings.check(balance.carried, BalanceDraft.carriedField, at: path.key("carried"))
      if draft.counting(of: balance.kind) == .nothing {
        findings.warn(path.key("kind"), "[\(balance.kind)] counts as nothing: the balance is never used")
      }
      guard balance.from <= balance.to else {
        findings.fail(
          path.key("to"), "empty-range", "[\(balance.to)] lies before from [\(balance.from)]", fix: "swap the two")
        continue
      }
      if balance.to.days(since: balance.from) >= BalanceDraft.mostDays {
        findings.fail(
          path.key("to"), "out-of-range", "[\(balance.to)] makes a period longer than \(BalanceDraft.mostDays) days",
          fix: "write a row for each year")
        continue
      }
      let owner = Owner(agent: balance.agent, kind: balance.kind.lowercased())
      let dates = balance.from...balance.to
      if known[owner]?.contains(where: { $0.overlaps(dates) }) ?? false {
        findings.fail(
          path.key("from"), "overlapping-balance", "[\(balance.from)] is a day of another balance of this kind",
          fix: "let the periods of an agent and a kind follow each other")
      }
      known[owner, default: []].append(dates)
    }
  }

  /// The waiting list: absences of known agents.
  mutating func checkWaiting() {
    for (position, waiting) in (draft.waiting ?? []).enumerated() {
      let path = DraftPath("waiting").entry(position)
      check(waiting.absence, at: path)
      guard let times = agentTimes?.of(waiting.absence.agent),
        let start = AbsenceEdges(waiting.absence, times: times).start,
        let end = AbsenceEdges(waiting.absence, times: times).end, end - start > WaitingDraft.mostDays * 1440 + 1440
      else { continue }
      findings.fail(
        path.key("to"), "out-of-range",
        "[\(waiting.absence.to)] makes an absence longer than \(WaitingDraft.mostDays) days",
        fix: "write several rows")
    }
  }
}
