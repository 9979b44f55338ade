/// One question to the calculator: a load with either agents or goals; agents and goals without a load ask for the largest
/// load. Times are seconds, probabilities shares.
public struct ErlangQuestion: Hashable, Sendable {
  /// The formula; `nil` takes Erlang A with a patience, else Erlang C.
  public var model: ErlangModel?
  /// Contacts offered per hour.
  public var contactsPerHour: Double?
  /// Load in erlangs, in place of contacts per hour.
  public var erlangs: Double?
  /// Mean handling time. Without one the unit of time is the handling time itself.
  public var handlingSeconds: Double?
  /// Agents, or lines for Erlang B; `nil` asks for them.
  public var agents: Double?
  /// Goal: share answered within the threshold.
  public var serviceLevel: Double?
  /// Threshold of the service level.
  public var thresholdSeconds = 20.0
  /// How those who hang up count in the service level.
  public var definition = ServiceLevelDefinition.ofOffered
  /// Up to which wait hanging up is short.
  public var shortAbandonSeconds = 0.0
  /// Goals beside that of the service level.
  public var goals = ServiceGoals()
  /// Highest blocking, of Erlang B and of limited lines.
  public var blocking: Double?
  /// Mean patience.
  public var patienceSeconds: Double?
  /// Contacts that fit in, answered or waiting.
  public var lines: Int?
  /// Share of those who hang up, or are blocked, that tries again.
  public var retryShare: Double?
  /// Chats that an agent has open at once.
  public var concurrency: Int?
  /// Share by which each further chat lengthens all of an agent's.
  public var slowdown: Double?
  /// The share of contacts whose longest wait is asked for.
  public var quantile: Double?
  /// Paid time that agents are not available.
  public var shrinkage = Shrinkage.none

  /// Makes a question without numbers.
  public init() {}

  /// Answers it.
  ///
  /// - Throws: ``QueueingError`` when a number is out of range, a goal is missing, or no number of agents meets the goals.
  public func answer() throws(QueueingError) -> ErlangAnswer {
    let goals = try allGoals()
    let load = try offered(goals)
    let evaluation = ErlangEvaluation(
      question: self, model: usedModel, load: load, goals: goals, patienceSeconds: countedPatience,
      retrials: try retrials(), chat: try chat())
    try shrinkage.check()
    var answer = try evaluation.answer()
    // The largest load of lines needs no handling time, and then is no number of contacts.
    if contactsPerHour == nil, erlangs == nil, usedModel != .b || handlingSeconds != nil {
      answer.contactsPerHour = load.contactsPerHour
    }
    return answer
  }

  private var usedModel: ErlangModel { model ?? (patienceSeconds == nil ? .c : .a) }

  /// Only Erlang A knows a patience.
  private var countedPatience: Double? { usedModel == .a ? patienceSeconds : nil }

  private func allGoals() throws(QueueingError) -> ServiceGoals {
    var goals = goals
    goals.serviceLevel = serviceLevel.map {
      ServiceGoals.ServiceLevel(
        share: $0, seconds: thresholdSeconds, definition: definition, shortAbandonSeconds: shortAbandonSeconds)
    }
    try goals.check()
    return goals
  }

  private func offered(_ goals: ServiceGoals) throws(QueueingError) -> OfferedLoad {
    if let erlangs { return try OfferedLoad(erlangs: erlangs, handlingSeconds: handlingSeconds ?? 1) }
    if let contactsPerHour {
      return try OfferedLoad(contactsPerHour: contactsPerHour, handlingSeconds: handlingSeconds ?? 0)
    }
    if usedModel == .b {
      guard let agents, let blocking else {
        throw QueueingError(.noGoals, "the largest load of lines needs their number and a limit on blocking")
      }
      return try OfferedLoad(
        erlangs: ErlangB.erlangs(blocking: blocking, lines: agents), handlingSeconds: handlingSeconds ?? 1)
    }
    let found = try IntervalStaffing.largestLoad(
      agents: agents ?? 0, handlingSeconds: handlingSeconds ?? 0, goals: goals, patienceSeconds: countedPatience)
    guard let found else { throw QueueingError(.invalidGoal, "the goals limit no load: any is within them") }
    return found
  }

  private func retrials() throws(QueueingError) -> Retrials? {
    guard let retryShare else { return nil }
    return try Retrials(afterAbandoning: retryShare, afterBlocking: retryShare)
  }

  private func chat() throws(QueueingError) -> ConcurrentChat? {
    guard let concurrency else { return nil }
    return try ConcurrentChat(limit: concurrency, slowdown: slowdown ?? 0)
  }
}
