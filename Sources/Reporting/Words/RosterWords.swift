public import Workforce

/// What a language says within drawings of a roster and in calendars.
public protocol RosterWords: Sendable {
  /// A weekday in few letters, as in `Mon`.
  func shortName(of weekday: Weekday) -> String
  /// The letter that stands for a break in a bar.
  func letter(for kind: BreakRule.Kind) -> String
  /// What the signs of a bar mean.
  var barLegend: String { get }
  /// The sign of a session in such a bar.
  var sessionLegend: String { get }
  /// What the sign of work that is not what a duty is mostly open to means.
  var changeLegend: String { get }
  /// How many of all agents are on duty.
  func onDuty(_ agents: Int, of all: Int) -> String
  /// The heading of an agent's days.
  func heading(ofAgent agent: String) -> String
  /// The heading of a team's days.
  func heading(ofTeam team: String, agents: Int) -> String
  /// What follows it: contract, duties, paid time.
  func horizon(contract: String, duties: Int, paidMinutes: Int) -> String
  /// Label of the agents that the contacts expected need.
  var expectedLabel: String { get }
  /// Label of the agents required.
  var requiredLabel: String { get }
  /// Label of the agents present.
  var presentLabel: String { get }
  /// That a queue needs nobody and has nobody on a day.
  func nobody(onQueue queue: String) -> String
  /// A queue's day in agent-hours; `expected` where staff is for more contacts than those, `poorServiceCost` with prices.
  func staffing(ofQueue queue: String, _ day: QueueDay) -> String
  /// Agent-hours of a day that people of a tier are needed, are at work and are missing.
  func people(ofTier tier: String, needed: Double, present: Double, missing: Double) -> String
  /// A break as a calendar describes it, at times such as `12:00-12:30`.
  func calendarBreak(_ kind: BreakRule.Kind, times: String, isPaid: Bool) -> String
  /// That somebody is on call.
  var onCallLabel: String { get }
  /// The paid time of a duty as a calendar describes it.
  func calendarPaid(minutes: Int) -> String
}

/// A queue's staff on a day, in agent-hours.
public struct QueueDay: Hashable, Sendable {
  /// Required.
  public var required: Double
  /// Needed for the contacts expected, where staff is for more.
  public var expected: Double?
  /// Present.
  public var present: Double
  /// Missing.
  public var short: Double
  /// Too many.
  public var over: Double
  /// The most agents at once, required or present.
  public var peakAgents: Double
  /// What poor service costs; `nil` for a queue without prices.
  public var poorServiceCost: Double?
}
