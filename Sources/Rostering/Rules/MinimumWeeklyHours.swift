import Workforce

/// `minimum-weekly-hours`: paid minutes of a period; those that are missing are paid for when it closes.
struct MinimumWeeklyHours {
  let limits: [LineRules.Limit]

  /// What so many paid minutes cost; `nil` when they are forbidden. Nobody is asked for more than the contract allows at most.
  func costOfClosing(minutes: Int, most: Int) -> Int? {
    var sum = 0
    for limit in limits {
      guard let breach = limit.cost(minutes: min(limit.value, most) - minutes) else { return nil }
      sum += breach
    }
    return sum
  }
}
