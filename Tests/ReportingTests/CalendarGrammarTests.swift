import TestSupport
import Testing
import WallClock
import Workforce

@testable import Reporting

/// Calendars over clock changes, read by the grammar of RFC 5545 with a reader that shares nothing with the writer.
@Suite("Calendars as their readers see them") struct CalendarGrammarTests {
  /// A week with a clock change in it, or any week, and duties that begin and end around it.
  private struct Week {
    let plan: Plan
    let clock: HorizonClock
    let roster: Roster

    init(_ zone: ZonedClock, monday: CivilDate, around minute: Int?) throws {
      let clock = HorizonClock(zone: zone, firstDay: monday)
      self.clock = clock
      let grid = try #require(clock.grid(firstDay: monday, dayCount: 7, intervalMinutes: 30))
      var centre = PlanBuilder("Zones", timeZone: zone.identifier, grid: grid)
      centre.addQueue("phone")
      centre.addShift("any", everyMinutes: 30, shapes: [ShiftShape(minutes: 120)])
      centre.addContract("some", weeklyMinutes: 0...2400, weeklyDays: 0...7)
      centre.addAgents(["A1", "A2"])
      plan = centre.plan
      let middle = minute.map { $0 - clock.origin } ?? 5000
      let starts = Array(stride(from: middle - 240, through: middle + 240, by: 30))
      let all = [0, grid.horizonMinutes - 60] + starts.filter { (0..<grid.horizonMinutes).contains($0) }
      roster = Roster(duties: [
        all.sorted().map { start in
          Duty(
            day: grid.day(at: start), family: 0, start: start, minutes: 120,
            breaks: [PlacedBreak(start: 45, minutes: 30, isPaid: true, kind: .rest)], queue: 0)
        }, [],
      ])
    }
  }

  /// Weeks of every clock change of two years, and one without.
  private static func weeks(_ identifier: String) throws -> [Week] {
    let zone = try #require(ZonedClock(identifier: identifier))
    let first = try #require(CivilDate("2026-01-05"))
    let changes = zone.changes(in: first.dayNumber * 1440..<(first.dayNumber + 720) * 1440)
    return try [Week(zone, monday: first, around: nil)]
      + changes.map { change in
        let date = CivilDate(dayNumber: (change.instant + change.before - 1) / 1440)
        return try Week(zone, monday: date.adding(days: -date.weekday.index), around: change.instant)
      }
  }

  private static let zones = [
    "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "Africa/Casablanca",
    "Asia/Jerusalem", "Asia/Jakarta",
  ]

