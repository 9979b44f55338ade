import Workforce

/// Days that stay as the earlier roster had them: exactly, or of a duty that has begun what had begun. Amount: 1 a day.
struct LockedDays: LineRule {
  let id = RuleID.lock

  func breaches(of line: Line) -> [Breach] {
    line.agent.earlier.compactMap { day in
      let duties = line.duties.filter { $0.day == day.day }
      if day.isLocked { return breach(of: day, by: duties, line) }
      guard let told = day.duty, let hold = day.hold, duties.count != 1 || !duties.allSatisfy({ keeps($0, told, hold) })
      else { return nil }
      return line.breach(day: day.day, amount: 1, .days, .heldDuty(told, until: hold.until))
    }
  }

  private func breach(of locked: EarlierDay, by duties: [Duty], _ line: Line) -> Breach? {
    guard let duty = locked.duty else {
      guard let first = duties.first else { return nil }
      return line.breach(day: locked.day, amount: 1, .days, .lockedDayOff(day: locked.day, has: first))
    }
    if duties == [duty] { return nil }
    return line.breach(day: locked.day, amount: 1, .days, .lockedDuty(duty))
  }

  /// Whether a duty is what was told until a minute, on the same queues to its end, and ends as it may.
  private func keeps(_ duty: Duty, _ told: Duty, _ hold: DutyHold) -> Bool {
    func begun(_ duty: Duty) -> [Activity] {
      duty.activities.filter { $0.queues.isEmpty && $0.minutes.lowerBound < hold.until }
    }
    let queues = Set(told.activities.map { Set($0.queues) }.filter { !$0.isEmpty })
    return duty.start == told.start && begun(duty) == begun(told)
      && duty.activities.allSatisfy { $0.queues.isEmpty || queues.contains(Set($0.queues)) }
      && hold.allowsEnd(duty.end, insteadOf: told.end)
  }
}
