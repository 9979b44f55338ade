extension Plan {
  /// Whether a day of the horizon is a public holiday of the calendar.
  public func isHoliday(_ day: Int) -> Bool {
    let date = grid.date(of: day)
    return specialDays.contains { $0.isHoliday && $0.date == date }
  }

  /// What a burden can cost an agent at most, in the plan's unit of cost.
  package func dearestShare(_ standing: FairShareStanding, of agent: Agent) -> Double {
    let share = fairShares[standing.share]
    let most =
      switch share.burden {
      case .points(let points): Double(grid.dayCount * (points.max() ?? 0))
      case .hoursAboveContract:
        Double(agent.weeks.reduce(0) { $0 + $1.minutes.upperBound - $1.minutes.lowerBound }) / 60
      case .nights, .early, .late, .weekends, .holidays: Double(grid.dayCount)
      }
    return share.weight * standing.amount(of: most)
  }
}
