import Foundation
import PlanFiles
import Testing
import Workforce

/// What the program advises, the program accepts: each setting that a message proposes is made, and the next run reads the
/// file, or says something else that is true.
@Suite struct AdviceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    /// Keys of the entry besides its file, in YAML.
    var entry = "queue: phone"
    var history: String
    /// The column to name where the advice is to name one.
    var column = ""
    /// How many settings are proposed.
    var settings: Int
    /// What is wrong with the file once each of them is made, in order; without any it is read.
    var then: [[String]] = []

    var testDescription: String { name }
  }

  private static func intervals(_ one: String, _ two: String, more: String = "") -> String {
    "start,offered,handling_seconds\n\"\(one)\",10,240\n\"\(two)\",20,240\n\(more)"
  }

  private static func thousands(_ number: String, _ sign: String) -> String {
    "offered [\(number)] looks like thousands: numbers with a \(sign) all have three digits behind it and are far smaller than"
      + " the whole ones"
  }

  static let cases: [Case] = [
    Case(name: "two possible days", history: intervals("3/4/2026 08:00", "3/4/2026 08:30"), settings: 2),
    Case(
      name: "two possible days in two digits", history: intervals("03/04/2026 08:00", "03/04/2026 08:30"), settings: 2),
    Case(name: "two possible days without signs", history: intervals("03042026 0800", "03042026 0830"), settings: 2),
    Case(name: "month first", history: intervals("3/29/2026, 8:00 AM", "3/29/2026, 8:30 AM"), settings: 1),
    Case(
      name: "a narrow blank", history: intervals("3/29/2026, 8:00\u{202f}AM", "3/29/2026, 8:30\u{202f}AM"), settings: 1),
    Case(name: "day first with seconds", history: intervals("29.03.2026 08:00:00", "29.03.2026 08:30:00"), settings: 1),
    Case(name: "points in the time", history: intervals("29.03.2026 08.00", "29.03.2026 08.30"), settings: 1),
    Case(
      name: "an American day with Z", history: intervals("03/29/2026 08:00:00Z", "03/29/2026 08:30:00Z"), settings: 1),
    Case(
      name: "an American day with an offset", history: intervals("03/29/2026 08:00 -0500", "03/29/2026 08:30 -0500"),
      settings: 1),
    Case(name: "the name of a month", history: intervals("09 Mar 2026 08:00", "09 Mar 2026 08:30"), settings: 1),
    Case(
      name: "the name of a month first", history: intervals("Mar 9, 2026 8:00 a.m.", "Mar 9, 2026 8:30 a.m."),
      settings: 1),
    Case(name: "the name of a day", history: intervals("Mon, 9 Mar 2026 08:00", "Mon, 9 Mar 2026 08:30"), settings: 1),
    Case(name: "a day without signs", history: intervals("20260309 0800", "20260309 0830"), settings: 1),
    Case(name: "ISO 8601 without signs", history: intervals("20260309T080000Z", "20260309T083000Z"), settings: 1),
    Case(name: "a spreadsheet's serial numbers", history: intervals("46090.3333333", "46090.3541667"), settings: 1),
    Case(name: "seconds since 1970", history: intervals("1773043200", "1773045000"), settings: 1),
    Case(name: "milliseconds since 1970", history: intervals("1773043200000", "1773045000000"), settings: 1),
    Case(
      name: "a format that is not the file's", entry: "queue: phone, date-format: dd/MM/yyyy HH:mm",
      history: intervals("3/29/2026 8:00 AM", "3/29/2026 8:30 AM"), settings: 1),
    Case(
      name: "an offset as digits in the format", entry: "queue: phone, date-format: MM/dd/yyyy HH:mm -0500",
      history: intervals("03/09/2026 08:00 -0500", "03/09/2026 08:30 -0500"), settings: 1),
    Case(
      name: "an hour that clocks skip", history: intervals("2026-03-29 02:00", "2026-03-29 02:30"), settings: 1),
    Case(
      name: "a decimal comma or thousands",
      history: intervals("2026-03-09 08:00", "2026-03-09 08:30", more: "2026-03-09 09:00,\"1,250\",240\n"),
      settings: 2, then: [[thousands("1,250", "comma")], []]),
    Case(
      name: "a blank between thousands",
      history: intervals("2026-03-09 08:00", "2026-03-09 08:30", more: "2026-03-09 09:00,1\u{202f}250,240\n"),
      settings: 1),
    Case(
      name: "a point in a file of decimal commas", entry: "queue: phone, decimal-comma: true",
      history: "start;offered\n2026-03-09 08:00;1.250\n2026-03-09 08:30;20\n", settings: 2,
      then: [[thousands("1.250", "point")], []]),
    Case(
      name: "a day and its times beside it", entry: "queue: phone, columns: {start: Date}",
      history: "Date,Interval,offered\n03/29/2026,08:00-08:30,10\n03/29/2026,08:30-09:00,20\n", settings: 1),
    Case(
      name: "times in a column of another name", entry: "queue: phone, columns: {start: Tag}",
      history: "Tag,Uhrzeit,offered\n2026-03-09,08:00,10\n2026-03-09,08:30,20\n", settings: 1),
    Case(
      name: "a row twice",
      history: "start,skill,offered\n2026-03-09 08:00,a,1\n2026-03-09 08:00,b,2\n2026-03-09 08:30,a,2\n",
      column: "skill", settings: 1),
    Case(
      name: "a column by another name", history: "Von,offered\n2026-03-09 08:00,1\n2026-03-09 08:30,1\n", column: "Von",
      settings: 1),
    Case(
      name: "a queue that is a total", entry: "",
      history: "start,queue,offered\n2026-03-09 08:00,phone,1\n2026-03-09 08:00,Total,1\n2026-03-09 08:30,phone,1\n",
      settings: 1),
    Case(
      name: "a contact at two times", entry: "queue: phone, format: contacts",
      history: "id,start\n1,2026-03-09 08:00\n1,2026-03-09 08:07\n", settings: 1),
    Case(
      name: "a log of a queue", entry: "queue: phone, format: zendesk",
      history: "1773014700|a.1|sales|NONE|ENTERQUEUE||5550001|1\n1773015000|b.1|sales|NONE|ENTERQUEUE||5550002|1\n",
      settings: 1),
    Case(
      name: "a log of a queue with days and times", entry: "queue: phone, format: asterisk",
      history:
        "2026-03-09 08:00:00|a.1|sales|NONE|ENTERQUEUE||1|1\n2026-03-09 08:05:00|b.1|sales|NONE|ENTERQUEUE||2|1\n",
      settings: 1),
    Case(
      name: "a contact that is none", entry: "queue: phone, format: contacts",
      history: "id,start,status\n1,2026-03-09 08:00,open\n2,2026-03-09 08:07,Deleted\n", settings: 1),
    Case(
      name: "media that add up", entry: "format: genesys",
      history:
        "Interval Start UTC Date,Queue,Media Type,Offered\n2026-03-09T08:00Z,phone,voice,1\n2026-03-09T08:00Z,phone,chat,1\n"
        + "2026-03-09T08:30Z,phone,voice,1\n", settings: 1),
    Case(
      name: "handling times in minutes",
      history: "start,offered,handling_seconds\n2026-03-09 08:00,9,4.1\n2026-03-09 08:30,9,4\n",
      settings: 1),
  ]

  /// Everything that is said about a history under the keys of its entry, problems first.
  private func said(_ entry: String, _ history: String) throws -> (problems: [String], all: [String]) {
    let keys = entry.isEmpty ? "" : ", \(entry)"
    return try AdviceTests.said(
      of: SmallPlan().yaml("- file: history.csv", "- {file: history.csv\(keys)}").file("history.csv", history))
  }

  /// Everything that is said about the history of a plan, problems first.
  static func said(of plan: SmallPlan) throws -> (problems: [String], all: [String]) {
    let folder = try FolderOnDisk(plan.files)
    return withExtendedLifetime(folder) {
      do throws(PlanError) {
        let loaded = try folder.load()
        let read = try loaded.readHistory(in: folder.path)
        return ([], read.warnings)
      } catch {
        return (error.problems.map(\.message), error.problems.map { "\($0.message); \($0.fix ?? "")" })
      }
    }
  }

  /// The settings that a message proposes, as keys of the entry.
  private func settings(in message: String, column: String) -> [(key: String, value: String)] {
    let marked = message.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    var found: [(key: String, value: String)] = []
    for text in marked {
      let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
      if parts.count == 2, parts[0] == "columns", !parts[1].hasPrefix("{") {
        if !column.isEmpty { found.append(("columns", "{\(parts[1]): \(column)}")) }
      } else if parts.count == 2, parts[0].allSatisfy({ $0.isLowercase || $0 == "-" }) {
        found.append((parts[0], parts[1]))
      } else if marked.contains("date-format"), text.contains("yy") {
        found.append(("date-format", text))
      }
    }
    if found.isEmpty, let start = message.range(of: "such as ["), message.contains("date-format"),
      let end = message[start.upperBound...].firstIndex(of: "]")
    {
      found.append(("date-format", String(message[start.upperBound..<end])))
    }
    return found
  }

  /// The entry with a key set.
  private func entry(_ entry: String, with key: String, _ value: String) -> String {
    let written = value.hasPrefix("{") ? value : "'\(value.replacing("'", with: "''"))'"
    let kept = entry.split(separator: ", ").filter { !$0.hasPrefix(key + ":") }.map(String.init)
    return (kept + ["\(key): \(written)"]).joined(separator: ", ")
  }

  @Test(arguments: cases)
  func whatIsAdvisedIsAccepted(_ example: Case) throws {
    let first = try said(example.entry, example.history)
    let found = first.all.first { !settings(in: $0, column: example.column).isEmpty }
    let message = try #require(found)
    let proposed = settings(in: message, column: example.column)
    #expect(proposed.count == example.settings, "\(message)")
    for (position, (key, value)) in proposed.enumerated() {
      let next = try said(entry(example.entry, with: key, value), example.history)
      #expect(next.problems == (example.then.isEmpty ? [] : example.then[position]), "\(key): \(value)")
      #expect(!next.all.contains(message), "\(key): \(value)")
    }
  }
}
