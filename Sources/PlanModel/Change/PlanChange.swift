/// A change of a draft, as a value: what a what-if is made of.
///
/// Things are named by their ids, so a change means the same whatever else was changed before it. What a change takes away
/// is taken away wherever it is named.
public enum PlanChange: Codable, Hashable, Sendable {
  /// Somebody comes.
  case addAgent(AgentDraft)
  /// Somebody leaves; absences, wishes and locks of the agent go too.
  case removeAgent(String)
  /// An agent works under another contract.
  case setContract(agent: String, contract: String)
  /// An agent is away.
  case addAbsence(AbsenceDraft)
  /// A rule comes beside the others; it takes the place of the presets' rule of the same id.
  case addRule(RuleDraft)
  /// A rule takes the place of the plan's own and the presets' of the same id (and queue, if it is one of a queue).
  case replaceRule(RuleDraft)
  /// No rule of this id holds any more, a preset's neither.
  case removeRule(String)
  /// An agent learns a skill.
  case addSkill(agent: String, skill: String)
  /// An agent has a skill no longer.
  case removeSkill(agent: String, skill: String)
  /// A contract changes.
  case changeContract(ContractChange)
  /// A family of shifts changes.
  case changeShift(ShiftChange)
  /// A family of shifts goes: contracts, patterns, breaks, rules, wishes and locks no longer name it.
  case removeShift(String)
  /// Breaks in place of all the plan's.
  case setBreaks([BreaksDraft])
  /// A queue is open at other hours.
  case setOpeningHours(queue: String, hours: [WeeklyHours])
  /// A queue promises something else.
  case changeGoals(GoalsChange)
  /// Things cost something else; what is `nil` stays.
  case setCosts(ObjectiveDraft)

  /// Applies it to a draft.
  ///
  /// - Throws: ``DraftError`` when it names what the draft does not have, or adds what it has already; the draft stays as
  ///   it was.
  public func apply(to draft: inout PlanDraft) throws(DraftError) {
    switch self {
    case .addAgent(let agent):
      if draft.agents.contains(where: { $0.id == agent.id }) {
        throw PlanChange.error("agents", agent.id, "duplicate-id", "is an agent of the plan already")
      }
      _ = try PlanChange.position(of: agent.contract, in: draft.contracts.map(\.id), "contracts", noun: "contract")
      for skill in agent.skills { try PlanChange.checkSkill(skill, in: draft) }
      draft.agents.append(agent)
    case .removeAgent(let id):
      let position = try PlanChange.position(of: id, in: draft.agents.map(\.id), "agents", noun: "agent")
      draft.agents.remove(at: position)
      PlanChange.remove(agent: id, fromSessionsOf: &draft)
      PlanChange.remove(agent: id, fromTiersOf: &draft)
      PlanChange.remove(agent: id, fromRotationsOf: &draft)
      draft.absences?.removeAll { $0.agent == id }
      draft.wishes?.removeAll { $0.agent == id }
      draft.grantedBefore?.removeAll { $0.agent == id }
      draft.locks?.removeAll { $0.agent == id }
      draft.balances?.removeAll { $0.agent == id }
      draft.waiting?.removeAll { $0.absence.agent == id }
    case .setContract(let agent, let contract):
      let position = try PlanChange.position(of: agent, in: draft.agents.map(\.id), "agents", noun: "agent")
      _ = try PlanChange.position(of: contract, in: draft.contracts.map(\.id), "contracts", noun: "contract")
      draft.agents[position].contract = contract
    case .addAbsence(let absence):
      _ = try PlanChange.position(of: absence.agent, in: draft.agents.map(\.id), "agents", noun: "agent")
      draft.absences = (draft.absences ?? []) + [absence]
    case .addRule(let rule): draft.rules = (draft.rules ?? []) + [.rule(rule)]
    case .replaceRule(let rule): PlanChange.replace(by: rule, in: &draft)
    case .removeRule(let id): try PlanChange.remove(rule: id, from: &draft)
    case .addSkill(let agent, let skill):
      let position = try PlanChange.position(of: agent, in: draft.agents.map(\.id), "agents", noun: "agent")
      try PlanChange.checkSkill(skill, in: draft)
      if !draft.agents[position].skills.contains(skill) { draft.agents[position].skills.append(skill) }
      draft.agents[position].forgetDates(of: skill)
    case .removeSkill(let agent, let skill):
      let position = try PlanChange.position(of: agent, in: draft.agents.map(\.id), "agents", noun: "agent")
      guard draft.agents[position].skills.contains(skill) else {
        throw PlanChange.error("agents", agent, "unknown-skill", "does not have the skill [\(skill)]")
      }
      guard draft.agents[position].skills.count > 1 else {
        throw PlanChange.error(
          "agents", agent, "no-skill", "has no skill left without [\(skill)]", fix: "let the agent leave instead")
      }
      draft.agents[position].skills.removeAll { $0 == skill }
      draft.agents[position].forgetDates(of: skill)
    case .changeContract(let change):
      let ids = draft.contracts.map(\.id)
      change.apply(to: &draft.contracts[try PlanChange.position(of: change.id, in: ids, "contracts", noun: "contract")])
    case .changeShift(let change):
      let ids = draft.shifts.map(\.id)
      change.apply(to: &draft.shifts[try PlanChange.position(of: change.id, in: ids, "shifts", noun: "shift")])
    case .removeShift(let id): try PlanChange.remove(shift: id, from: &draft)
    case .setBreaks(let breaks): draft.breaks = breaks
    case .setOpeningHours(let queue, let hours):
      draft.queues[try PlanChange.checkQueue(queue, in: draft)].hours = hours
    case .changeGoals(let change):
      let position = try PlanChange.checkQueue(change.queue, in: draft)
      draft.queues[position].goals = change.applied(to: draft.queues[position].goals)
    case .setCosts(let costs):
      var objective = draft.objective ?? ObjectiveDraft()
      if let shortfall = costs.shortfall { objective.shortfall = shortfall }
      if let surplus = costs.surplus { objective.surplus = surplus }
      if let secondary = costs.secondary { objective.secondary = secondary }
      if let change = costs.change { objective.change = change }
      draft.objective = objective
    }
  }

