public import DeferredWork
public import Staffing
public import Workforce

/// What a language says of agents needed and of work that may wait.
public protocol StaffingWords: Sendable {
  /// What of `plan` cannot be staffed as it should be.
  func sentence(for warning: StaffingWarning, in plan: Plan) -> String
  /// Why deferred work cannot be planned.
  func sentence(for error: DeferredWorkError) -> String
  /// A queue's agent-hours, those to roster, and the most agents at once, at a time.
  func needed(forQueue queue: String, agentHours: Double, rosteredHours: Double, peakAgents: Double, at time: String)
    -> String
  /// What poor service costs with the agents to roster, and with nobody.
  func poorService(asRostered: Double, withNobody: Double) -> String
  /// What becomes of a queue's deferred work: the share of the hours due that is done in time, the most hours left, the
  /// greatest age of work, and hours done in the gaps of live queues.
  func deferred(
    ofQueue queue: String, shareInTime: Double?, mostBacklogHours: Double, greatestAgeMinutes: Int?, gapHours: Double
  ) -> String
}
