public import Workforce

/// One week of the long view. Agents are counted in full-time weeks: the longest weekly hours of any contract, 60 at most.
public struct CapacityWeek: Hashable, Sendable {
  /// Its first day.
  public let firstDay: CivilDate
  /// Contacts expected, over all queues.
  public let contacts: Double
  /// Agents needed for these, shrinkage and paid breaks included.
  public let needed: Double
  /// Agents needed for contacts that are not exceeded with the probability asked for; `nil` where the forecast cannot say.
  public let neededCarefully: Double?
  /// Agents there are, less those who will have left.
  public let had: Double
  /// The queue that lacks most, an index into the plan's; `nil` when none lacks anybody.
  public let shortQueue: Int?

  /// Agents missing; 0 when there are enough.
  public var missing: Double { max(0, needed - had) }
}

/// Agents to be hired, by when.
public struct CapacityHire: Hashable, Sendable {
  /// The day on which to begin looking for them.
  public let decideBy: CivilDate
  /// The week in which they are needed.
  public let neededOn: CivilDate
  /// How many, full time.
  public let count: Int
  /// The queue whose skill they should have, an index into the plan's.
  public let queue: Int
  /// Whether it is too late to have them in time.
  public let isLate: Bool
}
