import Workforce

/// Duties of some shifts on consecutive days. Amount: 1 for each duty of the horizon beyond the limit in its run.
struct MaximumConsecutiveShifts: LineRule {
  let id = RuleID.maximumConsecutiveShifts
  let families: [Int]
  let days: Int

  func breaches(of line: Line) -> [Breach] {
    line.runs(ofFamilies: families).flatMap { run in
      run.filter { $0 >= 0 && $0 - run.lowerBound >= days }.map { day in
        line.breach(
          day: day, amount: 1, .days,
          .shiftInARow(day: day, number: day - run.lowerBound + 1, limit: days, families: families))
      }
    }
  }
}

/// Duties of some shifts on consecutive days, once a run has begun; a run that reaches the horizon's last day is unfinished. Amount: days
/// missing.
struct MinimumConsecutiveShifts: LineRule {
  let id = RuleID.minimumConsecutiveShifts
  let families: [Int]
  let days: Int

  func breaches(of line: Line) -> [Breach] {
    let judged = -1..<line.grid.dayCount - 1
    return line.runs(ofFamilies: families).filter { judged.contains($0.upperBound) && $0.count < days }.map { run in
      line.breach(
        day: max(0, run.upperBound), amount: days - run.count, .days,
        .shortRunOfShifts(lastDay: run.upperBound, days: run.count, limit: days, families: families))
    }
  }
}
