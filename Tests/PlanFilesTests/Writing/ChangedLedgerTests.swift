import PlanFiles
import PlanModel
import Testing
import Workforce

/// A ledger that is counted anew and corrected, and who then stands where. The plan's week is 2026-11-23 to 2026-11-29.
@Suite struct ChangedLedgerTests {
  private static let header = "month,agent,count,value,week,reason,author\n"

  private func folder(_ rows: String?, _ change: (SmallPlan) -> SmallPlan = { $0 }) throws -> FolderOnDisk {
    try FolderOnDisk(change(rows.map { SmallPlan().file("ledger.csv", Self.header + $0) } ?? SmallPlan()).files)
  }

  private func row(_ month: String, _ agent: String, _ count: LedgerCount, _ value: Double, _ week: String) throws
    -> LedgerDraft
  {
    LedgerDraft(
      month: try #require(CivilMonth(month)), agent: agent, count: count, value: value,
      origin: .counted(week: try #require(CivilDate(week))))
  }

  private func text(_ rows: [LedgerDraft], _ folder: FolderOnDisk) throws -> String {
    let contents = try PlanFolder.contents(at: folder.path)
    return String(decoding: try ChangedLedger(rows, of: contents).after, as: UTF8.self)
  }

  @Test("a week counted anew replaces its rows where they stand; others and corrections stay; a new week comes last")
  func countedAnew() throws {
    let folder = try folder(
      "2026-11,a1,nights,1,2026-11-02,,\n2026-11,a1,nights,2,2026-11-09,,\n2026-11,a1,nights,-1,,Swapped,Ann\n"
        + "2026-11,a2,nights,4,2026-11-09,,\n2026-11,a1,late,3,2026-11-16,,\n")
    let ledger = try #require(try PlanFolder.contents(at: folder.path).draft.ledger)
    let (second, last) = (try #require(CivilDate("2026-11-09")), try #require(CivilDate("2026-11-23")))
    let new = [
      try row("2026-11", "a2", .nights, 5, "2026-11-09"), try row("2026-11", "a1", .hours, 7.5, "2026-11-23"),
      // Of a week that is not counted.
      try row("2026-11", "a1", .hours, 9, "2026-11-02"),
    ]
    let once = ledger.counted(anew: new, inWeeks: [last, second])
    #expect(
      try text(once, folder) == Self.header
        + "2026-11,a1,nights,1,2026-11-02,,\n2026-11,a2,nights,5,2026-11-09,,\n2026-11,a1,nights,-1,,Swapped,Ann\n"
        + "2026-11,a1,late,3,2026-11-16,,\n2026-11,a1,hours,7.5,2026-11-23,,\n")
    #expect(once.counted(anew: new, inWeeks: [second, last]) == once, "twice is once")
    // Nothing counted takes the week away.
    #expect(once.counted(anew: [], inWeeks: [second]).allSatisfy { $0.week != second })
    #expect(once.sum(of: .nights, agent: "a1", month: try #require(CivilMonth("2026-11"))) == 0)
  }

  @Test("a ledger that says the same keeps its bytes; one that does not is written in its own form") func bytes() throws
  {
    let foreign = "agent;week;value;count;month\na1;2026-11-02;1.50;hours;2026-11\n"
    let folder = try folder(nil) { $0.file("ledger.csv", foreign) }
    let rows = try #require(try PlanFolder.contents(at: folder.path).draft.ledger)
    #expect(try text(rows, folder) == foreign)
    let more = rows + [try row("2026-11", "a2", .shift("early"), 1, "2026-11-02")]
    #expect(
      try text(more, folder) == Self.header
        + "2026-11,a1,hours,1.5,2026-11-02,,\n2026-11,a2,shift:early,1,2026-11-02,,\n")
    let fresh = try self.folder(nil)
    #expect(try text(more, fresh).hasPrefix(Self.header))
    #expect(try text([], fresh) == "" || ChangedLedger([], of: PlanFolder.contents(at: fresh.path)).before == nil)
  }

  @Test(
    "texts come back as they are, or nothing is written",
    arguments: ["a, \"b\"; c", "=1+2", "-", "'quoted", "日本 ünï", "-5", "1e5", "yes\u{200D}no", "a\nb", "x|y\tz"])
  func texts(reason: String) throws {
    let folder = try folder("")
    let row = LedgerDraft(
      month: try #require(CivilMonth("2026-11")), agent: "a1", count: .nights, value: -0.5,
      origin: .corrected(reason: reason, author: "Ann"))
    let contents = try PlanFolder.contents(at: folder.path)
    guard let changed = try? ChangedLedger([row], of: contents) else { return }
    try folder.write("ledger.csv", .init(changed.after))
    #expect(try PlanFolder.contents(at: folder.path).draft.ledger == [row])
  }

  @Test("a text with blanks at its end is refused") func refused() throws {
    let folder = try folder("")
    let contents = try PlanFolder.contents(at: folder.path)
    let month = try #require(CivilMonth("2026-11"))
    let row = LedgerDraft(
      month: month, agent: "a1", count: .nights, value: 1, origin: .corrected(reason: "so ", author: "Ann"))
    let error = #expect(throws: PlanError.self) { try ChangedLedger([row], of: contents) }
    #expect(
      error?.description
        == "ledger.csv: a text of the row would not be read again as it is\n  Try: write it without blanks at its ends and without control characters"
    )
  }

  @Test(
    "with a roster the time before the horizon stands beside it, without one all of the ledger; those who left come last"
  )
  func standing() throws {
    let folder = try folder(
      "2026-10,b9,nights,3,2026-10-05,,\n2026-10,a1,nights,1,2026-10-05,,\n2026-11,a2,nights,2,2026-11-16,,\n"
        + "2026-11,a1,nights,4,2026-11-23,,\n2026-11,a1,nights,-0.5,,Why,Ann\n2026-12,a1,late,1,2026-11-30,,\n")
    let draft = try PlanFolder.contents(at: folder.path).draft
    func told(_ standing: LedgerStanding) -> [String] {
      standing.people.map { "\($0.agent) \($0.before(.nights)) \($0.after(.nights)) \($0.isInPlan)" }
    }
    let all = LedgerStanding(of: draft, bringing: nil, from: nil, to: nil)
    #expect(told(all) == ["a1 4.5 4.5 true", "a2 2.0 2.0 true", "b9 3.0 3.0 false"] && !all.hasRoster)
    #expect(all.counts == [.nights, .late] && all.months?.upperBound.description == "2026-12")
    let brought = [
      try row("2026-11", "a2", .nights, 5, "2026-11-23"), try row("2026-12", "a2", .nights, 7, "2026-11-30"),
    ]
    let both = LedgerStanding(of: draft, bringing: brought, from: nil, to: CivilMonth("2026-11"))
    #expect(told(both) == ["a1 0.5 0.5 true", "a2 2.0 7.0 true", "b9 3.0 3.0 false"] && both.counts == [.nights])
    let spread = try #require(both.spread(of: .nights, after: true))
    #expect([spread.least, spread.mean, spread.most] == [0.5, 3.75, 7], "of the plan's agents")
    let part = LedgerStanding(of: draft, bringing: nil, from: CivilMonth("2026-11"), to: CivilMonth("2026-11"))
    #expect(told(part) == ["a1 3.5 3.5 true", "a2 2.0 2.0 true"])
    let empty = LedgerStanding(of: draft, bringing: nil, from: CivilMonth("2027-01"), to: nil)
    #expect(empty.months == nil && empty.counts.isEmpty && empty.people.count == 2)
  }
}
