import Foundation
import Testing

/// Every table that other programs take, of one roster of the tiny centre, as reviewed; and back, where it is a roster.
@Suite("Exports of the tiny centre") struct ExportGoldenTests {
  private static let golden = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Golden/tiny")

  private let folder: Folder

  init() throws {
    folder = try Folder.tiny()
    try FileManager.default.createDirectory(atPath: folder.path("tiny/output"), withIntermediateDirectories: false)
    for name in ["roster.csv", "forecast.csv", "result.json"] {
      try folder.write(Self.text(name), to: "tiny/output/\(name)")
    }
    // Addresses and numbers that some targets ask for.
    let agents = try folder.text("tiny/agents.csv").split(separator: "\n").enumerated().map { number, line in
      "\(line)," + (number == 0 ? "email,payroll_id" : "agent\(number)@example.org,\(100 + number)")
    }
    try folder.write(agents.joined(separator: "\n") + "\n", to: "tiny/agents.csv")
    try folder.replace(
      "\nhistory:",
      with: """

        exports:
          - id: desk
            rows: activity
            time-zone: UTC
            columns:
              - {Agent: email}
              - {Date: "start:M/d/yyyy"}
              - {Start: "start:h:mm a"}
              - {End: "end:M/d/yyyy h:mm a"}
              - {Task: "activity|map:tasks"}
              - {Shift: shift}
            map: {tasks: {work: Phone, meal: Lunch, break: Break}}

        history:
        """, in: "tiny/plan.yaml")
  }

  private static func text(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: golden.appendingPathComponent(name)), as: UTF8.self)
  }

  private func export(_ arguments: String) throws -> Program.Run {
    try Program.run(["export", "tiny"] + arguments.split(separator: " ").map(String.init), in: folder)
  }

  @Test(
    "Each table is as reviewed",
    arguments: [
      ("wide.csv", "--format wide"), ("excel-id.csv", "--format csv --for excel --language id"),
      ("payroll-days.csv", "--format payroll"), ("payroll-weeks.csv", "--format payroll --by week"),
      ("T007.ics", "--format ics --agent T007"),
      ("T007-utc.ics", "--format ics --agent T007 --times utc --breaks events"),
      ("google-T007.csv", "--format google --agent T007"),
      ("genesys-forecast.csv", "--format genesys-forecast --rename phone=Voice"),
      ("adp.csv", "--format adp --company ABC --batch W48"), ("desk.csv", "--format template --template desk"),
    ])
  func reviewed(name: String, arguments: String) throws {
    let run = try export(arguments)
    #expect(run.status == 0, "\(run.errors)")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try Data(run.output.utf8).write(to: Self.golden.appendingPathComponent("export-\(name)"))
    }
    let isEqual = try run.output == Self.text("export-\(name)")
    #expect(isEqual, "differs from Golden/tiny/export-\(name); UPDATE_GOLDEN=1 rewrites it\n\(run.output)")
  }

  @Test(
    "Each that holds a roster is read back as the one that it was",
    arguments: [
      ("excel.csv", "--format csv --for excel --language id", nil), ("book.xlsx", "--format workbook", nil),
      ("buku.xlsx", "--format workbook --language id", nil), ("desk.csv", "--format template --template desk", "desk"),
    ] as [(String, String, String?)])
  func readBack(name: String, arguments: String, form: String?) throws {
    #expect(try export(arguments + " --output " + folder.path(name)).status == 0)
    let back = try export("--format csv --from \(folder.path(name))" + (form.map { " --read-as \($0)" } ?? ""))
    #expect(try back.output == Self.text("roster.csv"), "\(back.errors)")
  }
}
