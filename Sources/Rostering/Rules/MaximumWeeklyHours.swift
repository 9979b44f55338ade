import Workforce

/// `maximum-weekly-hours`: paid minutes of a period; those beyond are paid for when it closes.
struct MaximumWeeklyHours {
  let limits: [LineRules.Limit]

  /// What so many paid minutes cost; `nil` when they are forbidden.
  func costOfClosing(minutes: Int) -> Int? {
    var sum = 0
    for limit in limits {
      guard let breach = limit.cost(minutes: minutes - limit.value) else { return nil }
      sum += breach
    }
    return sum
  }
}
