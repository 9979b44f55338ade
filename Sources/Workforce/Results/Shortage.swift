/// Why a queue stays short: first whether the contracts could ever give what is needed, then its worst stretches of time.
public struct Shortage: Hashable, Sendable {
  /// A run of intervals of one day in each of which the queue lacks agents, for the same reasons.
  public struct Stretch: Hashable, Sendable {
    /// Its intervals.
    public var intervals: Range<Int>
    /// The interval that lacks most agents.
    public var worst: Int
    /// Agents missing there.
    public var agents: Double
    /// Agent-hours missing in all.
    public var hours: Double
    /// What keeps further agents from the worst interval; the same rules lead in all of its intervals.
    public var obstacles: Obstacles
    /// Whether any shift of the plan covers the worst interval.
    public var isCovered: Bool
    /// What staff does instead in the worst interval.
    public var elsewhere: StaffElsewhere

    /// Makes a stretch.
    public init(
      intervals: Range<Int>, worst: Int, agents: Double, hours: Double, obstacles: Obstacles, isCovered: Bool,
      elsewhere: StaffElsewhere = StaffElsewhere()
    ) {
      self.intervals = intervals
      self.worst = worst
      self.agents = agents
      self.hours = hours
      self.obstacles = obstacles
      self.isCovered = isCovered
      self.elsewhere = elsewhere
    }
  }

  /// More agent-hours are needed than everybody with the skill is paid for at most.
  public struct Capacity: Hashable, Sendable {
    /// Agent-hours needed in the horizon.
    public var neededHours: Double
    /// Paid hours that the contracts of all who can serve the queue allow.
    public var paidHours: Double

    /// Makes a capacity.
    public init(neededHours: Double, paidHours: Double) {
      self.neededHours = neededHours
      self.paidHours = paidHours
    }
  }

  /// The queue, as an index into the plan's.
  public var queue: Int
  /// The plainest cause; `nil` where the contracts would suffice.
  public var capacity: Capacity?
  /// The stretches told of, the one that lacks most agent-hours first.
  public var stretches: [Stretch]
  /// Stretches beyond those.
  public var furtherStretches: Int

  /// Makes an explanation.
  public init(queue: Int, capacity: Capacity?, stretches: [Stretch], furtherStretches: Int) {
    self.queue = queue
    self.capacity = capacity
    self.stretches = stretches
    self.furtherStretches = furtherStretches
  }
}
