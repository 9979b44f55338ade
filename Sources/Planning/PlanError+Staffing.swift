import PlanFiles
import Staffing
import Workforce

extension PlanError {
  /// A problem of the plan that names the queue, with the code of the formulas' error.
  init(_ error: StaffingError, plan: Plan) {
    self.init(problems: [
      PlanProblem(
        code: error.cause.code.rawValue, file: PlanFolder.planFile,
        message: "queue [\(plan.queues[error.queue].id)]: \(error.cause.message)",
        fix: "correct its goals, or the contacts and handling times expected of it")
    ])
  }
}
