import WallClock
import Workforce

/// What stands in the calendars of a plan's agents: events for their duties, in the words of a language.
///
/// A duty is an event with its breaks in the description, or with events of their own within it. Its UID is made of the agent, the day
/// and the centre, so that a new version of the roster replaces events instead of doubling them.
///
/// ## Source
/// RFC 5545.
struct AgentCalendar {
  let plan: Plan
  let clock: HorizonClock
  let form: CalendarForm
  let words: any Words

  /// What makes our calendars, for PRODID.
  static let product = "-//jaga//roster//EN"

  /// What stands for a centre in UIDs.
  static func identifier(of plan: Plan) -> String {
    ContentLines.escaped(plan.name.split(whereSeparator: \.isWhitespace).joined(separator: "-"))
  }

  /// The calendar's title for an agent, as a content line.
  func title(of agent: Agent) -> String {
    "X-WR-CALNAME:\(ContentLines.escaped("\(plan.name): \(agent.name.isEmpty ? agent.id : agent.name)"))"
  }

  /// The events of an agent's duties, ascending.
  func events(of agent: Agent, duties: [Duty]) -> [CalendarEvent] {
    duties.enumerated().flatMap { position, duty in
      let earlier = duties[..<position].count { $0.day == duty.day }
      let key = "\(agent.id).\(plan.grid.date(of: duty.day))\(earlier == 0 ? "" : ".\(earlier + 1)")"
      let own = CalendarEvent(identifier: identifier(key), start: duty.start, lines: lines(of: duty))
      let parts = form.breaks == .events ? parts(of: duty) : []
      return [own]
        + parts.enumerated().map { number, activity in
          CalendarEvent(
            identifier: identifier("\(key).part-\(number + 1)"), start: activity.minutes.lowerBound,
            lines: lines(of: activity))
        }
    }
  }

  /// A calendar as text.
  ///
  /// - Parameters:
  ///   - title: Its title, as a content line; `nil` for none.
  ///   - events: What stands in it, in this order.
  /// - Returns: The text.
  func text(titled title: String?, _ events: [(event: CalendarEvent, version: EventVersion)]) -> String {
    var text = ContentLines()
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:\(AgentCalendar.product)", "CALSCALE:GREGORIAN"] {
      text.append(line)
    }
    if let title { text.append(title) }
    if form.times == .local {
      // No event is longer than two days.
      let starts = events.map(\.event.start)
      let last = max(plan.grid.horizonMinutes, (starts.max() ?? 0) + 2880)
      TimeZoneComponent(clock: clock, stretch: min(0, starts.min() ?? 0)..<last).append(to: &text)
    }
    for (event, version) in events { event.append(version, to: &text) }
    text.append("END:VCALENDAR")
    return text.text
  }

  /// A moment as the value of a property, with its zone where it has one.
  func property(_ name: String, _ minute: Int) -> String {
    name
      + (form.times == .local
        ? CalendarTime.property(minute, clock: clock)
        : ":\(CalendarTime.local(instant: clock.origin + minute, offset: 0))Z")
  }

  private func identifier(_ key: String) -> String {
    "\(ContentLines.escaped(key + ".") + AgentCalendar.identifier(of: plan))@jaga"
  }

  private func lines(of duty: Duty) -> [String] {
    let title = "\(plan.shiftID(duty.family)) (\(plan.purpose(of: duty, onCall: words.onCallLabel)))"
    return [
      property("DTSTART", duty.start), property("DTEND", duty.end), "SUMMARY:\(ContentLines.escaped(title))",
      "DESCRIPTION:\(ContentLines.escaped(description(of: duty)))", "STATUS:CONFIRMED", "TRANSP:OPAQUE",
    ] + alarm(title)
  }

  /// What an agent is told to do within a duty: its breaks and sessions, and its queues where they change.
  private func parts(of duty: Duty) -> [Activity] {
    if duty.onCall != nil { return [] }
    return duty.steadyQueues == nil ? duty.activities : duty.activities.filter(\.queues.isEmpty)
  }

  private func lines(of activity: Activity) -> [String] {
    [
      property("DTSTART", activity.minutes.lowerBound), property("DTEND", activity.minutes.upperBound),
      "SUMMARY:\(ContentLines.escaped(text(of: activity)))", "STATUS:CONFIRMED", "TRANSP:TRANSPARENT",
    ]
  }

  private func text(of activity: Activity) -> String {
    switch activity.kind {
    case .contacts(let queues): words.working(onQueues: queues.map(plan.queueID))
    case .task(let id): id
    case .pause(let kind): words.pause(kind, isPaid: activity.isPaid)
    }
  }

  private func description(of duty: Duty) -> String {
    let parts = form.breaks == .description ? parts(of: duty) : []
    let told = parts.map { activity -> String in
      let times = clock.timesOfDay(activity.minutes, words)
      if case .pause(let kind) = activity.kind {
        return words.calendarBreak(kind, times: times, isPaid: activity.isPaid)
      }
      return "\(times) \(text(of: activity))"
    }
    return (told + [words.calendarPaid(minutes: duty.paidMinutes)]).joined(separator: "\n")
  }

  private func alarm(_ title: String) -> [String] {
    guard let minutes = form.alarmMinutes else { return [] }
    return [
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(ContentLines.escaped(title))", "TRIGGER:-PT\(minutes)M",
      "END:VALARM",
    ]
  }
}
