import Workforce

extension Plan {
  /// Most paid hours of a week that count as one full-time agent's: more than this no contract means.
  private static let mostWeeklyHours = 60.0

  /// Paid hours of an agent who works full time for a week: the longest of any contract, 60 at most, and at least one.
  var fullTimeHours: Double {
    let longest = Double(contracts.map(\.weeklyMinutes.upperBound).max() ?? 0) / 60
    return max(1, min(longest, Plan.mostWeeklyHours))
  }
}

extension Agent {
  /// Paid hours that the agent may have at most over the horizon, after absences.
  var mostPaidHours: Double { Double(weeks.reduce(0) { $0 + $1.minutes.upperBound }) / 60 }
}
