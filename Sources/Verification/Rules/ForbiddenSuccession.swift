import Workforce

/// A duty of the second family on the day after a duty of the first. Amount: 1 a time.
struct ForbiddenSuccession: LineRule {
  let id = RuleID.forbiddenSuccession
  let first: Int
  let second: Int

  func breaches(of line: Line) -> [Breach] {
    line.duties.filter { $0.family == second }.flatMap { duty in
      line.occupied.filter { $0.day == duty.day - 1 && $0.family == first }.map { _ in
        line.breach(day: duty.day, amount: 1, .times, .succession(day: duty.day, first: first, second: second))
      }
    }
  }
}
