import Foundation

extension FoldScore {
  /// How likely so few folds are to show that forecasts are calibrated, when they are.
  ///
  /// Folds' coverages are moved to a mean of 80 % at each horizon, and `count` of them are drawn with replacement, time and
  /// again (the bootstrap of B. Efron, *Annals of Statistics* 7, 1979): the share of draws whose mean lies between 77 and
  /// 83 %, by horizon, and at all of them; to a few tenths of a per cent, as nothing is seeded.
  func chanceLine(of count: Int) -> String {
    let known = foldCoverages.filter { !$0.contains(where: \.isNaN) }
    guard !known.isEmpty else { return "no fold was scored at every horizon" }
    let means = horizons.indices.map { index in known.reduce(0) { $0 + $1[index] } / Double(known.count) }
    let draws = 100_000
    var within = [Int](repeating: 0, count: horizons.count)
    var withinAll = 0
    for _ in 0..<draws {
      var sums = [Double](repeating: 0, count: horizons.count)
      for _ in 0..<count {
        let fold = known[Int.random(in: known.indices)]
        for index in horizons.indices { sums[index] += fold[index] - means[index] }
      }
      let isWithin = sums.map { abs($0 / Double(count)) <= 3 }
      for index in horizons.indices where isWithin[index] { within[index] += 1 }
      withinAll += isWithin.allSatisfy { $0 } ? 1 : 0
    }
    let shares = zip(horizons, within).map { String(format: "%d days: %.0f %%", $0, 100 * Double($1) / Double(draws)) }
    return "chance that calibrated forecasts cover 77 to 83 % over \(count) such folds, "
      + shares.joined(separator: ", ")
      + String(format: ", all: %.0f %%", 100 * Double(withinAll) / Double(draws))
  }
}
