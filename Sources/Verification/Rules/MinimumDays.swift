import Workforce

/// Days with a duty in the horizon, never more than the weeks of the agent allow. Amount: days missing, once.
struct MinimumDays: LineRule {
  let id = RuleID.minimumDays
  let days: Int

  func breaches(of line: Line) -> [Breach] {
    let worked = line.workedDays.count
    let asked = min(days, line.agent.weeks.reduce(0) { $0 + $1.days.upperBound })
    guard worked < asked else { return [] }
    return [
      line.breach(day: nil, amount: asked - worked, .days, .fewDaysInHorizon(days: worked, limit: asked))
    ]
  }
}
