import TestSupport
import Testing
import Verification
import Workforce

@testable import Rostering

/// Duties that go on around an appointment: what the kernel finds, and what the engine proves, against every line there is.
@Suite("Appointments inside duties, against enumeration") struct AppointmentTests {
  /// A week of one agent with two appointments, a family with breaks or without, few starts.
  private func plan(_ random: inout RandomSource) -> Plan {
    let grid = TimeGrid.weeks(1, intervalMinutes: 60)
    var centre = PlanBuilder(grid: grid)
    centre.addQueue("phone")
    let meal = BreakRule(kind: .meal, minutes: 60, isPaid: false, earliestStart: 180, latestEnd: 360)
    let breaks = random.below(2) == 0 ? [meal] : []
    let stretch = random.below(3) == 0 ? 300 : nil
    centre.addShift(
      "day", startMinutes: [480],
      shapes: [ShiftShape(minutes: 540, breaks: breaks, longestStretch: breaks.isEmpty ? nil : stretch, breakStep: 60)])
    centre.addShift("late", startMinutes: [1140], shapes: [ShiftShape(minutes: 480)])
    for day in random.permutation(7).prefix(4) {
      for family in centre.plan.shifts.indices { centre.plan.shifts[family].starts[day] = [] }
    }
    let low = random.below(3)
    centre.addContract("any", weeklyMinutes: low * 420...10_080, weeklyDays: low...7)
    let appointments = (0..<2).map { _ in
      let start = random.below(7) * 1440 + 420 + 30 * random.below(30)
      return Unavailability(
        minutes: start..<start + 30 + 30 * random.below(6), reason: .absence("appointment"),
        effect: random.below(2) == 0 ? .paid : .unpaid, isInterruptible: random.below(5) > 0)
    }
    centre.addAgent("a", unavailable: appointments.sorted { $0.minutes.lowerBound < $1.minutes.lowerBound })
    return centre.plan
  }

  @Test("The cheapest line at random prices, and the best roster with its bound", arguments: UInt64(1)...6)
  func asEnumerated(seed: UInt64) throws {
    var random = RandomSource(seed: seed &* 104_729)
    let plan = plan(&random)
    let requirement = Requirement([(0..<plan.grid.intervalCount).map { _ in Double(random.below(3)) / 2 }])
    let brute = BruteForce(plan: plan, requirement: requirement)
    let choices = brute.legalLines(of: 0)
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    let pricer = LinePricer(model: LineModel(problem: problem))
    for round in 0..<3 {
      let prices = (0..<problem.cellCount).map { _ in Int32(random.below(16_000)) - 11_000 }
      pricer.load(prices, contracts: [0], days: 0..<problem.horizon.dayCount)
      let cheapest = choices.map { line in
        line.duties.reduce(line.own) { sum, alternatives in
          sum
            + (alternatives.map { alternative in
              alternative.units.reduce(0) { $0 + Int(prices[$1.key]) * $1.value }
            }.min() ?? 0)
        }
      }.min()
      #expect(pricer.cheapestLine(ofClass: 0, scale: 1)?.cost == cheapest, "round \(round)")
    }
    let result = RosterOptimiser(
      plan: plan, requirement: requirement,
      options: SolveOptions(seed: seed, timeLimit: nil, iterationLimit: 30, gap: 0, threads: 1)
    ).solve()
    guard let optimum = brute.optimum() else {
      #expect(result.roster == nil)
      return
    }
    let verification = RosterVerifier(plan: plan, requirement: requirement).verify(try #require(result.roster))
    #expect(verification.isFeasible && verification.cost.total == optimum)
    #expect(try #require(result.objective?.lowerBound) * 1000 <= Double(optimum) + 0.5)
  }

  @Test("A fixed duty goes on around an appointment of two hours, and around none at its edge; a lock keeps it")
  func fixedDuty() throws {
    func solved(_ minutes: Range<Int>, isInterruptible: Bool = true, earlier: [EarlierDay] = []) -> Roster? {
      var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 30))
      centre.addQueue("phone")
      centre.addShift("s", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
      centre.addContract("c", weeklyMinutes: 2280...2400, weeklyDays: 5...5)
      centre.addAgent(
        "a",
        unavailable: [
          Unavailability(
            minutes: minutes, reason: .absence("appointment"), effect: .unpaid, isInterruptible: isInterruptible)
        ])
      for day in [5, 6] { centre.plan.shifts[0].starts[day] = [] }
      centre.plan.agents[0].earlier = earlier
      let requirement = Requirement([[Double](repeating: 1, count: centre.plan.grid.intervalCount)])
      let result = RosterOptimiser(
        plan: centre.plan, requirement: requirement,
        options: SolveOptions(seed: 1, timeLimit: nil, iterationLimit: 5, gap: 0, threads: 1)
      ).solve()
      if let roster = result.roster {
        #expect(RosterVerifier(plan: centre.plan, requirement: requirement).verify(roster).isFeasible)
      }
      return result.roster
    }
    let roster = try #require(solved(600..<720))
    let duty = try #require(roster.duties[0].first)
    #expect(duty.span == 480..<960 && duty.paidMinutes == 360)
    #expect(duty.breaks == [PlacedBreak(start: 120, minutes: 120, isPaid: false, kind: .rest)])
    #expect(try #require(solved(610..<700)).duties[0][0].breaks.map(\.start) == [120])
    #expect(solved(480..<600) == nil && solved(600..<720, isInterruptible: false) == nil)
    let kept = EarlierDay(day: 0, duty: duty, isLocked: true)
    #expect(try #require(solved(600..<720, earlier: [kept])).duties[0].first == duty)
  }
}
