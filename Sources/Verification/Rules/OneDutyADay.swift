import Workforce

/// At most one duty starts on a day. Amount: duties beyond the first.
struct OneDutyADay: LineRule {
  let id = RuleID.oneDutyADay

  func breaches(of line: Line) -> [Breach] {
    Set(line.duties.map(\.day)).sorted().compactMap { day in
      let count = line.duties.count { $0.day == day }
      guard count > 1 else { return nil }
      return line.breach(day: day, amount: count - 1, .duties, .dutiesOnDay(day: day, count: count))
    }
  }
}
