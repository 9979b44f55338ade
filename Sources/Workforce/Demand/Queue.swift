public import Queueing

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
  /// What poor service costs; `nil` counts agent-hours missing and too many instead.
  public var prices: ServicePrices?
  /// Contacts of a deferred queue that wait when the horizon begins; `nil` when nobody says.
  public var backlogContacts: Double?
  /// Queues (indices into the plan's) whose agents do this queue's deferred work while they have no contact.
  public var fillsGapsOf: [Int]
  /// Whose contacts an agent who is open to several queues takes first: those of the lowest number.
  public var priority: Int
  /// As how long a second of waiting counts where contacts of one priority wait.
  public var urgency: Double
  /// Agents of those open to the same queues who stay free of this queue's deferred work.
  public var idleReserve: Int
  /// Hours of work that each week brings, of a queue of back-office work; `nil` where contacts do.
  public var weeklyWorkHours: Double?
  /// Agents needed at a position, by interval of the horizon; `nil` where work says how many.
  public var needed: [Int]?

  /// Whether a history has nothing to say of it.
  public var isWithoutContacts: Bool { weeklyWorkHours != nil || channel == .position }

  /// How long a piece of back-office work takes where nobody says, in seconds.
  public static let usualTaskSeconds = 900.0

  /// Makes a queue.
  public init(
    id: String, channel: Channel, skill: String, goals: ServiceGoals, handlingSeconds: Double?,
    patienceSeconds: Double? = nil, concurrency: Double = 1, openSlots: [[Bool]], shortfallCostPerHour: Double? = nil,
    prices: ServicePrices? = nil, backlogContacts: Double? = nil, fillsGapsOf: [Int] = [],
    priority: Int = 1, urgency: Double = 1, idleReserve: Int = 0, weeklyWorkHours: Double? = nil
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
    self.prices = prices
    self.backlogContacts = backlogContacts
    self.fillsGapsOf = fillsGapsOf
    self.priority = priority
    self.urgency = urgency
    self.idleReserve = idleReserve
    self.weeklyWorkHours = weeklyWorkHours
  }
}
