/// What a queue promises; every goal is optional and all given ones must hold.
public struct ServiceGoals: Hashable, Sendable, Codable {
  /// How a service level counts those who hang up; formulas in `docs/queueing.md`.
  public enum Definition: String, Hashable, Sendable, CaseIterable, Codable {
    /// Answered in time, of all answered.
    case ofAnswered = "of-answered"
    /// Answered in time, of all offered.
    case ofOffered = "of-offered"
    /// Answered in time, of all offered except short abandons.
    case withoutShortAbandons = "without-short-abandons"
    /// Answered in time, of all answered and all abandoned late.
    case lateAbandonsOnly = "late-abandons-only"
    /// Answered or abandoned in time, of all offered.
    case abandonsInTimeMet = "abandons-in-time-met"
  }

  /// At least `share` of contacts answered within `seconds`.
  public struct ServiceLevel: Hashable, Sendable, Codable {
    /// Share of contacts, in `0..<1`.
    public let share: Double
    /// Longest acceptable wait in seconds.
    public let seconds: Double
    /// How those who hang up are counted.
    public let definition: Definition
    /// Up to which wait in seconds an abandon is short; zero means that none is.
    public let shortAbandonSeconds: Double
    /// Makes a service level such as 80 % within 20 s.
    public init(
      share: Double, seconds: Double, definition: Definition = .ofOffered, shortAbandonSeconds: Double = 0
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
  /// Longest mean wait in seconds.
  public var meanWait: Double?
  /// Highest occupancy, in `0...1`.
  public var maximumOccupancy: Double?
  /// Highest probability of abandoning, in `0...1`; needs the queue's patience.
  public var maximumAbandonment: Double?
  /// The time within which every contact of a deferred queue is done.
  public var responseTime: ResponseTime?

  /// The service level by which days and weeks are judged: that of the day, else that of every interval.
  public var overallServiceLevel: ServiceLevel? { dailyServiceLevel ?? serviceLevel }

  /// Makes a set of goals.
  public init(
    serviceLevel: ServiceLevel? = nil, dailyServiceLevel: ServiceLevel? = nil, meanWait: Double? = nil,
    maximumOccupancy: Double? = nil, maximumAbandonment: Double? = nil, responseTime: ResponseTime? = nil
  ) {
    self.serviceLevel = serviceLevel
    self.dailyServiceLevel = dailyServiceLevel
    self.meanWait = meanWait
    self.maximumOccupancy = maximumOccupancy
    self.maximumAbandonment = maximumAbandonment
    self.responseTime = responseTime
  }
}
