import PlanModel
import Planning
import Staffing
import Testing
import Workforce

@testable import Reporting

/// Who stands where, as the terminal, the report, agents' pages and swaps tell it.
@Suite("The ledger in words, drawings and pages") struct LedgerViewTests {
  private let centre: Amsterdam
  private let outcome: PlanOutcome

  init() throws {
    centre = try Amsterdam.spring()
    outcome = PlanOutcome(
      plan: centre.plan, staffing: StaffingResult(requirement: centre.requirement, deferred: [nil, nil]),
      roster: centre.roster, provenance: PlanProvenance(inputHash: "x"))
  }

  /// A draft with the centre's agents, or others, and rows of a ledger before the horizon.
  private func draft(
    _ rows: [(agent: String, count: LedgerCount, value: Double)], agents: [AgentDraft]? = nil
  ) throws -> PlanDraft {
    var draft = PlanDraft(
      centre: CentreDraft(timeZone: "UTC", interval: Minutes(30)),
      horizon: HorizonDraft(firstDay: centre.plan.grid.firstDay), queues: [], contracts: [], shifts: [],
      agents: agents
        ?? [("A1", "north"), ("A2", "south")].map { AgentDraft(id: $0, contract: "c", skills: [], team: $1) })
    let month = try #require(CivilMonth("2026-02"))
    draft.ledger = rows.map {
      LedgerDraft(
        month: month, agent: $0.agent, count: $0.count, value: $0.value,
        origin: .corrected(reason: "x", author: "y"))
    }
    return draft
  }

  private static let rows: [(agent: String, count: LedgerCount, value: Double)] = [
    ("A1", .late, 3), ("A1", .queueHours, 40), ("A1", .occupiedHours, 32.5), ("A2", .weekends, 1.5), ("B9", .late, 1),
  ]

  private func standing(bringing isBringing: Bool = true) throws -> LedgerStanding {
    LedgerStanding(
      of: try draft(Self.rows), bringing: isBringing ? LedgerCounting(of: outcome).rows(of: centre.plan) : nil,
      from: nil, to: nil)
  }

  private func report(_ standing: LedgerStanding?, words: any Words = English()) -> String {
    let material = ReportMaterial(
      outcome: outcome, clock: centre.clock, ledger: standing,
      provenance: ReportProvenance(programVersion: "1.2.3", command: "jaga report x"))
    return String(decoding: Report(material, words: words).bytes, as: UTF8.self)
  }

  @Test("At a terminal, in both languages") func view() throws {
    func text(_ standing: LedgerStanding, _ words: any Words) -> String {
      LedgerView(standing, style: TextStyle(isColoured: false), words: words).text
    }
    try expectGolden(text(standing(), English()), "ledger-en.txt")
    try expectGolden(text(standing(), Indonesian()), "ledger-id.txt")
    try expectGolden(text(standing(bringing: false), English()), "ledger-alone.txt")
    let words = Indonesian()
    for sentence in [
      words.ledgerIsEmpty.replacing("jaga ledger add", with: ""), words.nobodyApart(by: "3"), words.ledgerLeft,
      words.ledgerDrawn, words.ownLedger(from: "1", to: "2"), words.ledgerWeek("1", agents: 2, change: .replaced),
      words.ledgerCorrected(.nights, of: "X", month: "1", to: 2), words.ledgerOfSwap("X", changes: []),
    ] + LedgerCount.named.map(words.name) + LedgerLabel.allCases.map(words.ledgerLabel) {
      expectNoEnglish(sentence)
    }
  }

