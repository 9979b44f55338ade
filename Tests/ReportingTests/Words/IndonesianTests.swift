import DeferredWork
import Planning
import Queueing
import Simulation
import Staffing
import TestSupport
import Testing
import Verification
import Workforce

@testable import Reporting

@Suite("Indonesian") struct IndonesianTests {
  let words = Indonesian()
  let plain = TextStyle(isColoured: false)

  @Test("Summary, drawings, verdict and calendar of the small centre") func roster() throws {
    let centre = try Amsterdam.spring()
    let outcome = centre.outcome
    let view = RosterView(plan: centre.plan, clock: centre.clock, roster: centre.roster, style: plain, words: words)
    let coverage = RosterVerifier(plan: centre.plan, requirement: centre.requirement).coverage(of: centre.roster)
    try expectGolden(RosterSummary(outcome, style: plain, words: words).text, "summary-id.txt")
    try expectGolden(view.day(0, coverage: coverage, expected: coverage.required), "day-id.txt")
    try expectGolden(view.agent(0), "agent-id.txt")
    let verification = try #require(outcome.verification)
    try expectGolden(
      VerificationView(verification, plan: centre.plan, style: plain, words: words).text(), "verification-id.txt")
    let calendar = CalendarRevision(plan: centre.plan, clock: centre.clock, earlier: [], readers: ReaderWords(words))
    try expectGolden(try #require(calendar.files(for: centre.roster).files.first).text, "A1-id.ics")
  }

  @Test("A plan without a roster") func noRoster() throws {
    let centre = try Amsterdam.spring()
    for reason in TerminationReason.allCases {
      let outcome = centre.outcome(
        of: RosterResult(
          reason: reason, status: .absent, roster: nil, cost: nil, objective: nil, findings: centre.outcome.findings,
          work: SolveWork(), warnings: [.noLineFound]))
      expectNoEnglish(NoRoster(outcome, words: words).text.replacing("Grachten, Amsterdam", with: ""))
    }
    for unit in AmountUnit.allCases {
      expectNoEnglish(words.tally(count: 2, amount: Amount(2, unit), cost: 1))
    }
    for row in SummaryRow.allCases { expectNoEnglish(words.label(row)) }
  }

  @Test("What a history lacks") func history() {
    expectNoEnglish(words.intervalsWithoutRow(ofQueue: "phone", 1200, ofOpen: 4000))
    #expect(words.gap(from: "1 Sep 2026", to: "", openDays: 1, times: nil) == "1 Sep 2026: sepanjang hari")
    expectNoEnglish(words.gap(from: "1 Sep 2026", to: "3 Sep 2026", openDays: 3, times: "08.00–10.00"))
    expectNoEnglish(
      [words.furtherGaps(4), words.thinDays(ofQueue: "phone"), words.furtherDays(3)].joined(separator: "; "))
    #expect(words.thinDay("1 Sep 2026", contacts: 12, usual: 1280) == "1 Sep 2026: 12,0 kontak, biasanya 1.280,0")
  }

  @Test("The calculator's answers") func calculator() throws {
    var question = ErlangQuestion()
    question.contactsPerHour = 200
    question.handlingSeconds = 180
    let one = try ErlangGrid(question) { $0 == .agents ? [12] : nil }.rows()
    #expect(ErlangView(one, words: words).text.contains(/\ntingkat layanan {11}0,\d+\n/))
    expectNoEnglish(ErlangView(one, words: words).text.replacing("of-offered", with: ""))
    let overloaded = try ErlangGrid(question) { $0 == .agents ? [9] : nil }.rows()
    expectNoEnglish(ErlangView(overloaded, words: words).text)
    let grid = try ErlangGrid(question) { $0 == .agents ? [9, 12] : nil }.rows()
    expectNoEnglish(ErlangView(grid, words: words).text)
    let backlog = try BacklogQuestion(
      contacts: [12], handlingSeconds: 1800, responseMinutes: [30], mostAgents: [2]
    ).answer()
    expectNoEnglish(BacklogView(backlog, words: words).text)
  }

  @Test("What commands say at their end") func commands() {
    expectNoEnglish(PlanFile.allCases.map(words.contents).joined(separator: "; "))
    #expect(words.written(to: ["a.csv", "b.json", "c.svg"]) == "ditulis ke a.csv, b.json dan c.svg")
    #expect(English().written(to: ["a.csv", "b.json", "c.svg"]) == "written to a.csv, b.json and c.svg")
    #expect(English().written(to: ["a"]) == "written to a")
    #expect(
      words.translation(ofLine: "error: cannot read [x]: there is no such file")
        == "kesalahan: tidak dapat membaca [x]: berkas itu tidak ada")
    #expect(words.translation(ofLine: "  Try: check its permissions") == "  Saran: periksa izin aksesnya")
    #expect(English().translation(ofLine: "error: cannot read [x]") == "error: cannot read [x]")
  }
}
