import Workforce

/// Paid minutes of the duties that start in a week lie within the agent's limits of that week. Amount: minutes outside.
struct ContractHours: LineRule {
  let id = "contract-hours"

  func breaches(of line: Line) -> [Breach] {
    line.agent.weeks.indices.compactMap { week in
      let limits = line.agent.weeks[week].minutes
      let paid = line.paidMinutes(inWeek: week)
      guard !limits.contains(paid) else { return nil }
      let isOver = paid > limits.upperBound
      let limit = isOver ? limits.upperBound : limits.lowerBound
      return line.breach(
        day: nil, amount: abs(paid - limit), unit: "minutes",
        "\(line.words.length(paid)) paid in the \(line.words.week(week)), "
          + "\(line.words.length(abs(paid - limit))) \(isOver ? "more" : "less") than \(line.words.length(limit))")
    }
  }
}
