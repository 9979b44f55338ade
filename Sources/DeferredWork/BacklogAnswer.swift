/// What becomes of work that may wait, with the least agents or with given ones.
public struct BacklogAnswer: Hashable, Sendable {
  /// An interval.
  public struct Interval: Hashable, Sendable {
    /// Hours of work that come.
    public let workHours: Double
    /// Agents on the work, those left over by live channels not counted.
    public let agents: Double
    /// Hours of work left at the interval's end.
    public let backlogHours: Double
    /// Of those, past their deadline.
    public let lateHours: Double
    /// Age of the oldest work left, from the start of the interval in which it came.
    public let oldestMinutes: Int?
  }

  /// That even the most agents are too few.
  public struct Shortage: Hashable, Sendable {
    /// The first interval by whose end a deadline is missed.
    public let interval: Int
    /// Hours of work missing there.
    public let missingHours: Double
  }

  /// The intervals, in order.
  public let intervals: [Interval]
  /// Hours of agents in all.
  public let agentHours: Double
  /// Share of the hours due within these intervals that are done in time; `nil` when none is due.
  public let shareInTime: Double?
  /// That even the most agents are too few; `nil` where they are not.
  public let shortage: Shortage?

  /// The most agents at once.
  public var peakAgents: Double { intervals.map(\.agents).max() ?? 0 }

  /// The most hours of work left at the end of an interval.
  public var mostBacklogHours: Double { intervals.map(\.backlogHours).max() ?? 0 }

  /// The greatest age of work left at the end of an interval.
  public var greatestAgeMinutes: Int? { intervals.compactMap(\.oldestMinutes).max() }
}
