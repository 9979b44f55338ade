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

  /// Makes an activity.
  public init(id: String, queues: [Int]?, stretch: ClosedRange<Int>? = nil, step: Int? = nil) {
    self.id = id
    self.queues = queues
    self.stretch = stretch
    self.step = step
  }

  /// Whether it says how long it may be or when it begins, so that those who may be given it change in the course of a duty.
  public var isTimed: Bool { stretch != nil || step != nil }
}

/// What an agent who changes in the course of a duty may be given for a stretch of it.
public struct OpenStretch: Hashable, Sendable {
  /// Queues to which the agent is then open, ascending.
  public var queues: [Int]
  /// How long it may be in one go, in minutes.
  public var minutes: ClosedRange<Int>
  /// Minutes, of whose multiples after midnight by the clock one is its beginning, unless a break, a session or the duty itself gives it.
  public var step: Int
}
