public import Workforce

extension English {
  /// `my-centre is sound: 2 queues, 30 agents, 1 week from 2026-11-23`.
  public func sentence(forSoundPlan plan: Plan, in folder: String) -> String {
    "\(folder) is sound: \(count(plan.queues.count, "queue")), \(count(plan.agents.count, "agent")), "
      + "\(count(plan.grid.weekCount, "week")) from \(plan.grid.firstDay)"
  }
}
