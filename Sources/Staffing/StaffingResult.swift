public import Workforce

/// The agents that a centre needs, and what comes with them.
public struct StaffingResult: Hashable, Sendable {
  /// Agents needed.
  public var requirement: Requirement
  /// What becomes of deferred work, by queue; `nil` for queues without a response time.
  public var deferred: [DeferredOutlook?]
  /// What a planner should know.
  public var warnings: [StaffingWarning]

  /// Makes a result.
  public init(requirement: Requirement, deferred: [DeferredOutlook?], warnings: [StaffingWarning] = []) {
    self.requirement = requirement
    self.deferred = deferred
    self.warnings = warnings
  }
}
