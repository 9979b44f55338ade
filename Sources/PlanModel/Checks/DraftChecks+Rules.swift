import Workforce

extension DraftChecks {
  /// Presets and rules.
  mutating func checkRules() {
    var presets: Set<String> = []
    let known = LabourPreset.all.map(\.id)
    for (position, entry) in (draft.rules ?? []).enumerated() {
      let path = DraftPath("rules").entry(position)
      switch entry {
      case .presets(let named):
        for (index, id) in named.enumerated() {
          let place = path.key("preset").entry(index)
          if !known.contains(id) {
            findings.fail(
              place, "unknown-preset", "[\(id)] is not a preset",
              fix: Suggestion.fix(for: id, among: known, otherwise: "the presets are \(Suggestion.list(known))"))
          } else if !presets.insert(id).inserted {
            findings.fail(place, "duplicate-id", "[\(id)] stands twice", fix: "name each preset once")
          }
        }
      case .rule(let rule):
        check(references: rule.contracts, ids.contracts, at: path.key("contracts"))
        findings.check(rule.weight, RuleDraft.weightField, at: path.key("weight"))
        check(rule.demand, at: path.key(rule.demand.rule))
      }
    }
  }

  private mutating func check(_ demand: RuleDraft.Demand, at path: DraftPath) {
    switch demand {
    case .off(let rule):
      if !RuleKind.allIDs.contains(where: { $0.rawValue == rule }) { findings.fail(path, "unknown-rule", "is no rule") }
    case .length(let rule, let minutes):
      guard case .length(let field)? = RuleValue.of(rule) else {
        findings.fail(path, "unknown-rule", "is no rule that is a length of time")
        return
      }
      findings.check(minutes, field, at: path)
    case .count(let rule, let count):
      guard case .count(let field)? = RuleValue.of(rule) else {
        findings.fail(path, "unknown-rule", "is no rule that is a number")
        return
      }
      findings.check(count, field, at: path)
    case .weeklyRest(let rest, let counted):
      if counted == .withinWeek, case .length(let field)? = RuleValue.of("weekly-rest") {
        findings.check(rest, field, at: path.key("rest"))
      } else {
        findings.check(rest, RuleValue.restOverEdge, at: path.key("rest"))
      }
    case .forbiddenSuccession(let first, let second):
      check(references: first, ids.shifts, at: path.key("first"))
      check(references: second, ids.shifts, at: path.key("second"))
    case .forwardRotation(let order):
      for (position, shifts) in order.enumerated() {
        check(references: shifts, ids.shifts, at: path.entry(position))
      }
      check(rotation: order, at: path)
    case .startVariation(let within, _):
      findings.check(within, RuleValue.startVariation, at: path.key("within"))
    case .averageWeeklyHours(let hours, let weeks, let nights):
      findings.check(hours, RuleValue.averageHours, at: path.key("hours"))
      findings.check(weeks, RuleValue.averageWeeks, at: path.key("weeks"))
      findings.check(nights, RuleValue.nightsOfYear, at: path.key("from-nights"))
      warn(ofWeeks: weeks, at: path)
    case .consecutiveShifts(_, let shifts, let days):
      check(references: shifts, ids.shifts, at: path.key("shifts"))
      if shifts.isEmpty {
        findings.fail(path.key("shifts"), "empty-range", "names no shift", fix: "name one, or leave the rule out")
      }
      findings.check(days, RuleValue.shiftsInARow, at: path.key("days"))
    case .restAfterNights(let nights, let rest):
      findings.check(nights, RuleValue.nights, at: path.key("nights"))
      findings.check(rest, RuleValue.restAfterNights, at: path.key("rest"))
    case .minimumStaffing(let queue, let agents, let from, let to):
      check(reference: queue, ids.queues, at: path.key("queue"))
      findings.check(agents, RuleValue.agents, at: path.key("agents"))
      let start = from?.minute ?? 0
      if start == to?.minute ?? 1440 || start >= 1440 {
        findings.fail(
          path, "empty-range", "has a window without length", fix: "leave `from` and `to` out for the whole day")
      }
    }
  }

  /// Weeks before the horizon that an average looks at and the ledger does not have.
  private mutating func warn(ofWeeks weeks: Int, at path: DraftPath) {
    guard !gaps.clock, RuleValue.averageWeeks.fault(in: weeks) == nil, weeks > 1 else { return }
    let firstDay = draft.horizon.firstDay
    let known = Set((draft.ledger ?? []).compactMap(\.week).filter { $0 < firstDay }.map { firstDay.weeksBack(to: $0) })
    let had = known.count { $0 < weeks }
    guard had < weeks - 1 else { return }
    findings.warn(
      path,
      "looks [\(weeks - 1)] weeks back, of which the ledger has [\(had)]: an average is of the weeks that are known")
  }

  private mutating func check(rotation order: [[String]], at path: DraftPath) {
    var known: Set<String> = []
    if order.count < 2 {
      findings.fail(
        path, "empty-range", "has fewer than two places",
        fix: "write shifts in their order, such as [early, late, night]")
    }
    for (position, shifts) in order.enumerated() {
      if shifts.isEmpty {
        findings.fail(path.entry(position), "empty-range", "names no shift", fix: "leave the place out")
      }
      for (index, id) in shifts.enumerated() where !known.insert(id).inserted {
        findings.fail(
          path.entry(position).entry(index), "duplicate-id", "[\(id)] stands twice", fix: "name each shift once")
      }
    }
  }
}
