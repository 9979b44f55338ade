/// What one week asks of one agent: the contract's limits less what absences and a partial employment take off.
public struct WeekLimits: Hashable, Sendable {
  /// Paid minutes.
  public var minutes: ClosedRange<Int>
  /// Days with a duty.
  public var days: ClosedRange<Int>

  /// Makes limits.
  public init(minutes: ClosedRange<Int>, days: ClosedRange<Int>) {
    self.minutes = minutes
    self.days = days
  }
}
