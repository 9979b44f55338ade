import PlanFiles
import Testing

/// Advice that asks for a deed rather than a setting, such as to remove one of two rows: it is done, and the history is read.
@Suite struct AdvisedDeedsTests {
  /// Past contacts of one or two files, as the plan names them.
  struct Contacts: Sendable {
    var entries = "{file: history.csv, queue: phone}"
    var history: String
    var more: String?

    var plan: SmallPlan {
      SmallPlan().yaml("- file: history.csv", "- \(entries)").file("history.csv", history).file("more.csv", more)
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var advice: String
    var before: Contacts
    /// What each of the choices makes of it.
    var after: [Contacts]
  }

  private static let both = "{file: history.csv, queue: phone}\n  - {file: more.csv, queue: phone}"
  private static let tickets = "{file: history.csv, queue: phone, format: contacts}"

  private static func rows(_ rows: String..., header: String = "start,offered") -> String {
    ([header] + rows).map { $0 + "\n" }.joined()
  }

  static let cases: [Case] = [
    Case(
      testDescription: "a row stands twice",
      advice:
        "remove one of the two rows, or name the column that tells them apart under `columns: part` if both count",
      before: Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:00,2", "2026-03-09 08:30,2")),
      after: [
        Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,2")),
        Contacts(history: rows("2026-03-09 08:00,2", "2026-03-09 08:30,2")),
      ]),
    Case(
      testDescription: "a row stands in two files",
      advice: "remove one of the two rows, or give each entry a `part` of its own if both count",
      before: Contacts(
        entries: both, history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,2"),
        more: rows("2026-03-09 08:30,3", "2026-03-09 09:00,3")),
      after: [
        Contacts(
          entries: both, history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,2"), more: rows("2026-03-09 09:00,3")),
        Contacts(
          entries:
            "{file: history.csv, queue: phone, part: calls}\n  - {file: more.csv, queue: phone, part: callbacks}",
          history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,2"),
          more: rows("2026-03-09 08:30,3", "2026-03-09 09:00,3")),
      ]),
    Case(
      testDescription: "a file is named twice",
      advice: "remove one of the two entries, or let `only` tell which rows each of them takes",
      before: Contacts(
        entries: "{file: history.csv, queue: phone}\n  - {file: history.csv, queue: phone}",
        history: rows("2026-03-09 08:00,1,a", "2026-03-09 08:30,2,b", header: "start,offered,site")),
      after: [
        Contacts(history: rows("2026-03-09 08:00,1,a", "2026-03-09 08:30,2,b", header: "start,offered,site")),
        Contacts(
          entries:
            "{file: history.csv, queue: phone, only: {site: a}}\n  - {file: history.csv, queue: phone, only: {site: b}}",
          history: rows("2026-03-09 08:00,1,a", "2026-03-09 08:30,2,b", header: "start,offered,site")),
      ]),
    Case(
      testDescription: "a contact stands at two times", advice: "remove one of the two rows, or set `contacts-by: row`",
      before: Contacts(
        entries: tickets, history: rows("1,2026-03-09 08:00", "1,2026-03-09 08:07", header: "id,start")),
      after: [Contacts(entries: tickets, history: rows("1,2026-03-09 08:00", header: "id,start"))]),
    Case(
      testDescription: "a column stands twice", advice: "rename or remove one of them",
      before: Contacts(history: rows("2026-03-09 08:00,1,1", header: "start,offered,offered")),
      after: [
        Contacts(history: rows("2026-03-09 08:00,1,1", header: "start,offered,answered")),
        Contacts(history: rows("2026-03-09 08:00,1")),
      ]),
    Case(
      testDescription: "no header", advice: "write the columns' names above the first row",
      before: Contacts(history: "2026-03-09 08:00,1\n2026-03-09 08:30,1\n"),
      after: [Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,1"))]),
    Case(
      testDescription: "a column that means nothing", advice: "remove `offered` from `columns`",
      before: Contacts(
        entries: "{file: history.csv, queue: phone, format: contacts, columns: {offered: id}}",
        history: rows("1,2026-03-09 08:00", header: "id,start")),
      after: [
        Contacts(
          entries: "{file: history.csv, queue: phone, format: contacts, columns: {}}",
          history: rows("1,2026-03-09 08:00", header: "id,start"))
      ]),
    Case(
      testDescription: "a row with too many fields",
      advice: "add or remove delimiters so that every row has 2 fields, or quote a field that holds one",
      before: Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,1,5")),
      after: [
        Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,15")),
        Contacts(
          entries: "{file: history.csv, queue: phone, decimal-comma: true}",
          history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,\"1,5\"")),
      ]),
    Case(
      testDescription: "text behind quotes", advice: "quote the whole field, and double the quotes within it",
      before: Contacts(history: rows("2026-03-09 08:00,1,\"a\"b", header: "start,offered,note")),
      after: [Contacts(history: rows("2026-03-09 08:00,1,\"\"\"a\"\"b\"", header: "start,offered,note"))]),
    Case(
      testDescription: "a quote that is not closed", advice: "close it with a \"",
      before: Contacts(history: rows("2026-03-09 08:00,1,\"a", header: "start,offered,note")),
      after: [Contacts(history: rows("2026-03-09 08:00,1,\"a\"", header: "start,offered,note"))]),
    Case(
      testDescription: "a row off the border", advice: "write the time at which the interval begins",
      before: Contacts(
        history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,1", "2026-03-09 09:00,1", "2026-03-09 09:35,1")),
      after: [
        Contacts(
          history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,1", "2026-03-09 09:00,1", "2026-03-09 09:30,1"))
      ]),
    Case(
      testDescription: "days among times",
      advice: "write their times, such as 2026-01-05 00:00, or remove them if they are totals of days",
      before: Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,1", "2026-03-10,9")),
      after: [
        Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,1", "2026-03-10 00:00,9")),
        Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,1")),
      ]),
    Case(
      testDescription: "a year that is mistyped", advice: "correct the year of one of them; at most 7305 days are read",
      before: Contacts(history: rows("2026-03-09 08:00,1", "2000-03-09 08:30,1")),
      after: [Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,1"))]),
    Case(
      testDescription: "a queue of another name",
      advice: "correct it, or map it under `queue-names`; the plan has phone",
      before: Contacts(
        entries: "{file: history.csv}", history: rows("2026-03-09 08:00,fone,1", header: "start,queue,offered")),
      after: [
        Contacts(
          entries: "{file: history.csv}", history: rows("2026-03-09 08:00,phone,1", header: "start,queue,offered")),
        Contacts(
          entries: "{file: history.csv, queue-names: {fone: phone}}",
          history: rows("2026-03-09 08:00,fone,1", header: "start,queue,offered")),
      ]),
    Case(
      testDescription: "a queue without a row",
      advice: "add a file, or map what its file calls it under `queue-names`",
      before: Contacts(entries: "{file: history.csv}", history: rows(header: "start,queue,offered")),
      after: [
        Contacts(
          entries: "{file: history.csv}\n  - {file: more.csv, queue: phone}",
          history: rows(header: "start,queue,offered"), more: rows("2026-03-09 08:00,1"))
      ]),
    Case(
      testDescription: "an empty file", advice: "write a header line first",
      before: Contacts(history: ""), after: [Contacts(history: rows("2026-03-09 08:00,1"))]),
    Case(
      testDescription: "a time that is no time", advice: "correct the day, the time or the offset",
      before: Contacts(history: rows("2026-03-09 08:00,1", "2026-02-30 08:30,1")),
      after: [Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,1"))]),
    Case(
      testDescription: "an empty time", advice: "write the time, or remove the row",
      before: Contacts(history: rows("2026-03-09 08:00,1", ",1")),
      after: [
        Contacts(history: rows("2026-03-09 08:00,1", "2026-03-09 08:30,1")),
        Contacts(history: rows("2026-03-09 08:00,1")),
      ]),
  ]

  @Test(arguments: cases) func whatIsDoneIsAccepted(_ example: Case) throws {
    let said = try AdviceTests.said(of: example.before.plan).all
    try #require(said.contains { $0.contains(example.advice) }, "\(said)")
    for after in example.after {
      let next = try AdviceTests.said(of: after.plan)
      #expect(next.problems == [], "\(after)")
      #expect(!next.all.contains { $0.contains(example.advice) }, "\(after)")
    }
  }
}
