/// What staffing must achieve.
///
/// Every goal is optional; all that are given must hold.
public struct StaffingGoals: Hashable, Sendable {
  /// At least `share` of contacts answered within `seconds`.
  public struct ServiceLevel: Hashable, Sendable {
    /// Share of contacts, in `0..<1`.
    public let share: Double
    /// Longest acceptable wait in seconds, zero or more.
    public let seconds: Double
    /// How those who hang up are counted.
    public let definition: ServiceLevelDefinition
    /// Up to which wait in seconds an abandon is short; zero means that none is.
    public let shortAbandonSeconds: Double

    /// Makes a service level such as 80 % within 20 s.
    public init(
      share: Double, seconds: Double, definition: ServiceLevelDefinition = .ofOffered,
      shortAbandonSeconds: Double = 0
    ) {
      self.share = share
      self.seconds = seconds
      self.definition = definition
      self.shortAbandonSeconds = shortAbandonSeconds
    }
  }

  /// Share answered within a threshold.
  public var serviceLevel: ServiceLevel?
  /// Longest mean wait in seconds, of all contacts; positive.
  public var meanWait: Double?
  /// Highest occupancy, above 0 and at most 1.
  public var maximumOccupancy: Double?
  /// Highest probability of abandoning, above 0 and at most 1; needs a patience.
  public var maximumAbandonment: Double?
  /// Highest probability of waiting, above 0 and at most 1.
  public var maximumProbabilityOfWaiting: Double?

  /// Makes a set of goals.
  ///
  /// - Throws: ``QueueingError`` with code `invalid-goal`.
  public init(
    serviceLevel: ServiceLevel? = nil, meanWait: Double? = nil, maximumOccupancy: Double? = nil,
    maximumAbandonment: Double? = nil, maximumProbabilityOfWaiting: Double? = nil
  ) throws(QueueingError) {
    if let serviceLevel {
      guard serviceLevel.share >= 0, serviceLevel.share < 1 else {
        throw QueueingError(
          .invalidGoal, "service level (\(serviceLevel.share)) must be a share of at least 0 and below 1")
      }
      guard serviceLevel.seconds >= 0, serviceLevel.seconds.isFinite else {
        throw QueueingError(.invalidGoal, "answer threshold (\(serviceLevel.seconds) s) must be zero or more")
      }
      guard serviceLevel.shortAbandonSeconds >= 0, serviceLevel.shortAbandonSeconds.isFinite else {
        throw QueueingError(
          .invalidGoal, "short-abandon threshold (\(serviceLevel.shortAbandonSeconds) s) must be zero or more")
      }
    }
    if let meanWait, !(meanWait > 0 && meanWait.isFinite) {
      throw QueueingError(.invalidGoal, "mean wait (\(meanWait) s) must be positive")
    }
    let shares = [
      ("maximum occupancy", maximumOccupancy), ("maximum abandonment", maximumAbandonment),
      ("maximum probability of waiting", maximumProbabilityOfWaiting),
    ]
    for (name, share) in shares {
      if let share, !(share > 0 && share <= 1) {
        throw QueueingError(.invalidGoal, "\(name) (\(share)) must be a share above 0 and at most 1")
      }
    }
    self.serviceLevel = serviceLevel
    self.meanWait = meanWait
    self.maximumOccupancy = maximumOccupancy
    self.maximumAbandonment = maximumAbandonment
    self.maximumProbabilityOfWaiting = maximumProbabilityOfWaiting
  }

  /// Whether no goal is given at all.
  public var isEmpty: Bool {
    serviceLevel == nil && meanWait == nil && maximumOccupancy == nil && maximumAbandonment == nil
      && maximumProbabilityOfWaiting == nil
  }
}
