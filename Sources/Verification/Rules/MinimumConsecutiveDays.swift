import Workforce

/// Days in a row with a duty, once a run has begun; a run that reaches the horizon's last day is unfinished. Amount: days
/// missing.
struct MinimumConsecutiveDays: LineRule {
  let id = RuleID.minimumConsecutiveDays
  let days: Int

  func breaches(of line: Line) -> [Breach] {
    let judged = -1..<line.grid.dayCount - 1
    return line.workedRuns.filter { judged.contains($0.upperBound) && $0.count < days }.map { run in
      line.breach(
        day: max(0, run.upperBound), amount: days - run.count, .days,
        .shortRun(lastDay: run.upperBound, days: run.count, limit: days))
    }
  }
}
