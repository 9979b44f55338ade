/// What an agent on duty may be open to: contacts of several queues at once, or of one.
public struct OpenActivity: Hashable, Sendable {
  /// Stable id, unique in the plan.
  public var id: String
  /// Queues, as ascending indices into the plan's; `nil` is every queue of the plan. Of them an agent serves those with the skill.
  public var queues: [Int]?
  /// Shortest and longest stretch of it in one go, in minutes; `nil` where any will do.
  public var stretch: ClosedRange<Int>?
  /// Minutes, of whose multiples after midnight by the clock one is its beginning, unless a break, a session or the duty itself gives it; `nil` is
  /// the planning interval.
  public var step: Int?
  /// The most of it in one duty, all its stretches together, in minutes; `nil` where any time will do.
  public var mostPerDay: Int?

  /// In how many ways an agent's limits by day may be used up at most: each is one more state of the search for stretches.
  public static let mostDayStates = 250

  /// Makes an activity.
  public init(
    id: String, queues: [Int]?, stretch: ClosedRange<Int>? = nil, step: Int? = nil, mostPerDay: Int? = nil
  ) {
    self.id = id
    self.queues = queues
    self.stretch = stretch
    self.step = step
    self.mostPerDay = mostPerDay
  }

  /// Whether it says how long it may be or when it begins, so that those who may be given it change in the course of a duty.
  public var isTimed: Bool { stretch != nil || step != nil || mostPerDay != nil }
}

/// What an agent who changes in the course of a duty may be given for a stretch of it.
public struct OpenStretch: Hashable, Sendable {
  /// Queues to which the agent is then open, ascending.
  public var queues: [Int]
  /// How long it may be in one go, in minutes.
  public var minutes: ClosedRange<Int>
  /// Minutes, of whose multiples after midnight by the clock one is its beginning, unless a break, a session or the duty itself gives it.
  public var step: Int
  /// The most in one duty of these queues, in minutes; `nil` where any time will do.
  public var mostPerDay: Int?
}
