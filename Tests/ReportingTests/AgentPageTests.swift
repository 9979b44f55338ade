import Testing
import TestSupport
import WallClock
import Workforce

@testable import Reporting

@Suite("Agents' pages") struct AgentPageTests {
  func pages(_ centre: Amsterdam, _ words: any Words = English()) -> [String] {
    AgentPage(plan: centre.plan, clock: centre.clock, readers: ReaderWords(words))
      .texts(for: centre.roster, findings: centre.verification.findings)
  }

  /// Names of tags in their order: what a browser takes for structure.
  func tags(_ page: String) -> [Substring] {
    // Where a name may run from right to left it stands in an element of its own.
    page.matches(of: /<[!\/]?[a-zA-Z0-9]+/).map(\.output).filter { $0 != "<bdi" && $0 != "</bdi" }
  }

  @Test("A page has its agent's days, activities, hours and wishes, in the language asked for") func golden() throws {
    let centre = try Amsterdam.spring()
    try expectGolden(pages(centre)[0], "agent-page.html")
    let indonesian = pages(centre, Indonesian())
    try expectGolden(indonesian[0], "agent-page-id.html")
    #expect(indonesian[1].contains("diinginkan</bdi>: <strong>tidak dikabulkan</strong>"))
    for label in PageLabel.allCases { expectNoEnglish(Indonesian().label(label)) }
  }

  @Test("It holds nobody else's data") func privacy() throws {
    var centre = try Amsterdam.spring()
    centre.plan.agents[1].name = "Bram"
    centre.plan.agents[1].unavailable = [Unavailability(minutes: 2880..<4320, reason: .absence("sick"))]
    let pages = pages(centre)
    #expect(!pages[0].contains("A2") && !pages[0].contains("Bram") && !pages[0].contains("sick"))
    #expect(pages[1].contains("absent (sick)") && !pages[1].contains("Anneke"))
    #expect(!pages[0].contains("http:") && !pages[0].contains("https:") && !pages[0].contains("src="))
  }

