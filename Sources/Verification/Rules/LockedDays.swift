import Workforce

/// Days that stay exactly as the earlier roster had them. Amount: 1 a day.
struct LockedDays: LineRule {
  let id = RuleID.lock

  func breaches(of line: Line) -> [Breach] {
    line.agent.earlier.filter(\.isLocked).compactMap { locked in
      let duties = line.duties.filter { $0.day == locked.day }
      guard let duty = locked.duty else {
        guard let first = duties.first else { return nil }
        return line.breach(day: locked.day, amount: 1, .days, .lockedDayOff(day: locked.day, has: first))
      }
      if duties == [duty] { return nil }
      return line.breach(day: locked.day, amount: 1, .days, .lockedDuty(duty))
    }
  }
}
