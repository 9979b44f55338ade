import Testing

@testable import Forecasting

@Suite struct CombinationWeightsTests {
  /// Models that miss a history of a hundred contacts an interval by so many, everywhere.
  private func weights(missing errors: [Double]) -> CombinationWeights {
    let history = TestSeries.matrix(TestSeries.make(days: 30) { _, _ in .offered(100) })
    let past = RollingOrigins(
      origins: [20, 23], horizons: [10, 7],
      forecasts: errors.map { error in
        [[Double](repeating: 100 + error, count: 40), [Double](repeating: 100 - error, count: 28)]
      })
    return CombinationWeights(past, history: history)
  }

  @Test func weightsFallWithTheEighthPowerOfTheError() {
    let shares = weights(missing: [8, 10, 16, 16.5]).weights
    // 1, (4/5)⁸, (1/2)⁸, and nothing beyond twice the best.
    let expected: [Double] = [1, 0.16777216, 0.00390625, 0]
    let total: Double = sum(expected)
    for (share, value) in zip(shares, expected) { #expect(abs(share - value / total) < 1e-12) }
  }

  @Test func modelsThatNeverErredShareAll() {
    #expect(weights(missing: [0, 3, 0]).weights == [0.5, 0, 0.5])
  }

  @Test func withoutErrorsAllCountAlike() {
    let history = TestSeries.matrix(TestSeries.make(days: 3) { _, _ in .offered(5) })
    let nothing = RollingOrigins(origins: [], horizons: [], forecasts: [[], [], [], []])
    #expect(CombinationWeights(nothing, history: history).weights == [0.25, 0.25, 0.25, 0.25])
  }

  @Test func aCombinationIsTheWeightedMean() {
    let two = weights(missing: [8, 10])
    let result: [Double] = two.combined([[100, 0], [0, 100]])
    let first: Double = 100 / 1.16777216
    #expect(abs(result[0] - first) < 1e-9)
    #expect(abs(result[1] - (100 - first)) < 1e-9)
  }
}
