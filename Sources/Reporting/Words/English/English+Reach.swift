import Workforce

extension English {
  /// Who cannot be there: `k1 (leave), k6 (not available)`; or that no shift covers it.
  func text(_ absentees: [Absentee], isCovered: Bool, _ minutes: Range<Int>, _ names: PlanNames) -> String {
    let grid = names.plan.grid
    guard isCovered else {
      let day = grid.day(at: minutes.lowerBound)
      let isChanged = [day - 1, day].contains { grid.dayStart($0 + 1) - grid.dayStart($0) != 1440 }
      return "no shift that begins in the horizon covers it" + (isChanged ? "; clocks change in that night" : "")
    }
    if absentees.isEmpty { return "no more agents have the skill" }
    let told = absentees.prefix(English.toldAbsentees).map { "\(names.plan.agents[$0.agent].id) (\(text($0.reason)))" }
    let more = absentees.count - told.count
    return told.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
  }

  /// Absentees named; the others are counted.
  private static let toldAbsentees = 8

  private func text(_ reason: Absentee.Reason) -> String {
    switch reason {
    case .unavailable(.absence(let kind)): kind
    case .unavailable(.availability): "not available"
    case .unavailable(.notEmployed): "not employed"
    case .contract: "no such shift in the contract"
    case .weeklyPattern: "weekly pattern"
    case .lock: "a lock"
    case .hours: "no day or hours left in the week"
    }
  }
}
