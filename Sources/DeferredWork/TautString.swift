/// The shortest path between two cumulated bounds, as if a string were pulled tight.
///
/// Among all rising paths between the bounds it has the least peak and the least sum of any convex function of its steps,
/// and its steps change only where a bound forces it to.
///
/// *Source*: R. E. Barlow, D. J. Bartholomew, J. M. Bremner, H. D. Brunk, *Statistical Inference under Order Restrictions*
/// (1972); P. L. Davies, A. Kovac, *Annals of Statistics* 29 (2001).
struct TautString {
  /// What the path rises by in each interval.
  let steps: [Double]

  /// Pulls the string from zero to a total.
  ///
  /// - Parameters:
  ///   - lower: The least the path may have reached by the end of each interval.
  ///   - upper: The most.
  ///   - total: What it reaches in the end.
  init(lower: [Double], upper: [Double], total: Double) {
    let count = lower.count
    // A rising path keeps what it has reached, and leaves room for what is to come.
    var (low, high) = ([0.0] + lower, [0.0] + upper)
    low[count] = total
    high[count] = total
    for index in low.indices.dropFirst() { low[index] = min(total, max(low[index], low[index - 1])) }
    for index in high.indices.dropLast().reversed() { high[index] = min(high[index], high[index + 1]) }
    for index in low.indices { high[index] = max(high[index], low[index]) }
    var steps: [Double] = []
    var reached = 0.0
    while steps.count < count {
      let (end, slope) = TautString.straight(from: steps.count, reached, low: low, high: high)
      let length = end - steps.count
      reached += slope * Double(length)
      steps += [Double](repeating: max(0, slope), count: length)
    }
    self.steps = steps
  }

  /// How far and how steeply the string runs straight from a point of it.
  private static func straight(
    from start: Int, _ reached: Double, low: [Double], high: [Double]
  ) -> (end: Int, slope: Double) {
    var steepest = (slope: Double.infinity, end: start + 1)
    var flattest = (slope: -Double.infinity, end: start + 1)
    for end in start + 1..<low.count {
      let length = Double(end - start)
      let least = (low[end] - reached) / length
      let most = (high[end] - reached) / length
      if least > steepest.slope { return (steepest.end, steepest.slope) }
      if most < flattest.slope { return (flattest.end, flattest.slope) }
      if least >= flattest.slope { flattest = (least, end) }
      if most <= steepest.slope { steepest = (most, end) }
    }
    return (low.count - 1, flattest.slope)
  }
}
