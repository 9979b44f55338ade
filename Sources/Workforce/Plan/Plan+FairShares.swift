extension Plan {
  /// Whether a day of the horizon is a public holiday of the calendar.
  public func isHoliday(_ day: Int) -> Bool {
    let date = grid.date(of: day)
    return specialDays.contains { $0.isHoliday && $0.date == date }
  }

  /// What a burden can cost an agent at most, in the plan's unit of cost.
  package func dearestShare(_ standing: FairShareStanding) -> Double {
    let share = fairShares[standing.share]
    let most = if case .points(let points) = share.burden { points.max() ?? 0 } else { 1 }
    return share.weight * standing.amount(of: grid.dayCount * most)
  }
}
