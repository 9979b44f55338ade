import Testing
import Workforce

@testable import Planning
@testable import Reporting

/// A wish's fate, as planners and agents read it.
@Suite("Wishes and why they are not granted, in words") struct WishesTests {
  private let centre: Amsterdam
  private let wish = Wish(isWanted: false, target: .day(1), weight: 5)

  init() throws {
    var centre = try Amsterdam.spring()
    centre.plan.agents[0].unavailable = [Unavailability(minutes: 1440..<2880, reason: .absence("leave"))]
    self.centre = centre
  }

  private func answer(_ fate: WishFate, _ amount: Amount = Amount(1, .times)) -> WishAnswer {
    WishAnswer(
      agent: 0, wish: wish, refused: fate == .granted ? nil : amount, loss: Cost(thousandths: 5000), fate: fate)
  }

  private func said(_ fate: WishFate, _ words: any Words = English(), to reader: WishReader = .planner) -> String {
    words.sentence(for: answer(fate), in: centre.plan, for: reader)
  }

  private var price: WishPrice {
    WishPrice(
      cost: RosterCost(staffing: 40_000, hours: -4500, wishes: 250, rules: 0, changes: 1000),
      worth: Cost(thousandths: 5000),
      queues: [WishPrice.Queue(queue: 0, shortHours: 4), WishPrice.Queue(queue: 1, shortHours: -0.25)])
  }

  private var rival: WishRival {
    WishRival(agent: 1, wish: wish, worth: Cost(thousandths: 8000), excess: Cost(thousandths: 3125))
  }

  private var fates: [WishFate] {
    [
      .granted,
      .impossible(WishObstacles(single: [.rule(.minimumRest)])),
      .impossible(WishObstacles(single: [.unavailable(1440..<2880), .lock(day: 1, isDayOff: false)])),
      .impossible(WishObstacles(single: [], joint: [.shifts, .pattern])), .impossible(WishObstacles(single: [])),
      .understaffed(queue: 0), .dearer(price), .outweighed(price, by: rival),
      .overlooked(saving: Cost(thousandths: 1500), partner: 1), .overlooked(saving: .zero, partner: nil),
    ]
  }

  @Test("English") func english() {
    let contract = centre.plan.contracts[centre.plan.agents[0].contract].id
    #expect(
      fates.map { said($0) } == [
        "granted",
        "not granted: no legal duties grant it unless this gives way: rule minimum-rest",
        "not granted: no legal duties grant it unless one of these gives way: the unavailability from 2026-03-24 00:00 to "
          + "2026-03-25 00:00 (absent (leave)); the locked duty of 2026-03-24",
        "not granted: no legal duties grant it unless all of these give way: the shifts of contract \(contract); the weekly "
          + "pattern of contract \(contract)",
        "not granted: no shift of the plan would grant it",
        "not granted: the best roster that grants it, with everybody else as they are, breaks the rule minimum-staffing on "
          + "calls",
        "not granted: to grant it would cost 36.75 more (staffing +40, hours -4.5, other wishes +0.25, changes +1), and it "
          + "weighs 5; agent-hours short: calls +4, chat -0.25",
        "not granted: the wish of A2 (work on 2026-03-24, to be avoided) weighs 8, this one 5; to grant this one instead "
          + "would cost 3.125 more",
        "not granted: it can be granted, with other duties for A2 as well, and the roster would cost 1.5 less; the search "
          + "did not find it",
        "not granted: it can be granted, and the roster would cost the same; the search did not find it",
      ])
    #expect(
      said(.outweighed(price, by: rival), to: .agent).hasPrefix("not granted: the wish of a colleague (work on"))
    let part = answer(.dearer(price), Amount(90, .minutes))
    #expect(
      English().sentence(for: part, in: centre.plan, for: .agent).hasPrefix("1 h 30 min not as wished: to grant it"))
  }

  @Test("Indonesian, and no English in it") func indonesian() {
    let texts = fates.map { said($0, Indonesian()) }
    #expect(texts[0] == "dikabulkan")
    #expect(
      texts[6] == "tidak dikabulkan: mengabulkannya menambah biaya 36,75 (kebutuhan agen +40, jam kerja -4,5, "
        + "permintaan lain +0,25, perubahan +1), bobotnya 5; jam agen kurang: calls +4, chat -0,25")
    #expect(
      texts[7] == "tidak dikabulkan: permintaan A2 (bekerja pada 24 Mar 2026, dihindari) berbobot 8, yang ini 5; "
        + "mengabulkan yang ini sebagai gantinya menambah biaya 3,125")
    #expect(said(.outweighed(price, by: rival), Indonesian(), to: .agent).contains("permintaan seorang rekan (bekerja"))
    for text in texts + WishFate.Kind.allCases.map({ Indonesian().tally($0) })
      + [Indonesian().heading(ofWishes: 3, of: 5)]
    {
      expectNoEnglish(text.replacing("minimum-rest", with: "").replacing("minimum-staffing", with: ""))
    }
  }

  @Test("The table has wished hours as the table of wishes writes them") func hours() throws {
    let wish = Wish(isWanted: false, target: .hours(1440 + 480..<1440 + 630), weight: 5)
    let terms = WishTerms(wish, of: 0, plan: centre.plan, clock: centre.clock)
    #expect([terms.word, terms.what, terms.day] == ["avoids", "08:00-10:30", "2026-03-24"])
  }

  @Test("A page says the reason without names; that a wish can be granted is the planner's") func page() throws {
    let plan = centre.plan
    let refused = centre.verification.findings.first { $0.agent == 1 && $0.rule == .wish }
    guard case .wish(let own)? = refused?.facts else {
      Issue.record("the second agent has a wish that is not granted")
      return
    }
    func page(_ fate: WishFate) -> String {
      AgentPage(plan: plan, clock: centre.clock).texts(
        for: centre.roster, findings: centre.verification.findings,
        answers: [
          WishAnswer(agent: 1, wish: own, refused: Amount(1, .times), loss: Cost(thousandths: 1000), fate: fate)
        ])[1]
    }
    let rival = WishRival(agent: 0, wish: own, worth: Cost(thousandths: 8000), excess: Cost(thousandths: 3000))
    #expect(page(.outweighed(price, by: rival)).contains("not granted: the wish of a colleague"))
    #expect(page(.overlooked(saving: .zero, partner: 0)).contains("<strong>not granted</strong>"))
  }
}