  @Test(
    "Whoever reads the zone finds every duty where the roster has it, in both ways to write times", arguments: zones)
  func instants(identifier: String) throws {
    for week in try Self.weeks(identifier) {
      for times in CalendarForm.Times.allCases {
        let files = CalendarRevision(
          plan: week.plan, clock: week.clock, earlier: [],
          form: CalendarForm(breaks: .events, times: times, alarmMinutes: 60)
        ).files(for: week.roster).files
        let calendar = try ParsedCalendar(files[0].text)
        #expect(try ParsedCalendar(files[1].text).events.isEmpty)
        #expect(calendar.root.all("VTIMEZONE").count == (times == .local ? 1 : 0))
        let zone = calendar.root.all("VTIMEZONE").first.map(ParsedZone.init)
        func instant(_ text: String?) -> Int? {
          guard let text else { return nil }
          return text.hasSuffix("Z")
            ? ParsedZone.date(text).dayNumber * 1440 + ParsedZone.minute(text) : zone?.instant(text)
        }
        let shifts = calendar.events.filter { $0.value("TRANSP") == "OPAQUE" }
        let found = shifts.map { [instant($0.value("DTSTART")), instant($0.value("DTEND"))] }
        #expect(found == week.roster.duties[0].map { [week.clock.origin + $0.start, week.clock.origin + $0.end] })
        let pauses = calendar.events.filter { $0.value("TRANSP") == "TRANSPARENT" }
        #expect(
          pauses.map { instant($0.value("DTSTART")) }
            == week.roster.duties[0].map { week.clock.origin + $0.start + 45 })
        #expect(shifts.allSatisfy { $0.all("VALARM").map { $0.value("TRIGGER") } == ["-PT60M"] })
      }
    }
  }

  @Test(
    "Clocks that follow a rule every year are told by the two rules, others by their changes",
    arguments: [
      ("Europe/Amsterdam", ["BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU"]),
      ("America/New_York", ["BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU"]),
      ("Australia/Lord_Howe", ["BYMONTH=4;BYDAY=1SU", "BYMONTH=10;BYDAY=1SU"]), ("Africa/Casablanca", []),
      ("Asia/Jakarta", []),
    ])
  func rules(identifier: String, rules: [String]) throws {
    for week in try Self.weeks(identifier) {
      let files = CalendarRevision(plan: week.plan, clock: week.clock, earlier: []).files(for: week.roster).files
      let zone = try #require(try ParsedCalendar(files[0].text).root.all("VTIMEZONE").first)
      let found = zone.components.compactMap { $0.value("RRULE") }
      #expect(Set(found) == Set(rules.map { "FREQ=YEARLY;\($0)" }))
      if !rules.isEmpty { #expect(Set(zone.components.map(\.name)) == ["STANDARD", "DAYLIGHT"]) }
    }
  }

  @Test("A rule that ends within what a calendar speaks of is none") func endOfRules() throws {
    let sunday = try #require(CivilDate("2026-03-29"))
    let changes = (0..<3).map { year in
      let date = (22...31).compactMap { CivilDate(year: 2026 + year, month: 3, day: $0) }.last { $0.weekday == .sunday }
      return ClockChange(instant: (date?.dayNumber ?? 0) * 1440 + 60, before: 60, after: 120)
    }
    #expect(changes[0].local.date == sunday)
    let end = changes[2].instant
    #expect(YearlyRule(changes[0], heldBy: changes, until: end)?.text == "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
    #expect(YearlyRule(changes[0], heldBy: changes, until: end + 366 * 1440) == nil)
    #expect(YearlyRule(changes[0], heldBy: [changes[0], changes[2]], until: end) == nil, "a year without")
  }

  @Test(
    "Whatever somebody is called, a calendar keeps its grammar and its events",
    arguments: [
      "=cmd()", "<script>alert(1)</script>", "\"quoted\"; a, b\\", "\u{202E}drow", "a\nb\r\nc",
      "END:VEVENT\r\nBEGIN:VEVENT",
      "\u{0}\u{7}\u{1B}[31m", "\u{1F469}\u{200D}\u{1F680}", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}", "\u{2028}\u{85}",
      String(repeating: "€", count: 200),
    ])
  func hostile(name: String) throws {
    var centre = try Amsterdam.spring()
    centre.plan.name = name
    centre.plan.agents[0].id = name
    centre.plan.agents[0].name = name
    centre.plan.queues[0].id = name
    centre.plan.shifts[0].id = name
    for form in [CalendarForm(), CalendarForm(breaks: .events, alarmMinutes: 5)] {
      let first = CalendarRevision(plan: centre.plan, clock: centre.clock, earlier: [], form: form)
        .files(for: centre.roster).files
      let calendar = try ParsedCalendar(first[0].text)
      #expect(calendar.events.count { $0.value("TRANSP") == "OPAQUE" } == 3)
      // What is read again is what was written: nothing is called off, nothing has another version.
      let folder = Dictionary(uniqueKeysWithValues: first.map { ($0.name, Array($0.text.utf8)) })
      let second = CalendarRevision(plan: centre.plan, clock: centre.clock, earlier: [folder], form: form)
        .files(for: centre.roster).files
      #expect(second.map(\.text) == first.map(\.text))
    }
  }
}
