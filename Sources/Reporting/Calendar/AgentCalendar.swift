public import WallClock
public import Workforce

/// One agent's shifts as an iCalendar file that calendar programs subscribe to.
///
/// A shift is an event with its breaks in the description. Its UID is made of the agent, the day and the centre, so
/// that a new version of the roster replaces events instead of doubling them.
///
/// ## Source
/// RFC 5545.
public struct AgentCalendar: Sendable {
  /// The plan.
  public let plan: Plan
  /// Its clock.
  public let clock: HorizonClock
  /// Version of the roster, for SEQUENCE: 0 when first published, higher with every change.
  public let sequence: Int
  private let words: any Words

  /// What makes our calendars, for PRODID.
  static let product = "-//jaga//roster//EN"
  /// Days before the horizon at which the first version is stamped: stamps should lie in the past.
  private static let lead = 56

  /// Makes a writer of calendars.
  public init(plan: Plan, clock: HorizonClock, sequence: Int, words: any Words = English()) {
    self.plan = plan
    self.clock = clock
    self.sequence = sequence
    self.words = words
  }

  /// The value of DTSTAMP: eight weeks before the horizon, a minute later with each version.
  ///
  /// No clock is asked, so that the same roster gives the same bytes; and a later version has a later stamp.
  var stamp: String {
    let days = plan.grid.firstDay.dayNumber - AgentCalendar.lead
    return CalendarTime.local(instant: days * 1440 + sequence % 1_000_000, offset: 0) + "Z"
  }

  /// What stands for the centre in UIDs.
  static func identifier(of plan: Plan) -> String {
    ContentLines.escaped(plan.name.split(whereSeparator: \.isWhitespace).joined(separator: "-"))
  }

  /// The files of a roster, one an agent in the plan's order, each with its name and text.
  public func files(for roster: Roster) -> [(name: String, text: String)] {
    roster.lines(of: plan).map { agent, duties in
      (CalendarFileName(id: agent.id).text, text(for: agent, duties: duties))
    }
  }

  private func text(for agent: Agent, duties: [Duty]) -> String {
    var lines = ContentLines()
    lines.append("BEGIN:VCALENDAR")
    lines.append("VERSION:2.0")
    lines.append("PRODID:\(AgentCalendar.product)")
    lines.append("CALSCALE:GREGORIAN")
    lines.append("X-WR-CALNAME", text: "\(plan.name): \(agent.name.isEmpty ? agent.id : agent.name)")
    let end = max(plan.grid.horizonMinutes, duties.map(\.end).max() ?? 0)
    TimeZoneComponent(clock: clock, stretch: 0..<end).append(to: &lines)
    for (position, duty) in duties.enumerated() {
      let earlier = duties[..<position].count { $0.day == duty.day }
      append(duty, of: agent, suffix: earlier == 0 ? "" : ".\(earlier + 1)", to: &lines)
    }
    lines.append("END:VCALENDAR")
    return lines.text
  }

  private func append(_ duty: Duty, of agent: Agent, suffix: String, to lines: inout ContentLines) {
    lines.append("BEGIN:VEVENT")
    let identifier = ContentLines.escaped("\(agent.id).\(plan.grid.date(of: duty.day))\(suffix).")
    lines.append("UID:\(identifier)\(AgentCalendar.identifier(of: plan))@jaga")
    lines.append("DTSTAMP:\(stamp)")
    lines.append("SEQUENCE:\(sequence)")
    lines.append("DTSTART\(CalendarTime.property(duty.start, clock: clock))")
    lines.append("DTEND\(CalendarTime.property(duty.end, clock: clock))")
    lines.append("SUMMARY", text: "\(plan.shiftID(duty.family)) (\(plan.queueIDs(duty.queues)))")
    lines.append("DESCRIPTION", text: description(of: duty))
    lines.append("STATUS:CONFIRMED")
    lines.append("TRANSP:OPAQUE")
    lines.append("END:VEVENT")
  }

  private func description(of duty: Duty) -> String {
    let breaks = duty.activities.compactMap { activity -> String? in
      guard case .pause(let kind) = activity.kind else { return nil }
      return words.calendarBreak(kind, times: clock.timesOfDay(activity.minutes, words), isPaid: activity.isPaid)
    }
    return (breaks + [words.calendarPaid(minutes: duty.paidMinutes)]).joined(separator: "\n")
  }
}
