import Planning
import Reporting
import Testing
import Workforce

@testable import Workbooks

@Suite("Rosters as workbooks") struct RosterWorkbookTests {
  /// All sheets of a workbook as tables in text.
  private func text(_ bytes: [UInt8]) throws -> String {
    let book = try Workbook(bytes)
    return try book.sheets.map { sheet in
      "[\(sheet.name)]\(sheet.isHidden ? " hidden" : "")\n"
        + String(decoding: try book.text(of: sheet).bytes, as: UTF8.self)
    }.joined(separator: "\n")
  }

  @Test("Sheets, headings, values: through the change to summer time, in English")
  func spring() throws {
    let centre = try Amsterdam.spring()
    try expectGolden(text(RosterWorkbook(centre.outcome, clock: centre.clock).bytes()), "workbook-spring.txt")
  }

  @Test("Through the repeated hour, in Indonesian: times that clocks show twice are told apart in UTC")
  func autumn() throws {
    let centre = try Amsterdam.autumn()
    try expectGolden(
      text(RosterWorkbook(centre.outcome, clock: centre.clock, words: Indonesian()).bytes()), "workbook-autumn-id.txt")
  }

  @Test(
    "Scenarios: each with its figures, its differences, what of them is known, and what it changes",
    arguments: ["en", "id"])
  func scenarios(language: String) throws {
    let document = """
      {"notes": ["all were searched alike"], "scenarios": [
        {"name": "as planned", "changes": [], "breaks_rules": false, "measures": [
          {"measure": "cost", "value": 462.641}, {"measure": "service_level", "queue": "calls", "value": 0.815, "low": 0.81}]},
        {"name": "=cmd()", "changes": ["+15 % contacts on calls", "one agent more"], "breaks_rules": false, "measures": [
          {"measure": "cost", "value": 470.5, "difference": 7.859, "certainty": "open"},
          {"measure": "service_level", "queue": "calls", "value": 0.78, "difference": -0.035, "certainty": "proven"}]},
        {"name": "no nights", "changes": ["no shift night"], "breaks_rules": false, "failure": "no roster keeps every rule",
          "measures": []}]}
      """
    let comparison = try SavedComparison(document: Array(document.utf8))
    let words: any Words = language == "id" ? Indonesian() : English()
    let workbook = ComparisonWorkbook(comparison, plan: try Amsterdam.spring().plan, words: words)
    try expectGolden(text(workbook.bytes()), "comparison-\(language).txt")
    #expect(try workbook.bytes() == workbook.bytes())
  }

  @Test("The same roster gives the same bytes")
  func deterministic() throws {
    let centre = try Amsterdam.autumn()
    let workbook = RosterWorkbook(centre.outcome, clock: centre.clock)
    #expect(try workbook.bytes() == workbook.bytes())
  }

  @Test("Sums are formulas whose values are the roster's own")
  func sums() throws {
    let centre = try Amsterdam.spring()
    let book = try Workbook(RosterWorkbook(centre.outcome, clock: centre.clock).bytes())
    let agents = try #require(book.sheets.first { $0.name == "Agents" })
    let sheet = try book.text(of: agents)
    let last = String(decoding: sheet.bytes, as: UTF8.self).split(separator: "\n").last ?? ""
    let paid = try #require(centre.outcome.figures?.paidHours)
    #expect(last.split(separator: ",", omittingEmptySubsequences: false)[5] == "\(Int(paid))")
    #expect(sheet.totals.contains { $0.text == "SUM(F2:F3)" && $0.cell.description == "F4" })
    #expect(sheet.uncomputed.isEmpty)
  }

  @Test(
    "Ids that SUMIF would take for others are compared exactly",
    arguments: [
      (["A1", "A2"], false), (["007", "7"], true), (["a", "A"], true), (["A*", "B"], true), (["true", "B"], true),
    ])
  func sumsOfOddIDs(ids: [String], areExact: Bool) throws {
    var centre = try Amsterdam.spring()
    for (index, id) in ids.enumerated() { centre.plan.agents[index].id = id }
    let archive = try ZipArchive(RosterWorkbook(centre.outcome, clock: centre.clock).bytes())
    var part: [UInt8] = []
    try archive.unpack("xl/worksheets/sheet4.xml") { piece throws(WorkbookFault) in
      part.append(contentsOf: piece)
      return true
    }
    let text = String(decoding: part, as: UTF8.self)
    #expect(text.contains("EXACT(") == areExact && text.contains("SUMIF(") != areExact)
  }
}

@Suite("Workbooks for Teams") struct TeamsWorkbookTests {
  private func centre() throws -> Amsterdam {
    var centre = try Amsterdam.autumn()
    centre.plan.agents[0].references = AgentReferences(email: "anneke@example.com", group: "Calls")
    centre.plan.agents[1].references.email = "a2@example.com"
    centre.plan.agents[1].unavailable = [
      Unavailability(minutes: 2 * 1440..<3 * 1440, reason: .absence("leave")),
      Unavailability(minutes: -600..<60, reason: .absence("training")),
      Unavailability(minutes: 0..<60, reason: .availability),
    ]
    return centre
  }

  @Test("A row a duty and an absence, times of the centre's clocks in American order")
  func sheets() throws {
    let centre = try centre()
    let book = try Workbook(TeamsWorkbook(centre.roster, plan: centre.plan, clock: centre.clock).bytes())
    let text = try book.sheets.map { sheet in
      "[\(sheet.name)]\n" + String(decoding: try book.text(of: sheet).bytes, as: UTF8.self)
    }.joined(separator: "\n")
    try expectGolden(text, "teams-autumn.txt")
  }

  @Test("Agents without an address are named if they have a shift or an absence")
  func addresses() throws {
    var centre = try centre()
    func unknown() -> [String] {
      TeamsWorkbook(centre.roster, plan: centre.plan, clock: centre.clock).agentsWithoutAddress
    }
    #expect(unknown() == [])
    for index in 0..<2 { centre.plan.agents[index].references.email = "" }
    #expect(unknown() == ["A1", "A2"])
    centre.roster = Roster(duties: [[], []])
    #expect(unknown() == ["A2"])
  }
}
