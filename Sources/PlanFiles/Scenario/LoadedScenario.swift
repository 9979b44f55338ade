public import PlanModel
public import Workforce

/// A scenario and the plan as it is under it.
public struct LoadedScenario: Sendable {
  /// The scenario, with what it stands on.
  public let scenario: Scenario
  /// The plan under it.
  public let loaded: LoadedPlan
  /// What it changes of the contacts.
  public let demand: [DemandChange]
  /// What is suspicious about the plan under it and not about the plan as it is.
  public let warnings: [String]
}

extension LoadedPlan {
  /// This plan as a change of its draft makes it. Duties before the horizon stay with those who were there.
  func changed(to compiled: CompiledPlan, draft: PlanDraft) -> LoadedPlan {
    var changed = self
    changed.draft = draft
    changed.plan = compiled.plan
    let transfer = RosterTransfer(from: plan, to: compiled.plan)
    let past = transfer.duties(plan.agents.map(\.past))
    for agent in changed.plan.agents.indices { changed.plan.agents[agent].past = past[agent] }
    return changed
  }
}
