import Foundation
import Testing
import WallClock
import Workforce

@testable import Reporting

@Suite("Calendars") struct AgentCalendarTests {
  func files(_ centre: Amsterdam, _ form: CalendarForm = CalendarForm()) -> [(name: String, text: String)] {
    CalendarRevision(plan: centre.plan, clock: centre.clock, earlier: [], form: form).files(for: centre.roster).files
  }

  private func lines(_ text: String, _ name: String) -> [String] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n").filter { $0.hasPrefix(name) }.map(String.init)
  }

  @Test("A shift is an event; the zone explains the change to summer time") func spring() throws {
    let files = files(try Amsterdam.spring())
    #expect(files.map(\.name) == ["A1.ics", "A2.ics"])
    try expectGolden(files[0].text, "A1-spring.ics")
    try expectGolden(files[1].text, "A2-spring.ics")
  }

  @Test("The zone explains the change to standard time") func autumn() throws {
    try expectGolden(files(try Amsterdam.autumn())[0].text, "A1-autumn.ics")
  }

  @Test("A time that the clock shows for the second time is written in UTC") func repeatedHour() throws {
    var centre = try Amsterdam.autumn()
    let start = centre.plan.grid.dayStart(6) - 120
    func times(_ minutes: Int) -> [String] {
      centre.roster = Roster(duties: [[Duty(day: 5, family: 2, start: start, minutes: minutes, breaks: [], queue: 0)]])
      return files(centre)[0].text.split(separator: "\r\n").filter { $0.hasPrefix("DTEND") }.map(String.init)
    }
    #expect(times(120 + 150) == ["DTEND;TZID=Europe/Amsterdam:20261025T023000"])
    #expect(times(120 + 210) == ["DTEND:20261025T013000Z"])
    #expect(times(120 + 240) == ["DTEND;TZID=Europe/Amsterdam:20261025T030000"])
  }

  @Test("UIDs stay when the roster changes and differ between agents and days") func stableIdentifiers() throws {
    var centre = try Amsterdam.spring()
    func identifiers() -> [String] {
      files(centre).flatMap { $0.text.split(separator: "\r\n").filter { $0.hasPrefix("UID:") }.map(String.init) }
    }
    let before = identifiers()
    #expect(Set(before).count == 5)
    let first = centre.roster.duties[0][0]
    centre.roster.duties[0][0] = Duty(
      day: first.day, family: first.family, start: first.start + 60, minutes: first.minutes, breaks: first.breaks,
      queue: 1)
    #expect(identifiers() == before)
  }

  @Test("Every line ends with CRLF and has at most 75 octets; joined again it is the text") func folding() {
    var lines = ContentLines()
    let text = String(repeating: "ë€😀a", count: 30)
    lines.append("DESCRIPTION", text: text)
    let physical = lines.text.components(separatedBy: "\r\n")
    #expect(physical.count > 4)
    #expect(physical.last == "")
    #expect(physical.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.text.replacingOccurrences(of: "\r\n ", with: "") == "DESCRIPTION:\(text)\r\n")
  }

  @Test("A line of 75 octets is not folded, one of 76 is") func foldingLimit() {
    var short = ContentLines()
    short.append(String(repeating: "x", count: 75))
    #expect(short.text == String(repeating: "x", count: 75) + "\r\n")
    var long = ContentLines()
    long.append(String(repeating: "x", count: 76))
    #expect(long.text == String(repeating: "x", count: 75) + "\r\n x\r\n")
  }

  @Test("Text is escaped: backslash, semicolon, comma, line break; control characters go") func escaping() {
    #expect(ContentLines.escaped("a\\b;c,d\ne\r\u{7}f") == "a\\\\b\\;c\\,d\\nef")
  }

  @Test(
    "File names are safe and different for different agents",
    arguments: [
      ("A-1_x.y", "A-1_x.y.ics"), ("../etc", "%2E.%2Fetc.ics"), ("a b", "a%20b.ics"), ("a%20b", "a%2520b.ics"),
      ("é", "%C3%A9.ics"), ("\n", "%0A.ics"),
    ])
  func fileNames(id: String, name: String) throws {
    var centre = try Amsterdam.spring()
    centre.plan.agents[0].id = id
    #expect(files(centre)[0].name == name)
  }

  @Test("An id too long for a file name gets a shorter name, which no other id has") func longNames() {
    func name(_ id: String) -> String { CalendarFileName(id: id).text }
    let letters = String(repeating: "客", count: 31)
    #expect(name(letters + "甲").utf8.count <= 144 && name(letters + "甲") != name(letters + "乙"))
    #expect(name(letters + "甲").hasPrefix("%E5%AE%A2%E5") && name(letters + "甲") == name(letters + "甲"))
    #expect(name(String(repeating: "a", count: 140)) == String(repeating: "a", count: 140) + ".ics")
    #expect(name(String(repeating: "a", count: 141)).hasPrefix(String(repeating: "a", count: 123) + "~"))
    #expect(name("a~b") == "a%7Eb.ics", "no name that is not cut holds the sign of one that is")
  }

  @Test("Breaks stand in the description, or are events of their own that take no time") func breaks() throws {
    let centre = try Amsterdam.spring()
    let described = files(centre)[0].text
    #expect(lines(described, "DESCRIPTION").allSatisfy { $0.contains("break ") && $0.contains("meal ") })
    let apart = files(centre, CalendarForm(breaks: .events))[0].text
    #expect(lines(apart, "DESCRIPTION").allSatisfy { $0 == "DESCRIPTION:9 h paid" || $0 == "DESCRIPTION:8 h paid" })
    #expect(lines(apart, "SUMMARY").count == 9 && lines(apart, "TRANSP:TRANSPARENT").count == 6)
    #expect(Set(lines(apart, "SUMMARY")).isSuperset(of: ["SUMMARY:break\\, paid", "SUMMARY:meal\\, unpaid"]))
    #expect(lines(apart, "UID").contains("UID:A1.2026-03-23.part-2.Grachten\\,-Amsterdam@jaga"))
  }

  @Test("What an agent does is told where it changes within a duty") func activities() throws {
    var centre = try Amsterdam.spring()
    let changing = Duty(
      day: 0, family: 0,
      activities: [
        Activity(.contacts(queues: [0]), minutes: 360..<480), Activity(.pause(.rest), minutes: 480..<495),
        Activity(.contacts(queues: [1]), minutes: 495..<600), Activity(.task("coaching"), minutes: 600..<660),
      ])
    centre.roster = Roster(duties: [[changing], []])
    #expect(
      lines(files(centre)[0].text, "DESCRIPTION") == [
        "DESCRIPTION:06:00-08:00 work: calls\\nbreak 08:00-08:15 (paid)\\n08:15-10:00 work: chat\\n"
          + "10:00-11:00 coaching\\n5 h paid"
      ])
    let apart = files(centre, CalendarForm(breaks: .events))[0].text
    #expect(
      lines(apart, "SUMMARY") == [
        "SUMMARY:early (calls|chat)", "SUMMARY:work: calls", "SUMMARY:break\\, paid", "SUMMARY:work: chat",
        "SUMMARY:coaching",
      ])
  }

  @Test("Times may be universal, and a shift may remind of itself") func universal() throws {
    let text = files(try Amsterdam.spring(), CalendarForm(times: .utc, alarmMinutes: 60))[0].text
    #expect(!text.contains("VTIMEZONE") && !text.contains("TZID"))
    #expect(
      lines(text, "DTSTART") == ["DTSTART:20260323T050000Z", "DTSTART:20260324T130000Z", "DTSTART:20260328T210000Z"])
    #expect(lines(text, "TRIGGER") == ["TRIGGER:-PT60M", "TRIGGER:-PT60M", "TRIGGER:-PT60M"])
  }

  @Test("A zone without clock changes has one observance") func noChanges() throws {
    var lines = ContentLines()
    let jakarta = try #require(ZonedClock(identifier: "Asia/Jakarta"))
    let clock = HorizonClock(zone: jakarta, firstDay: try #require(CivilDate("2026-11-23")))
    TimeZoneComponent(clock: clock, stretch: 0..<10_080).append(to: &lines)
    #expect(
      lines.text.split(separator: "\r\n") == [
        "BEGIN:VTIMEZONE", "TZID:Asia/Jakarta", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0700",
        "TZOFFSETTO:+0700", "END:STANDARD", "END:VTIMEZONE",
      ])
  }
}
