public import WallClock
public import Workbooks
public import Workforce

/// A roster as the workbook that Microsoft Teams' Shifts imports: a row a duty, a row an absence, the agents.
///
/// Dates and times are texts in American order, as programs write them that Teams takes. Shifts come as drafts (`2. Not Shared`), so
/// that somebody looks at them before agents do. Teams only adds: whatever was imported before stays.
///
/// ## Source
/// support.microsoft.com/en-us/teams/shifts/import-a-schedule-from-excel-to-shifts; headings and values as two independent programs
/// write them, the names of the sheets but for *Shifts* as one of them does.
public struct TeamsWorkbook: Sendable {
  /// Colours of shifts, one for each set of queues; white is Teams' own for none, grey that of time off.
  private static let colours = [
    "2. Blue", "3. Green", "4. Purple", "5. Pink", "6. Yellow", "8. DarkBlue", "9. DarkGreen", "10. DarkPurple",
    "11. DarkPink", "12. DarkYellow",
  ]
  private static let grey = "7. Grey"
  private static let draft = "2. Not Shared"

  private let plan: Plan
  private let clock: HorizonClock
  private let words: any Words
  private let lines: [(agent: Agent, duties: [Duty])]

  /// Makes a workbook.
  ///
  /// - Parameters:
  ///   - roster: What is imported.
  ///   - plan: Its plan; agents have the addresses and the groups by which Teams knows them.
  ///   - clock: The plan's clock. Teams takes times as those of the team's zone.
  ///   - words: The language of notes.
  public init(_ roster: Roster, plan: Plan, clock: HorizonClock, words: any Words = English()) {
    self.plan = plan
    self.clock = clock
    self.words = words
    lines = roster.lines(of: plan)
  }

  /// Ids of agents who have a duty or an absence, and no address, in the plan's order: Teams knows nobody without one.
  public var agentsWithoutAddress: [String] {
    lines.filter { agent, duties in
      agent.references.email.isEmpty && !(duties.isEmpty && absences(of: agent).isEmpty)
    }.map(\.agent.id)
  }

  /// The file's content.
  ///
  /// - Throws: ``WorkbookWriteError``.
  public func bytes() throws(WorkbookWriteError) -> [UInt8] {
    try WorkbookWriter.bytes(title: plan.name, created: RosterWorkbook.created(of: plan)) { book in
      write(
        "Shifts",
        [
          "Member", "Work Email", "Group", "Start Date", "Start Time", "End Date", "End Time", "Theme Color",
          "Custom Label", "Unpaid Break (minutes)", "Notes", "Shared",
        ], shifts, to: book)
      write(
        "Time Off",
        [
          "Member", "Work Email", "Start Date", "Start Time", "End Date", "End Time", "Time Off Reason", "Theme Color",
          "Notes", "Shared",
        ], timeOff, to: book)
      write("Day Notes", ["Date", "Note"], [], to: book)
      write("Members", ["Member", "Work Email"], lines.map { TeamsWorkbook.member($0.agent) }, to: book)
    }
  }

  private func write(_ name: String, _ headings: [String], _ rows: [[CellValue]], to book: WorkbookWriter) {
    guard let sheet = book.sheet(name) else { return }
    for (column, heading) in headings.enumerated() {
      sheet.write(.text(heading), 0, column, SheetFrame.heading)
      sheet.setWidth(Double(max(12, heading.count + 2)), of: column...column)
    }
    sheet.freeze(rows: 1, columns: 0)
    for (row, cells) in rows.enumerated() { sheet.write(cells, row: row + 1, .text) }
  }

  private var shifts: [[CellValue]] {
    var served: [[Int]] = []
    for duty in lines.flatMap(\.duties) where !served.contains(duty.queues) { served.append(duty.queues) }
    served.sort { $0.lexicographicallyPrecedes($1) }
    return lines.flatMap { agent, duties in
      duties.map { duty in
        let colour = (served.firstIndex(of: duty.queues) ?? 0) % TeamsWorkbook.colours.count
        let unpaid = duty.minutes - duty.paidMinutes
        return TeamsWorkbook.member(agent) + [.text(group(of: agent))] + moments(duty.span)
          + [
            .text(TeamsWorkbook.colours[colour]), .text(plan.shiftID(duty.family)), .number(Double(unpaid)),
            .text(notes(on: duty)), .text(TeamsWorkbook.draft),
          ]
      }
    }
  }

  private var timeOff: [[CellValue]] {
    lines.flatMap { agent, _ in
      absences(of: agent).map { minutes, kind in
        TeamsWorkbook.member(agent) + moments(minutes)
          + [.text(kind), .text(TeamsWorkbook.grey), .blank, .text(TeamsWorkbook.draft)]
      }
    }
  }

  /// The absences of an agent within the horizon.
  private func absences(of agent: Agent) -> [(minutes: Range<Int>, kind: String)] {
    agent.unavailable.compactMap { away in
      guard case .absence(let kind) = away.reason else { return nil }
      let minutes = away.minutes.clamped(to: 0..<plan.grid.horizonMinutes)
      return minutes.isEmpty ? nil : (minutes, kind)
    }
  }

  private static func member(_ agent: Agent) -> [CellValue] {
    [.text(agent.name.isEmpty ? agent.id : agent.name), .text(agent.references.email)]
  }

  /// The group in Teams, else the team.
  private func group(of agent: Agent) -> String {
    agent.references.group.isEmpty ? agent.team : agent.references.group
  }

  /// Where there are several queues which of them, then the breaks.
  private func notes(on duty: Duty) -> String {
    let queues = plan.queues.count > 1 || duty.onCall != nil ? [plan.purpose(of: duty, onCall: words.onCallLabel)] : []
    let breaks = duty.activities.compactMap { activity -> String? in
      guard case .pause(let kind) = activity.kind else { return nil }
      return words.calendarBreak(kind, times: clock.timesOfDay(activity.minutes, words), isPaid: activity.isPaid)
    }
    return (queues + breaks).joined(separator: "; ")
  }

  /// The first and the last moment as four cells: `11/23/2026`, `06:00`.
  private func moments(_ minutes: Range<Int>) -> [CellValue] {
    [minutes.lowerBound, minutes.upperBound].flatMap { minute -> [CellValue] in
      let reading = clock.zone.reading(atInstant: clock.origin + minute)
      let (year, month, day) = reading.date.parts
      return [.text("\(month)/\(day)/\(year)"), .text(ClockText.hoursAndMinutes(reading.minute))]
    }
  }
}
