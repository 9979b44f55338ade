import PlanFiles
import Planning
import Workforce

extension PlanError {
  /// Why a stage has no answer, as a problem of the plan folder.
  init(_ error: PlanningError, plan: Plan) {
    let problem =
      switch error {
      case .noContacts:
        PlanProblem(
          code: "no-contacts", file: PlanFolder.planFile,
          message: "the plan names neither `history` nor `forecast`: nothing says how many contacts will come",
          fix: "name a file of past contacts under `history`, or a forecast under `forecast`")
      case .noUpdate:
        PlanProblem(
          code: "no-update", file: PlanFolder.planFile,
          message: "the plan names a forecast made elsewhere, which cannot be updated within the day",
          fix: "remove `forecast` from the plan, or forecast without --as-of")
      case .noHistory:
        PlanProblem(
          code: "no-history", file: PlanFolder.planFile,
          message: "the plan names no `history`: there is nothing to test forecasts on",
          fix: "name a file of past contacts under `history`")
      case .noQuantiles(let queue):
        PlanProblem(
          code: "no-quantiles", file: PlanFolder.planFile,
          message: "the forecast of queue [\(plan.queues[queue].id)] was made elsewhere and has no quantiles",
          fix: "staff without --quantile, add columns such as q80 to it, or forecast from the history")
      case .noHandlingPart(let queue, let part):
        PlanProblem(
          code: "no-handling-part", file: PlanFolder.planFile,
          message:
            "nothing tells how much of a contact's time on queue [\(plan.queues[queue].id)] is [\(part.rawValue)], which is to change by itself",
          fix:
            "name the columns of its parts in `history`, such as `handling_seconds: {talk: Talk, hold: Hold, wrap-up: ACW}`, or change the whole handling time"
        )
      case .costsOutOfRange(let cost):
        PlanProblem(
          code: "costs-out-of-range", file: PlanFolder.planFile,
          message: "missing staff can cost [\(cost)]: \(PlanError.largestCosts)",
          fix:
            "count costs in a larger unit, such as thousands, and look for contacts or handling times that are too large"
        )
      case .unstaffable(let error):
        PlanProblem(
          code: error.cause.code.rawValue, file: PlanFolder.planFile,
          message: "queue [\(plan.queues[error.queue].id)]: \(error.cause.message)",
          fix: "correct its goals, or the contacts and handling times expected of it")
      }
    self.init(problems: [problem])
  }

  private static let largestCosts = "sums of costs are exact up to 1e14"
}
