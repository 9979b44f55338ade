import Testing
import Verification
import Workforce

@testable import Reporting

@Suite("Terminal views") struct TerminalViewTests {
  let plain = TextStyle(isColoured: false)
  let coloured = TextStyle(isColoured: true)

  func view(_ centre: Amsterdam, _ style: TextStyle) -> RosterView {
    RosterView(plan: centre.plan, clock: centre.clock, roster: centre.roster, style: style)
  }

  func coverage(_ centre: Amsterdam) -> RosterCoverage {
    RosterVerifier(plan: centre.plan, requirement: centre.requirement).coverage(of: centre.roster)
  }

  @Test("A day shows a bar an agent with breaks, and each queue's staff against its requirement") func day() throws {
    let centre = try Amsterdam.spring()
    try expectGolden(view(centre, plain).day(0, coverage: coverage(centre)), "day.txt")
    try expectGolden(view(centre, coloured).day(0, coverage: coverage(centre)), "day-coloured.txt")
  }

  @Test("When staff is for more than the contacts expected, what these need is drawn too") func careful() throws {
    let centre = try Amsterdam.spring()
    let needed = coverage(centre)
    let text = view(centre, plain).day(0, coverage: needed, expected: needed.required.map { $0.map { $0 / 2 } })
    let lines = text.split(separator: "\n")
    let row = try #require(lines.firstIndex { $0.hasPrefix("calls expected  ") })
    #expect(lines[row + 1].hasPrefix("calls need      "))
    #expect(text.contains(" for the contacts expected), "))
    #expect(!view(centre, plain).day(0, coverage: needed).contains("expected"))
  }

  @Test("A day of 23 hours has 46 columns, one of 25 hours 50, and shows the night that runs into it")
  func clockChange() throws {
    let spring = try Amsterdam.spring()
    try expectGolden(view(spring, plain).day(6, coverage: nil), "day-spring.txt")
    let autumn = try Amsterdam.autumn()
    try expectGolden(view(autumn, plain).day(6, coverage: nil), "day-autumn.txt")
  }

  @Test("An agent shows a bar a day, with a new ruler where hours shift") func agent() throws {
    try expectGolden(view(Amsterdam.spring(), plain).agent(0), "agent.txt")
  }

  @Test("Tiers are drawn below the queues: who is needed, who is at work, and what is missing") func tiers() throws {
    let centre = try Amsterdam.spring()
    var plan = centre.plan
    let count = plan.grid.intervalCount
    plan.tiers = [
      Tier(id: "lead", needed: (0..<count).map { $0 < 24 ? 1 : 0 }),
      Tier(id: "mentor", needed: [Int](repeating: 0, count: count), every: 2),
    ]
    plan.agents[0].tiers = [TierShare(tier: 0, weight: 1), TierShare(tier: 1, weight: -1)]
    let duty = Duty(day: 0, family: 0, start: 480, minutes: 480, queue: 0)
    let roster = Roster(duties: plan.agents.indices.map { $0 == 0 ? [duty] : [] })
    func lines(_ words: any Words) -> [Substring] {
      RosterView(plan: plan, clock: centre.clock, roster: roster, style: plain, words: words).day(0, coverage: nil)
        .split(separator: "\n").suffix(6).map { $0 }
    }
    let drawn = lines(English())
    #expect(drawn[2] == "lead: 12.0 agent-hours needed, 8.0 at work, 8.0 missing")
    #expect(drawn[0].hasPrefix("lead need") && drawn[1].hasPrefix("lead have"))
    #expect(drawn[1].count { $0 == "█" } == 16)
    #expect(drawn[5] == "mentor: 4.0 agent-hours needed, 0.0 at work, 4.0 missing")
    #expect(lines(Indonesian())[2] == "lead: butuh 12,0 jam-agen, hadir 8,0, kurang 8,0")
  }

  @Test("A session has a sign of its own, which the legend of a plan with sessions tells") func session() throws {
    let centre = try Amsterdam.spring()
    var plan = centre.plan
    let duty = Duty(
      day: 0, family: 0, start: 480, minutes: 240,
      breaks: [PlacedBreak(start: 60, minutes: 30, isPaid: true, kind: .rest)],
      sessions: [PlacedSession(id: "coaching", start: 120, minutes: 60, isPaid: true)], queues: [0])
    let roster = Roster(duties: plan.agents.indices.map { $0 == 0 ? [duty] : [] })
    func drawn() -> String { RosterView(plan: plan, clock: centre.clock, roster: roster, style: plain).agent(0) }
    #expect(drawn().contains("·██b█▒▒██·") && !drawn().contains("session"))
    plan.sessions = [Session(id: "coaching", minutes: 60, starts: [600])]
    #expect(drawn().contains("b break   ▒ session\n"))
  }

