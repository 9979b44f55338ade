import Workforce

/// The number of days with a duty in a week lies within the agent's limits of that week. Amount: days outside.
struct ContractDays: LineRule {
  let id = RuleID.contractDays

  func breaches(of line: Line) -> [Breach] {
    line.agent.weeks.indices.compactMap { week in
      let limits = line.agent.weeks[week].days
      let worked = line.workedDays.count { $0 / 7 == week }
      guard !limits.contains(worked) else { return nil }
      let limit = worked > limits.upperBound ? limits.upperBound : limits.lowerBound
      return line.breach(
        day: nil, amount: abs(worked - limit), .days, .daysInWeek(week: week, days: worked, limit: limit))
    }
  }
}