  private static func remove(rule id: String, from draft: inout PlanDraft) throws(DraftError) {
    func isOfRule(_ entry: RuleEntry) -> Bool {
      if case .rule(let rule) = entry { rule.demand.rule == id } else { false }
    }
    let rules = draft.rules ?? []
    let isInherited = draft.presets.contains { $0.rules.contains { $0.kind.id.rawValue == id } }
    guard isInherited || rules.contains(where: isOfRule) else {
      throw error("rules", id, "unknown-rule", "is not a rule of the plan")
    }
    var left = rules.filter { !isOfRule($0) }
    if isInherited { left.append(.rule(RuleDraft(demand: .off(rule: id)))) }
    draft.rules = left
  }

  static func position(
    of id: String, in ids: [String], _ section: String, noun: String
  ) throws(DraftError) -> Int {
    if let position = ids.firstIndex(of: id) { return position }
    var index = IDIndex(noun: noun)
    for known in ids { _ = index.insert(known) }
    let article = noun == "agent" ? "an" : "a"
    throw error(
      section, id, "unknown-\(noun)", "is not \(article) \(noun) of the plan", fix: index.fix(for: id))
  }

  static func error(
    _ section: String, _ id: String, _ code: String, _ message: String, fix: String? = nil
  ) -> DraftError {
    DraftError(problems: [
      DraftProblem(path: DraftPath(section).entry(0, id: id), code: code, message: message, fix: fix)
    ])
  }
}

extension PlanDraft {
  /// The draft after some changes, one after the other.
  ///
  /// - Throws: ``DraftError`` with everything that the changes name and the draft does not have.
  public func applying(_ changes: [PlanChange]) throws(DraftError) -> PlanDraft {
    var draft = self
    var problems: [DraftProblem] = []
    for change in changes {
      do throws(DraftError) {
        try change.apply(to: &draft)
      } catch {
        problems += error.problems
      }
    }
    if !problems.isEmpty { throw DraftError(problems: problems) }
    return draft
  }
}
