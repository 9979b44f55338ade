public import DeferredWork

/// What a planner should know of the staff that was worked out.
public enum StaffingWarning: Hashable, Sendable {
  /// Even all who have the skill cannot clear a deferred queue's deadlines, so that it is staffed as if there were more.
  ///
  /// - Parameters:
  ///   - queue: The queue (index into the plan's).
  ///   - agents: Agents with its skill.
  ///   - lateHours: Hours of its work that are late at the first deadline missed.
  ///   - interval: The interval at whose end that is.
  case tooFewSkilled(queue: Int, agents: Int, lateHours: Double, interval: Int)
  /// Deferred work that fills a live queue's gaps is not interrupted, and takes its service level below the goal.
  ///
  /// - Parameters:
  ///   - queue: The live queue.
  ///   - serviceLevel: The share of its contacts answered in time beside that work, as far as can be told.
  case gapsDelayContacts(queue: Int, serviceLevel: Double)
  /// The plan has no shrinkage at all, though people are never all there.
  case noShrinkage
  /// Shares of pooling are to be found with a roster, and half is counted until then.
  case uncalibratedPooling
  /// A deferred queue's work cannot be planned at all, so that nobody is planned for it.
  case unplannable(queue: Int, cause: DeferredWorkError)
}
