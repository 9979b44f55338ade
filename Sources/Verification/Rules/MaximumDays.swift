import Workforce

/// Days with a duty in the horizon. Amount: days beyond, once.
struct MaximumDays: LineRule {
  let id = RuleID.maximumDays
  let days: Int

  func breaches(of line: Line) -> [Breach] {
    let worked = line.workedDays.count
    guard worked > days else { return [] }
    return [line.breach(day: nil, amount: worked - days, .days, .daysInHorizon(days: worked, limit: days))]
  }
}
