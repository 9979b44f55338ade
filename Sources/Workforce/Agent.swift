/// A stretch of time in which an agent may not be on duty.
public struct Unavailability: Hashable, Sendable {
  /// Why.
  public enum Reason: Hashable, Sendable {
    /// Before the first or after the last day of employment.
    case notEmployed
    /// Outside the agent's own availability.
    case availability
    /// An absence of this kind, such as `leave`.
    case absence(String)
  }

  /// Elapsed minutes, end excluded. A duty may not overlap it.
  public var minutes: Range<Int>
  /// Why.
  public var reason: Reason

  /// Makes an unavailability.
  public init(minutes: Range<Int>, reason: Reason) {
    self.minutes = minutes
    self.reason = reason
  }
}

/// What one week asks of one agent: the contract's limits less what absences and a partial employment take off.
public struct WeekLimits: Hashable, Sendable {
  /// Paid minutes.
  public var minutes: ClosedRange<Int>
  /// Days with a duty.
  public var days: ClosedRange<Int>

  /// Makes limits.
  public init(minutes: ClosedRange<Int>, days: ClosedRange<Int>) {
    self.minutes = minutes
    self.days = days
  }
}

/// A wish: its cost falls due when it is not granted.
public struct Wish: Hashable, Sendable {
  /// What is wished for.
  public enum Target: Hashable, Sendable {
    /// Work that starts on this day.
    case day(Int)
    /// A duty of this family on this day.
    case shift(family: Int, day: Int)
    /// On duty during these elapsed minutes.
    case hours(Range<Int>)
  }

  /// Wanted (`true`) or to be avoided.
  public var isWanted: Bool
  /// What.
  public var target: Target
  /// Cost when not granted: for a day or a shift once, for hours per hour of overlap (avoided) or of absence (wanted).
  public var weight: Double
  /// Line of the wishes file, for messages; 0 when made in code.
  public var line: Int

  /// Makes a wish.
  public init(isWanted: Bool, target: Target, weight: Double, line: Int = 0) {
    self.isWanted = isWanted
    self.target = target
    self.weight = weight
    self.line = line
  }
}

/// A duty of the previous roster, as far as rules need it. Times are elapsed minutes and lie mostly below zero.
public struct PastDuty: Hashable, Sendable {
  /// The day on which it started; negative.
  public var day: Int
  /// From its first to its last minute.
  public var minutes: Range<Int>
  /// Paid minutes.
  public var paidMinutes: Int
  /// Family, if it is known (for forbidden successions).
  public var family: Int?
  /// What it covers of the horizon, if it runs into it: the queue and the breaks, in elapsed minutes.
  public var queue: Int?
  /// Its breaks, in elapsed minutes.
  public var breaks: [Range<Int>]

  /// Makes a past duty.
  public init(
    day: Int, minutes: Range<Int>, paidMinutes: Int, family: Int? = nil, queue: Int? = nil, breaks: [Range<Int>] = []
  ) {
    self.day = day
    self.minutes = minutes
    self.paidMinutes = paidMinutes
    self.family = family
    self.queue = queue
    self.breaks = breaks
  }
}

/// A person who can be put on the roster.
public struct Agent: Hashable, Sendable {
  /// Stable id, unique in the plan.
  public var id: String
  /// Name, for files that people read; messages carry the id.
  public var name: String
  /// Team.
  public var team: String
  /// Index into the plan's contracts.
  public var contract: Int
  /// Queues the agent has the skill for, as ascending indices into the plan's queues.
  public var queues: [Int]
  /// When the agent may not be on duty, ascending; entries may overlap.
  public var unavailable: [Unavailability]
  /// The limits of each week of the horizon.
  public var weeks: [WeekLimits]
  /// Wishes, in the order of the file.
  public var wishes: [Wish]
  /// The previous roster, ascending.
  public var past: [PastDuty]
  /// What an earlier roster of the horizon said of the agent's days, ascending; days it did not know are missing.
  public var earlier: [EarlierDay]

  /// Makes an agent.
  public init(
    id: String, name: String, team: String = "", contract: Int, queues: [Int], unavailable: [Unavailability] = [],
    weeks: [WeekLimits], wishes: [Wish] = [], past: [PastDuty] = [], earlier: [EarlierDay] = []
  ) {
    self.id = id
    self.name = name
    self.team = team
    self.contract = contract
    self.queues = queues
    self.unavailable = unavailable
    self.weeks = weeks
    self.wishes = wishes
    self.past = past
    self.earlier = earlier
  }
}
