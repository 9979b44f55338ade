extension Int {
  /// The whole number that a value without a fraction stands for, as far as it fits in 62 bits: a sum of two neither wraps nor traps.
  package init(saturating value: Double) {
    if value.isNaN {
      self = 0
    } else {
      self = Int(Swift.min(Swift.max(value, -Int.largestCost), Int.largestCost))
    }
  }

  /// The sum, or as far as 62 bits go.
  package func addingSaturated(_ other: Int) -> Int {
    let (sum, isOver) = addingReportingOverflow(other)
    if isOver { return other < 0 ? -Int(Int.largestCost) : Int(Int.largestCost) }
    return Swift.min(Swift.max(sum, -Int(Int.largestCost)), Int(Int.largestCost))
  }

  /// The product, or as far as 62 bits go.
  package func multipliedSaturated(by other: Int) -> Int {
    let (product, isOver) = multipliedReportingOverflow(by: other)
    if isOver { return (self < 0) == (other < 0) ? Int(Int.largestCost) : -Int(Int.largestCost) }
    return product.addingSaturated(0)
  }

  private static let largestCost = 0x1p61
}
