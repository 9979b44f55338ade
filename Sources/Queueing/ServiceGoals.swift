/// What a queue promises; every goal is optional, and all that are given must hold.
///
/// It is a plain value: ``check()`` says whether it is in range, and whatever answers for it checks it first.
public struct ServiceGoals: Hashable, Sendable, Codable {
  /// At least `share` of contacts answered within `seconds`.
  public struct ServiceLevel: Hashable, Sendable, Codable {
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

  /// The time within which deferred work is done.
  public struct ResponseTime: Hashable, Sendable, Codable {
    /// Which clock the time runs on.
    public enum Clock: String, Hashable, Sendable, CaseIterable, Codable {
      /// It stands still while the queue is closed.
      case open
      /// It never stands still.
      case elapsed
      /// It ends with the week of the horizon in which the work comes.
      case week
    }

    /// Minutes from the contact's interval on.
    public let minutes: Int
    /// The clock.
    public let clock: Clock

    /// Makes a response time.
    public init(minutes: Int, clock: Clock = .open) {
      self.minutes = minutes
      self.clock = clock
    }
  }

  /// Share answered within a threshold, in every interval.
  public var serviceLevel: ServiceLevel?
  /// Share answered within a threshold over each day, intervals weighted by their contacts.
  public var dailyServiceLevel: ServiceLevel?
  /// Longest mean wait in seconds, of all contacts; positive.
  public var meanWait: Double?
  /// Highest occupancy, above 0 and at most 1.
  public var maximumOccupancy: Double?
  /// Highest probability of abandoning, above 0 and at most 1; needs a patience.
  public var maximumAbandonment: Double?
  /// Highest probability of waiting, above 0 and at most 1.
  public var maximumProbabilityOfWaiting: Double?
  /// The time within which every contact of a deferred queue is done.
  public var responseTime: ResponseTime?

  /// Makes a set of goals.
  public init(
    serviceLevel: ServiceLevel? = nil, dailyServiceLevel: ServiceLevel? = nil, meanWait: Double? = nil,
    maximumOccupancy: Double? = nil, maximumAbandonment: Double? = nil, maximumProbabilityOfWaiting: Double? = nil,
    responseTime: ResponseTime? = nil
  ) {
    self.serviceLevel = serviceLevel
    self.dailyServiceLevel = dailyServiceLevel
    self.meanWait = meanWait
    self.maximumOccupancy = maximumOccupancy
    self.maximumAbandonment = maximumAbandonment
    self.maximumProbabilityOfWaiting = maximumProbabilityOfWaiting
    self.responseTime = responseTime
  }

  /// The service level by which days and weeks are judged: that of the day, else that of every interval.
  public var overallServiceLevel: ServiceLevel? { dailyServiceLevel ?? serviceLevel }

  /// Whether any goal must hold in every interval: neither a goal of the day nor a response time does.
  public var bindsIntervals: Bool {
    serviceLevel != nil || meanWait != nil || maximumOccupancy != nil || maximumAbandonment != nil
      || maximumProbabilityOfWaiting != nil
  }

  /// Checks that every goal is in its range.
  ///
  /// - Throws: ``QueueingError`` with code `invalid-goal`.
  public func check() throws(QueueingError) {
    try serviceLevel?.check()
    try dailyServiceLevel?.check()
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
  }
}

extension ServiceGoals.ServiceLevel {
  /// Checks that share and thresholds are in range.
  ///
  /// - Throws: ``QueueingError`` with code `invalid-goal`.
  public func check() throws(QueueingError) {
    guard share >= 0, share < 1 else {
      throw QueueingError(.invalidGoal, "service level (\(share)) must be a share of at least 0 and below 1")
    }
    guard seconds >= 0, seconds.isFinite else {
      throw QueueingError(.invalidGoal, "answer threshold (\(seconds) s) must be zero or more")
    }
    guard shortAbandonSeconds >= 0, shortAbandonSeconds.isFinite else {
      throw QueueingError(.invalidGoal, "short-abandon threshold (\(shortAbandonSeconds) s) must be zero or more")
    }
  }
}