  @Test("The report has a part only where there is a ledger, with everybody of the plan and drawings that name nobody")
  func part() throws {
    let without = report(nil)
    #expect(!without.contains("id=\"ledger\"") && !without.contains("#ledger"))
    let page = report(try standing())
    let start = try #require(page.range(of: "<section id=\"ledger\""))
    let end = try #require(page.range(of: "</section>", range: start.upperBound..<page.endIndex))
    let part = page[start.upperBound..<end.lowerBound]
    #expect(part.contains("<data value=\"5\">3 → 5</data>"), "late ends of A1")
    #expect(part.contains("81.3 %") || part.contains("81.2 %"))
    #expect(part.contains("<bdi>north</bdi>") && part.contains("<bdi>south</bdi>") && !part.contains("B9"))
    let drawing = part[..<(try #require(part.range(of: "</svg>")).lowerBound)]
    #expect(!drawing.contains("A1") && drawing.contains("class=\"need\"") && drawing.contains("class=\"w1\""))
  }

  @Test("What is hostile is text and nothing else, and extreme numbers are drawn") func hostile() throws {
    let evil = MarkupTests.evil
    let agents = ["A1", "A2"].map { AgentDraft(id: $0, contract: "c", skills: [], team: evil + $0) }
    let draft = try draft(
      [("A1", .nights, -100_000), ("A2", .nights, 100_000), ("A1", .shift(evil), 1), ("A2", .hours, 0.001)],
      agents: agents)
    let standing = LedgerStanding(of: draft, bringing: [], from: nil, to: nil)
    let page = report(standing)
    #expect(page.components(separatedBy: "<script").count == 2 && !page.contains("<img"))
    let text = LedgerView(
      standing, counts: [.shift("\u{1B}[2J")], style: TextStyle(isColoured: false), words: English()
    ).text
    #expect(!text.contains("\u{1B}"))
    let empty = LedgerStanding(of: try self.draft([]), bringing: [], from: nil, to: nil)
    #expect(!report(empty).contains("id=\"ledger\""))
  }

  @Test("Bars are few however many agents there are, and hold every one of them", arguments: [1, 3, 500, 20_000])
  func many(agents: Int) throws {
    let ids = (0..<agents).map { "X\($0)" }
    let people = ids.enumerated().map {
      AgentDraft(id: $1, contract: "c", skills: [], team: "T\($0 % (agents == 500 ? 9 : 6))")
    }
    let rows = ids.enumerated().map { ($1, LedgerCount.nights, Double($0 * 7 % 37) - 3.5) }
    let standing = LedgerStanding(of: try draft(rows, agents: people), bringing: nil, from: nil, to: nil)
    let drawing = LedgerDrawing(standing: standing, counts: [.nights], words: English())
    #expect(drawing.teams.count == (agents == 1 || agents == 500 ? 1 : min(agents, 6)))
    var svg = Markup()
    drawing.draw(to: &svg)
    let told = svg.text.matches(of: /class="t m"[^>]*>(\d+)</).compactMap { Int($0.output.1) }
    #expect(told.reduce(0, +) == agents && told.count <= 12)
    #expect(!svg.text.contains("class=\"need\""), "there is no roster to tell apart")
  }

  @Test("An agent's page has the own numbers and nobody else's; without a ledger it is as it was") func page() throws {
    let writer = AgentPage(plan: centre.plan, clock: centre.clock, readers: ReaderWords(English()))
    let pages = writer.texts(for: centre.roster, findings: outcome.findings, standing: try standing())
    #expect(pages[0].contains("<h2>So far</h2>") && pages[0].contains("late ends: <strong>3 → 5</strong>"))
    #expect(pages[1].contains("weekends: <strong>1.5 → 2.5</strong>") && !pages[1].contains("3 → 5"))
    #expect(!pages[0].contains("1.5 →"))
    #expect(!writer.texts(for: centre.roster, findings: outcome.findings)[0].contains("So far"))
  }

  @Test("A swap says what becomes of the counts of those concerned, with what the ledger has") func swap() throws {
    let swap = DutySwap([DutyHandover(of: centre.roster.duties[0][1], from: 0, to: 1, in: centre.plan)])
    let check = SwapCheck(swap, in: outcome, of: centre.roster)
    func text(_ ledger: LedgerTotals?) -> String {
      SwapView(check, clock: centre.clock, ledger: ledger, style: TextStyle(isColoured: false), words: English()).text
    }
    let told = text(try draft(Self.rows).ledgerTotals)
    #expect(told.contains("in the ledger: A1 late ends 5 -> 4\nin the ledger: A2 late ends 1 -> 2\n"), "\(told)")
    #expect(!text(nil).contains("ledger"))
  }
}
