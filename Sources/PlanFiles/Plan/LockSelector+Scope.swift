import PlanModel
import Workforce

extension LockSelector {
  /// Makes a selector of what a lock selects.
  init(_ scope: LockScope, origin: String) {
    self.init(agent: scope.agent, days: scope.days, family: scope.shift, origin: origin)
  }
}
