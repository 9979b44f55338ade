import PlanModel
import Workforce

extension LoadedPlan {
  /// The plan for one week that comes later: nobody's wishes, absences and locks reach there, nor do earlier rosters.
  ///
  /// - Parameter weeks: How many weeks after the plan's first one.
  /// - Returns: The plan of that week.
  /// - Throws: ``PlanError`` when there is no such week, as where clocks change within an interval.
  public func later(byWeeks weeks: Int) throws(PlanError) -> LoadedPlan {
    var draft = draft
    (draft.wishes, draft.absences, draft.locks) = (nil, nil, nil)
    return try week(weeks, of: draft)
  }

  /// One week of a chain: a part of the plan's horizon, or a week after it, with the wishes and absences that lie there. Nothing is locked,
  /// since there is no roster to start from. The first week follows the previous roster; a later one follows nothing yet.
  ///
  /// - Parameter number: How many weeks after the plan's first one.
  /// - Returns: The plan of that week.
  /// - Throws: ``PlanError`` as ``later(byWeeks:)``.
  public func chained(week number: Int) throws(PlanError) -> LoadedPlan {
    var draft = draft
    draft.locks = nil
    var found = try week(number, of: draft)
    found.locks = []
    if number == 0 {
      for agent in found.plan.agents.indices { found.plan.agents[agent].past = plan.agents[agent].past }
    }
    return found
  }

  private func week(_ number: Int, of whole: PlanDraft) throws(PlanError) -> LoadedPlan {
    var draft = whole
    draft.horizon = HorizonDraft(firstDay: draft.horizon.firstDay.adding(days: 7 * number), weeks: 1)
    do throws(DraftError) {
      let compiled = try PlanCompiler.compile(draft)
      var later = self
      (later.draft, later.plan, later.clock) = (draft, compiled.plan, compiled.clock)
      return later
    } catch {
      throw PlanError(
        problems: error.problems.map {
          PlanProblem(
            code: $0.code, file: PlanFolder.planFile, message: "in the week of \(draft.horizon.firstDay): \($0)",
            fix: $0.fix)
        })
    }
  }
}
