/// A break as it is placed.
public struct PlacedBreak: Hashable, Sendable {
  /// Start in minutes after the shift's start.
  public var start: Int
  /// Length in minutes.
  public var minutes: Int
  /// Whether it is paid.
  public var isPaid: Bool
  /// Meal or rest.
  public var kind: BreakRule.Kind

  /// Makes a placed break.
  public init(start: Int, minutes: Int, isPaid: Bool, kind: BreakRule.Kind) {
    self.start = start
    self.minutes = minutes
    self.isPaid = isPaid
    self.kind = kind
  }
}

/// One agent's work on one day: a shift, its breaks, the queue served.
///
/// A duty belongs to the day it starts on, also when it ends on the next.
public struct Duty: Hashable, Sendable {
  /// Day of the horizon on which it starts.
  public var day: Int
  /// Family (index into the plan's shifts).
  public var family: Int
  /// Start in elapsed minutes.
  public var start: Int
  /// Elapsed length in minutes.
  public var minutes: Int
  /// Breaks, ascending.
  public var breaks: [PlacedBreak]
  /// Queue served (index into the plan's queues).
  public var queue: Int

  /// Makes a duty.
  public init(day: Int, family: Int, start: Int, minutes: Int, breaks: [PlacedBreak], queue: Int) {
    self.day = day
    self.family = family
    self.start = start
    self.minutes = minutes
    self.breaks = breaks
    self.queue = queue
  }

  /// End in elapsed minutes.
  public var end: Int { start + minutes }

  /// From the first to the last minute.
  public var span: Range<Int> { start..<end }

  /// Paid minutes: the length without unpaid breaks.
  public var paidMinutes: Int { minutes - breaks.reduce(0) { $0 + ($1.isPaid ? 0 : $1.minutes) } }
}

/// Who works when: the duties of each agent of a plan, ascending by day.
public struct Roster: Hashable, Sendable {
  /// Duties by agent, in the plan's order of agents.
  public var duties: [[Duty]]

  /// Makes a roster.
  public init(duties: [[Duty]]) {
    self.duties = duties
  }
}

/// Agents needed per interval of the horizon and queue.
public struct Requirement: Hashable, Sendable {
  /// Agents on contacts or ready for one (fractional), by queue, then by interval.
  public var agents: [[Double]]
  /// Agents to roster, after shrinkage (fractional), by queue, then by interval.
  public var rostered: [[Double]]
  /// What poor service costs by the agents rostered, by queue, then by interval; `nil` where the queue has no prices or no
  /// contacts. Empty when no queue has prices.
  public var serviceCurves: [[ServiceCurve?]]

  /// Makes a requirement.
  public init(agents: [[Double]], rostered: [[Double]], serviceCurves: [[ServiceCurve?]] = []) {
    self.agents = agents
    self.rostered = rostered
    self.serviceCurves = serviceCurves
  }
}
