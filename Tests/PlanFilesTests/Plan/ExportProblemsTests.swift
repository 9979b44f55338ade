import PlanModel
import Testing

@testable import PlanFiles

/// What is said about mistakes in `exports`: the whole text, place and fix included.
@Suite struct ExportProblemsTests {
  private static func said(_ exports: String) -> SmallPlan { SmallPlan().yaml("rules:", "exports: \(exports)\nrules:") }

  static let cases: [ProblemCase] = [
    ProblemCase(
      "no columns", said("[{id: a, rows: duty}]"),
      ["exports[1] lacks the key `columns`\n  Try: add such as `columns: [{Agent: email}]`"]),
    ProblemCase(
      "an empty list of columns", said("[{id: a, rows: duty, columns: []}]"),
      ["exports[1].columns is empty\n  Try: add a column such as `- {Agent: agent}`"]),
    ProblemCase(
      "two headings in one column", said("[{id: a, rows: duty, columns: [{A: name, B: team}]}]"),
      [
        "exports[1].columns[1] is not one heading and its expression\n  Try: write such as `- {Agent: email}`"
      ]),
    ProblemCase(
      "a field that is none", said("[{id: a, rows: duty, columns: [{A: emial}]}]"),
      ["exports[1].columns[1].A [emial] is not a field of rows of kind duty\n  Try: did you mean [email]?"]),
    ProblemCase(
      "a map that is none", said("[{id: a, rows: duty, columns: [{A: shift|map:x}]}]"),
      ["exports[1].columns[1].A [x] is not a map of the export\n  Try: add it under `map`"]),
    ProblemCase(
      "rows that are none", said("[{id: a, rows: day, columns: [{A: shift}]}]"),
      ["exports[1].rows [day] is not one of activity, duty, agent-week"]),
    ProblemCase(
      "a zone that is none", said("[{id: a, rows: duty, time-zone: Asia/Jakata, columns: [{A: shift}]}]"),
      ["exports[1].time-zone [Asia/Jakata] is not an IANA time zone\n  Try: did you mean [Asia/Jakarta]?"]),
    ProblemCase(
      "a file elsewhere", said("[{id: a, rows: duty, file: ../x.csv, columns: [{A: shift}]}]"),
      ["exports[1].file [../x.csv] is not the name of a file\n  Try: write a name without slashes"]),
    ProblemCase(
      "an id twice", said("[{id: a, rows: duty, columns: [{A: shift}]}, {id: a, rows: duty, columns: [{A: shift}]}]"),
      ["exports[2].id [a] stands twice\n  Try: give every export an id of its own"]),
    ProblemCase(
      "a key that is none", said("[{id: a, rows: duty, columns: [{A: shift}], maps: {}}]"),
      ["[maps] is not a key of exports[1]\n  Try: did you mean [map]?"]),
  ]

  @Test("Mistakes are told with their place and fix", arguments: cases) func mistakes(of example: ProblemCase) throws {
    let found = try example.found().map { $0.replacing(#/^plan\.yaml:\d+:\d+: /#, with: "") }
    #expect(found == example.problems)
  }

  @Test("An export is read as it is written") func read() throws {
    let text = """
      - id: zendesk
          rows: activity
          file: z.csv
          time-zone: UTC
          delimiter: semicolon
          columns:
            - {"Agent email": email}
            - {Start: "start:yyyy-MM-dd HH:mm"}
            - {Kind: "'Shift'"}
          map: {tasks: {work: Phone, meal: Lunch}}
          forbid: [",", "|"]
      """
    let plan = try FolderOnDisk(Self.said("\n  \(text)").files).load()
    #expect(
      plan.draft.exports == [
        ExportDraft(
          id: "zendesk", rows: .activity,
          columns: [
            .init(heading: "Agent email", expression: "email"),
            .init(heading: "Start", expression: "start:yyyy-MM-dd HH:mm"),
            .init(heading: "Kind", expression: "'Shift'"),
          ], file: "z.csv", timeZone: "UTC", delimiter: .semicolon,
          map: [
            .init(name: "tasks", entries: [.init(value: "work", text: "Phone"), .init(value: "meal", text: "Lunch")])
          ],
          forbid: [",", "|"])
      ])
  }
}
