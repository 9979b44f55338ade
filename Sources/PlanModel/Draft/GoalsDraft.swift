public import Queueing

/// `goals` of a queue: what it promises; every goal is optional and all given ones must hold.
public struct GoalsDraft: Codable, Hashable, Sendable {
  /// Share answered within a threshold, in every interval.
  public var serviceLevel: LevelDraft?
  /// Share answered within a threshold over each day.
  public var dailyServiceLevel: LevelDraft?
  /// Longest mean wait.
  public var meanWait: Seconds?
  /// Highest occupancy.
  public var maximumOccupancy: Double?
  /// Highest probability of abandoning.
  public var maximumAbandonment: Double?
  /// Time within which deferred work is done.
  public var responseTime: Minutes?
  /// The clock that the response time runs on; `nil` stands still while the queue is closed.
  public var responseClock: ServiceGoals.ResponseTime.Clock?

  /// Makes a set of goals.
  public init(
    serviceLevel: LevelDraft? = nil, dailyServiceLevel: LevelDraft? = nil, meanWait: Seconds? = nil,
    maximumOccupancy: Double? = nil, maximumAbandonment: Double? = nil, responseTime: Minutes? = nil,
    responseClock: ServiceGoals.ResponseTime.Clock? = nil
  ) {
    self.serviceLevel = serviceLevel
    self.dailyServiceLevel = dailyServiceLevel
    self.meanWait = meanWait
    self.maximumOccupancy = maximumOccupancy
    self.maximumAbandonment = maximumAbandonment
    self.responseTime = responseTime
    self.responseClock = responseClock
  }

  /// What its fields may hold.
  package enum Fields {
    package static let wait = SecondsField(0...864_000)
    package static let occupancy = ShareField(0.01...1)
    package static let abandonment = ShareField(0.0001...0.9999)
    package static let responseTime = MinutesField(1...60 * 24 * 28, isHours: true)
    package static let responseClock = WordField([
      ("open", ServiceGoals.ResponseTime.Clock.open), ("elapsed", .elapsed),
    ])
  }

  /// The goals as the engine takes them.
  package var goals: ServiceGoals {
    ServiceGoals(
      serviceLevel: serviceLevel?.level, dailyServiceLevel: dailyServiceLevel?.level, meanWait: meanWait?.count,
      maximumOccupancy: maximumOccupancy, maximumAbandonment: maximumAbandonment,
      responseTime: responseTime.map { .init(minutes: $0.count, clock: responseClock ?? .open) })
  }
}
