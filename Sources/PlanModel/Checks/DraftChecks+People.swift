import Workforce

extension DraftChecks {
  /// Agents: contracts, skills, and days of employment.
  mutating func checkAgents() {
    check(ids: draft.agents.map(\.id), of: "agents", noun: "agent")
    for (position, agent) in draft.agents.enumerated() {
      let path = DraftPath("agents").entry(position, id: agent.id)
      check(reference: agent.contract, ids.contracts, at: path.key("contract"))
      for skill in agent.skills where !ids.skills.contains(skill) && !ids.queues.isPartial {
        findings.fail(
          path.key("skills"), "unknown-skill", "[\(skill)] is not the skill of a queue",
          fix: Suggestion.fix(
            for: skill, among: ids.skills, otherwise: "the skills are \(Suggestion.list(ids.skills))"))
      }
      if !agent.skills.isEmpty, agent.skills.allSatisfy({ ids.skills.contains($0) && !ids.queueSkills.contains($0) }),
        !ids.queues.isPartial
      {
        findings.fail(
          path.key("skills"), "no-skill",
          "[\(agent.skills.joined(separator: ", "))] are skills of tiers and of no queue",
          fix: "add the skill of a queue: \(Suggestion.list(Array(ids.queueSkills)))")
      }
      for skill in agent.secondary ?? [] where !agent.skills.contains(skill) {
        findings.fail(
          path.key("secondary"), "unknown-skill", "[\(skill)] is not a skill of the agent",
          fix: "name some of [\(agent.skills.joined(separator: ", "))]")
      }
      checkSkillDates(of: agent, at: path.key("skills"))
      check(activities: agent.activities, at: path.key("activities"))
      if let first = agent.firstDay, let last = agent.lastDay, first > last {
        findings.fail(
          path.key("last_day"), "empty-range", "[\(last)] lies before first_day [\(first)]", fix: "swap the two")
      }
    }
  }

  /// Skills that begin and end: in this order, and one at least that is had on some day of the horizon.
  private mutating func checkSkillDates(of agent: AgentDraft, at path: DraftPath) {
    guard let dates = agent.skillDates else { return }
    var seen: Set<String> = []
    for entry in dates where seen.insert(entry.skill).inserted {
      if let first = entry.first, let last = entry.last, first > last {
        findings.fail(
          path, "empty-range", "[\(entry.skill)] ends on [\(last)], before it begins on [\(first)]", fix: "swap the two"
        )
      }
      if agent.skills.count(where: { $0 == entry.skill }) > 1 {
        findings.fail(
          path, "duplicate-id", "[\(entry.skill)] stands twice", fix: "write it once, with both of its dates")
      }
    }
    guard let times = clock.times, !ids.queues.isPartial else { return }
    let horizon = 0..<times.grid.dayCount
    func isHad(_ skill: String) -> Bool {
      !agent.days(of: skill, since: times.grid.firstDay).clamped(to: horizon).isEmpty
    }
    let own = agent.skills.filter(ids.queueSkills.contains)
    if !own.isEmpty, !own.contains(where: isHad) {
      findings.fail(
        path, "no-skill", "has no skill of a queue on any day of the horizon",
        fix: "write the skill's new date, or a last_day for the agent")
    } else {
      for skill in own where !isHad(skill) {
        findings.warn(path, "[\(skill)] is had on no day of the horizon")
      }
    }
  }

  /// Addresses and numbers of other systems: each of one agent.
  mutating func checkReferences() {
    for (column, field) in [("email", \AgentDraft.email), ("payroll_id", \AgentDraft.payrollID)] {
      var owners: [String: String] = [:]
      for (position, agent) in draft.agents.enumerated() {
        guard let value = agent[keyPath: field] else { continue }
        let path = DraftPath("agents").entry(position, id: agent.id).key(column)
        if let owner = owners[value] {
          findings.warn(path, "[\(value)] is that of agent [\(owner)] too")
        } else {
          owners[value] = agent.id
        }
      }
    }
    for (position, agent) in draft.agents.enumerated() {
      let path = DraftPath("agents").entry(position, id: agent.id)
      findings.check(agent.email, EmailField(), at: path.key("email"))
      findings.check(agent.group, TitleField(), at: path.key("group"))
      findings.check(agent.payrollID, TitleField(), at: path.key("payroll_id"))
    }
  }

