/// What became of some contacts: a queue's in an interval, on a day or over the horizon. Contacts count where they came in,
/// also when they are answered later. Numbers of contacts are means per replication.
public struct ServiceFigures: Hashable, Sendable {
  /// Contacts offered, repeated attempts included.
  public var offered: Double
  /// Of those, attempts after the first.
  public var repeated: Double
  /// Answered.
  public var answered: Double
  /// Answered within the queue's threshold.
  public var answeredInTime: Double
  /// Abandoned.
  public var abandoned: Double
  /// Abandoned within the queue's threshold.
  public var abandonedInTime: Double
  /// Blocked: no room to wait.
  public var blocked: Double
  /// Still waiting when the simulation ended.
  public var unanswered: Double
  /// Contacts of a queue with a response time whose deadline lies here, those that waited before the horizon too.
  public var due: Double
  /// Done by their deadlines, of these; `nil` where nothing fell due.
  public var response: Estimate?
  /// Answered in time, of all offered; `nil` when nobody ever came.
  public var serviceLevel: Estimate?
  /// Abandoned, of all offered.
  public var abandonment: Estimate?
  /// Mean wait in seconds of those answered and those who hung up.
  public var meanWait: Estimate?
  /// Mean wait in seconds of those answered.
  public var meanWaitOfAnswered: Estimate?
  /// Quantiles of the wait of those answered; `nil` when nobody ever was, and for single intervals.
  public var waitQuantiles: WaitQuantiles?
}

/// Waits in seconds that so many of those answered do not exceed, over all replications; good to 1 % and a hundredth of a
/// second.
public struct WaitQuantiles: Hashable, Sendable {
  /// Half of them: the median.
  public var half: Double
  /// 80 %.
  public var eightyPercent: Double
  /// 95 %.
  public var ninetyFivePercent: Double

  /// Quantiles of counted waits, of which only those above zero come by class; `nil` when nobody was answered.
  init?(_ waits: [Int], answered: Int) {
    guard answered > 0 else { return nil }
    var counts = waits
    counts[0] += answered - waits.reduce(0, +)
    half = WaitHistogram.quantile(0.5, of: counts)
    eightyPercent = WaitHistogram.quantile(0.8, of: counts)
    ninetyFivePercent = WaitHistogram.quantile(0.95, of: counts)
  }
}

/// How busy a group of agents was.
public struct GroupFigures: Hashable, Sendable {
  /// Name of the group.
  public var name: String
  /// Hours present, breaks excluded, within the horizon.
  public var presentHours: Double
  /// Share of that time with a contact; `nil` when nobody was ever present.
  public var occupancy: Estimate?
  /// The same by day; a stretch of work between breaks counts for the day on which it began.
  public var occupancyByDay: [Estimate?]
  /// The same by interval, each second where it lies; a mean over the replications.
  public var occupancyByInterval: [Double?] = []
}
