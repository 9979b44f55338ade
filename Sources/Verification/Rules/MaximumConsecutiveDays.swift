import Workforce

/// Days in a row with a duty. Amount: 1 for each day of the horizon beyond the limit.
struct MaximumConsecutiveDays: LineRule {
  let id = "maximum-consecutive-days"
  let days: Int

  func breaches(of line: Line) -> [Breach] {
    line.workedRuns.flatMap { run in
      run.filter { $0 >= 0 && $0 - run.lowerBound >= days }.map { day in
        line.breach(
          day: day, amount: 1, unit: "days",
          "\(line.words.date(day)) is day \(day - run.lowerBound + 1) of work in a row, at most \(days) allowed")
      }
    }
  }
}
