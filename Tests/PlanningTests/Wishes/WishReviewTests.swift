@testable import Planning
import Rostering
import TestSupport
import Testing
import Verification
import Workforce

/// Every reason is taken away, and the wish is granted.
@Suite("Why wishes are not granted")
struct WishReviewTests {
  private static let seeds = LongRun.seeds(40)

  @Test("Every reason on generated centres, against all lines of the agent; what it names is taken away")
  func everyReason() throws {
    var seen: [String: Int] = [:]
    for seed in Self.seeds {
      let centre = WishCentre(seed: seed)
      guard let roster = centre.roster, centre.isFeasible(roster) else { continue }
      let review = try WishReview(of: centre.outcome(of: roster))
      #expect(review.answers.count == 6)
      for answer in review.answers {
        seen[Self.name(answer.fate), default: 0] += 1
        #expect((answer.refused == nil) == centre.grants(answer.wish, of: answer.agent, roster.duties[answer.agent]))
        #expect((answer.refused == nil) == (answer.fate == .granted))
        try check(answer, in: centre, roster, seed: seed)
      }
    }
    for kind in ["granted", "single", "dearer", "outweighed", "overlooked", "nothing"] {
      #expect(seen[kind, default: 0] > 0, "\(kind): \(seen)")
    }
  }

  private static func name(_ fate: WishFate) -> String {
    guard case .impossible(let obstacles) = fate else { return fate.kind.rawValue }
    return !obstacles.single.isEmpty ? "single" : !obstacles.joint.isEmpty ? "joint" : "nothing"
  }

