public import WallClock
public import Workforce

/// An agent's shifts as the table that Google Calendar imports by hand.
///
/// The table has no zone: whoever imports it must have that of the own contract set, else the centre's, and an hour that clocks show twice cannot be told apart. An
/// iCalendar file says both, so this is for those who may not import one.
///
/// ## Source
/// Headings and forms of dates and times: mydatatables.com/csv-import-export/csv-format-for-google-calendar, which is not Google's.
public struct GoogleCalendarTable: Sendable {
  private let plan: Plan
  private let clock: HorizonClock
  private let readers: ReaderWords

  /// Makes a writer of tables.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - clock: Its clock.
  ///   - readers: The languages.
  public init(plan: Plan, clock: HorizonClock, readers: ReaderWords) {
    self.plan = plan
    self.clock = clock
    self.readers = readers
  }

  /// The names that agents' tables have, in the plan's order.
  public static func names(for plan: Plan) -> [String] {
    plan.agents.map { CalendarFileName(id: $0.id, ending: ".csv").text }
  }

  /// The tables of a roster, one an agent in the plan's order.
  public func texts(for roster: Roster) -> [String] {
    roster.lines(of: plan).map { agent, duties in
      let (words, clock) = (readers.words(for: agent), clock.of(agent, in: plan))
      var table = CSVText(
        header: [
          "Subject", "Start Date", "Start Time", "End Date", "End Time", "All Day Event", "Description", "Location",
          "Private",
        ], form: .windows)
      for duty in duties {
        let breaks = (duty.onCall == nil ? duty.activities : []).filter(\.queues.isEmpty).map { activity -> String in
          let times = clock.timesOfDay(activity.minutes, words)
          return switch activity.kind {
          case .pause(let kind): words.calendarBreak(kind, times: times, isPaid: activity.isPaid)
          default: "\(times) \(activity.word)"
          }
        }
        table.append(
          ["\(plan.shiftID(duty.family)) (\(plan.purpose(of: duty, onCall: words.onCallLabel)))"]
            + date(duty.start, clock)
            + date(duty.end, clock) + [
              "False", (breaks + [words.calendarPaid(minutes: duty.paidMinutes)]).joined(separator: "; "), "", "False",
            ])
      }
      return table.text
    }
  }

  /// The agents, as indices, with a shift that begins or ends in an hour that clocks show twice.
  public func ambiguous(in roster: Roster) -> [Int] {
    func isTwice(_ minute: Int, _ clock: HorizonClock) -> Bool {
      let reading = clock.zone.reading(atInstant: clock.origin + minute)
      return clock.zone.instants(date: reading.date, minute: reading.minute).count > 1
    }
    return roster.duties.indices.filter { agent in
      let own = clock.of(plan.agents[agent], in: plan)
      return roster.duties[agent].contains { isTwice($0.start, own) || isTwice($0.end, own) }
    }
  }

  /// `11/23/2026` and `1:00 PM`.
  private func date(_ minute: Int, _ clock: HorizonClock) -> [String] {
    let reading = clock.zone.reading(atInstant: clock.origin + minute)
    let (year, month, day) = reading.date.parts
    let (hour, rest) = reading.minute.quotientAndRemainder(dividingBy: 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return [
      "\(two(month))/\(two(day))/\(year)", "\((hour + 11) % 12 + 1):\(two(rest)) \(hour < 12 ? "AM" : "PM")",
    ]
  }
}
