import Testing
import Workforce

@testable import Rostering

@Suite("Placing breaks")
struct DutyPricerTests {
  /// Prices that make presence in one hour dear, and the break that takes it.
  private func problem(shape: ShiftShape, interval: Int = 60) -> RosterProblem {
    var plan = SmallCentre.plan(agents: 1, intervalMinutes: interval)
    plan.shifts = [
      ShiftFamily(id: "one", starts: (0..<7).map { [$0 * 1440 + 480] }, shapes: [shape]),
      ShiftFamily(id: "two", starts: (0..<7).map { _ in [] }, shapes: []),
    ]
    return ProblemCompiler(plan: plan, requirement: SmallCentre.requirement(plan)).compile()
  }

  private func cheapest(_ problem: RosterProblem, price: (Int, Int) -> Int32) -> (cost: Int32, starts: [Int]) {
    let pricer = DutyPricer(problem: problem)
    pricer.load(row: 0, tiers: 0, intervals: 0..<problem.intervalCount, price: price)
    var costs = [Int32](repeating: 0, count: problem.dutyTypes.count)
    costs.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { pricer.cover(choice: 0, tiers: 0, types: [0], into: base) }
    }
    return (costs[0], pricer.placement(choice: 0, tiers: 0, type: 0).starts.map { Int($0) })
  }

  @Test func aBreakTakesTheDearestHourOfItsWindow() {
    let meal = BreakRule(kind: .meal, minutes: 60, isPaid: false, earliestStart: 120, latestEnd: 360)
    let problem = problem(shape: ShiftShape(minutes: 480, breaks: [meal], breakStep: 60))
    let found = cheapest(problem) { interval, units in (interval == 11 ? 100 : 10) * Int32(units) }
    #expect(found.starts.map { $0 * problem.units.minutes } == [180])
    #expect(found.cost == 70)
  }

  @Test func aBreakStaysInItsWindowHoweverDearTheHourOutsideIs() {
    let meal = BreakRule(kind: .meal, minutes: 60, isPaid: false, earliestStart: 120, latestEnd: 240)
    let problem = problem(shape: ShiftShape(minutes: 480, breaks: [meal], breakStep: 60))
    let found = cheapest(problem) { interval, units in (interval == 15 ? 100 : 10) * Int32(units) }
    #expect(problem.shapes[0].isSeparable)
    #expect((120...180).contains((found.starts.first ?? 0) * problem.units.minutes))
    #expect(found.cost == 160)
  }

  @Test func halfAnIntervalOfBreakSavesHalfOfIt() {
    let rest = BreakRule(kind: .rest, minutes: 30, isPaid: true, earliestStart: 120, latestEnd: 180)
    let problem = problem(shape: ShiftShape(minutes: 240, breaks: [rest], breakStep: 30))
    #expect(problem.units.unitsPerAgent == 2)
    let found = cheapest(problem) { _, units in 10 * Int32(units) }
    #expect(found.cost == 70)
  }

  @Test("A longest stretch pulls breaks apart; windows that overlap keep their order")
  func interactingWindows() {
    let first = BreakRule(kind: .rest, minutes: 30, isPaid: true, earliestStart: 60, latestEnd: 300)
    let second = BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 90, latestEnd: 450)
    let shape = ShiftShape(minutes: 480, breaks: [first, second], longestStretch: 180, breakStep: 30)
    let problem = problem(shape: shape, interval: 30)
    #expect(!problem.shapes[0].isSeparable)
    let found = cheapest(problem) { interval, units in (interval == 19 ? 50 : 10) * Int32(units) }
    let starts = found.starts.map { $0 * problem.units.minutes }
    #expect(starts.count == 2)
    #expect(starts[0] <= 180)
    #expect(starts[1] - (starts[0] + 30) <= 180 && starts[1] >= starts[0] + 30)
    #expect(480 - (starts[1] + 30) <= 180)
    // The dear interval begins 90 minutes into the shift: the first break takes it.
    #expect(starts[0] == 90)
    #expect(found.cost == 10 * 14)
  }

  @Test("Separable windows give what the general placement gives", arguments: UInt64(1)...20)
  func separableEqualsGeneral(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let breaks = [
      BreakRule(kind: .rest, minutes: 15, isPaid: true, earliestStart: 60, latestEnd: 165),
      BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 180, latestEnd: 300),
      BreakRule(kind: .rest, minutes: 15, isPaid: true, earliestStart: 315, latestEnd: 420),
    ]
    let problem = problem(shape: ShiftShape(minutes: 480, breaks: breaks, breakStep: 15), interval: 15)
    #expect(problem.shapes[0].isSeparable)
    let prices = (0..<problem.intervalCount).map { _ in Int32(random.below(200)) - 100 }
    let found = cheapest(problem) { interval, units in prices[interval] * Int32(units) }
    let base = (32..<64).reduce(Int32(0)) { $0 + prices[$1] }
    let sequence = BreakSequence(shape: problem.shapes[0], windows: problem.windows)
    let savings = breaks.map { pause in
      (0..<40).map { unit in -(0..<pause.minutes / 15).reduce(Int32(0)) { $0 + prices[32 + unit + $1] } }
    }
    savings[0].withUnsafeBufferPointer { first in
      savings[1].withUnsafeBufferPointer { second in
        savings[2].withUnsafeBufferPointer { third in
          let pointers = [first, second, third].compactMap(\.baseAddress)
          #expect(sequence.cheapest(pointers, start: 0).map { base + $0 } == found.cost)
          #expect(sequence.starts(pointers, start: 0) == found.starts)
        }
      }
    }
  }
}
