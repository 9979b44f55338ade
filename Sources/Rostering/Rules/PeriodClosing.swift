import Workforce

/// What the end of a period says of its days and paid minutes: `contract-days`, `contract-hours`, the rules on weekly hours, and pay by the
/// week.
struct PeriodClosing {
  private let maximum: MaximumWeeklyHours
  private let minimum: MinimumWeeklyHours
  private let pay: PeriodPay

  init(rules: LineRules) {
    maximum = MaximumWeeklyHours(limits: rules.maximumWeeklyMinutes)
    minimum = MinimumWeeklyHours(limits: rules.minimumWeeklyMinutes)
    pay = rules.pay
  }

  /// Cost in thousandths, `overtime` being those minutes that are overtime of their day; `nil` when an agent with these limits may not close a period like that.
  func cost(minutes: Int, overtime: Int, days: Int, limits: WeekLimits) -> Int? {
    guard limits.days.contains(days), limits.minutes.contains(minutes),
      let above = maximum.costOfClosing(minutes: minutes),
      let below = minimum.costOfClosing(minutes: minutes, most: limits.minutes.upperBound)
    else { return nil }
    return above + below + pay.cost(minutes: minutes, overtime: overtime, most: limits.minutes.upperBound)
  }
}
