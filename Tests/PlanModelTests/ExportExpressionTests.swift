import Testing
import Workforce

@testable import PlanModel

@Suite("What stands in a column of an export") struct ExportExpressionTests {
  @Test("A field, its format, its map, or a text in quotes") func forms() throws {
    let start = try ExportExpression("start:dd/MM/yyyy HH:mm|map:times", rows: .duty)
    #expect(start.source == .field(.start) && start.map == "times")
    #expect(start.pattern?.text(try #require(CivilDate("2026-03-05")), minute: 485) == "05/03/2026 08:05")
    #expect(try ExportExpression("activity|map:tasks", rows: .activity).map == "tasks")
    #expect(try ExportExpression("'a: b|map:c'", rows: .duty).source == .literal("a: b|map:c"))
    #expect(try ExportExpression("\"\"", rows: .duty).source == .literal(""))
    #expect(try ExportExpression("paid-hours:1", rows: .agentWeek).decimals == 1)
    #expect(try ExportExpression("week", rows: .agentWeek).pattern?.text(CivilDate(dayNumber: 0)) == "1970-01-01")
  }

  @Test(
    "Dates and times are written by their letters",
    arguments: [
      ("yyyy-MM-dd'T'HH:mm:ssxxx", "2026-03-05T13:05:00-03:30"), ("d.M.yy H:mm", "5.3.26 13:05"),
      ("MM/dd/yyyy hh:mm a", "03/05/2026 01:05 PM"), ("h''mm", "105"), ("'d'd", "d5"), ("dd 'of' MM", "05 of 03"),
    ])
  func patterns(pattern: String, text: String) throws {
    let date = try #require(CivilDate("2026-03-05"))
    #expect(try MomentPattern(pattern, hasTime: true).text(date, minute: 785, offset: -210) == text)
    #expect(try MomentPattern("hh a", hasTime: true).text(date, minute: 5) == "12 AM")
  }

  @Test(
    "Whatever cannot be understood is named, with what may stand there",
    arguments: [
      ("emial", ExportDraft.Rows.duty, "[emial] is not a field of rows of kind duty", "did you mean [email]?"),
      ("activity", .duty, "[activity] is not a field of rows of kind duty", ""),
      ("week", .activity, "[week] is not a field of rows of kind activity", ""),
      ("'open", .duty, "['open] has a quote that is not closed", "write a quote at its end"),
      ("start:yyyy-QQ", .duty, "[QQ] is no part of a date or a time", ""),
      ("date:HH", .duty, "[HH] is no part of a date", ""),
      ("start:yyyy'T", .duty, "[yyyy'T] has a quote that is not closed", ""),
      ("name:x", .duty, "[name:x] has a format, which name has none of", ""),
      ("paid-hours:9", .duty, "[9] is no number of decimals from 0 to 4", "write such as paid-hours:2"),
      ("", .duty, "[] is not a field of rows of kind duty", ""),
    ])
  func mistakes(text: String, rows: ExportDraft.Rows, message: String, fix: String) {
    let fault = #expect(throws: FieldFault.self) { try ExportExpression(text, rows: rows) }
    #expect(fault?.message == message)
    if !fix.isEmpty { #expect(fault?.fix == fix) }
    #expect(fault?.fix != nil)
  }

  @Test("Each field is of some rows, and every kind of rows has the agent's") func fields() {
    for rows in ExportDraft.Rows.allCases {
      let fields = ExportField.all(in: rows)
      #expect(Set(fields).isSuperset(of: [.agent, .name, .email, .payrollID, .paidMinutes]))
      for field in fields { #expect(throws: Never.self) { try ExportExpression(field.rawValue, rows: rows) } }
    }
    #expect(Set(ExportDraft.Rows.allCases.flatMap(ExportField.all)) == Set(ExportField.allCases))
  }
}
