import Workforce

/// The number of days with a duty in a week lies within the agent's limits of that week. Amount: days outside.
struct ContractDays: LineRule {
  let id = "contract-days"

  func breaches(of line: Line) -> [Breach] {
    line.agent.weeks.indices.compactMap { week in
      let limits = line.agent.weeks[week].days
      let worked = line.workedDays.count { $0 / 7 == week }
      guard !limits.contains(worked) else { return nil }
      let isOver = worked > limits.upperBound
      let limit = isOver ? limits.upperBound : limits.lowerBound
      return line.breach(
        day: nil, amount: abs(worked - limit), unit: "days",
        "\(line.words.count(worked, "day")) of work in the \(line.words.week(week)), at \(isOver ? "most" : "least") "
          + "\(limit) asked for")
    }
  }
}
