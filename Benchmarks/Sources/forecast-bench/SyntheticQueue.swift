import BenchmarkSupport
import Forecasting
import Foundation
import Workforce

/// A made-up queue for measuring speed: weekday and interval profiles, a wandering level, Poisson-like noise.
enum SyntheticQueue {
  /// Half-hours around the clock, the same for the same arguments.
  static func series(days: Int, seed: UInt64) -> ContactSeries {
    var random = SplitMix(seed: seed)
    var level = 0.0
    var observations: [ContactSeries.Observation] = []
    for day in 0..<days {
      level = 0.95 * level + 0.03 * random.normal()
      let weekday = [1.2, 1.05, 1, 0.98, 1.02, 0.5, 0.3][day % 7]
      for slot in 0..<48 {
        let shape = 2 + 40 * exp(-pow((Double(slot) - 22) / 8, 2)) + 25 * exp(-pow((Double(slot) - 32) / 6, 2))
        let mean = shape * weekday * exp(level)
        observations.append(.offered(max(0, (mean + mean.squareRoot() * random.normal()).rounded())))
      }
    }
    return ContactSeries(
      queue: "queue \(seed)", firstDay: CivilDate(dayNumber: 4), slotsPerDay: 48, observations: observations,
      handlingSeconds: observations.map { _ in 240 })
  }

  /// Forecasts queues in one call; prints seconds.
  static func measure(queues: Int, days: Int) {
    let requests = (1...queues).map { ForecastRequest(series: series(days: days, seed: UInt64($0))) }
    let first = requests[0].series.firstDay.adding(days: days)
    let start = Date()
    let results = Forecaster().forecast(requests, days: 14, from: first)
    precondition(results.allSatisfy { $0.forecast.contacts.allSatisfy(\.isFinite) })
    print(String(format: "%d queues of %d days: %.2f s", queues, days, Date().timeIntervalSince(start)))
  }
}
