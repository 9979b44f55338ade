/// What is wrong with a stretch of a duty that is open to the same queues.
public enum StretchFault: Hashable, Sendable {
  /// It is shorter than so many minutes.
  case short(limit: Int)
  /// It is longer than so many minutes.
  case long(limit: Int)
  /// It follows other queues at a time that is no multiple of so many minutes after midnight.
  case begin(step: Int)
}
