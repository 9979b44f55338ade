import Queueing

/// The fewest whole agents that meet goals in a model that has no formula for them: limited lines, and trying again.
///
/// More agents never make any of the measures worse (the service level is that of the contacts let in), so the search doubles until the goals are met and then halves.
struct FewestAgents {
  let goals: ServiceGoals
  /// Highest share blocked.
  let blocking: Double?
  /// The fewest and the most agents that the model takes.
  let range: ClosedRange<Int>

  /// The fewest agents whose answer meets every goal.
  ///
  /// - Throws: `QueueingError` of the model, and with code `invalid-goal` when even the most agents miss a goal.
  func find(_ answer: (Int) throws(QueueingError) -> ErlangAnswer) throws(QueueingError) -> Int {
    var low = range.lowerBound
    if isMet(by: try answer(low)) { return low }
    var step = 1
    var high = min(low + step, range.upperBound)
    while !isMet(by: try answer(high)) {
      guard high < range.upperBound else {
        throw QueueingError(.invalidGoal, "even \(high) agents miss the goals")
      }
      low = high
      step += step
      high = min(low + step, range.upperBound)
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isMet(by: try answer(middle)) { high = middle } else { low = middle }
    }
    return high
  }

  private func isMet(by answer: ErlangAnswer) -> Bool {
    func isWithin(_ value: Double?, _ limit: Double?) -> Bool {
      guard let limit else { return true }
      return value.map { $0 <= limit } ?? false
    }
    if answer.overload != nil { return false }
    if let level = goals.serviceLevel, answer.serviceLevel ?? 0 < level.share { return false }
    return isWithin(answer.meanWait, goals.meanWait) && isWithin(answer.occupancy, goals.maximumOccupancy)
      && isWithin(answer.probabilityOfAbandoning, goals.maximumAbandonment)
      && isWithin(answer.probabilityOfWaiting, goals.maximumProbabilityOfWaiting)
      && isWithin(answer.blocking, blocking)
  }
}
