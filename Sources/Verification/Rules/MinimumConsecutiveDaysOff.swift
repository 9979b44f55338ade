import Workforce

/// Days off in a row between two duties. Amount: days missing.
struct MinimumConsecutiveDaysOff: LineRule {
  let id = RuleID.minimumConsecutiveDaysOff
  let days: Int

  func breaches(of line: Line) -> [Breach] {
    let runs = line.workedRuns
    return zip(runs, runs.dropFirst()).compactMap { before, after in
      let off = after.lowerBound - before.upperBound - 1
      guard after.lowerBound >= 0, off < days else { return nil }
      return line.breach(
        day: after.lowerBound, amount: days - off, .days,
        .shortRunOff(nextDay: after.lowerBound, days: off, limit: days))
    }
  }
}
