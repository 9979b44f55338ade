import Workforce

/// Days that differ from the earlier roster in a duty's start, end or existence. Amount: 1 a day.
struct ChangedDays {
  static let id = RuleID.change

  /// Every changed day, ascending.
  func breaches(of line: Line) -> [Breach] {
    line.agent.earlier.compactMap { earlier in
      let duties = line.duties.filter { $0.day == earlier.day }
      let isSame = duties.count <= 1 && !earlier.isChanged(by: duties.first?.span)
      if isSame { return nil }
      return line.breach(
        day: earlier.day, amount: 1, .times, .changedDay(day: earlier.day, before: earlier.duty, now: duties))
    }
  }
}
