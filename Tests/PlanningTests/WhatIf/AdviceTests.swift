import Rostering
import TestSupport
import Testing
import Verification
import Workforce

@testable import Planning

/// What prices prove of plans near the one that they were found for.
@Suite("Advice")
struct AdviceTests {
  private static let effort = SolveOptions(timeLimit: nil, iterationLimit: 60, gap: 0)

  /// A small centre by seed: one to three agents, needs that differ by day and hour, sometimes two queues and a rule.
  private static func centre(_ seed: UInt64) -> (plan: Plan, requirement: Requirement) {
    var random = SplitMix(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int {
      range.lowerBound + Int(random.next() % UInt64(range.count))
    }
    var builder = PlanBuilder("Small", timeZone: "UTC", grid: .weeks(1, intervalMinutes: 60))
    builder.addQueue("phone")
    if seed % 2 == 0 { builder.addQueue("chat", .chat) }
    builder.addShift("half", startMinutes: [480, 720], shapes: [ShiftShape(minutes: 240)])
    builder.addShift("long", startMinutes: [540], shapes: [ShiftShape(minutes: 480)])
    builder.addContract("some", weeklyMinutes: 0...1440, weeklyDays: 0...4)
    builder.addContract("full", weeklyMinutes: 1200...2400, weeklyDays: 4...5)
    for agent in 1...number(1...3) { builder.addAgent("A\(agent)", contract: number(0...1), queues: [0]) }
    if seed % 3 == 0 { builder.plan.rules = [Rule(kind: .maximumConsecutiveDays(days: 2))] }
    let rows = builder.plan.queues.map { _ in
      (0..<builder.plan.grid.intervalCount).map { (8..<17).contains($0 % 24) ? Double(number(0...2)) : 0 }
    }
    return (builder.plan, Requirement(rows))
  }

  private static func cost(_ plan: Plan, _ requirement: Requirement) throws -> Double? {
    let result = try RosterStage(plan: plan, requirement: requirement).solve(options: effort)
    return result.objective?.incumbent
  }

  @Test("no roster of a changed plan costs less than the prices prove", arguments: 1...12)
  func bounds(seed: Int) throws {
    let (plan, requirement) = AdviceTests.centre(UInt64(seed))
    let prices = try #require(MarginalPrices.found(for: plan, requirement: requirement, options: AdviceTests.effort))
    let base = try #require(prices.evaluation(of: plan))
    let bound = try #require(base.bound)
    #expect(bound <= (try #require(try AdviceTests.cost(plan, requirement))) + 1e-6)
    let queues = Array(plan.queues.indices)
    var offers: [AdviceOffer] = plan.contracts.indices.map { .hire(contract: $0, queues: queues) }
    offers += [.overtime(agent: 0, minutes: 480), .timeOff(agent: 0, minutes: 480), .starts(shift: 0)]
    if queues.count > 1 { offers.append(.skill(agent: 0, queue: 1)) }
    if !plan.rules.isEmpty { offers += [.withoutRule(0), .easedRule(0, .maximumConsecutiveDays(days: 3))] }
    for offer in offers {
      let changed = plan.taking(offer)
      let proven = try #require(prices.evaluation(of: changed)?.bound)
      let cost = try #require(try AdviceTests.cost(changed, requirement))
      #expect(proven <= cost + 1e-6, "\(offer): \(proven) is proven and \(cost) was found")
    }
  }

  @Test("the prices that a search brings back prove its bound, and bounds of changed plans", arguments: 1...12)
  func pricesOfSearch(seed: Int) throws {
    let (plan, requirement) = AdviceTests.centre(UInt64(seed))
    let result = try RosterStage(plan: plan, requirement: requirement).solve(options: AdviceTests.effort)
    let prices = MarginalPrices(presencePrices: try #require(result.presencePrices), requirement: requirement)
    let (claimed, proven) = (
      try #require(result.objective?.lowerBound), try #require(prices.evaluation(of: plan)?.bound)
    )
    // The search's own bound also counts missing people in whole units, and rounds up to what a roster can cost.
    #expect(proven <= claimed + 1e-6 && proven >= 0.9 * claimed - 1, "\(proven) is proven of \(claimed)")
    let changed = plan.taking(.hire(contract: 0, queues: Array(plan.queues.indices)))
    let least = try #require(prices.evaluation(of: changed)?.bound)
    let cost = try #require(try AdviceTests.cost(changed, requirement))
    #expect(least <= cost + 1e-6, "\(least) is proven and \(cost) was found")
  }

  @Test("in another currency everything is worth as many times more", arguments: [1000.0, 30_000, 7_777_777])
  func currency(factor: Double) throws {
    let (plan, requirement) = AdviceTests.centre(6)
    var dear = plan
    for contract in dear.contracts.indices { dear.contracts[contract].costPerHour *= factor }
    dear.objective.shortfallPerHour *= factor
    dear.objective.surplusPerHour *= factor
    func found(_ plan: Plan) throws -> (prices: MarginalPrices, hired: MarginalPrices.Evaluation) {
      let prices = try #require(
        MarginalPrices.found(for: plan, requirement: requirement, options: AdviceTests.effort))
      return (prices, try #require(prices.evaluation(of: plan.taking(.hire(contract: 0, queues: [0])))))
    }
    let (cheap, costly) = (try found(plan), try found(dear))
    let (before, after) = (try #require(cheap.hired.bound), try #require(costly.hired.bound))
    #expect(abs(after / factor - before) < 0.02 * before)
    let cost = try #require(try AdviceTests.cost(dear.taking(.hire(contract: 0, queues: [0])), requirement))
    #expect(after <= cost + 1e-3)
    // Nobody is worth more than what a missing agent costs, and somebody is missing.
    let worth = (0..<plan.grid.intervalCount).map { costly.prices.worth(queue: 0, interval: $0) }
    let most = try #require(worth.max())
    #expect(most > 0.1 * factor && most <= dear.objective.shortfallPerHour * 1.001)
  }

  @Test("what the best line of somebody new adds is what the bound falls by")
  func additive() throws {
    let (plan, requirement) = AdviceTests.centre(4)
    let prices = try #require(MarginalPrices.found(for: plan, requirement: requirement, options: AdviceTests.effort))
    let before = try #require(prices.evaluation(of: plan)?.bound)
    let after = try #require(prices.evaluation(of: plan.taking(.hire(contract: 0, queues: [0, 1]))))
    let added = try #require(after.agents.last ?? nil)
    #expect(abs(try #require(after.bound) - before - added) < 1e-3)
  }

  @Test("an agent more is worth most where nobody is, and nothing where there are too many")
  func worth() throws {
    let (plan, _) = AdviceTests.centre(1)
    let requirement = Requirement([
      (0..<plan.grid.intervalCount).map { (9..<11).contains($0 % 24) ? 5 : 0 }
    ])
    let prices = try #require(MarginalPrices.found(for: plan, requirement: requirement, options: AdviceTests.effort))
    #expect(abs(prices.worth(queue: 0, interval: 9) - plan.objective.shortfallPerHour) < 0.01)
    #expect(prices.worth(queue: 0, interval: 15) <= 0)
  }

  @Test("advice tries the most promising, and no search saves more than was proven")
  func tried() throws {
    let centre = Centre(agents: 2)
    let forecast = centre.forecast { (16..<32).contains($0) ? 5 : 0 }
    let advice = try AdviceRun(
      plan: centre.plan, source: .imported(ImportedForecast(forecasts: [forecast], isAdjusted: true)),
      settings: ForecastSettings(), options: AdviceTests.effort, tried: 2
    ).advice().get()
    #expect(advice.bound <= advice.cost)
    let found = advice.values.filter { $0.realised != nil }
    #expect(found.count == 2)
    for value in found { #expect((value.realised ?? 0) <= value.most + 1e-6) }
    #expect(advice.values.contains { if case .hire = $0.offer { $0.expected > 0 } else { false } })
    #expect(advice.stretches.first.map { $0.worth > 0 } == true)
  }

  /// Advice on a centre of two agents and half shifts from 08:00 or 12:00.
  private func advice(
    _ centre: Centre, roster: Roster? = nil, lengths: [FurtherLength] = [], _ contacts: (Int) -> Double
  ) throws -> Advice {
    try AdviceRun(
      plan: centre.plan,
      source: .imported(ImportedForecast(forecasts: [centre.forecast(contacts)], isAdjusted: true)),
      settings: ForecastSettings(), options: AdviceTests.effort, tried: 0, roster: roster, lengths: lengths
    ).advice().get()
  }

  @Test("the start that is missing is named, and the length")
  func catalogue() throws {
    var centre = Centre(agents: 2)
    for agent in centre.plan.agents.indices {
      centre.plan.agents[agent].weeks = [WeekLimits(minutes: 0...2400, days: 0...5)]
    }
    // Work from 10:00 to 14:00, where shifts of four hours begin at 08:00 or at 12:00 only.
    let late = try advice(centre) { (20..<28).contains($0) ? 5 : 0 }
    let starts = late.values.filter { if case .start = $0.offer { true } else { false } }
    #expect(starts.first?.offer == .start(shift: 0, minute: 600) && (starts.first?.expected ?? 0) > 1)
    #expect(starts.allSatisfy { $0.most >= $0.expected - 1e-6 })
    let longer = FurtherLength(shift: 0, shape: ShiftShape(minutes: 480, breakStep: 30))
    let all = try advice(centre, lengths: [longer]) { (16..<32).contains($0) ? 5 : 0 }
    let length = try #require(all.values.first { $0.offer == .length(longer) })
    #expect(length.expected > 1)
    #expect(!all.values.contains { if case .start = $0.offer { $0.expected > 0.01 } else { false } }, "none is missing")
    let changed = centre.plan.taking(.start(shift: 0, minute: 600))
    #expect(changed.shifts[0].starts.allSatisfy { $0.map { $0 % 1440 } == [480, 600, 720] })
    #expect(centre.plan.taking(.length(longer)).shifts[0].shapes.map(\.minutes) == [240, 480])
  }

  @Test(
    "of a known roster, days are named on which somebody could work more or have off; what they save is what the verifier says"
  )
  func days() throws {
    var centre = Centre(agents: 2)
    centre.plan.objective.surplusPerHour = 1
    for contract in centre.plan.contracts.indices { centre.plan.contracts[contract].costPerHour = 1 }
    func duty(_ day: Int, _ hour: Int) -> Duty {
      Duty(day: day, family: 0, start: 1440 * day + 60 * hour, minutes: 240, queue: 0)
    }
    // Both work five mornings, where nobody calls on Wednesday and many do on Saturday.
    let roster = Roster(duties: [(0..<5).map { duty($0, 8) }, (0..<5).map { duty($0, 8) }])
    let forecast = QueueForecast(
      queue: "phone", firstDay: centre.plan.grid.firstDay, slotsPerDay: 48,
      contacts: (0..<336).map { (16..<24).contains($0 % 48) ? [5, 5, 0, 5, 5, 20, 0][$0 / 48] : 0 },
      handlingSeconds: [Double](repeating: 180, count: 336))
    let advice = try AdviceRun(
      plan: centre.plan, source: .imported(ImportedForecast(forecasts: [forecast], isAdjusted: true)),
      settings: ForecastSettings(), options: AdviceTests.effort, tried: 0, roster: roster
    ).advice().get()
    let (more, off) = (advice.days.filter { $0.kind == .overtime }, advice.days.filter { $0.kind == .timeOff })
    #expect(more.map(\.agent).sorted() == [0, 1] && more.allSatisfy { $0.duty.span == duty(5, 8).span })
    #expect(off.map(\.agent).sorted() == [0, 1] && off.allSatisfy { $0.duty == duty(2, 8) })
    #expect(off.allSatisfy { abs($0.saves - 8) < 1e-9 }, "four hours of pay, and four of too many agents")
    var changed = roster
    changed.duties[more[0].agent].append(more[0].duty)
    let plan = centre.plan.taking(.overtime(agent: more[0].agent, minutes: 240))
    let verifier = RosterVerifier(plan: plan, requirement: advice.outcome.requirement)
    #expect(verifier.verify(changed).isFeasible)
    #expect(
      abs(Double(verifier.verify(roster).cost.total - verifier.verify(changed).cost.total) / 1000 - more[0].saves)
        < 1e-9)
    // A rule of the law is no matter of the contract.
    centre.plan.rules = [Rule(kind: .maximumConsecutiveDays(days: 5))]
    let bound = try AdviceRun(
      plan: centre.plan, source: .imported(ImportedForecast(forecasts: [forecast], isAdjusted: true)),
      settings: ForecastSettings(), options: AdviceTests.effort, tried: 0, roster: roster
    ).advice().get()
    #expect(!bound.days.contains { $0.kind == .overtime } && bound.days.contains { $0.kind == .timeOff })
    #expect(try self.advice(centre) { _ in 1 }.days.isEmpty, "of a roster that nobody has seen no day is named")
  }

  @Test("a plan without a roster has no advice, and says why")
  func refused() {
    var centre = Centre(agents: 1)
    centre.plan.agents[0].weeks = [WeekLimits(minutes: 600...1200, days: 0...5)]
    centre.plan.agents[0].unavailable = [Unavailability(minutes: 0..<7 * 1440, reason: .absence("leave"))]
    let result = AdviceRun(
      plan: centre.plan,
      source: .imported(ImportedForecast(forecasts: [centre.forecast(contacts: 1)], isAdjusted: true)),
      settings: ForecastSettings(), options: AdviceTests.effort, tried: 1
    ).advice()
    guard case .failure(let refusal) = result, case .noRoster? = refusal.failure else {
      Issue.record("advice was given")
      return
    }
  }
}
