import Workforce

extension PlanChange {
  /// The position of a queue.
  ///
  /// - Throws: ``DraftError`` when the draft has no such queue.
  @discardableResult
  static func checkQueue(_ id: String, in draft: PlanDraft) throws(DraftError) -> Int {
    try position(of: id, in: draft.queues.map(\.id), "queues", noun: "queue")
  }

  /// Checks that a queue of the draft needs a skill.
  static func checkSkill(_ skill: String, in draft: PlanDraft) throws(DraftError) {
    let skills = draft.queues.map(\.neededSkill) + (draft.tiers ?? []).flatMap(\.skills)
    guard !skills.contains(skill) else { return }
    let known = skills.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    throw error(
      "skills", skill, "unknown-skill", "is not a skill of any queue",
      fix: Suggestion.fix(for: skill, among: known, otherwise: "queues need \(Suggestion.list(known))"))
  }

  /// Puts a rule in the place of those that say something else of the same thing.
  static func replace(by rule: RuleDraft, in draft: inout PlanDraft) {
    let others = (draft.rules ?? []).filter { entry in
      guard case .rule(let old) = entry, old.demand.rule == rule.demand.rule else { return true }
      switch (old.demand, rule.demand) {
      case (.off, _): return false
      case (.minimumStaffing(let queue, _, _, _), .minimumStaffing(let other, _, _, _)): return queue != other
      case (.forbiddenSuccession, .forbiddenSuccession): return true
      default: return rule.contracts != nil && old.contracts != rule.contracts
      }
    }
    draft.rules = others + [.rule(rule)]
  }

  /// Takes somebody off sessions that name agents; one that nobody is left for goes, too.
  static func remove(agent id: String, fromSessionsOf draft: inout PlanDraft) {
    draft.sessions = draft.sessions?.compactMap { session in
      guard let agents = session.agents else { return session }
      var left = session
      left.agents = agents.filter { $0 != id }
      return left.agents?.isEmpty == true ? nil : left
    }
  }

  /// Takes somebody off tiers that name agents; one that nobody is left of goes, too.
  static func remove(agent id: String, fromTiersOf draft: inout PlanDraft) {
    draft.tiers = draft.tiers?.compactMap { tier in
      var left = tier
      left.people.agents = tier.people.agents?.filter { $0 != id }
      if case .beside(var beside) = tier.demand {
        beside.people.agents = beside.people.agents?.filter { $0 != id }
        left.demand = .beside(beside)
        if beside.people.agents?.isEmpty == true { return nil }
      }
      return left.people.agents?.isEmpty == true ? nil : left
    }
  }

  /// Takes somebody off rotations that name agents.
  static func remove(agent id: String, fromRotationsOf draft: inout PlanDraft) {
    draft.rotations = draft.rotations?.map { rotation in
      var left = rotation
      left.agents = rotation.agents?.filter { $0.name != id }
      left.except = rotation.except?.filter { $0 != id }
      return left
    }
  }

  /// Takes a family of shifts away, wherever it is named.
  static func remove(shift id: String, from whole: inout PlanDraft) throws(DraftError) {
    var draft = whole
    draft.shifts.remove(at: try position(of: id, in: draft.shifts.map(\.id), "shifts", noun: "shift"))
    for index in draft.contracts.indices {
      let contract = draft.contracts[index]
      draft.contracts[index].shifts = contract.shifts?.filter { $0 != id }
      draft.contracts[index].pattern = contract.pattern?.map { $0.without(shift: id) }
      if draft.contracts[index].shifts?.isEmpty == true {
        throw error("contracts", contract.id, "no-shift", "has no shift left without [\(id)]")
      }
    }
    draft.rotations = draft.rotations?.map { $0.without(shift: id) }
    draft.breaks = draft.breaks?.compactMap { entry in
      guard let shifts = entry.shifts else { return entry }
      var left = entry
      left.shifts = shifts.filter { $0 != id }
      return left.shifts?.isEmpty == true ? nil : left
    }
    draft.onCall = draft.onCall?.compactMap { entry in
      var left = entry
      left.shifts = entry.shifts.filter { $0 != id }
      return left.shifts.isEmpty ? nil : left
    }
    draft.rules = draft.rules?.compactMap { entry in
      guard case .rule(var rule) = entry, case .forbiddenSuccession(let first, let second) = rule.demand else {
        return entry
      }
      let (before, after) = (first.filter { $0 != id }, second.filter { $0 != id })
      rule.demand = .forbiddenSuccession(first: before, second: after)
      return before.isEmpty || after.isEmpty ? nil : .rule(rule)
    }
    draft.pay = draft.pay?.compactMap { $0.without(shift: id) }
    draft.wishes?.removeAll { $0.what == id }
    draft.locks?.removeAll { $0.shift == id }
    whole = draft
  }
}

extension ContractDraft.PatternDays {
  /// The same where a shift is gone: a duty of the others, or of any where it was the only one.
  fileprivate func without(shift id: String) -> Self {
    guard case .shifts(let ids) = demand, ids.contains(id) else { return self }
    let left = ids.filter { $0 != id }
    return Self(days: days, demand: left.isEmpty ? .work : .shifts(left))
  }
}

extension RotationDraft {
  /// The same where a shift is gone: weeks of the others, and free ones where it was the only one.
  fileprivate func without(shift id: String) -> RotationDraft {
    var left = self
    left.weeks = weeks.map { week in
      switch week {
      case .off, .free: return week
      case .shifts(let ids):
        let others = ids.filter { $0 != id }
        return ids.contains(id) && others.isEmpty ? .free : .shifts(others)
      case .days(let days): return .days(days.map { $0.without(shift: id) })
      }
    }
    return left
  }
}
