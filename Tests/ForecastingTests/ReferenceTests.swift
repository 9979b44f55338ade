import Testing
import Workforce

@testable import Forecasting

/// Every model against values that public packages gave (`Scripts/forecast-references.py`).
@Suite struct ReferenceTests {
  static let history = TestSeries.matrix(
    TestSeries.make(days: 42) { day, slot in .offered(ReferenceValues.counts[day * 4 + slot]) })
  static let week = TestSeries.targets(after: history, days: 7)

  private func expectClose(_ left: [Double], _ right: [Double], _ tolerance: Double = 1e-9) {
    #expect(left.count == right.count)
    for (one, other) in zip(left, right) { #expect(abs(one - other) <= tolerance, "\(one) against \(other)") }
  }

  @Test func naiveRepeatsTheLastDay() {
    expectClose(
      Naive().forecast(from: Self.history, targets: Self.week),
      (0..<7).flatMap { _ in ReferenceValues.counts.suffix(4) })
  }

  @Test func seasonalNaiveRepeatsTheLastWeek() {
    expectClose(
      SameWeekday.seasonalNaive.forecast(from: Self.history, targets: Self.week),
      Array(ReferenceValues.counts.suffix(28)))
  }

  @Test func sameWeekdaysGiveTheirMeanAndMedian() {
    expectClose(SameWeekday.meanOfEight.forecast(from: Self.history, targets: Self.week), ReferenceValues.mean)
    expectClose(SameWeekday.medianOfSix.forecast(from: Self.history, targets: Self.week), ReferenceValues.medianOfSix)
  }

  @Test func profileIsHubersLocation() {
    let sample = ReferenceValues.sample
    let weights = [Double](repeating: 1, count: sample.count)
    // Ten reweightings stop within a thousandth of the limit that the package iterates to.
    expectClose([huberMean(sample, weights: weights)], ReferenceValues.huberLocation, 1e-3)
    expectClose([robustDeviation(sample)], ReferenceValues.deviation, 1e-4)
  }

  @Test func carriedErrorsAreALevelAndAnAutoregression() {
    let errors = CarriedErrors(ReferenceValues.errors, days: ReferenceValues.errorDays.map { Int($0) }, before: 56)
    // Ten reweightings stop within a thousandth of the limit, as above.
    expectClose([errors.level], ReferenceValues.errorLevel, 1e-3)
    expectClose([errors.share], ReferenceValues.errorShare, 1e-3)
    // The level fades by 0.97 a day, what it leaves of the last day by the share.
    let rest = errors.value(on: 56) - 0.97 * errors.level
    expectClose([errors.value(on: 58) - 0.97 * 0.97 * 0.97 * errors.level], [rest * errors.share * errors.share])
    #expect(rest != 0)
    #expect(errors.value(on: 55) == 0)
  }

  @Test func robustProfileIsHubersLocationsTimesTheLevel() {
    // Up to fifty contacts; the reweightings' thousandth again.
    expectClose(
      RobustProfile().forecast(from: Self.history, targets: Self.week), ReferenceValues.robustProfile, 0.05)
  }

  @Test func smoothingWithTheDayFrozenIsSeasonalExponentialSmoothing() {
    let model = DoubleSeasonalSmoothing(parameters: .init(level: 0.05, day: 0, week: 0.2, adjustment: 0))
    expectClose(
      model.forecast(from: Self.history, targets: Self.week),
      ReferenceValues.smoothingByWeek.map(VarianceStabilisation.unroot), 1e-6)
  }

  @Test func smoothingWithTheWeekFrozenIsSeasonalExponentialSmoothing() {
    let mondays = TestSeries.matrix(
      TestSeries.make(days: 42) { day, slot in .offered(ReferenceValues.counts[day / 7 * 28 + slot]) })
    let model = DoubleSeasonalSmoothing(parameters: .init(level: 0.05, day: 0.1, week: 0, adjustment: 0))
    expectClose(
      model.forecast(from: mondays, targets: Self.week),
      ReferenceValues.smoothingByDay.map(VarianceStabilisation.unroot), 1e-6)
  }

  @Test func processGivesThePosteriorOfTheSameCovariances() {
    func inputs(_ days: [Int]) -> DayInputs {
      DayInputs(times: days, patterns: days.map { $0 % 7 }, monthPhases: days.map { Double(($0 + 10) % 31) / 31 })
    }
    var parameters = DayLevelProcess.Parameters.expected
    let values: [(DayLevelProcess.Part, Double)] = [
      (.weekday, 0.8), (.drift, 0.07), (.level, 0.3), (.quick, 0.2), (.month, 0.15), (.noise, 0.1),
      (.quickLength, 2.5), (.levelLength, 40), (.driftLength, 50), (.monthLength, 0.6),
    ]
    for (part, value) in values { parameters.logarithms[part.rawValue] = logarithm(value) }
    let noise = (0..<30).map { $0 == 12 ? 5.0 : 1 }
    let result = DayLevelProcess(inputs: inputs(Array(0..<30))).predictions(
      at: inputs([30, 33, 41]), values: ReferenceValues.processValues, noiseFactors: noise, parameters: parameters)
    expectClose(result.means, ReferenceValues.processMeans)
    expectClose(result.variances, ReferenceValues.processVariances)
  }

  @Test func shapesAreSingularVectors() {
    let roots = ReferenceValues.counts.map(VarianceStabilisation.root)
    let means = (0..<4).map { column in (0..<42).reduce(0) { $0 + roots[$1 * 4 + column] } / 42 }
    let rows = (0..<42).map { day in (0..<4).map { roots[day * 4 + $0] - means[$0] } }
    expectClose(LeadingVectors.of(rows, columns: 4, count: 2).flatMap { $0 }, ReferenceValues.singularVectors, 1e-6)
  }

  @Test func regressionIsRidge() {
    let design = (0..<42).map { day in
      [sine(2 * .pi * Double(day) / 7), cosine(2 * .pi * Double(day) / 7), Double(day) / 41 - 0.5]
    }
    let values = (0..<42).map { VarianceStabilisation.root(ReferenceValues.counts[$0 * 4]) }
    let ridge = RidgeRegression(design: design, values: values, penalties: [3], reweightings: 0)
    expectClose(ridge.coefficients, ReferenceValues.ridge, 1e-7)
  }

  @Test func factorSolvesAndInverts() throws {
    let matrix = (0..<49).map { cell -> Double in
      let distance = abs(cell / 7 - cell % 7)
      return 1 / Double(1 + distance) + (distance == 0 ? 2 : 0)
    }
    let factor = try #require(CholeskyFactor(upperTriangle: matrix, size: 7))
    expectClose(factor.inverseDiagonal(), ReferenceValues.inverseDiagonal)
    expectClose([factor.logDeterminant], ReferenceValues.logDeterminant)
    expectClose(factor.solve((0..<7).map(Double.init)), ReferenceValues.solution)
    #expect(CholeskyFactor(upperTriangle: [1, 2, 0, 1], size: 2) == nil)
  }

  @Test func statisticsAgree() {
    expectClose(quantiles(of: ReferenceValues.sample, at: [0.05, 0.1, 0.5, 0.9]), ReferenceValues.quantiles)
    expectClose(nonDecreasing([1, 3, 2, 2.5, 0.5, 4]), ReferenceValues.nonDecreasing)
    expectClose(NormalDistribution.quantiles([0.05, 0.1, 0.25, 0.5, 0.8, 0.95]), ReferenceValues.normalQuantiles, 5e-4)
    var score = BacktestScore()
    score.add(actual: 12, forecast: 12, quantiles: (0..<9).map { 5 + Double($0) })
    expectClose([score.row("", naiveError: 1).pinball ?? 0], ReferenceValues.pinball)
  }
}
