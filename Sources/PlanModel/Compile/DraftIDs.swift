/// The ids of a draft, and which of its entries they stand for: the one place where ids become positions.
struct DraftIDs {
  /// Queues, contracts, shifts.
  var queues = IDIndex(noun: "queue")
  var contracts = IDIndex(noun: "contract")
  var shifts = IDIndex(noun: "shift")
  var activities = IDIndex(noun: "activity")
  var sessions = IDIndex(noun: "session")
  var onCall = IDIndex(noun: "stand-by")
  /// Everybody the table names, also under an id that is none.
  var agents = IDIndex(noun: "agent")
  /// Positions in the draft of what is kept: the first of each id.
  private(set) var keptQueues: [Int] = []
  private(set) var keptContracts: [Int] = []
  private(set) var keptShifts: [Int] = []
  private(set) var keptActivities: [Int] = []
  private(set) var keptSessions: [Int] = []
  private(set) var keptOnCall: [Int] = []
  /// Positions of the agents with an id of their own and a contract of the plan.
  private(set) var keptAgents: [Int] = []
  /// Skills of the queues, in their order.
  private(set) var skills: [String] = []

  init(_ draft: PlanDraft, gaps: DraftGaps) {
    keptQueues = DraftIDs.kept(draft.queues.map(\.id), in: &queues)
    keptContracts = DraftIDs.kept(draft.contracts.map(\.id), in: &contracts)
    keptShifts = DraftIDs.kept(draft.shifts.map(\.id), in: &shifts)
    keptActivities = DraftIDs.kept((draft.activities ?? []).map(\.id), in: &activities)
    keptSessions = DraftIDs.kept((draft.sessions ?? []).map(\.id), in: &sessions)
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
  }

  private static func kept(_ ids: [String], in index: inout IDIndex) -> [Int] {
    ids.indices.filter { position in
      if IDIndex.fault(in: ids[position]) != nil { index.isPartial = true }
      return index.insert(ids[position])
    }
  }
}
