/// What the relaxation teaches the search: prices of presence that are nearly right, and lines that are good at them.
struct SearchGuide: Sendable {
  /// Price of one more unit in each cell, in thousandths.
  let prices: [Double]
  /// For each class, lines that keep every limit, the best first.
  let lines: [[Line]]

  /// Nothing is known.
  static let none = SearchGuide(prices: [], lines: [])
}

extension ProximalBundle {
  /// The best prices so far, and up to `most` lines of each class: those with weight, then the cheapest.
  func guide(most: Int) -> SearchGuide {
    guard let prices = bestPrices else { return .none }
    let lines = pools.map { pool in
      pool.filter(\.isLegal).sorted { ($1.weight, $0.reducedCost) < ($0.weight, $1.reducedCost) }.prefix(most).map(
        \.line)
    }
    return SearchGuide(prices: Array(prices.inThousandths.prefix(problem.cellCount)), lines: lines)
  }
}
