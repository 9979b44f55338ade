/// A stream of contacts as the simulation sees it.
public struct SimulatedQueue: Hashable, Sendable {
  /// Id, as in the plan.
  public var id: String
  /// Expected contacts per interval.
  public var contacts: [Double]
  /// Mean handling time in seconds per interval; of a chat alone where several run at once.
  public var handlingSeconds: [Double]
  /// How handling times vary around their mean.
  public var handlingTime: HandlingTime
  /// How long contacts wait; `nil` when they never hang up.
  public var patience: Patience?
  /// Who tries again; `nil` when nobody does.
  public var redialling: Redialling?
  /// Longest wait, in seconds, of a contact answered in time.
  public var thresholdSeconds: Double
  /// Contacts that may wait at once, the next one is blocked; `nil` for no limit.
  public var waitingRoom: Int?
  /// Contacts one agent serves at the same time: 1 for voice.
  public var concurrency: Int
  /// By what share each further chat an agent has open lengthens all of them: `h · (1 + (j − 1) · slowdown)`.
  public var slowdown: Double
  /// Whether contacts wait for hours, and stay out of the totals of live service.
  public var isDeferred: Bool
  /// Whether it is worked on, by interval: contacts that come while it is not wait; `nil` when it always is.
  public var isOpen: [Bool]?
  /// By when contacts are to be done; `nil` when nobody says.
  public var responseClock: ResponseClock?
  /// What waits when the horizon begins.
  public var backlog: SimulatedBacklog
  /// Agents of a group that must stay idle when one of them takes a contact of this queue: what is kept ready for the
  /// live channels while deferred work is done in the gaps.
  public var idleReserve: Int
  /// As how long a second of waiting counts: of queues of one rank the contact whose wait counts most is taken first.
  public var urgency: Double
  /// Which of several free agents gets a contact.
  public var agentChoice: AgentChoice

  /// Makes a queue.
  public init(
    id: String, contacts: [Double], handlingSeconds: [Double], handlingTime: HandlingTime = .exponential,
    patience: Patience? = nil, redialling: Redialling? = nil, thresholdSeconds: Double = 20, waitingRoom: Int? = nil,
    concurrency: Int = 1, slowdown: Double = 0, isDeferred: Bool = false,
    isOpen: [Bool]? = nil, responseClock: ResponseClock? = nil, backlog: SimulatedBacklog = SimulatedBacklog(),
    idleReserve: Int = 0, urgency: Double = 1,
    agentChoice: AgentChoice = .longestIdle
  ) {
    self.id = id
    self.contacts = contacts
    self.handlingSeconds = handlingSeconds
    self.handlingTime = handlingTime
    self.patience = patience
    self.redialling = redialling
    self.thresholdSeconds = thresholdSeconds
    self.waitingRoom = waitingRoom
    self.concurrency = concurrency
    self.slowdown = slowdown
    self.isDeferred = isDeferred
    self.isOpen = isOpen
    self.responseClock = responseClock
    self.backlog = backlog
    self.idleReserve = idleReserve
    self.urgency = urgency
    self.agentChoice = agentChoice
  }
}
