import Workforce

extension WishSearch {
  /// Whose duties and whose wishes may stand against a wish.
  struct Candidates {
    private let plan: Plan
    private let roster: Roster
    private let wishes: [WishReview.Wished]
    private let effort: Effort
    /// Granted wishes that cost something when they are not, by day.
    private let granted: [Int: [Int]]

    init(plan: Plan, roster: Roster, wishes: [WishReview.Wished], effort: Effort) {
      self.plan = plan
      self.roster = roster
      self.wishes = wishes
      self.effort = effort
      granted = Dictionary(
        grouping: wishes.indices.filter { wishes[$0].finding == nil && wishes[$0].wish.weight > 0 },
        by: { plan.day(of: wishes[$0]) })
    }

    /// The others who share a queue with whose wish it is: those first who are off on its day while the agent works, or the other way round.
    func partners(of index: Int) -> [Int] {
      let (agent, day) = (wishes[index].agent, plan.day(of: wishes[index]))
      func isOn(_ agent: Int) -> Bool { roster.duties[agent].contains { $0.day == day } }
      let own = isOn(agent)
      let others = plan.agents.indices.filter { $0 != agent && sharesQueue($0, agent) }
      return Array((others.filter { isOn($0) != own } + others.filter { isOn($0) == own }).prefix(effort.partners))
    }

    /// Granted wishes of such others for the same day, the lightest first.
    func rivals(of index: Int) -> [Int] {
      let agent = wishes[index].agent
      let all = (granted[plan.day(of: wishes[index])] ?? []).filter {
        wishes[$0].agent != agent && sharesQueue(wishes[$0].agent, agent)
      }
      return Array(
        all.sorted { (wishes[$0].wish.weight, $0) < (wishes[$1].wish.weight, $1) }.prefix(effort.rivals))
    }

    private func sharesQueue(_ one: Int, _ other: Int) -> Bool {
      plan.agents[one].queues.contains(where: plan.agents[other].queues.contains)
    }
  }
}

extension Plan {
  /// The day of a wish: of hours the one on which they begin.
  fileprivate func day(of wished: WishReview.Wished) -> Int {
    switch wished.wish.target {
    case .day(let day), .shift(_, let day): day
    case .hours(let hours): grid(of: agents[wished.agent]).day(at: hours.lowerBound)
    }
  }
}
