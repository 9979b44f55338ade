public import Staffing
public import Workforce

/// Why a stage has no answer. Queues are indices into the plan's.
public enum PlanningError: Error, Hashable, Sendable {
  /// Nothing says what contacts to expect.
  case noContacts
  /// Only forecasts from a history can be updated within the day; this one was made elsewhere.
  case noUpdate
  /// There is no history to test forecasts on.
  case noHistory
  /// A quantile was asked for, and the forecast of this queue has none.
  case noQuantiles(queue: Int)
  /// One part of a queue's handling time is to change, and nothing tells how much of it that part is.
  case noHandlingPart(queue: Int, HandlingPart)
  /// The staff that is needed can cost so much, in the plan's unit, that sums would not be exact (`CostRange`).
  case costsOutOfRange(Double)
  /// A queue cannot be staffed.
  case unstaffable(StaffingError)
}
