import Planning
import Staffing
import Testing
import Workforce

@testable import Reporting

@Suite("A swap, as people and programs are told of it") struct SwapTests {
  private let centre: Amsterdam
  private let outcome: PlanOutcome

  init() throws {
    centre = try Amsterdam.spring()
    outcome = PlanOutcome(
      plan: centre.plan, staffing: StaffingResult(requirement: centre.requirement, deferred: [nil, nil]),
      roster: centre.roster, provenance: PlanProvenance(inputHash: "x"))
  }

  private func gift(_ duty: Int) -> DutySwap {
    DutySwap([DutyHandover(of: centre.roster.duties[0][duty], from: 0, to: 1, in: centre.plan)])
  }

  private func text(_ swap: DutySwap, _ words: any Words) -> String {
    SwapView(
      SwapCheck(swap, in: outcome, of: centre.roster), clock: centre.clock, style: TextStyle(isColoured: false),
      words: words
    ).text
  }

  private var options: [SwapOption] {
    SwapSearch(plan: centre.plan, requirement: centre.requirement, roster: centre.roster)
      .options(for: centre.roster.duties[0][1], from: 0)
  }

  private func options(_ words: any Words) -> String {
    SwapOptionsView(
      options, for: centre.roster.duties[0][1], of: 0, plan: centre.plan, clock: centre.clock,
      style: TextStyle(isColoured: false), words: words
    ).text(limit: 20)
  }

  /// A gift that the taker works on other queues and without the giver's session, in a roster that has too few people anyway.
  private func otherwise(_ words: any Words) -> String {
    var plan = centre.plan
    plan.activities = [OpenActivity(id: "open", queues: nil)]
    plan.sessions = [Session(id: "coaching", minutes: 60, starts: [])]
    plan.agents[0].sessions = [SessionShare(session: 0, weeks: [1...1])]
    plan.agents[1].queues = [0]
    plan.rules.append(Rule(kind: .minimumStaffing(queue: 1, agents: 1, wallClock: 840..<960)))
    var roster = centre.roster
    let late = roster.duties[0][1]
    roster.duties[0][1] = Duty(
      day: late.day, family: late.family, start: late.start, minutes: late.minutes, breaks: late.breaks,
      sessions: [PlacedSession(id: "coaching", start: 30, minutes: 60, isPaid: true)], queues: [0, 1])
    var requirement = centre.requirement
    for interval in 48 + 28..<48 + 36 { requirement.rostered[1][interval] = 1 }
    let outcome = PlanOutcome(
      plan: plan, staffing: StaffingResult(requirement: requirement, deferred: [nil, nil]), roster: roster,
      provenance: PlanProvenance(inputHash: "x"))
    let swap = DutySwap([DutyHandover(of: roster.duties[0][1], from: 0, to: 1, in: plan)])
    return SwapView(
      SwapCheck(swap, in: outcome, of: roster), clock: centre.clock, style: TextStyle(isColoured: false), words: words
    ).text
  }

  @Test("A planner reads what is legal, what is not, and who could take a duty", arguments: ["en", "id"])
  func view(language: String) throws {
    let words: any Words = language == "id" ? Indonesian() : English()
    let text = [text(gift(1), words), text(gift(2), words), otherwise(words), options(words)].joined(separator: "\n")
    try expectGolden(text, "swap-\(language).txt")
    let table = options(words).split(separator: "\n").suffix(2)
    #expect(table.allSatisfy { $0.count <= 80 })
    if language == "id" { expectNoEnglish(text) }
  }

  @Test("Everything that people read is made of words, in whatever language") func mute() {
    let said = text(gift(1), Mute()) + text(gift(2), Mute()) + otherwise(Mute()) + options(Mute())
    for word in ["legal", "short", "nothing", "cost"] { #expect(!said.contains(word), "\(said)") }
  }

  @Test("Programs read a document") func documents() throws {
    let legal = try DocumentText.of(
      SwapDocument(SwapCheck(gift(1), in: outcome, of: centre.roster), clock: centre.clock))
    try expectGolden(legal, "swap.json")
    let illegal = try DocumentText.of(
      SwapDocument(SwapCheck(gift(2), in: outcome, of: centre.roster), clock: centre.clock))
    #expect(illegal.contains("\"is_legal\" : false") && illegal.contains("\"rule\" : \"overlap\""), "\(illegal)")
    let document = SwapOptionsDocument(
      options, for: centre.roster.duties[0][1], of: 0, plan: centre.plan, clock: centre.clock)
    try expectGolden(DocumentText.of(document), "swap-options.json")
  }
}
