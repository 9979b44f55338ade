import PlanModel
import Testing
import Workforce

@testable import Reporting

@Suite("Tables that a plan describes") struct TemplateTableTests {
  private func table(_ export: ExportDraft, _ change: (inout Amsterdam) -> Void = { _ in }) throws -> [String] {
    var centre = try Amsterdam.spring()
    for index in 0...1 {
      centre.plan.agents[index].references = AgentReferences(
        email: "a\(index)@x.org", group: "G", payrollID: "\(index)")
    }
    change(&centre)
    let text = try TemplateTable(export, plan: centre.plan, clock: centre.clock).text(for: centre.roster)
    return text.components(separatedBy: "\r\n")
  }

  private func export(
    _ rows: ExportDraft.Rows, _ columns: [(String, String)], zone: String? = nil,
    delimiter: ExportDraft.Delimiter? = nil,
    map: [ExportDraft.Map]? = nil, forbid: [String]? = nil
  ) -> ExportDraft {
    ExportDraft(
      id: "t", rows: rows, columns: columns.map { .init(heading: $0.0, expression: $0.1) }, timeZone: zone,
      delimiter: delimiter, map: map, forbid: forbid)
  }

  @Test("Rows are activities, duties or weeks of agents") func rows() throws {
    let tasks = ExportDraft.Map(
      name: "tasks",
      entries: [
        .init(value: "work", text: "Phone"), .init(value: "meal", text: "Lunch"), .init(value: "break", text: "Rest"),
      ])
    let activities = try table(
      export(
        .activity,
        [
          ("Agent email", "email"), ("Start", "start:yyyy-MM-dd HH:mm"), ("End", "end:HH:mm"),
          ("Task", "activity|map:tasks"),
          ("Kind", "'Shift'"),
        ], zone: "UTC", map: [tasks]))
    #expect(activities[0] == "Agent email,Start,End,Task,Kind" && activities.count == 1 + 25 + 1)
    #expect(activities[1] == "a0@x.org,2026-03-23 05:00,07:00,Phone,Shift")
    #expect(activities[2] == "a0@x.org,2026-03-23 07:00,07:15,Rest,Shift")
    let duties = try table(
      export(
        .duty,
        [
          ("Id", "agent"), ("Day", "date:MM/dd/yyyy"), ("From", "start:h:mm a"), ("Q", "queue"), ("P", "paid-hours"),
          ("M", "minutes"),
        ],
        delimiter: .bar))
    #expect(duties[0] == "Id|Day|From|Q|P|M" && duties[3] == "A1|03/28/2026|10:00 PM|calls|8.00|510")
    let weeks = try table(
      export(
        .agentWeek,
        [("N", "payroll-id"), ("W", "week"), ("D", "days"), ("P", "paid-minutes"), ("X", "weekend-minutes")]))
    #expect(weeks[1] == "0,2026-03-23,3,1440,480" && weeks[2] == "1,2026-03-23,2,960,480" && weeks.count == 4)
  }

  @Test("A field that holds the sign between fields stands in quotes, whatever the sign") func quoting() throws {
    for (delimiter, sign) in [(ExportDraft.Delimiter.comma, ","), (.semicolon, ";"), (.tab, "\t"), (.bar, "|")] {
      let rows = try table(export(.duty, [("A", "agent"), ("S", "shift")], delimiter: delimiter)) {
        $0.plan.shifts[0].id = "x\(sign)y"
      }
      #expect(rows[1] == "A1\(sign)\"x\(sign)y\"")
    }
  }

  @Test("Everything that keeps it from being written is told at once") func refusals() throws {
    let draft = export(
      .duty, [("E", "email"), ("S", "shift|map:m"), ("N", "name")],
      map: [.init(name: "m", entries: [.init(value: "early", text: "E")])], forbid: [";"])
    let refusal = #expect(throws: TemplateTable.Refusal.self) {
      _ = try table(draft) { $0.plan.agents[1].references.email = "" }
    }
    #expect(
      refusal?.obstacles == [
        .init(kind: .forbidden(text: ";", heading: "N"), names: ["A1"]),
        .init(kind: .unmapped(map: "m"), names: ["late", "night"]), .init(kind: .missing(.email), names: ["A2"]),
      ])
    // Who has no duty is not in it.
    #expect(
      try table(export(.duty, [("E", "email")])) {
        $0.plan.agents[1].references.email = ""; $0.roster.duties[1] = []
      }.count == 5)
  }

  @Test(
    "Whatever things are called, rows stay rows and nothing runs",
    arguments: ["=cmd()", "<script>", "\"q\"", "\u{202E}x", "a\r\nb", "\u{1F469}\u{200D}\u{1F680}", "-1+1"])
  func hostile(name: String) throws {
    let rows = try table(export(.duty, [("S", "shift"), ("N", "name"), ("L", "'end'")])) {
      $0.plan.shifts[0].id = name
      $0.plan.agents[0].name = name
    }
    let text = rows.joined(separator: "\r\n")
    #expect(text.components(separatedBy: ",end\r\n").count == 6)
    #expect(!text.contains("\r\n=") && !text.contains(",=") && !text.contains("\r\n-") && !text.contains(",-"))
  }
}
