/// What Erlang's formulas say of one queue under some staff.
public struct ErlangExpectation: Hashable, Sendable {
  /// The formula: `Erlang A`, or `Erlang C` for a queue without a patience.
  public var model: String
  /// Answered in time, of all contacts; intervals in which the queue would grow without end count as nobody answered.
  public var serviceLevel: Double
  /// Abandoned, of all contacts; `nil` with Erlang C.
  public var abandonment: Double?
  /// Intervals with contacts and no long run.
  public var overloadedIntervals: Int
}
