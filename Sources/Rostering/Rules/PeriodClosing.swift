import Workforce

/// What the end of a period says of its days and paid minutes: `contract-days`, `contract-hours`, and the rules on weekly hours.
struct PeriodClosing {
  private let maximum: MaximumWeeklyHours
  private let minimum: MinimumWeeklyHours

  init(rules: LineRules) {
    maximum = MaximumWeeklyHours(limits: rules.maximumWeeklyMinutes)
    minimum = MinimumWeeklyHours(limits: rules.minimumWeeklyMinutes)
  }

  /// Cost in thousandths; `nil` when an agent with these limits may not close a period like that.
  func cost(minutes: Int, days: Int, limits: WeekLimits) -> Int? {
    guard limits.days.contains(days), limits.minutes.contains(minutes),
      let above = maximum.costOfClosing(minutes: minutes),
      let below = minimum.costOfClosing(minutes: minutes, most: limits.minutes.upperBound)
    else { return nil }
    return above + below
  }
}
