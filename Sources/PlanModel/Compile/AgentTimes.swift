import Workforce

/// Times by the clock of each agent of a draft.
struct AgentTimes {
  private let centre: HorizonTimes
  private let elsewhere: [String: HorizonTimes]

  init(draft: PlanDraft, ids: DraftIDs, clocks: ContractClocks) {
    centre = clocks.times[0]
    guard clocks.times.count > 1 else {
      elsewhere = [:]
      return
    }
    let found = draft.agents.compactMap { agent -> (String, HorizonTimes)? in
      guard let contract = ids.contracts.position(of: agent.contract), clocks.numbers[contract] > 0 else { return nil }
      return (agent.id, clocks.times(ofContract: contract))
    }
    elsewhere = Dictionary(found) { first, _ in first }
  }

  init(draft: PlanDraft, ids: DraftIDs, centre: HorizonTimes) {
    self.init(draft: draft, ids: ids, clocks: ContractClocks(draft: draft, ids: ids, centre: centre))
  }

  /// Of the agent with an id; the centre's of anybody else.
  func of(_ agent: String) -> HorizonTimes { elsewhere[agent] ?? centre }
}
