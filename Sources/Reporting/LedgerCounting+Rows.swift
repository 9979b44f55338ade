public import PlanModel
public import Planning
public import Workforce

extension LedgerCounting {
  /// The rows of a ledger that say what was counted in a roster of a plan.
  public func rows(of plan: Plan) -> [LedgerDraft] {
    entries.map { entry in
      LedgerDraft(
        month: entry.month, agent: plan.agents[entry.agent].id, count: entry.count, value: entry.value,
        origin: .counted(week: plan.grid.date(of: 7 * entry.week)))
    }
  }
}
