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
    draft.horizon = HorizonDraft(firstDay: draft.horizon.firstDay.adding(days: 7 * weeks), weeks: 1)
    (draft.wishes, draft.absences, draft.locks) = (nil, nil, nil)
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
