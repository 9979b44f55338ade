/// What happened, by kind, with the values that a sentence about it needs.
///
/// Instants are elapsed minutes, days and weeks count from the horizon's first, families, queues and contracts are indices
/// into the plan. What a finding says itself (agent, amount) is not repeated.
public enum FindingFacts: Hashable, Sendable {
  // Rest and days in a row.

  /// Minutes between two duties, fewer than the limit.
  case rest(minutes: Int, limit: Int, previousEnd: Int, nextStart: Int)
  /// Minutes of a week's longest stretch without duty, fewer than the limit. Week -1 is the one before the horizon.
  case weeklyRest(week: Int, longest: Int, limit: Int)
  /// Duties from one minute to another between which no stretch without duty is as long as the limit; the longest there is.
  case restOverdue(from: Int, to: Int, longest: Int, limit: Int)
  /// Minutes between a run of night duties and the next duty, fewer than the limit.
  case restAfterNights(minutes: Int, limit: Int, nights: Int, nextStart: Int)
  /// A day of work too many in a row: which one of the run it is.
  case dayInARow(day: Int, number: Int, limit: Int)
  /// A night too many in a row: which one of the run it is.
  case nightInARow(day: Int, number: Int, limit: Int)
  /// A run of work, too short, by its last day.
  case shortRun(lastDay: Int, days: Int, limit: Int)
  /// Days off, too few, before the duty of a day.
  case shortRunOff(nextDay: Int, days: Int, limit: Int)
  /// A duty of one family on the day after one of another.
  case succession(day: Int, first: Int, second: Int)

  // Limits of a duty, a week, the horizon.

  /// A duty that pays more minutes than the limit.
  case paidInDuty(Duty, limit: Int)
  /// Paid minutes of a week, above or below the limit.
  case paidInWeek(week: Int, minutes: Int, limit: Int)
  /// Minutes paid in weeks that end with one of the horizon, of which so many days count, and the minutes a week that are allowed on average.
  case paidOnAverage(week: Int, weeks: Int, minutes: Int, days: Int, limit: Int)
  /// Days of work in a week, above or below the limit.
  case daysInWeek(week: Int, days: Int, limit: Int)
  /// Days of work in the horizon, above the limit.
  case daysInHorizon(days: Int, limit: Int)
  /// Weekends of work in the horizon, above the limit.
  case weekendsInHorizon(weekends: Int, limit: Int)
  /// Weekends that are worked in part, above the limit, and the first day of the last of them.
  case splitWeekends(weekends: Int, limit: Int, day: Int)
  /// A day off beyond as many in a row as may be.
  case dayOffInARow(day: Int, number: Int, limit: Int)
  /// Days of work in the horizon, below what is asked for.
  case fewDaysInHorizon(days: Int, limit: Int)
  /// A weekend of work beyond as many in a row as may be, by its first day with a duty.
  case weekendInARow(day: Int, number: Int, limit: Int)
  /// A shift that stands before that of the day before in the order of a rotation, as indices into the plan's shifts.
  case backwards(day: Int, first: Int, second: Int)
  /// The earliest and the latest start of a week, in elapsed minutes, and how far the clock may lie between such.
  case startVariation(week: Int, earliest: Int, latest: Int, limit: Int)
  /// A duty of some shifts beyond as many days in a row as may be.
  case shiftInARow(day: Int, number: Int, limit: Int, families: [Int])
  /// A run of duties of some shifts that is too short, by its last day.
  case shortRunOfShifts(lastDay: Int, days: Int, limit: Int, families: [Int])
  /// A burden of the horizon beyond what is due, with what the agent had before it.
  case unevenShare(FairShare.Burden, here: Double, before: Double, due: Double)
  /// A day that the contract's pattern fixes otherwise.
  case pattern(day: Int, demand: DayPattern)

  // One duty.

