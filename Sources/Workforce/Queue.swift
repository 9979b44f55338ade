/// How a contact arrives.
public enum Channel: String, Hashable, Sendable, CaseIterable, Codable {
  case voice, chat, email, social, other

  /// Whether contacts wait for hours rather than seconds, so that queueing formulas in seconds say nothing.
  public var isDeferred: Bool { self == .email }
}

/// What a queue promises; every goal is optional and all given ones must hold.
public struct ServiceGoals: Hashable, Sendable {
  /// At least `share` of contacts answered within `seconds`.
  public struct ServiceLevel: Hashable, Sendable {
    /// Share of contacts, in `0..<1`.
    public let share: Double
    /// Longest acceptable wait in seconds.
    public let seconds: Double
    /// Makes a service level such as 80 % within 20 s.
    public init(share: Double, seconds: Double) {
      self.share = share
      self.seconds = seconds
    }
  }

  /// Share answered within a threshold.
  public var serviceLevel: ServiceLevel?
  /// Longest mean wait in seconds.
  public var meanWait: Double?
  /// Highest occupancy, in `0...1`.
  public var maximumOccupancy: Double?
  /// Highest probability of abandoning, in `0...1`; needs the queue's patience.
  public var maximumAbandonment: Double?

  /// Makes a set of goals.
  public init(
    serviceLevel: ServiceLevel? = nil, meanWait: Double? = nil, maximumOccupancy: Double? = nil,
    maximumAbandonment: Double? = nil
  ) {
    self.serviceLevel = serviceLevel
    self.meanWait = meanWait
    self.maximumOccupancy = maximumOccupancy
    self.maximumAbandonment = maximumAbandonment
  }
}

/// A stream of contacts that is staffed together.
public struct Queue: Hashable, Sendable {
  /// Stable id, unique in the plan.
  public var id: String
  /// How contacts arrive.
  public var channel: Channel
  /// The skill an agent needs to serve it.
  public var skill: String
  /// What it promises.
  public var goals: ServiceGoals
  /// Mean handling time in seconds, used where the history holds none.
  public var handlingSeconds: Double?
  /// Mean patience in seconds; `nil` when contacts never hang up.
  public var patienceSeconds: Double?
  /// Contacts one agent serves at the same time (chat); 1 for voice.
  public var concurrency: Double
  /// Wall-clock slots in which the queue is open: by weekday (Monday first), then by slot of the day.
  public var openSlots: [[Bool]]
  /// Cost of one agent-hour missing; `nil` takes the plan's.
  public var shortfallCostPerHour: Double?

  /// Makes a queue.
  public init(
    id: String, channel: Channel, skill: String, goals: ServiceGoals, handlingSeconds: Double?,
    patienceSeconds: Double? = nil, concurrency: Double = 1, openSlots: [[Bool]], shortfallCostPerHour: Double? = nil
  ) {
    self.id = id
    self.channel = channel
    self.skill = skill
    self.goals = goals
    self.handlingSeconds = handlingSeconds
    self.patienceSeconds = patienceSeconds
    self.concurrency = concurrency
    self.openSlots = openSlots
    self.shortfallCostPerHour = shortfallCostPerHour
  }
}
