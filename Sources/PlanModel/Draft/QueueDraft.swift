public import Workforce

/// An entry of `queues`: what is staffed, when it is open and what it promises.
///
/// What is `nil` is not said, and means what `docs/plan-format.md` gives as the default.
public struct QueueDraft: Codable, Hashable, Sendable {
  /// Stable id.
  public var id: String
  /// How contacts arrive.
  public var channel: Channel?
  /// The skill an agent needs; `nil` means the id.
  public var skill: String?
  /// When it is open; `nil` means always.
  public var hours: [WeeklyHours]?
  /// What it promises.
  public var goals: GoalsDraft?
  /// Mean handling time where the history holds none.
  public var handlingTime: Seconds?
  /// Mean time until a contact hangs up.
  public var patience: Seconds?
  /// Contacts that one agent serves at the same time.
  public var concurrency: Double?
  /// Cost of an agent-hour missing.
  public var shortfall: Double?
  /// What poor service costs.
  public var prices: PricesDraft?
  /// Contacts that wait when the horizon begins.
  public var backlog: Double?
  /// Ids of queues whose agents do its work while they have no contact.
  public var fillsGapsOf: [String]?
  /// Whose contacts come first with agents who are open to several queues: those of the lowest number.
  public var priority: Int?
  /// As how long a second of waiting counts where contacts of one priority wait.
  public var urgency: Double?
  /// Agents of those open to the same queues who stay free of its work.
  public var idleReserve: Int?
  /// Work that each week brings, of back-office work.
  public var weeklyWork: Minutes?
  /// Agents needed at a position; of several entries that hold at one time the largest.
  public var need: [OnCallDraft.Need]?

  /// Makes it.
  public init(
    id: String, channel: Channel? = nil, skill: String? = nil, hours: [WeeklyHours]? = nil, goals: GoalsDraft? = nil,
    handlingTime: Seconds? = nil, patience: Seconds? = nil, concurrency: Double? = nil, shortfall: Double? = nil,
    prices: PricesDraft? = nil, backlog: Double? = nil, fillsGapsOf: [String]? = nil,
    priority: Int? = nil, urgency: Double? = nil, idleReserve: Int? = nil, weeklyWork: Minutes? = nil,
    need: [OnCallDraft.Need]? = nil
  ) {
    self.id = id
    self.channel = channel
    self.skill = skill
    self.hours = hours
    self.goals = goals
    self.handlingTime = handlingTime
    self.patience = patience
    self.concurrency = concurrency
    self.shortfall = shortfall
    self.prices = prices
    self.backlog = backlog
    self.fillsGapsOf = fillsGapsOf
    self.priority = priority
    self.urgency = urgency
    self.idleReserve = idleReserve
    self.weeklyWork = weeklyWork
    self.need = need
  }

  /// What its fields may hold.
  package enum Fields {
    package static let channel = WordField(
      Channel.allCases.map { ($0.rawValue, $0) } + [("e-mail", Channel.email), ("phone", .voice)])
    package static let handlingTime = SecondsField(1...86_400)
    package static let patience = SecondsField(1...864_000)
    package static let concurrency = NumberField(1...20)
    package static let shortfall = NumberField(0...1_000_000_000)
    package static let backlog = NumberField(0...10_000_000)
    package static let priority = WholeNumberField(1...9)
    package static let urgency = NumberField(0.01...100)
    package static let idleReserve = WholeNumberField(0...1000)
    /// Pieces of work that a week may come to.
    package static let mostPieces = 1_000_000.0
    package static let weeklyWork = MinutesField(60...60_000_000, isHours: true)
  }

  /// How contacts arrive, said or not.
  package var kind: Channel { channel ?? .voice }

  /// The skill an agent needs, said or not.
  package var neededSkill: String { skill ?? id }
}
