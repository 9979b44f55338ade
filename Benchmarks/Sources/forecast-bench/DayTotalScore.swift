import Foundation
import Workforce

/// How often whole days' contacts lie between the quantiles of their totals, by horizon.
struct DayTotalScore {
  let horizons: [Int]
  private var days: [Double]
  private var inside: [Double]
  private var below: [Double]

  init(horizons: [Int]) {
    self.horizons = horizons
    let zero = [Double](repeating: 0, count: horizons.count)
    (days, inside, below) = (zero, zero, zero)
  }

  /// Adds one day of a forecast, of which every interval is known.
  mutating func add(_ actual: Double, day: Int, rank: Int, quantiles: ForecastQuantiles) {
    let (low, high) = (quantiles.dayTotals(at: 0.1)[day], quantiles.dayTotals(at: 0.9)[day])
    for (index, horizon) in horizons.enumerated() where rank <= horizon {
      days[index] += 1
      if actual >= low && actual <= high { inside[index] += 1 }
      if actual <= high { below[index] += 1 }
    }
  }

  var line: String {
    "day totals                "
      + horizons.indices.map { index in
        String(
          format: "%5.0f days      [%4.1f %4.1f]", days[index], 100 * inside[index] / max(1, days[index]),
          100 * below[index] / max(1, days[index]))
      }.joined(separator: "  ")
  }
}
