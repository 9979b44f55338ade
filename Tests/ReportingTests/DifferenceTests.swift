import Planning
import Testing
import Workforce

@testable import Reporting

@Suite("Two rosters, as people and programs are told of their difference") struct DifferenceTests {
  /// The week of a centre, and the same in which a duty moved, one went, one is new, and one pauses and serves otherwise.
  private func pair() throws -> (centre: Amsterdam, difference: RosterDifference) {
    let centre = try Amsterdam.spring()
    var now = centre.roster
    func changed(_ duty: Duty, by minutes: Int = 0, day: Int = 0, queue: Int, breaks: [PlacedBreak]? = nil) -> Duty {
      Duty(
        day: duty.day + day, family: duty.family, start: duty.start + minutes + 1440 * day, minutes: duty.minutes,
        breaks: breaks ?? duty.breaks, queue: queue)
    }
    let first = now.duties[0][0]
    let late = PlacedBreak(start: 300, minutes: 30, isPaid: false, kind: .meal)
    now.duties[0] = [
      changed(first, queue: 1, breaks: [first.breaks[0], late]), changed(now.duties[0][1], by: 60, queue: 1),
      changed(now.duties[0][1], day: 1, queue: 1),
    ]
    return (centre, RosterDifference(from: centre.roster, to: now))
  }

  @Test("A planner reads who is told before when, and each day before and now", arguments: ["en", "id"])
  func view(language: String) throws {
    let (centre, difference) = try pair()
    let words: any Words = language == "id" ? Indonesian() : English()
    let text = DifferenceView(
      difference, plan: centre.plan, clock: centre.clock, strangers: ["A1"], style: TextStyle(isColoured: false),
      words: words
    ).text
    try expectGolden(text, "difference-\(language).txt")
    let same = RosterDifference(from: centre.roster, to: centre.roster)
    let nothing = DifferenceView(
      same, plan: centre.plan, clock: centre.clock, strangers: [], style: TextStyle(isColoured: false), words: words
    ).text
    #expect(nothing == words.noDifference + "\n")
    if language == "id" { expectNoEnglish(text + nothing) }
  }

  @Test("An agent is told what holds now, and what it takes the place of", arguments: ["en", "id"])
  func letter(language: String) throws {
    let (centre, difference) = try pair()
    let words: any Words = language == "id" ? Indonesian() : English()
    let text = ChangeLetter(plan: centre.plan, clock: centre.clock, readers: ReaderWords(words)).texts(difference)
    try expectGolden(text, "letter-\(language).txt")
    if language == "id" { expectNoEnglish(text.replacing("Anneke; de Vries", with: "")) }
  }

  @Test("Whoever has a language of their own is told in it, under their address") func ownLanguage() throws {
    var (centre, difference) = try pair()
    centre.plan.agents[0].references.email = "anneke@example.com"
    let letters = ChangeLetter(
      plan: centre.plan, clock: centre.clock, readers: ReaderWords(English(), own: ["A1": Indonesian()])
    ).texts(difference)
    #expect(letters.hasPrefix("A1 <anneke@example.com>\nAnneke; de Vries, jadwal Anda"), "\(letters)")
    let files = CalendarRevision(
      plan: centre.plan, clock: centre.clock, earlier: [], readers: ReaderWords(English(), own: ["A1": Indonesian()])
    ).files(for: centre.roster).files
    #expect(files[0].text.contains(" dibayar") && files[1].text.contains(" paid"))
    let pages = AgentPage(
      plan: centre.plan, clock: centre.clock, readers: ReaderWords(English(), own: ["A1": Indonesian()])
    )
    .texts(for: centre.roster, findings: [])
    #expect(pages[0].contains("<html lang=\"id\">") && pages[1].contains("<html lang=\"en\">"))
    let tables = GoogleCalendarTable(
      plan: centre.plan, clock: centre.clock, readers: ReaderWords(English(), own: ["A1": Indonesian()])
    ).texts(for: centre.roster)
    #expect(tables[0].contains(" dibayar") && tables[1].contains(" paid"))
  }

  @Test("Programs read a row a day, or a document") func programs() throws {
    let (centre, difference) = try pair()
    try expectGolden(DifferenceTable.text(difference, plan: centre.plan, clock: centre.clock), "difference.csv")
    let document = try DocumentText.of(
      DifferenceDocument(difference, plan: centre.plan, clock: centre.clock, strangers: []))
    #expect(document.contains("\"is_equal\" : false") && document.contains("\"days\" : 4"))
    #expect(document.contains("\"from_utc\" : \"2026-03-23T05:00:00Z\""), "\(document)")
  }

  @Test("Words come from the language alone") func mute() throws {
    let (centre, difference) = try pair()
    let words = Mute()
    let view = DifferenceView(
      difference, plan: centre.plan, clock: centre.clock, strangers: [], style: TextStyle(isColoured: false),
      words: words
    ).text
    let letters = ChangeLetter(plan: centre.plan, clock: centre.clock, readers: ReaderWords(words)).texts(difference)
    let names: Set = ["A", "early", "late", "night", "calls", "chat"]
    for text in [view, letters] {
      let others = text.split { !$0.isLetter && $0 != "¤" }.map(String.init)
        .filter { $0.contains(where: \.isLetter) && !names.contains($0) }
      #expect(others.isEmpty, "\(others)")
    }
  }

  @Test(
    "Whatever an agent is called, a letter keeps its lines",
    arguments: [
      "=cmd()", "<script>alert(1)</script>", "\"quoted\"", "\u{202E}drow", "a\nb\r\nc", "\u{1B}[31m",
      "\u{1F469}\u{200D}\u{1F680}",
      String(repeating: "W", count: 200),
    ])
  func hostile(name: String) throws {
    var (centre, difference) = try pair()
    func lines() -> [Substring] {
      (ChangeLetter(plan: centre.plan, clock: centre.clock, readers: ReaderWords(English())).texts(difference)
        + DifferenceView(
          difference, plan: centre.plan, clock: centre.clock, strangers: [], style: TextStyle(isColoured: false),
          words: English()
        ).text).split(separator: "\n", omittingEmptySubsequences: false)
    }
    let plain = lines().count
    centre.plan.agents[0].name = name
    centre.plan.agents[0].id = name
    centre.plan.shifts[0].id = name
    centre.plan.queues[1].id = name
    #expect(lines().count == plain)
    #expect(lines().allSatisfy { HarmlessText.line(String($0)) == $0 })
    let table = DifferenceTable.text(difference, plan: centre.plan, clock: centre.clock)
    #expect(!table.split(separator: "\n").contains { $0.hasPrefix("=") })
  }
}
