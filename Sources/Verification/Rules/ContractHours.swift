import Workforce

/// Paid minutes of the duties that start in a week lie within the agent's limits of that week. Amount: minutes outside.
struct ContractHours: LineRule {
  let id = RuleID.contractHours

  func breaches(of line: Line) -> [Breach] {
    line.agent.weeks.indices.compactMap { week in
      let limits = line.agent.weeks[week].minutes
      let paid = line.countedMinutes(inWeek: week)
      guard !limits.contains(paid) else { return nil }
      let limit = paid > limits.upperBound ? limits.upperBound : limits.lowerBound
      return line.breach(
        day: nil, amount: abs(paid - limit), .minutes, .paidInWeek(week: week, minutes: paid, limit: limit))
    }
  }
}
