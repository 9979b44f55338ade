/// Past contacts of every queue, and what was odd about where they come from.
public struct History: Hashable, Sendable {
  /// One series a queue, in the order of the plan's queues.
  public var series: [ContactSeries]
  /// What its reader says should be looked at, such as rows outside opening hours, with file and line.
  public var warnings: [String]

  /// Makes a history.
  public init(series: [ContactSeries], warnings: [String] = []) {
    self.series = series
    self.warnings = warnings
  }
}
