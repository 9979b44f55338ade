import Workforce

/// Days in a row with a duty. Amount: 1 for each day of the horizon beyond the limit.
struct MaximumConsecutiveDays: LineRule {
  let id = RuleID.maximumConsecutiveDays
  let days: Int

  func breaches(of line: Line) -> [Breach] {
    line.workedRuns.flatMap { run in
      run.filter { $0 >= 0 && $0 - run.lowerBound >= days }.map { day in
        line.breach(
          day: day, amount: 1, .days, .dayInARow(day: day, number: day - run.lowerBound + 1, limit: days))
      }
    }
  }
}
