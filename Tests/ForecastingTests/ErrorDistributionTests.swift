import Testing
import Workforce

@testable import Forecasting

/// Quantiles learned from errors at earlier origins.
@Suite struct ErrorDistributionTests {
  /// One-day forecasts of 400 contacts in each of two slots, missed by so much by day and slot.
  private func distribution(
    days: Int, blocks: [Range<Int>] = [0..<1, 1..<2], oddDays: Set<Int> = [], _ miss: (Int, Int) -> Double
  ) -> ErrorDistribution {
    let history = TestSeries.matrix(
      TestSeries.make(days: days, slots: 2) { day, slot in .offered(400 + miss(day, slot)) })
    let past = RollingOrigins(
      origins: Array(0..<days), horizons: Array(repeating: 1, count: days), forecasts: [])
    return ErrorDistribution(
      past, combined: (0..<days).map { _ in [400, 400] }, history: history, blocks: blocks, oddDays: oddDays)
  }

  private func width(_ distribution: ErrorDistribution, column: Int) -> Double {
    let values = distribution.interval(expected: 400, column: column, lead: 1)
    return values[7] - values[1]
  }

  @Test func aBiasOfThePastWidensBothSidesAlike() {
    let values = distribution(days: 40) { day, _ in 10 + 10 * Double(day % 5) }.interval(
      expected: 400, column: 0, lead: 1)
    #expect(abs(values[4] - 400) < 0.3)
    let roots = values.map { ($0 + 0.25).squareRoot() }
    for (low, high) in [(0, 8), (1, 7), (2, 6), (3, 5)] {
      #expect(abs(roots[low] + roots[high] - 2 * roots[4]) < 0.05)
    }
    #expect(values[7] > 430 && values[7] < 460)
  }

  @Test func anIntervalThatErrsMoreIsGivenMore() {
    let even = distribution(days: 40) { day, _ in day % 2 == 0 ? 20 : -20 }
    #expect(abs(width(even, column: 0) - width(even, column: 1)) < 1e-9)
    let uneven = distribution(days: 40) { day, slot in (day % 2 == 0 ? 1 : -1) * (slot == 0 ? 30 : 10) }
    #expect(width(uneven, column: 0) > 1.3 * width(uneven, column: 1))
  }

  @Test func columnsOfOneBlockAreAlike() {
    let joined = distribution(days: 40, blocks: [0..<2]) { day, slot in (day % 2 == 0 ? 1 : -1) * (slot == 0 ? 30 : 10)
    }
    #expect(width(joined, column: 0) == width(joined, column: 1))
  }

  @Test func recentErrorsCountMore() {
    func alternating(_ size: @escaping (Int) -> Double) -> Double {
      width(distribution(days: 90) { day, _ in (day % 2 == 0 ? 1 : -1) * size(day) }, column: 0)
    }
    #expect(alternating { $0 < 45 ? 20 : 30 } > alternating { $0 < 45 ? 30 : 20 })
  }

  @Test func aDayOffDoesNotCount() {
    let calm = distribution(days: 40) { day, _ in Double(day % 7) - 3 }
    let odd = distribution(days: 40) { day, _ in day == 20 ? -400 : Double(day % 7) - 3 }
    #expect(abs(width(odd, column: 0) / width(calm, column: 0) - 1) < 0.05)
  }

  @Test func daysListedAsOddDoNotCount() {
    func miss(_ day: Int) -> Double { day % 3 == 0 ? 25 : 4 * Double(day % 7) - 12 }
    let listed = Set((0..<40).filter { $0 % 3 == 0 })
    let all = distribution(days: 40) { day, _ in miss(day) }
    let ordinary = distribution(days: 40, oddDays: listed) { day, _ in miss(day) }
    #expect(width(ordinary, column: 0) < 0.6 * width(all, column: 0))
  }

  @Test func whatMostDaysAreIsNotOdd() {
    let all = distribution(days: 40) { day, _ in Double(day % 7) - 3 }
    let listed = distribution(days: 40, oddDays: Set(0..<21)) { day, _ in Double(day % 7) - 3 }
    #expect(width(listed, column: 0) == width(all, column: 0))
  }

  @Test func whatEveryDayDoesIsNotOdd() {
    let low = distribution(days: 40) { _, _ in 40 }.interval(expected: 400, column: 0, lead: 1)
    #expect(low[7] > 430 && low[7] < 450)
  }

  @Test func withFewDaysAFifthIsAssumed() {
    let values = distribution(days: 6) { _, _ in 0 }.total(expected: 10_000, lead: 1)
    #expect(abs(values[7] / 10_000 - 1.2922) < 0.001)
  }

  @Test func weightsMoveQuantilesTowardsWhatCountsMore() {
    #expect(quantiles(of: [3, 1, 2], weights: [1, 1, 1], at: [0, 0.25, 0.5, 1]) == [1, 1.5, 2, 3])
    #expect(quantiles(of: [3, 1, 2], weights: [1, 3, 1], at: [0.5]) == [1 + 2.0 / 3])
    #expect(quantiles(of: [], weights: [], at: [0.5]) == [0])
    #expect(
      symmetricQuantiles(of: [-3, 1, 2], weights: [1, 1, 1], at: [0, 0.25, 0.5, 0.75, 1]) == [-3, -2, 0, 2, 3])
  }
}
