import Testing
import Workforce

@testable import Forecasting

/// Which hours are told of, of a backtest of four hundred intervals an hour whose forecasts and contacts are made up.
@Suite("Hours with few contacts that are forecast to one side")
struct BiasedHoursTests {
  private func found(_ hours: [Int: (actual: Double, forecast: Double)]) -> [BiasedHours] {
    var tally = BacktestTally(models: ["combination"])
    for hour in hours.keys.sorted() {
      guard let (actual, forecast) = hours[hour] else { continue }
      for _ in 0..<400 {
        tally.add(model: 0, lead: 1, hour: hour, actual: actual, forecast: forecast, quantiles: nil)
      }
    }
    return BiasedHours.found(in: tally.report(origins: [], naiveError: 1))
  }

  @Test("neighbours are told together, too high apart from too low")
  func hours() {
    let few = [0: (1.0, 1.5), 1: (2.0, 2.5), 4: (1.0, 1.4), 6: (1.0, 0.5), 12: (40.0, 40.0)]
    let told = found(few)
    #expect(told.map(\.hours) == [[0..<2, 4..<5], [6..<7]])
    #expect(abs(told[0].bias - 1.4 / 4) < 1e-9 && abs(told[1].bias + 0.5) < 1e-9)
  }

  @Test("many contacts, a small bias and what may be chance are not told")
  func quiet() {
    #expect(found([9: (3, 4), 10: (2, 2.2), 11: (0.05, 0.08), 12: (0, 1)]).isEmpty)
    #expect(found([11: (0.5, 0.9)]).map(\.hours) == [[11..<12]])
  }
}
