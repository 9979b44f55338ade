import Workforce

/// A weekday with a fixed pattern is off, worked, or worked with a family, as the contract says. A day that an absence
/// or the time outside employment touches, or that the calendar takes from all queues of the agent, is free of the demand
/// to work. Amount: 1 a day.
struct WeeklyPattern: LineRule {
  let id = RuleID.weeklyPattern

  func breaches(of line: Line) -> [Breach] {
    guard let pattern = line.contract.pattern else { return [] }
    return (0..<line.plan.grid.dayCount).compactMap { day in
      let demand = pattern[line.plan.grid.weekday(of: day).index]
      let families = line.duties.filter { $0.day == day }.map(\.family)
      guard !isKept(demand, families: families, isFree: line.isWaived(day)) else { return nil }
      return line.breach(day: day, amount: 1, .days, .pattern(day: day, demand: demand))
    }
  }

  private func isKept(_ demand: DayPattern, families: [Int?], isFree: Bool) -> Bool {
    switch demand {
    case .free: true
    case .off: families.isEmpty
    case .work: !families.isEmpty || isFree
    case .shift(let family): families.contains(family) || isFree
    }
  }
}
