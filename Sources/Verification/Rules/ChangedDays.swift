import Workforce

/// Days that differ from the earlier roster in a duty's start, end or existence. Amount: 1 a day.
struct ChangedDays {
  static let id = RuleID.change

  /// A changed day, and how many changes it is paid as.
  struct Change {
    let breach: Breach
    let weight: Int
  }

  /// Every changed day, ascending.
  func changes(of line: Line) -> [Change] {
    line.agent.earlier.compactMap { earlier in
      let duties = line.duties.filter { $0.day == earlier.day }
      let isSame = duties.count <= 1 && !earlier.isChanged(by: duties.first?.span)
      if isSame { return nil }
      return Change(
        breach: line.breach(
          day: earlier.day, amount: 1, .times, .changedDay(day: earlier.day, before: earlier.duty, now: duties)),
        weight: earlier.changeWeight)
    }
  }
}
