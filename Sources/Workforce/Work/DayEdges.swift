/// Which hours of a day are its edges: duties that begin before the first start early, duties that end after the second end late.
public struct DayEdges: Hashable, Sendable {
  /// By day of the horizon, the elapsed minute before which a duty of that day starts early.
  public var early: [Int]
  /// By day of the horizon, the elapsed minute after which a duty of that day ends late.
  public var late: [Int]

  /// Makes edges.
  public init(early: [Int], late: [Int]) {
    self.early = early
    self.late = late
  }

  /// Those at the same hours of every day, counted from its beginning.
  ///
  /// - Parameters:
  ///   - early: Minutes after the beginning of a day; 07:00 unless something else is said.
  ///   - late: Likewise; 21:00.
  ///   - grid: The grid.
  public init(early: Int = 7 * 60, late: Int = 21 * 60, of grid: TimeGrid) {
    self.init(
      early: (0..<grid.dayCount).map { grid.dayStart($0) + early },
      late: (0..<grid.dayCount).map { grid.dayStart($0) + late })
  }
}
