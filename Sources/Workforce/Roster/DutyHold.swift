/// What of a told duty stays as it was while the rest of it may change: it has begun, or begins too soon to change its start.
///
/// Its start and its queues always stay.
public struct DutyHold: Hashable, Sendable {
  /// Elapsed minute: breaks and sessions that begin sooner stay as they were told, and none comes in before it.
  public var until: Int
  /// Elapsed minute before which neither the end that was told may be given up nor another one come; `nil` keeps the end, whatever it is.
  public var earliestEnd: Int?

  /// Makes a hold.
  public init(until: Int, earliestEnd: Int?) {
    self.until = until
    self.earliestEnd = earliestEnd
  }

  /// Whether a duty that was told may end at another minute.
  ///
  /// - Parameters:
  ///   - now: The other end, in elapsed minutes; the same one is always allowed.
  ///   - told: The end that was told.
  /// - Returns: Whether it may.
  public func allowsEnd(_ now: Int, insteadOf told: Int) -> Bool {
    now == told || earliestEnd.map { $0 <= min(now, told) } ?? false
  }
}