  /// Absences: of known agents, at times that exist.
  mutating func checkAbsences() {
    for (position, absence) in (draft.absences ?? []).enumerated() {
      check(absence, at: DraftPath("absences").entry(position))
    }
  }

  /// An absence, had or asked for.
  mutating func check(_ absence: AbsenceDraft, at path: DraftPath) {
    check(reference: absence.agent, ids.agents, at: path.key("agent"))
    guard let times = agentTimes?.of(absence.agent) else { return }
    let edges = AbsenceEdges(absence, times: times)
    for (column, moment, edge) in [("from", absence.from, edges.start), ("to", absence.to, edges.end)]
    where edge == nil {
      findings.fail(
        path.key(column), "skipped-time",
        "[\(moment)] does not exist in \(times.clock.zone.identifier): clocks skip it",
        fix: "write a time before or after the clock change")
    }
    if let start = edges.start, let end = edges.end, start >= end {
      findings.fail(
        path.key("to"), "empty-range", "[\(absence.to)] lies before from [\(absence.from)]", fix: "swap the two")
    }
  }

  /// Wishes: of known agents, for what there is.
  mutating func checkWishes() {
    for (position, wish) in (draft.wishes ?? []).enumerated() {
      let path = DraftPath("wishes").entry(position)
      check(reference: wish.agent, ids.agents, at: path.key("agent"))
      findings.check(wish.weight, WishDraft.weightField, at: path.key("weight"))
      if wish.what == "day", wish.day == nil {
        if !gaps.isUnread(path.key("day")) {
          findings.fail(path.key("day"), "missing-value", "is empty", fix: "write a date or a weekday")
        }
      } else if case .date(let date)? = wish.day?.days, let grid = clock.times?.grid,
        !(0..<grid.dayCount).contains(date.days(since: grid.firstDay))
      {
        findings.warn(path.key("day"), "[\(date)] is not in the horizon; the wish is left out")
      }
      do throws(FieldFault) {
        _ = try wish.target(shifts: ids.shifts)
      } catch {
        findings.fail(path.key("what"), error.code, error.message, fix: error.fix)
      }
    }
  }

  /// Wishes of an earlier period: of people who may have left, and of days that lie before the plan's.
  mutating func checkGrantedBefore() {
    var (strangers, isLate): (Set<String>, Bool) = ([], false)
    for (position, row) in (draft.grantedBefore ?? []).enumerated() {
      let path = DraftPath("granted-before").entry(position)
      findings.check(row.worth, GrantedDraft.amountField, at: path.key("worth"))
      findings.check(row.lost, GrantedDraft.amountField, at: path.key("lost"))
      if row.lost > row.worth {
        findings.fail(
          path.key("lost"), "out-of-range",
          "[\(DecimalText.plain(row.lost))] is more than worth "
            + "[\(DecimalText.plain(row.worth))]", fix: "take the table as `jaga wishes` wrote it")
      }
      if ids.agents.position(of: row.agent) == nil, !ids.agents.isPartial, strangers.insert(row.agent).inserted {
        findings.warn(
          path.key("agent"), "[\(row.agent)] is not an agent of the plan; what was not granted is forgotten")
      }
      if !isLate, let day = row.day, let grid = clock.times?.grid, day.days(since: grid.firstDay) >= 0 {
        isLate = true
        findings.warn(path.key("day"), "[\(day)] does not lie before the horizon, and counts as an earlier wish")
      }
    }
  }

  /// Locks: of known agents and shifts, on days of the horizon.
  mutating func checkLocks() {
    for (position, lock) in (draft.locks ?? []).enumerated() {
      guard let times = clock.times else { return }
      let fault = LockScope.fault(of: lock, agents: ids.agents, shifts: ids.shifts, grid: times.grid)
      guard let fault else { continue }
      let path = DraftPath("locks").entry(position)
      findings.fail(
        fault.column.map { path.key($0) } ?? path, fault.fault.code, fault.fault.message, fix: fault.fault.fix)
    }
  }
}
