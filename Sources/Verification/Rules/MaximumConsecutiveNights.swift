import Workforce

/// Night duties on consecutive days. Amount: 1 for each night duty of the horizon beyond the limit.
struct MaximumConsecutiveNights: LineRule {
  let id = RuleID.maximumConsecutiveNights
  let nights: Int

  func breaches(of line: Line) -> [Breach] {
    line.nightRuns.flatMap { run in
      run.filter { $0 >= 0 && $0 - run.lowerBound >= nights }.map { day in
        line.breach(
          day: day, amount: 1, .nights, .nightInARow(day: day, number: day - run.lowerBound + 1, limit: nights))
      }
    }
  }
}
