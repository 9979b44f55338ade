import Foundation
import Workforce

/// Sums of errors by horizon.
struct FoldScore {
  let horizons: [Int]
  var errors: [Double]
  var biases: [Double]
  var actuals: [Double]
  var inside: [Double]
  var below: [Double]
  var counts: [Double]
  var folds: [[Double]] = []
  var foldCoverages: [[Double]] = []
  var totals: DayTotalScore
  private var foldInside: [Double]
  private var foldCounts: [Double]
  private var foldErrors: [Double]
  private var foldActuals: [Double]

  init(horizons: [Int]) {
    self.horizons = horizons
    totals = DayTotalScore(horizons: horizons)
    let zero = [Double](repeating: 0, count: horizons.count)
    (errors, biases, actuals, inside, below, counts) = (zero, zero, zero, zero, zero, zero)
    (foldErrors, foldActuals, foldInside, foldCounts) = (zero, zero, zero, zero)
  }

  mutating func add(
    _ actual: Double, _ expected: Double, rank: Int, quantiles: ForecastQuantiles?, _ cell: Int
  ) {
    for (index, horizon) in horizons.enumerated() where rank <= horizon {
      foldErrors[index] += abs(actual - expected)
      foldActuals[index] += actual
      biases[index] += expected - actual
      counts[index] += 1
      guard let quantiles, let low = quantiles.levels.firstIndex(of: 0.1),
        let high = quantiles.levels.firstIndex(of: 0.9)
      else { continue }
      let (lower, upper) = (quantiles.contacts[low][cell], quantiles.contacts[high][cell])
      foldCounts[index] += 1
      if actual >= lower && actual <= upper {
        inside[index] += 1
        foldInside[index] += 1
      }
      if actual <= upper { below[index] += 1 }
    }
  }

  /// Ends a fold; a horizon of which nothing was scored has an error of 0 and a coverage that is not a number.
  mutating func closeFold() {
    folds.append(zip(foldErrors, foldActuals).map { $1 > 0 ? 100 * $0 / $1 : 0 })
    foldCoverages.append(zip(foldInside, foldCounts).map { $1 > 0 ? 100 * $0 / $1 : .nan })
    for index in horizons.indices {
      errors[index] += foldErrors[index]
      actuals[index] += foldActuals[index]
      foldErrors[index] = 0
      foldActuals[index] = 0
      foldInside[index] = 0
      foldCounts[index] = 0
    }
  }

  func line(name: String, seconds: Double) -> String {
    let cells = horizons.indices.map { index in
      String(
        format: "%6.2f (%+5.1f) [%4.1f %4.1f]", 100 * errors[index] / actuals[index],
        100 * biases[index] / actuals[index], 100 * inside[index] / counts[index], 100 * below[index] / counts[index])
    }
    return name.padding(toLength: 26, withPad: " ", startingAt: 0) + cells.joined(separator: "  ")
      + String(format: "  %5.2f s/fold", seconds / Double(max(1, folds.count)))
  }

  /// By fold: WAPE at each horizon and, in brackets, the share between the 0.1 and 0.9 quantile.
  var foldLine: String {
    folds.indices.map { fold in
      horizons.indices.map { String(format: "%.2f[%.0f]", folds[fold][$0], foldCoverages[fold][$0]) }
        .joined(separator: "/")
    }.joined(separator: "  ")
  }

  /// By horizon: the error against the best baseline's over all folds, and the worst fold against its own best one.
  func bar(against baselines: [FoldScore]) -> String {
    horizons.indices.map { index in
      let best = baselines.map { $0.errors[index] }.min() ?? 0
      let ratios = folds.indices.compactMap { fold -> Double? in
        let best = baselines.map { $0.folds[fold][index] }.min() ?? 0
        return best > 0 ? folds[fold][index] / best : nil
      }
      return String(
        format: "%d days: %+.1f %%, worst fold %+.0f %%, %d of %d folds above +10 %%", horizons[index],
        100 * (errors[index] / best - 1), 100 * ((ratios.max() ?? 1) - 1), ratios.count { $0 > 1.1 }, ratios.count)
    }.joined(separator: "\n")
  }
}
