import Testing
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

  @Test("The first version is 0; the same roster keeps its version, byte for byte; a change raises it") func versions()
    throws
  {
    let centre = try Amsterdam.spring()
    let first = revised(centre, [[:]]).files
    #expect(sequences(first) == ["SEQUENCE:0"])
    #expect(revised(centre, [bytes(first)]).files.map(\.text) == first.map(\.text))
    let second = revised(try changed(), [bytes(first)]).files
    #expect(sequences(second) == ["SEQUENCE:1"])
    #expect(sequences(revised(centre, [bytes(second)]).files) == ["SEQUENCE:2"])
  }

  @Test("An earlier version in another folder counts as well") func otherFolders() throws {
    let centre = try Amsterdam.spring()
    let first = revised(centre, [[:]]).files
    let second = revised(try changed(), [bytes(first)]).files
    #expect(sequences(revised(try changed(), [[:], bytes(second)]).files) == ["SEQUENCE:1"])
    #expect(sequences(revised(centre, [[:], bytes(second)]).files) == ["SEQUENCE:2"])
    #expect(sequences(revised(centre, [bytes(first), bytes(second)]).files) == ["SEQUENCE:2"])
  }

  @Test(
    "A version that iCalendar cannot count does no harm",
    arguments: [
      ("9223372036854775807", "SEQUENCE:0"), ("-5", "SEQUENCE:0"), ("many", "SEQUENCE:0"), ("2147483648", "SEQUENCE:0"),
      ("2147483647", "SEQUENCE:2147483647"), ("41", "SEQUENCE:42"),
    ])
  func oddVersions(number: String, expected: String) throws {
    let odd = Array("BEGIN:VEVENT\r\nSEQUENCE:\(number)\r\n".utf8)
    #expect(sequences(revised(try Amsterdam.spring(), [["A1.ics": odd]]).files) == [expected])
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
    #expect(lines(off, "STATUS") == ["STATUS:CANCELLED"] && sequences(second.files) == ["SEQUENCE:1"])
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
