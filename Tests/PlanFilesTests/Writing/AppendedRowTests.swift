import Foundation
import PlanFiles
import PlanModel
import Testing

/// A row is added to a table of whatever form, and nothing else of it changes.
@Suite struct AppendedRowTests {
  private let leave: AbsenceDraft

  init() throws {
    leave = AbsenceDraft(
      agent: "a1", from: try #require(Moment("2026-12-24")), to: try #require(Moment("2026-12-26")), kind: "leave")
  }

  private func appended(_ table: String?, _ absence: AbsenceDraft? = nil) throws -> String {
    let folder = try FolderOnDisk(SmallPlan().file("absences.csv", table).files)
    let row = try AppendedRow(absence ?? leave, toAbsencesOf: try PlanFolder.contents(at: folder.path))
    #expect(row.before.map { String(decoding: $0, as: UTF8.self) } == table)
    try folder.write("absences.csv", Data(row.after))
    #expect(try PlanFolder.contents(at: folder.path).draft.absences?.last == absence ?? leave)
    return String(decoding: row.after, as: UTF8.self)
  }

  @Test(arguments: [
    ("agent,from,to,kind\n", "a1,2026-12-24,2026-12-26,leave\n"),
    ("agent,from,to,kind", "\na1,2026-12-24,2026-12-26,leave\n"),
    ("agent;from;to;kind;paid\r\na2;2026-11-23;2026-11-23;\"sick; ill\";no\r\n", "a1;2026-12-24;2026-12-26;leave;\r\n"),
    ("\u{FEFF}kind\tto\tagent\tfrom\r", "leave\t2026-12-26\ta1\t2026-12-24\r"),
    ("sep=;\nagent;from;to;kind\na2;2026-11-23;2026-11-23;\n\n", "a1;2026-12-24;2026-12-26;leave\n"),
    ("Our absences\nagent|from|to|kind\n", "a1|2026-12-24|2026-12-26|leave\n"),
  ])
  func otherLinesStay(table: String, row: String) throws {
    #expect(try appended(table) == table + row)
  }

  @Test func aTableIsBegun() throws {
    #expect(try appended(nil) == "agent,from,to,kind,paid\na1,2026-12-24,2026-12-26,leave,\n")
  }

  @Test(arguments: ["a, \"b\"", "=1+1", "a|b", " x", "-2+3"])
  func anyKindComesBack(kind: String) throws {
    var odd = leave
    odd.kind = kind == " x" ? "x y" : kind
    for table in ["agent,from,to,kind\n", "agent|from|to|kind\n", "agent;from;to;kind\n"] {
      _ = try appended(table, odd)
    }
  }

  @Test func whatCannotTakeItIsSaid() throws {
    func message(_ table: Data, _ change: (inout AbsenceDraft) -> Void = { _ in }) throws -> String? {
      let folder = try FolderOnDisk(SmallPlan().files)
      try folder.write("absences.csv", table)
      var absence = leave
      change(&absence)
      let contents = try PlanFolder.contents(at: folder.path)
      return #expect(throws: PlanError.self) { _ = try AppendedRow(absence, toAbsencesOf: contents) }?.description
    }
    #expect(
      try message(Data("agent,from,to\n".utf8))
        == "absences.csv: the table has no column [kind] for the row\n  Try: add the column kind to its header")
    #expect(
      try message(Data("agent,from,to,kind\n".utf8)) { $0.isPaid = false }
        == "absences.csv: the table has no column [paid] for the row\n  Try: add the column paid to its header")
    #expect(
      try message(#require("agent,from,to,kind\n".data(using: .utf16)))
        == "absences.csv: the table is not text in UTF-8, to which no row is added\n"
        + "  Try: add the row by hand: agent,from,to,kind,paid are a1,2026-12-24,2026-12-26,leave,")
  }

  @Test func theWaitingListToo() throws {
    let folder = try FolderOnDisk(
      SmallPlan().file("waiting.csv", "asked_at,agent,from,to,kind\n2026-11-01,a2,2026-12-24,2026-12-24,leave\n").files)
    let contents = try PlanFolder.contents(at: folder.path)
    let row = try AppendedRow(WaitingDraft(leave, askedAt: Moment("2026-11-02 09:00")), toWaitingListOf: contents)
    #expect(
      String(decoding: row.after, as: UTF8.self)
        == "asked_at,agent,from,to,kind\n2026-11-01,a2,2026-12-24,2026-12-24,leave\n2026-11-02 09:00,a1,2026-12-24,2026-12-26,leave\n"
    )
  }
}
