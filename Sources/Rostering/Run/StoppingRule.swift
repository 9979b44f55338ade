/// Why the threads of a solve are told to stop.
enum StopReason: Sendable {
  case time, gap, cancelled
}

/// One reason to end a solve, asked again and again; a solve ends by the first of its rules that is met.
///
/// Limits on iterations are no such rule: each searcher counts its own, so that the same number gives the same roster.
enum StoppingRule: Sendable {
  /// Somebody asks for it.
  case cancellation(@Sendable () -> Bool)
  /// So many seconds have passed.
  case time(limit: Double)
  /// The bound is so near to the incumbent, relative to it.
  case gap(relative: Double)

  /// What is known when a rule is asked; costs in steps of the search.
  struct Standing {
    let seconds: Double
    let incumbent: Int?
    let bound: Int?
  }

  /// The reason to stop, if the rule is met.
  func reason(_ standing: Standing) -> StopReason? {
    switch self {
    case .cancellation(let isCancelled):
      return isCancelled() ? .cancelled : nil
    case .time(let limit):
      return standing.seconds >= limit ? .time : nil
    case .gap(let relative):
      guard let incumbent = standing.incumbent, let bound = standing.bound else { return nil }
      return Double(incumbent - bound) <= relative * max(abs(Double(incumbent)), 1000) ? .gap : nil
    }
  }
}

extension SolveOptions {
  /// The rules under which a solve ends.
  func stoppingRules(isCancelled: @escaping @Sendable () -> Bool) -> [StoppingRule] {
    var rules: [StoppingRule] = [.cancellation(isCancelled)]
    if let timeLimit { rules.append(.time(limit: timeLimit)) }
    rules.append(.gap(relative: gap))
    return rules
  }
}
