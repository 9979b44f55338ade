import Workforce

/// Night duties on consecutive days. Amount: 1 for each night duty of the horizon beyond the limit.
struct MaximumConsecutiveNights: LineRule {
  let id = "maximum-consecutive-nights"
  let nights: Int

  func breaches(of line: Line) -> [Breach] {
    line.nightRuns.flatMap { run in
      run.filter { $0 >= 0 && $0 - run.lowerBound >= nights }.map { day in
        line.breach(
          day: day, amount: 1, unit: "nights",
          "\(line.words.date(day)) is night \(day - run.lowerBound + 1) in a row, at most \(nights) allowed")
      }
    }
  }
}
