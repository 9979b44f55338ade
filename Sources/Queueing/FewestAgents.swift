/// The fewest whole agents that meet a claim in a model that has no formula for them: limited lines, and trying again.
///
/// More agents never make any measure of a queue worse (its service level is that of the contacts let in), so the search
/// doubles its steps until the claim is met and then halves.
public enum FewestAgents {
  /// The fewest agents of a range that meet a claim.
  ///
  /// - Parameters:
  ///   - range: The fewest and the most agents that the model takes.
  ///   - isMet: Whether so many agents meet the claim; more of them never break it.
  /// - Returns: The fewest.
  /// - Throws: ``QueueingError`` of the model, and with code `invalid-goal` when even the most agents miss the claim.
  public static func find(
    in range: ClosedRange<Int>, isMet: (Int) throws(QueueingError) -> Bool
  ) throws(QueueingError) -> Int {
    var low = range.lowerBound
    if try isMet(low) { return low }
    var step = 1
    var high = min(low + step, range.upperBound)
    while try !isMet(high) {
      guard high < range.upperBound else {
        throw QueueingError(.invalidGoal, "even \(high) agents miss the goals")
      }
      low = high
      step += step
      high = min(low + step, range.upperBound)
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if try isMet(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