  /// Duties that start on one day.
  case dutiesOnDay(day: Int, count: Int)
  /// A duty that starts before the one before it ends.
  case overlap(start: Int, previousStart: Int, minutes: Int)
  /// A duty that no arithmetic can be trusted with.
  case unreadableDuty(Duty)
  /// A duty of a family that the plan does not have.
  case unknownShift(Duty)
  /// A duty that does not begin at one of its family's starts; the nearest of them on its day, if there is any.
  case unknownStart(Duty, nearest: Int?)
  /// A duty as long as none of its family's shapes.
  case unknownLength(Duty)
  /// A duty that is on call where the plan says it is work, or the other way round.
  case onCallOtherwise(Duty)
  /// Breaks that are not those of the duty's shape.
  case breaks(Duty, BreakFault)
  /// A duty of a family that the contract does not have.
  case foreignShift(Duty)
  /// A duty on a queue that the agent lacks the skill for, or that the plan does not have.
  case missingSkill(Duty, queue: Int)
  /// A duty that is open to queues that are no activity of the agent's.
  case foreignActivity(Duty, queues: [Int])
  /// A stretch of a duty that is open to the same queues, in elapsed minutes, too short, too long or at a time at which it may not begin.
  case activityStretch(Duty, queues: [Int], minutes: Range<Int>, StretchFault)
  /// Minutes of a duty that are open to the same queues, all its stretches together, more than may be.
  case activityDay(Duty, queues: [Int], minutes: Int, limit: Int)
  /// A duty with a session that the plan does not have, or that is none of the agent's.
  case foreignSession(Duty, id: String)
  /// A session of a duty that is not where, not as long or not paid as the plan says.
  case sessionPlace(Duty, PlacedSession)
  /// Sessions in a duty, more than one.
  case severalSessions(Duty, count: Int)
  /// Times that a session stands in a week, above or below the limit.
  case sessionsInWeek(session: Int, week: Int, times: Int, limit: Int)
  /// Agents who have a session at once within some minutes, and how many may.
  case sessionsAtOnce(session: Int, atOnce: Int, limit: Int, minutes: Range<Int>)
  /// Times at which members of a group begin a session in a week that they should have together; the team is `nil` where it is everybody.
  case sessionsApart(session: Int, team: String?, week: Int, starts: [Int])
  /// A group that can meet at no time of a week, and the time at which fewest would be missing; `nil` where there is none.
  case noCommonTime(session: Int, team: String?, week: Int, best: Int?, missing: [Int])
  /// Minutes of a duty in which the agent may not be on duty.
  case unavailable(Duty, minutes: Range<Int>, reason: Unavailability.Reason)

  // A roster to start from, wishes, the whole roster.

  /// A day that was locked as a day off.
  case lockedDayOff(day: Int, has: Duty)
  /// A locked duty that is not kept as it was.
  case lockedDuty(Duty)
  /// A duty of which does not stay what had begun by a minute, or whose end is another than it may be.
  case heldDuty(Duty, until: Int)
  /// A day that differs from the roster to start from.
  case changedDay(day: Int, before: Duty?, now: [Duty])
  /// A wish that is not granted.
  case wish(Wish)
  /// Agents of a queue missing in the interval that starts at a minute.
  case understaffed(queue: Int, wanted: Int, start: Int)
  /// Agents on call missing in the interval that starts at a minute, for a need of the plan.
  case nobodyOnCall(need: Int, wanted: Int, start: Int)
  /// People of a tier of the plan missing in the interval that starts at a minute.
  case tierMissing(tier: Int, wanted: Int, start: Int)
  /// Agents at work in the interval that starts at a minute whom nobody of a tier of the plan is there for.
  case tierNotBeside(tier: Int, every: Int, start: Int)
  /// Agents that a roster holds duties for.
  case rosterSize(agents: Int)

  // Why there is no roster.

  /// More agents wanted through a stretch than can be there whatever the roster, and who with the skill cannot; whether any shift
  /// covers it.
  case outOfReach(
    queue: Int, wanted: Int, had: Double, minutes: Range<Int>, isCovered: Bool, absentees: [Absentee])
  /// More agent-minutes wanted in a week than all who can serve the queue may be paid for.
  case hoursOutOfReach(queue: Int, wanted: Int, week: Int, neededMinutes: Int, paidMinutes: Int)
  /// A demand that cannot hold together with others.
  case conflict(LineConflict)
}
