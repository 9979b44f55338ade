import DeferredWork
import Forecasting
import Planning
import Queueing
import Reporting
import Simulation
import Staffing
import Testing
import Verification
import Workforce

/// Whatever people read comes from the language it is told in.
@Suite("A language of one's own") struct SecondLanguageTests {
  let words = Mute()
  let plain = TextStyle(isColoured: false)

  /// The words of a text that are neither names of the plan nor of rules, measures and keys.
  func words(of text: String, names: Set<String>) -> [String] {
    text.split { !$0.isLetter && $0 != "-" && $0 != "_" }.map(String.init)
      .filter { $0.contains(where: \.isLetter) && !names.contains($0) }
  }

  @Test("Summaries and what the verifier found") func results() throws {
    let centre = try Amsterdam.spring()
    let names: Set = [
      "Grachten", "Amsterdam", "to", "minimum-rest", "maximum-days", "wish", "contract-hours", "no-overlap",
    ]
    let outcome = centre.outcome
    let absent = centre.outcome(
      of: RosterResult(
        reason: .provedInfeasible, status: .absent, roster: nil, cost: nil, objective: nil, findings: outcome.findings,
        work: SolveWork(), warnings: [.noLineFound]))
    let verification = try #require(outcome.verification)
    for text in [
      RosterSummary(outcome, style: plain, words: words).text, RosterSummary(absent, style: plain, words: words).text,
      VerificationView(verification, plan: centre.plan, style: plain, words: words).text(limit: 1),
      NoRoster(absent, words: words).text,
    ] {
      #expect(text.contains("¤"))
      #expect(words(of: text, names: names).isEmpty, "\(text)")
    }
  }

  @Test("Drawings of a roster, and calendars") func rosters() throws {
    let centre = try Amsterdam.spring()
    let view = RosterView(plan: centre.plan, clock: centre.clock, roster: centre.roster, style: plain, words: words)
    let coverage = RosterVerifier(plan: centre.plan, requirement: centre.requirement).coverage(of: centre.roster)
    let names: Set = ["A", "early", "late", "night", "calls", "chat"]
    for text in [view.day(0, coverage: coverage, expected: coverage.required), view.agent(0)] {
      #expect(text.contains("¤"))
      #expect(words(of: text, names: names).isEmpty, "\(text)")
    }
    let calendar = CalendarRevision(plan: centre.plan, clock: centre.clock, earlier: [], readers: ReaderWords(words))
    let descriptions = try #require(calendar.files(for: centre.roster).files.first).text.split(separator: "\r\n")
      .filter { $0.hasPrefix("DESCRIPTION:") }
    #expect(descriptions.count == 3)
    #expect(descriptions.allSatisfy { $0 == "DESCRIPTION:¤\\n¤\\n¤" })
  }

  @Test("What a forecast is, and what it needs") func stages() throws {
    let centre = try Amsterdam.spring()
    let days = 56
    let observations = (0..<days * 48).map { (slot: Int) -> ContactSeries.Observation in
      let usual = 20 + (slot * 7919) % 13
      return .offered(slot / 48 == 40 ? 90 : Double(usual))
    }
    let series = ContactSeries(
      queue: "calls", firstDay: centre.plan.grid.firstDay.adding(days: -days), slotsPerDay: 48,
      observations: observations, handlingSeconds: observations.map { _ in 300 })
    let result = Forecaster().forecast(series, days: 7, from: centre.plan.grid.firstDay)
    let contacts = ContactForecast(queues: [result.forecast], results: [result])
    let forecast = ForecastDocument(contacts, plan: centre.plan, files: [], words: words)
    let models = Set(ForecastModel.allCases.map(\.rawValue))
    let names = models.union([
      "mean-of-", "median-of-", "odd-day", "outage", "x", "WAPE", "bias", "MASE", "pinball", "day", "days", "to", "D",
      "week", "weeks",
    ])
    let text = ForecastView(forecast, words: words).text
    #expect(text.contains("¤"))
    #expect(words(of: text, names: names).isEmpty, "\(text)")
    let staffing = StaffView(
      StaffDocument(centre.outcome.staffing, plan: centre.plan, clock: centre.clock, files: []), words: words)
    #expect(staffing.text == "¤\n¤\n")
  }

  @Test("The calculator's answers") func calculator() throws {
    var question = ErlangQuestion()
    question.contactsPerHour = 200
    question.handlingSeconds = 180
    let overloaded = try ErlangGrid(question) { $0 == .agents ? [9] : nil }.rows()
    #expect(ErlangView(overloaded, words: words).text.hasSuffix("¤\n"))
    let grid = try ErlangGrid(question) { $0 == .agents ? [9, 12] : nil }.rows()
    #expect(ErlangView(grid, words: words).text.hasSuffix("¤\n"))
    let backlog = try BacklogQuestion(
      contacts: [12], handlingSeconds: 1800, responseMinutes: [30], mostAgents: [2]
    ).answer()
    #expect(words(of: BacklogView(backlog, words: words).text, names: []).isEmpty)
  }

  @Test("The report") func report() throws {
    let centre = try Amsterdam.spring()
    let material = ReportMaterial(
      outcome: centre.outcome, clock: centre.clock,
      provenance: ReportProvenance(programVersion: "1", command: "command"))
    let page = String(decoding: Report(material, words: words).bytes, as: UTF8.self)
    let head = try #require(page.range(of: "</head>")).upperBound
    let script = try #require(page.range(of: "<script>")).lowerBound
    let text = page[head..<script].replacing(/<[^>]*>/, with: " ").replacing("&quot;", with: " ")
    let names: Set = [
      "Grachten", "Amsterdam", "Europe", "Anneke", "de", "Vries", "A", "calls", "chat", "early", "late", "night",
      "part-time", "maximum-days", "minimum-rest", "wish", "abcd", "T", "jaga", "command",
    ]
    #expect(words(of: String(text), names: names).isEmpty)
    let labels = page[head..<script].matches(of: /aria-label="([^"]*)"/).map { String($0.output.1) }
    #expect(Set(labels).isSubset(of: ["¤", "maximum-days", "minimum-rest", "wish"]))
  }
}
