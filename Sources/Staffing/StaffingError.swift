public import Queueing

/// A queue that cannot be staffed: a goal of it, or what is expected of it, is out of range.
public struct StaffingError: Error, Hashable, Sendable {
  /// The queue (index into the plan's).
  public let queue: Int
  /// What the formulas say.
  public let cause: QueueingError

  /// Makes an error.
  public init(queue: Int, cause: QueueingError) {
    self.queue = queue
    self.cause = cause
  }
}