  @Test("Work on other queues than for most of a duty has a sign of its own, which the legend says where there is any")
  func otherQueues() throws {
    let centre = try Amsterdam.spring()
    let plan = centre.plan
    func drawn(_ stretches: [(start: Int, queues: [Int])]) -> String {
      let duty = Duty(
        day: 0, family: 0, start: 480, minutes: 240,
        breaks: [PlacedBreak(start: 60, minutes: 30, isPaid: true, kind: .rest)], sessions: [], stretches: stretches)
      let roster = Roster(duties: plan.agents.indices.map { $0 == 0 ? [duty] : [] })
      return RosterView(plan: plan, clock: centre.clock, roster: roster, style: plain).agent(0)
    }
    #expect(drawn([(0, [0]), (150, [1])]).contains("·██b██▓▓▓·"))
    #expect(drawn([(0, [0]), (150, [1])]).contains("b break   ▓ work on other queues\n"))
    #expect(drawn([(0, [0]), (120, [1])]).contains("·▓▓b▓████·"))
    #expect(!drawn([(0, [0])]).contains("▓"))
  }

  @Test("A wide terminal shows quarters of an hour and every hour, and whom an agent serves") func wide() throws {
    let centre = try Amsterdam.spring()
    let wide = TextStyle(isColoured: false, columns: 160)
    try expectGolden(view(centre, wide).agent(0), "agent-wide.txt")
    let lines = view(centre, wide).day(0, coverage: coverage(centre)).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 160 } && lines[1].hasSuffix("23"))
  }

  @Test("An agent's days fit 80 columns") func narrow() throws {
    let centre = try Amsterdam.spring()
    let lines = view(centre, plain).agent(0).split(separator: "\n").dropFirst()
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 }, "\(lines)")
  }

  @Test("A team is a table of its agents' times, in parts that fit") func team() throws {
    var centre = try Amsterdam.spring()
    for index in centre.plan.agents.indices { centre.plan.agents[index].team = "gracht" }
    centre.plan.agents[1].unavailable = [Unavailability(minutes: 2880..<4320, reason: .absence("sick"))]
    let text = view(centre, plain).team("gracht", days: Array(0..<7))
    try expectGolden(text, "team.txt")
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 80 })
    let wide = view(centre, TextStyle(isColoured: false, columns: 160)).team("gracht", days: Array(0..<7))
    #expect(wide.split(separator: "\n").count == 5)
    let indonesian = RosterView(
      plan: centre.plan, clock: centre.clock, roster: centre.roster, style: plain, words: Indonesian())
    try expectGolden(indonesian.team("gracht", days: [0, 2]), "team-id.txt")
  }

  @Test("A queue is drawn day by day") func queue() throws {
    let centre = try Amsterdam.spring()
    let text = view(centre, plain).queue(0, days: [0, 1], coverage: coverage(centre))
    try expectGolden(text, "queue.txt")
    let table = CoverageTable.text(
      queue: 0, days: [0], coverage: coverage(centre), plan: centre.plan, clock: centre.clock)
    let rows = table.split(separator: "\n")
    #expect(rows.count == 49 && rows[0] == "start,queue,required,present,short,over")
    #expect(rows[13] == "2026-03-23T06:00:00+01:00,calls,1.4,1,0.3999999999999999,0")
  }

  @Test("A summary ends with what the gap means and what to do next, where it is asked to") func meaning() throws {
    let outcome = try Amsterdam.spring().outcome
    let text = RosterSummary(outcome, folder: "my-centre", style: plain).text
    #expect(text.hasPrefix(RosterSummary(outcome, style: plain).text))
    #expect(
      text.hasSuffix(
        """
        Whatever roster one makes for these people and rules, it costs at least 882.5:
        of the 892.5 that this one costs, 10.0 at most could be saved (1.12 %).
        Next: jaga advise my-centre says what a hire, a skill, other starts or a rule
        less would save where staff is short.

        """), "\(text)")
    let indonesian = RosterSummary(outcome, folder: "my-centre", style: plain, words: Indonesian()).text
    #expect(indonesian.contains("Berikutnya: jaga advise my-centre"))
    for isShort in [true, false] {
      for isCutOff in [true, false] {
        expectNoEnglish(Indonesian().nextStep(isShort: isShort, isCutOff: isCutOff, folder: "x"))
      }
    }
  }

  @Test("The summary tells cost, bound, gap and what stays short") func summary() throws {
    try expectGolden(SummaryView(Amsterdam.spring().outcome, style: plain).text(), "summary.txt")
  }

  @Test("What a terminal's columns do not hold goes on two columns further in; where there is none a line stays a line")
  func fitted() {
    let line = "  warning: " + (1...30).map(String.init).joined(separator: " ")
    let terminal = TextStyle(isColoured: false, columns: 50, isTerminal: true)
    #expect(
      terminal.fitted("short\n\n\(line)\n")
        == "short\n\n  warning: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16\n    17 18 19 20 21 22 23 24 25 26 27 28 29 30\n"
    )
    #expect(plain.fitted(line) == line)
    #expect(terminal.clipped("Halbe Stunde") == "Halbe Stunde")
    let cut = terminal.clipped("週 " + line)
    #expect(DisplayWidth.of(cut) == 49 && cut.hasSuffix("…") && cut.hasPrefix("週   warning: 1 2"))
  }

  @Test("What each part of a search brought is a table, the part that took most time first") func searchParts() {
    func part(_ name: String, _ tried: Int, _ gained: Double, _ raised: Double, _ seconds: Double) -> SearchPart {
      var part = SearchPart(name: name)
      (part.tried, part.gained, part.raised, part.seconds) = (tried, gained, raised, seconds)
      return part
    }
    let work = SolveWork(parts: [part("bundle", 120, 0, 812.5, 4), part("ruin-and-recreate", 1234, 96, 0, 48)])
    #expect(SearchPartsView(SolveWork(), style: plain).text.isEmpty)
    #expect(
      SearchPartsView(work, style: plain).text == """
        What each part of the search brought, in seconds of one thread; each searcher
        counts what it saved of its own roster:
        part               tries  saved  bound raised  seconds  saved/s
        ruin-and-recreate   1234   96.0           0.0     48.0      2.0
        bundle               120    0.0         812.5      4.0        -

        """)
    let indonesian = SearchPartsView(work, style: plain, words: Indonesian()).text
    #expect(indonesian.contains("bagian") && indonesian.contains("812,5"))
    expectNoEnglish(indonesian.replacing("ruin-and-recreate", with: "").replacing("bundle", with: ""))
  }

  @Test("Long warnings of a summary, and its cost, fit the columns") func longRows() throws {
    let text = SummaryView(try Amsterdam.spring().outcome, style: TextStyle(isColoured: false, columns: 50)).text()
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of($0) <= 50 }, "\(text)")
    #expect(text.contains("\ncost     892.5 = staffing 85.5 + hours 800\n         + wishes 2 + rules 5\n"))
    #expect(text.contains("\n  the linear relaxation was given up; the bound is\n    that of the rounds before\n"))
  }

  @Test("Without a roster the summary tells why") func noRoster() throws {
    let centre = try Amsterdam.spring()
    let finding = Finding(
      rule: .contractHours, isHard: true, agent: 0, day: nil, amount: Amount(60, .minutes),
      facts: .conflict(LineConflict(.hours)))
    let result = RosterResult(
      reason: .provedInfeasible, status: .absent, roster: nil, cost: nil, objective: nil, findings: [finding],
      work: SolveWork(), warnings: [])
    let text = SummaryView(centre.outcome(of: result), style: plain).text()
    #expect(
      text == """
        Grachten, Amsterdam, 2026-03-23 to 2026-03-29
        outcome  no roster; no roster keeps every hard rule
        work     0 iterations, 0 columns, 0 linear programmes, 0 s
        rules broken and wishes not granted
          contract-hours  hard  1×, 60 minutes

        """)
  }

  @Test("The verification report has the verdict, sums by rule and every breach, hard ones first")
  func verification() throws {
    var centre = try Amsterdam.spring()
    let second = centre.roster.duties[0][1]
    centre.roster.duties[0][1] = Duty(
      day: second.day, family: second.family, start: second.start - 9 * 60, minutes: second.minutes,
      breaks: second.breaks, queue: second.queues[0])
    try expectGolden(VerificationView(centre.verification, plan: centre.plan, style: plain).text(), "verification.txt")
    let short = VerificationView(centre.verification, plan: centre.plan, style: plain).text(limit: 1)
    #expect(short.hasSuffix("and 2 more\n"))
  }

  @Test("A foreign roster with unknown shifts and queues is drawn with question marks") func foreign() throws {
    var centre = try Amsterdam.spring()
    let first = centre.roster.duties[0][0]
    centre.roster.duties[0][0] = Duty(
      day: first.day, family: 9, start: first.start, minutes: first.minutes, breaks: first.breaks, queue: -1)
    #expect(view(centre, plain).agent(0).contains("06:00-14:30 ? (?)"))
  }

  @Test("A clean roster is said to be clean") func clean() throws {
    let clean = RosterVerification(findings: [], cost: RosterCost())
    let plan = try Amsterdam.spring().plan
    #expect(
      VerificationView(clean, plan: plan, style: plain).text()
        == "every hard rule is kept; 0 soft findings\ncost 0 = staffing 0 + hours 0 + wishes 0 + rules 0\n")
  }

  @Test("Plain text holds no escape sequence") func plainText() throws {
    let centre = try Amsterdam.spring()
    #expect(!view(centre, plain).day(0, coverage: coverage(centre)).contains("\u{1B}"))
    #expect(!SummaryView(centre.outcome, style: plain).text().contains("\u{1B}"))
  }
}
