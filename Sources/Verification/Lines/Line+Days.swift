import Workforce

extension Line {
  /// Whether an absence or the time outside employment touches a day of the horizon, or the calendar takes it from all queues of the agent:
  /// nobody may expect work on it.
  func isWaived(_ day: Int) -> Bool {
    let minutes = grid.minutes(ofDay: day)
    return plan.openHours.isDayOff(of: agent, day: day)
      || agent.unavailable.contains { $0.reason != .availability && $0.minutes.overlaps(minutes) }
  }

  /// Runs of consecutive days with a duty of one of some families, previous roster included.
  func runs(ofFamilies families: [Int]) -> [ClosedRange<Int>] {
    runs(of: occupied.filter { stint in stint.family.map(families.contains) ?? false }.map(\.day))
  }
}

extension Line {
  /// Duties of which neither a lock keeps all nor what has begun a part.
  var freeDuties: [Duty] {
    duties.filter { duty in
      !agent.earlier.contains { ($0.isLocked && $0.duty == duty) || ($0.heldDuty != nil && $0.day == duty.day) }
    }
  }
}
