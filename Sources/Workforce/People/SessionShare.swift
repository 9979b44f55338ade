/// How often an agent has a session in each week of the horizon.
public struct SessionShare: Hashable, Sendable {
  /// The session, as an index into the plan's.
  public var session: Int
  /// Fewest and most, by week: of duties that start in it. The fewest are less where absences leave fewer days.
  public var weeks: [ClosedRange<Int>]

  /// Makes a share.
  public init(session: Int, weeks: [ClosedRange<Int>]) {
    self.session = session
    self.weeks = weeks
  }
}