  @Test(
    "Whatever somebody is called, the page has the same structure, and nothing that turns text round",
    arguments: [
      "=cmd()", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='x", "</title></style>",
      "&lt;b&gt;",
      "\u{202E}drow", "\u{2066}x\u{2069}", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}", "\u{1F469}\u{200D}\u{1F680}", "a\nb\r\tc",
      "\u{0}\u{7}\u{1B}[31m", "e\u{301}\u{301}\u{301}", String(repeating: "W", count: 200),
    ])
  func hostile(name: String) throws {
    var centre = try Amsterdam.spring()
    let structure = pages(centre).map(tags)
    centre.plan.name = name
    centre.plan.agents[0].name = name
    centre.plan.queues[0].id = name
    centre.plan.shifts[0].id = name
    centre.plan.agents[0].unavailable = [Unavailability(minutes: 2880..<4320, reason: .absence(name))]
    let hostile = pages(centre)
    #expect(hostile.map(tags) == structure)
    for page in hostile {
      let turning = page.unicodeScalars.filter {
        (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
      }
      #expect(turning.isEmpty)
      #expect(!page.unicodeScalars.contains { $0.value < 0x20 && !["\n", "\r", "\t"].contains($0) })
      #expect(page.utf8.count <= 30_000)
    }
    centre.plan.agents[0].id = name
    var bits = UInt64(0)
    let index = AgentPageIndex(for: centre.plan, continuing: "") {
      bits += 1
      return (1, bits)
    }
    #expect(index.names.count == 2)
  }

  @Test("Eight weeks of duties fit into 30 kB") func size() throws {
    let date = try #require(CivilDate("2026-11-23"))
    let clock = HorizonClock(zone: try #require(ZonedClock(identifier: "Asia/Jakarta")), firstDay: date)
    let grid = try #require(clock.grid(firstDay: date, dayCount: 56, intervalMinutes: 15))
    var centre = PlanBuilder("Customer service of a large house", timeZone: "Asia/Jakarta", grid: grid)
    centre.addQueue("customer-service-phone", handlingSeconds: 300)
    centre.addShift("early-morning-shift", startMinutes: [420], shapes: [ShiftShape(minutes: 540, breaks: [])])
    centre.addContract("full-time", weeklyMinutes: 0...2400, weeklyDays: 0...5, costPerHour: 1)
    centre.addAgent("A1", name: "Maria Magdalena Kusumaningtyas")
    let duties = (0..<56).filter { $0 % 7 < 5 }.map { day in
      Duty(
        day: day, family: 0, start: grid.dayStart(day) + 420, minutes: 540,
        breaks: [
          PlacedBreak(start: 120, minutes: 15, isPaid: true, kind: .rest),
          PlacedBreak(start: 240, minutes: 60, isPaid: false, kind: .meal),
          PlacedBreak(start: 420, minutes: 15, isPaid: true, kind: .rest),
        ], queue: 0)
    }
    let page = AgentPage(plan: centre.plan, clock: clock, readers: ReaderWords(Indonesian()))
      .texts(for: Roster(duties: [duties]), findings: [])[0]
    #expect(page.utf8.count <= 30_000, "\(page.utf8.count)")
  }

  @Test("Names are drawn once, stay an agent's own, and are drawn anew where their row is gone") func names() throws {
    let plan = try Amsterdam.spring().plan
    var random = SplitMix(seed: 7)
    func draw() -> (UInt64, UInt64) { (random.next(), random.next()) }
    let first = AgentPageIndex(for: plan, continuing: "", drawing: draw)
    #expect(Set(first.names).count == 2)
    #expect(
      first.names.allSatisfy { $0.count == 26 && $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) } })
    let second = AgentPageIndex(for: plan, continuing: first.tableText, drawing: draw)
    #expect(second.names == first.names && second.tableText == first.tableText)
    let rows = first.tableText.split(separator: "\n")
    let renewed = AgentPageIndex(for: plan, continuing: "\(rows[0])\n\(rows[2])\n", drawing: draw)
    #expect(renewed.names[0] != first.names[0] && renewed.names[1] == first.names[1])
    #expect(renewed.isForgotten("\(first.names[0]).html") && !renewed.isForgotten("\(first.names[1]).html"))
    #expect(!renewed.isForgotten("readme.html") && !renewed.isForgotten("\(first.names[0]).txt"))
    var smaller = plan
    smaller.agents.removeLast()
    let shared = AgentPageIndex(for: smaller, continuing: first.tableText, drawing: draw)
    #expect(shared.strangers == ["A2"] && shared.tableText == first.tableText)
    #expect(!shared.isForgotten("\(first.names[1]).html"))
  }

  @Test(
    "A table that is not ours gives no page to two agents",
    arguments: [
      "page,agent\naaaaaaaaaaaaaaaaaaaaaaaaaa,A1\naaaaaaaaaaaaaaaaaaaaaaaaaa,A2\n", "page,agent\n../../etc/passwd,A1\n",
      "page,agent\nshort,A1\n,A2\n", "A1", "\u{0}", "page,agent\nAAAAAAAAAAAAAAAAAAAAAAAAAA,A1\n",
    ])
  func foreignTables(table: String) throws {
    var bits = UInt64(0)
    let index = AgentPageIndex(for: try Amsterdam.spring().plan, continuing: table) {
      bits += 1
      return (0, bits)
    }
    #expect(Set(index.names).count == 2)
    #expect(index.places.allSatisfy { $0.wholeMatch(of: /pages\/[a-z2-7]{26}\.html/) != nil })
  }

  @Test("The planner's index leads to every page, and no page leads to it") func index() throws {
    let centre = try Amsterdam.spring()
    var bits = UInt64(0)
    let index = AgentPageIndex(for: centre.plan, continuing: "") {
      bits += 1
      return (bits, bits)
    }
    for words in [English(), Indonesian()] as [any Words] {
      let text = index.text(words: words)
      for place in index.places { #expect(text.contains("href=\"../\(place)\"")) }
      #expect(text.contains("<html lang=\"\(words.language)\">"))
    }
    #expect(pages(centre).allSatisfy { !$0.contains("planner/") && !$0.contains(index.names[0]) })
  }
}
