/// The clock by which some agents live: when their days begin, and what is night and the edges of a day for them.
///
/// It counts the minutes of the plan's grid, and its days have the same numbers: day 0 is the same date everywhere, and begins earlier the
/// further east.
public struct LocalClock: Hashable, Sendable {
  /// IANA time zone.
  public var timeZone: String
  /// Days and wall-clock minutes.
  public var grid: TimeGrid
  /// Night duties.
  public var night: NightDefinition
  /// Duties that start early or end late.
  public var edges: DayEdges

  /// Makes a clock.
  public init(timeZone: String, grid: TimeGrid, night: NightDefinition, edges: DayEdges) {
    self.timeZone = timeZone
    self.grid = grid
    self.night = night
    self.edges = edges
  }
}