  private func check(_ answer: WishAnswer, in centre: WishCentre, _ roster: Roster, seed: UInt64) throws {
    let agent = answer.agent
    func granting(_ centre: WishCentre) -> [[Duty]] {
      centre.lines(of: agent).filter { centre.grants(answer.wish, of: agent, $0) }
    }
    func rosters(_ centre: WishCentre) -> [Roster] {
      granting(centre).map { centre.with($0, of: agent, in: roster) }
    }
    let before = centre.cost(roster)
    switch answer.fate {
    case .granted: break
    case .impossible(let obstacles):
      #expect(granting(centre).isEmpty, "seed \(seed)")
      for demand in obstacles.single {
        #expect(!granting(centre.without(demand, of: agent)).isEmpty, "seed \(seed): \(demand)")
      }
      if obstacles.single.isEmpty, !obstacles.joint.isEmpty {
        for demand in obstacles.joint { #expect(granting(centre.without(demand, of: agent)).isEmpty) }
        let freed = obstacles.joint.reduce(centre) { $0.without($1, of: agent) }
        #expect(!granting(freed).isEmpty, "seed \(seed): \(obstacles.joint)")
      }
      let given = obstacles.single.prefix(1) + obstacles.joint
      if !given.isEmpty {
        // The engine grants a wish that weighs enough once nothing stands in its way.
        let freed = given.reduce(centre) { $0.without($1, of: agent) }
        #expect(bestAlone(answer, weight: 1000, in: freed, roster), "seed \(seed): \(answer)")
      }
    case .understaffed(let queue):
      #expect(queue == 0)
      let freed = centre.without(.rule(.minimumStaffing), of: agent)
      #expect(!rosters(centre).contains { centre.isFeasible($0) && centre.cost($0) <= before }, "seed \(seed)")
      let again = try WishReview(of: freed.outcome(of: roster)).answers.first {
        $0.agent == agent && $0.wish == answer.wish
      }
      #expect(again?.fate.kind != .understaffed && again?.isPossible == true)
    case .dearer(let price), .outweighed(let price, _):
      let legal = rosters(centre).filter(centre.isFeasible)
      if answer.fate.kind == .dearer || !legal.isEmpty {
        let least = try #require(legal.map(centre.cost).min())
        #expect(least == before + price.total.thousandths - price.worth.thousandths, "seed \(seed): \(price)")
        #expect(price.total.thousandths > price.worth.thousandths && price.worth == answer.loss)
      }
      if case .outweighed(_, let rival) = answer.fate { checkRival(rival, answer, in: centre, roster, seed: seed) }
      guard answer.loss.thousandths > 0, answer.fate.kind == .dearer else { return }
      // A weight beyond the price grants it, one below it does not.
      for (excess, isGranted) in [(250.0, true), (-250.0, false)] {
        let weight = answer.wish.weight * (Double(price.total.thousandths) + excess) / Double(price.worth.thousandths)
        let answers = bestAlone(answer, weight: weight, in: centre, roster)
        #expect(answers == isGranted, "seed \(seed): \(answer.wish), \(price)")
      }
    case .overlooked(let saving, let partner):
      #expect(saving.thousandths >= 0)
      if let partner {
        let pairs = rosters(centre).flatMap { one in
          centre.lines(of: partner).map { centre.cost(centre.with($0, of: partner, in: one)) }
        }
        #expect(pairs.contains(before - saving.thousandths))
      } else {
        #expect(rosters(centre).map(centre.cost).min() == before - saving.thousandths, "seed \(seed)")
      }
    }
  }

  /// Whether the agent's best line at another weight of the wish grants it.
  private func bestAlone(_ answer: WishAnswer, weight: Double, in centre: WishCentre, _ roster: Roster) -> Bool {
    var raised = centre
    guard let place = centre.plan.agents[answer.agent].wishes.firstIndex(of: answer.wish) else { return false }
    raised.plan.agents[answer.agent].wishes[place].weight = weight
    let wish = raised.plan.agents[answer.agent].wishes[place]
    let search = ResponseSearch(plan: raised.plan, requirement: raised.requirement, roster: roster)
    if let response = search.response(of: answer.agent, on: 0..<7) { search.take(response) }
    return raised.grants(wish, of: answer.agent, search.roster.duties[answer.agent])
  }

  /// Without the other wish there is a cheaper roster that grants this one than any in which the agent's duties stay.
  private func checkRival(
    _ rival: WishRival, _ answer: WishAnswer, in centre: WishCentre, _ roster: Roster, seed: UInt64
  ) {
    #expect(rival.agent != answer.agent && rival.worth.thousandths > 0 && rival.excess.thousandths > 0)
    var without = centre
    without.plan.agents[rival.agent].wishes.removeAll { $0 == rival.wish }
    let others = without.lines(of: rival.agent)
    func least(_ own: [[Duty]]) -> Int? {
      own.flatMap { line in
        others.map { without.with($0, of: rival.agent, in: without.with(line, of: answer.agent, in: roster)) }
      }.filter(without.isFeasible).map(without.cost).min()
    }
    let lines = centre.lines(of: answer.agent).filter { centre.grants(answer.wish, of: answer.agent, $0) }
    let (granted, plain) = (least(lines), least([roster.duties[answer.agent]]))
    #expect(granted ?? .max < plain ?? .min, "seed \(seed): \(rival)")
  }

  /// Two agents of whom one has to come on Monday.
  private static func pair(_ weights: [Double], needed: Double = 1, _ rules: [Rule] = []) -> WishCentre {
    WishCentre(weights: weights, needed: needed, rules: rules)
  }

  @Test("Of two who want the same day off the one whose wish weighs more has it; without that wish the other one has")
  func rivals() throws {
    let centre = Self.pair([3, 5])
    let roster = try #require(centre.roster)
    let answers = try WishReview(of: centre.outcome(of: roster)).answers
    let wish = centre.plan.agents[1].wishes[0]
    #expect(roster.duties.map(\.count) == [1, 0] && answers[1].fate == .granted)
    let rival = WishRival(
      agent: 1, wish: wish, worth: Cost(thousandths: 5000), excess: Cost(thousandths: 2000))
    #expect(answers[0].fate.rival == rival)
    #expect(answers[0].fate.price?.cost == RosterCost(staffing: 40_000, hours: -4000))
    #expect(answers[0].fate.price?.queues == [WishPrice.Queue(queue: 0, shortHours: 4)])
    var freed = centre
    freed.plan.agents[1].wishes = []
    let solved = RosterOptimiser(
      plan: freed.plan, requirement: freed.requirement,
      options: SolveOptions(timeLimit: nil, iterationLimit: 20, gap: 0, threads: 1)
    ).solve()
    #expect(solved.roster?.duties[0].isEmpty == true, "the engine grants it")
    // Of two that weigh the same neither is preferred: it costs as much to grant the other one.
    let even = Self.pair([4, 4])
    let fates = try WishReview(of: even.outcome(of: try #require(even.roster))).answers.map(\.fate)
    #expect(fates.contains(.granted))
    #expect(fates.contains { if case .overlooked(.zero, .some) = $0 { true } else { false } }, "\(fates)")
  }

  @Test(
    "Where a rule on staff stands against a wish, the rule is named; without it the wish has a price, and beyond the price it is granted"
  )
  func leastStaff() throws {
    let rule = Rule(kind: .minimumStaffing(queue: 0, agents: 2, wallClock: 480..<720))
    let centre = Self.pair([3, 0], needed: 1, [rule])
    let roster = try #require(centre.roster)
    #expect(try WishReview(of: centre.outcome(of: roster)).answers[0].fate == .understaffed(queue: 0))
    var freed = centre
    freed.plan.rules = []
    // Both come, and one is enough: to stay away saves the hours and the surplus.
    #expect(
      try WishReview(of: freed.outcome(of: roster)).answers[0].fate
        == .overlooked(saving: Cost(thousandths: 4000 + 8000 + 3000), partner: nil))
  }

  @Test("A roster that breaks rules has no reasons, nor one that no search makes")
  func faults() throws {
    let centre = try #require(Self.seeds.lazy.map(WishCentre.init).first { $0.roster.map($0.isFeasible) ?? false })
    let roster = try #require(centre.roster)
    var broken = roster
    broken.duties[0] = [Duty(day: 0, family: 0, start: 495, minutes: 240, queues: [0])]
    #expect {
      try WishReview(of: centre.outcome(of: broken))
    } throws: { error in
      if case .breaksRules = error as? WishReview.Fault { true } else { false }
    }
  }
}
