import Workforce

/// Days in a row with a duty, once a run has begun; a run that reaches the horizon's last day is unfinished. Amount: days
/// missing.
struct MinimumConsecutiveDays: LineRule {
  let id = "minimum-consecutive-days"
  let days: Int

  func breaches(of line: Line) -> [Breach] {
    let judged = -1..<line.plan.grid.dayCount - 1
    return line.workedRuns.filter { judged.contains($0.upperBound) && $0.count < days }.map { run in
      line.breach(
        day: max(0, run.upperBound), amount: days - run.count, unit: "days",
        "\(line.words.count(run.count, "day")) of work in a row to \(line.words.date(run.upperBound)), "
          + "at least \(days) asked for")
    }
  }
}
