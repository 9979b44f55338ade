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
  /// When the calendar was made, in minutes since 1970-01-01T00:00Z, for DTSTAMP.
  public let stamp: Int

  /// Makes a writer of calendars.
  public init(plan: Plan, clock: HorizonClock, sequence: Int, stamp: Int) {
    self.plan = plan
    self.clock = clock
    self.sequence = sequence
    self.stamp = stamp
  }

  /// The files of a roster, one an agent in the plan's order, each with its name and text.
  public func files(for roster: Roster) -> [(name: String, text: String)] {
    roster.lines(of: plan).map { agent, duties in (fileName(of: agent), text(for: agent, duties: duties)) }
  }

  /// `A17.ics`; characters that file names do not bear are written as `%` and two hexadecimal digits.
  func fileName(of agent: Agent) -> String {
    var name = ""
    for byte in agent.id.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 128 && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isPlain || scalar == "-" || scalar == "_" || (scalar == "." && !name.isEmpty) {
        name.unicodeScalars.append(scalar)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        name += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return name + ".ics"
  }

  private func text(for agent: Agent, duties: [Duty]) -> String {
    var lines = ContentLines()
    lines.append("BEGIN:VCALENDAR")
    lines.append("VERSION:2.0")
    lines.append("PRODID:-//jaga//roster//EN")
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
    let centre = plan.name.split(whereSeparator: \.isWhitespace).joined(separator: "-")
    lines.append("BEGIN:VEVENT")
    lines.append("UID", text: "\(agent.id).\(plan.grid.date(of: duty.day))\(suffix).\(centre)@jaga")
    lines.append("DTSTAMP:\(CalendarTime.local(instant: stamp, offset: 0))Z")
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
    let breaks = duty.activities.filter(\.isPause).map {
      "\($0.word) \(clock.timesOfDay($0.minutes)) (\($0.isPaid ? "paid" : "unpaid"))"
    }
    return (breaks + ["\(DecimalText.length(duty.paidMinutes)) paid"]).joined(separator: "\n")
  }
}
