/// The ids of a draft, and which of its entries they stand for: the one place where ids become positions.
struct DraftIDs {
  /// Queues, contracts, shifts.
  var queues = IDIndex(noun: "queue")
  var contracts = IDIndex(noun: "contract")
  var shifts = IDIndex(noun: "shift")
  var activities = IDIndex(noun: "activity")
  var sessions = IDIndex(noun: "session")
  var onCall = IDIndex(noun: "stand-by")
  var tiers = IDIndex(noun: "tier")
  /// Everybody the table names, also under an id that is none.
  var agents = IDIndex(noun: "agent")
  /// Positions in the draft of what is kept: the first of each id.
  private(set) var keptQueues: [Int] = []
  private(set) var keptContracts: [Int] = []
  private(set) var keptShifts: [Int] = []
  private(set) var keptActivities: [Int] = []
  private(set) var keptSessions: [Int] = []
  private(set) var keptOnCall: [Int] = []
  private(set) var keptTiers: [Int] = []
  /// Positions of the agents with an id of their own and a contract of the plan.
  private(set) var keptAgents: [Int] = []
  /// Skills of the queues, in their order, and behind them those by which tiers know their people.
  private(set) var skills: [String] = []
  private var queueSkillCount = 0
  /// Skills of the queues alone.
  var queueSkills: ArraySlice<String> { skills[..<queueSkillCount] }

  init(_ draft: PlanDraft, gaps: DraftGaps) {
    keptQueues = DraftIDs.kept(draft.queues.map(\.id), in: &queues)
    keptContracts = DraftIDs.kept(draft.contracts.map(\.id), in: &contracts)
    keptShifts = DraftIDs.kept(draft.shifts.map(\.id), in: &shifts)
    keptActivities = DraftIDs.kept((draft.activities ?? []).map(\.id), in: &activities)
    keptSessions = DraftIDs.kept((draft.sessions ?? []).map(\.id), in: &sessions)
    keptTiers = DraftIDs.kept((draft.tiers ?? []).map(\.id), in: &tiers)
    keptOnCall = DraftIDs.kept((draft.onCall ?? []).map(\.id), in: &onCall)
    activities.isPartial = activities.isPartial || gaps.activities
    queues.isPartial = queues.isPartial || gaps.queues
    contracts.isPartial = contracts.isPartial || gaps.contracts
    shifts.isPartial = shifts.isPartial || gaps.shifts
    for (position, agent) in draft.agents.enumerated() where agents.insert(agent.id) {
      if IDIndex.fault(in: agent.id) == nil, contracts.position(of: agent.contract) != nil {
        keptAgents.append(position)
      }
    }
    for id in gaps.otherAgents { _ = agents.insert(id) }
    agents.isPartial = gaps.agents
    for position in keptQueues where !skills.contains(draft.queues[position].neededSkill) {
      skills.append(draft.queues[position].neededSkill)
    }
    queueSkillCount = skills.count
    for skill in keptTiers.flatMap({ (draft.tiers ?? [])[$0].skills }) where !skills.contains(skill) {
      skills.append(skill)
    }
  }

  /// Whether everybody and everything that a tier names is there: what is not is a problem of its own.
  func knowsPeople(of tier: TierDraft) -> Bool {
    let others: TierDraft.People? = if case .beside(let beside) = tier.demand { beside.people } else { nil }
    return [tier.people, others].compactMap { $0 }.allSatisfy { people in
      (people.contracts ?? []).allSatisfy { contracts.position(of: $0) != nil }
        && (people.agents ?? []).allSatisfy { agents.position(of: $0) != nil }
    }
  }

  private static func kept(_ ids: [String], in index: inout IDIndex) -> [Int] {
    ids.indices.filter { position in
      if IDIndex.fault(in: ids[position]) != nil { index.isPartial = true }
      return index.insert(ids[position])
    }
  }
}
