import TestSupport
import Testing
import WallClock
import Workforce

@testable import Reporting

@Suite("Calendars that follow others") struct CalendarRevisionTests {
  private func bytes(_ files: [(name: String, text: String)]) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: files.map { ($0.name, Array($0.text.utf8)) })
  }

  private func revised(
    _ centre: Amsterdam, _ earlier: [[String: [UInt8]]]
  ) -> (files: [(name: String, text: String)], removed: [String]) {
    CalendarRevision(plan: centre.plan, clock: centre.clock, earlier: earlier).files(for: centre.roster)
  }

  private func lines(_ text: String, _ name: String) -> Set<String> {
    Set(text.split(separator: "\r\n").filter { $0.hasPrefix(name + ":") }.map(String.init))
  }

  /// The versions of all events, by the beginning of their identifiers.
  private func versions(_ text: String) -> [String: String] {
    var (versions, key): ([String: String], String) = ([:], "")
    for line in text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init) {
      if line.hasPrefix("UID:") { key = String(line.dropFirst(4).prefix { $0 != "G" }.dropLast()) }
      if line.hasPrefix("SEQUENCE:") { versions[key] = String(line.dropFirst(9)) }
      if line.hasPrefix("STATUS:CANCELLED") { versions[key, default: ""] += " off" }
    }
    return versions
  }

  private func sequences(_ files: [(name: String, text: String)]) -> Set<String> {
    files.reduce(into: []) { $0.formUnion(lines($1.text, "SEQUENCE")) }
  }

  /// The roster with the first duty an hour later.
  private func changed() throws -> Amsterdam {
    var centre = try Amsterdam.spring()
    let first = centre.roster.duties[0][0]
    centre.roster.duties[0][0] = Duty(
      day: first.day, family: first.family, start: first.start + 60, minutes: first.minutes, breaks: first.breaks,
      queue: 1)
    return centre
  }

  @Test(
    "The first version is 0; the same roster keeps its version, byte for byte; a change raises that of its event alone")
  func versions() throws {
    let centre = try Amsterdam.spring()
    let first = revised(centre, [[:]]).files
    #expect(sequences(first) == ["SEQUENCE:0"])
    #expect(revised(centre, [bytes(first)]).files.map(\.text) == first.map(\.text))
    let second = revised(try changed(), [bytes(first)]).files
    #expect(versions(second[0].text) == ["A1.2026-03-23": "1", "A1.2026-03-24": "0", "A1.2026-03-28": "0"])
    #expect(second[1].text == first[1].text, "nothing of another agent changes")
    #expect(revised(try changed(), [bytes(second)]).files.map(\.text) == second.map(\.text))
    let third = revised(centre, [bytes(second)]).files
    #expect(versions(third[0].text) == ["A1.2026-03-23": "2", "A1.2026-03-24": "0", "A1.2026-03-28": "0"])
  }

  @Test("Stamps come from the horizon and the version, from no clock, and rise with it") func stamps() throws {
    let centre = try Amsterdam.spring()
    let first = revised(centre, [[:]]).files
    #expect(centre.plan.grid.firstDay.description == "2026-03-23")
    #expect(lines(first[0].text, "DTSTAMP") == ["DTSTAMP:20260126T000000Z"])
    #expect(lines(first[0].text, "LAST-MODIFIED") == ["LAST-MODIFIED:20260126T000000Z"])
    let second = revised(try changed(), [bytes(first)]).files
    #expect(
      lines(second[0].text, "LAST-MODIFIED") == [
        "LAST-MODIFIED:20260126T000000Z", "LAST-MODIFIED:20260126T000100Z",
      ])
    // Whoever stamped later before us is followed all the same.
    let late = first[0].text.replacing("20260126T000000Z", with: "20260301T120000Z")
    let third = revised(try changed(), [["A1.ics": Array(late.utf8)]]).files
    #expect(lines(third[0].text, "LAST-MODIFIED").contains("LAST-MODIFIED:20260301T120100Z"))
  }

  @Test("An earlier version in another folder counts as well") func otherFolders() throws {
    let centre = try Amsterdam.spring()
    let first = revised(centre, [[:]]).files
    let second = revised(try changed(), [bytes(first)]).files
    func version(_ files: [(name: String, text: String)]) -> String? { versions(files[0].text)["A1.2026-03-23"] }
    #expect(version(revised(try changed(), [[:], bytes(second)]).files) == "1")
    #expect(version(revised(centre, [[:], bytes(second)]).files) == "2")
    #expect(version(revised(centre, [bytes(first), bytes(second)]).files) == "2")
    #expect(version(revised(try changed(), [bytes(first), bytes(second)]).files) == "1")
    #expect(revised(centre, [[:], bytes(first)]).files.map(\.text) == first.map(\.text))
  }

  @Test(
    "A version that iCalendar cannot count does no harm",
    arguments: [
      ("9223372036854775807", "0"), ("-5", "0"), ("many", "0"), ("2147483648", "0"), ("2147483647", "2147483647"),
      ("41", "42"),
    ])
  func oddVersions(number: String, expected: String) throws {
    let centre = try Amsterdam.spring()
    let first = revised(centre, [[:]]).files[0].text
    let odd = first.replacing("SEQUENCE:0", with: "SEQUENCE:\(number)")
    #expect(versions(revised(try changed(), [["A1.ics": Array(odd.utf8)]]).files[0].text)["A1.2026-03-23"] == expected)
  }

  @Test("A shift that has gone is called off, once, and told for thirty days after it; one that comes back holds again")
  func gone() throws {
    let centre = try Amsterdam.spring()
    let first = revised(centre, [[:]]).files
    var without = centre
    without.roster.duties[0].remove(at: 1)
    let second = revised(without, [bytes(first)]).files
    #expect(versions(second[0].text) == ["A1.2026-03-23": "0", "A1.2026-03-24": "1 off", "A1.2026-03-28": "0"])
    #expect(second[0].text.contains("TRANSP:TRANSPARENT"))
    #expect(revised(without, [bytes(second)]).files.map(\.text) == second.map(\.text))
    #expect(revised(without, [[:], bytes(second)]).files.map(\.text) == second.map(\.text), "in another folder too")
    #expect(versions(revised(centre, [bytes(second)]).files[0].text)["A1.2026-03-24"] == "2")
    for (days, isTold) in [(7, true), (31, true), (35, false)] {
      var later = without
      let first = centre.plan.grid.firstDay.adding(days: days)
      later.clock = HorizonClock(zone: centre.clock.zone, firstDay: first)
      let grid = try #require(later.clock.grid(firstDay: first, dayCount: 7, intervalMinutes: 30))
      later.plan = PlanBuilder(centre.plan.name, timeZone: centre.plan.timeZone, grid: grid).plan
      later.plan.agents = centre.plan.agents
      later.roster = Roster(duties: [[], []])
      let text = revised(later, [bytes(second)]).files[0].text
      #expect(versions(text) == (isTold ? ["A1.2026-03-24": "1 off"] : [:]), "\(days) days later")
      #expect(throws: Never.self) { try ParsedCalendar(text) }
    }
  }

  @Test("A shift called off reminds nobody, and its times follow the form and the zone of now")
  func calledOffElsewhere()
    throws
  {
    let centre = try Amsterdam.spring()
    let form = CalendarForm(breaks: .events, alarmMinutes: 30)
    let first = CalendarRevision(plan: centre.plan, clock: centre.clock, earlier: [], form: form)
      .files(for: centre.roster).files
    var without = centre
    without.roster.duties[0] = []
    let second = CalendarRevision(
      plan: without.plan, clock: without.clock, earlier: [bytes(first)], form: CalendarForm(times: .utc)
    ).files(for: without.roster).files[0].text
    let calendar = try ParsedCalendar(second)
    #expect(calendar.events.count == 9 && calendar.events.allSatisfy { $0.value("STATUS") == "CANCELLED" })
    #expect(!second.contains("VALARM") && !second.contains("TZID"))
    #expect(second.contains("DTSTART:20260323T050000Z"))
  }

  @Test("Shifts after the horizon stay as they were told, of an agent who left they are called off") func afterwards()
    throws
  {
    let centre = try Amsterdam.spring()
    let first = revised(centre, [[:]]).files
    let date = centre.plan.grid.firstDay.adding(days: -7)
    var before = centre
    before.clock = HorizonClock(zone: centre.clock.zone, firstDay: date)
    let grid = try #require(before.clock.grid(firstDay: date, dayCount: 7, intervalMinutes: 30))
    before.plan = PlanBuilder(centre.plan.name, timeZone: centre.plan.timeZone, grid: grid).plan
    before.plan.agents = [centre.plan.agents[0]]
    before.roster = Roster(duties: [[]])
    let files = revised(before, [bytes(first)]).files
    #expect(versions(files[0].text) == versions(first[0].text))
    #expect(versions(files[1].text) == ["A2.2026-03-23": "1 off", "A2.2026-03-29": "1 off"])
  }

  @Test("Shifts of an agent who left the plan are called off, past ones go, and the calendar goes with the last")
  func left() throws {
    let before = try Amsterdam.spring()
    let first = revised(before, [[:]]).files
    var centre = before
    centre.plan.agents.removeLast()
    centre.roster.duties.removeLast()
    let second = revised(centre, [bytes(first)])
    #expect(second.files.map(\.name) == ["A1.ics", "A2.ics"] && second.removed.isEmpty)
    let off = second.files[1].text
    #expect(lines(off, "STATUS") == ["STATUS:CANCELLED"] && lines(off, "SEQUENCE") == ["SEQUENCE:1"])
    #expect(second.files[0].text == first[0].text)
    #expect(lines(off, "UID") == lines(first[1].text, "UID"))
    #expect(lines(off, "TRANSP") == ["TRANSP:TRANSPARENT"])
    let third = revised(centre, [bytes(second.files)])
    #expect(third.files.map(\.text) == second.files.map(\.text), "called off once and for all")

    var later = try Amsterdam.autumn()
    later.plan.agents.removeLast()
    later.roster.duties.removeLast()
    let fourth = revised(later, [bytes(second.files)])
    #expect(fourth.files.map(\.name) == ["A1.ics"] && fourth.removed == ["A2.ics"])
  }

  @Test("Calendars of others stay as they are") func foreign() throws {
    var centre = try Amsterdam.spring()
    let first = revised(centre, [[:]]).files
    let elsewhere = first[1].text.replacing("Grachten\\,-Amsterdam@jaga", with: "Elsewhere@jaga")
    #expect(elsewhere != first[1].text)
    let folder = bytes([
      first[0], ("A2.ics", elsewhere), ("B.ics", "BEGIN:VCALENDAR\r\nUID:x.Grachten\\,-Amsterdam@jaga\r\n"),
      ("C.ics", first[1].text.replacing("-//jaga//", with: "-//other//")),
    ])
    centre.plan.agents.removeLast()
    centre.roster.duties.removeLast()
    let revision = CalendarRevision(plan: centre.plan, clock: centre.clock, earlier: [folder])
    #expect(revision.strangers.isEmpty)
    #expect(revision.files(for: centre.roster).files.map(\.name) == ["A1.ics"])
  }

  @Test("A folded line is read as the line it was, whatever letters stand at the fold") func folds() throws {
    var centre = try Amsterdam.spring()
    centre.plan.name = String(repeating: "e\u{301}\u{2028}", count: 40)
    let first = revised(centre, [[:]]).files
    #expect(sequences(revised(centre, [bytes(first)]).files) == ["SEQUENCE:0"])
    centre.plan.agents.removeLast()
    centre.roster.duties.removeLast()
    let off = revised(centre, [bytes(first)]).files[1].text
    #expect(lines(off, "STATUS") == ["STATUS:CANCELLED"])
    #expect(off.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }
}
