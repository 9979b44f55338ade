/// A length a shift may have, with the breaks that belong to it.
///
/// Breaks are taken once each, in the order listed, without overlap, and start on multiples of ``breakStep`` counted
/// from the shift's start.
public struct ShiftShape: Hashable, Sendable {
  /// Elapsed minutes from start to end, breaks included.
  public var minutes: Int
  /// Breaks in the order they are taken.
  public var breaks: [BreakRule]
  /// Longest stretch of work without a break, in minutes; `nil` when there is no limit.
  public var longestStretch: Int?
  /// Breaks start on multiples of this many minutes after the shift's start.
  public var breakStep: Int
  /// Least minutes from the end of a break to the start of the next one.
  public var shortestStretch: Int

  /// Makes a shape.
  public init(
    minutes: Int, breaks: [BreakRule] = [], longestStretch: Int? = nil, breakStep: Int = 15,
    shortestStretch: Int = 0
  ) {
    self.minutes = minutes
    self.breaks = breaks
    self.longestStretch = longestStretch
    self.breakStep = breakStep
    self.shortestStretch = shortestStretch
  }

  /// Minutes that are paid: the length without unpaid breaks.
  public var paidMinutes: Int {
    minutes - breaks.reduce(0) { $0 + ($1.isPaid ? 0 : $1.minutes) }
  }
}
