import Workforce

/// A weekday with a fixed pattern is off, worked, or worked with one of some families, as the contract says, or in its place the
/// agent's rotation, which may also say that only some families may be worked. A day that an absence or the time outside employment
/// touches, or that the calendar takes from all queues of the agent, is free of the demand to work. Amount: 1 a day.
struct WeeklyPattern: LineRule {
  let id = RuleID.weeklyPattern

  func breaches(of line: Line) -> [Breach] {
    guard line.plan.hasPattern(line.agent) else { return [] }
    return (0..<line.grid.dayCount).compactMap { day in
      let demand = line.plan.pattern(of: line.agent, day: day)
      let duties = line.duties.filter { $0.day == day }
      guard !isKept(demand, by: duties, isFree: line.isWaived(day)) else { return nil }
      return line.breach(day: day, amount: 1, .days, .pattern(day: day, demand: demand))
    }
  }

  private func isKept(_ demand: DayPattern, by duties: [Duty], isFree: Bool) -> Bool {
    let families = duties.map(\.family)
    return switch demand {
    case .free: true
    case .off: duties.isEmpty
    case .work: duties.contains(where: \.isWork) || isFree
    case .shifts(let some): isFree || families.contains { family in some.contains { $0 == family } }
    case .only(let some): families.allSatisfy { family in some.contains { $0 == family } }
    }
  }
}
