package import Workforce

/// What of a plan's shrinkage its roster already contains, and what is left of shares that include it.
///
/// Of a share of time `s` of which the part `k` is known, `1 − (1 − s) / (1 − k)` is left for the time that remains.
package struct RosteredShrinkage {
  private let plan: Plan

  /// Looks at a plan.
  package init(plan: Plan) {
    self.plan = plan
  }

  /// The shares less the parts that they are said to include.
  package func remaining(of shares: ShrinkageByWeekday, including parts: Set<ShrinkagePart>) -> ShrinkageByWeekday {
    let breaks = parts.contains(.breaks) ? breakShare : 0
    var result = shares
    for day in Weekday.allCases {
      let away = parts.contains(.absences) ? absentShare(on: day) : 0
      var inOffice = shares[day].inOffice
      var outOfOffice = RosteredShrinkage.rest(of: shares[day].outOfOffice, without: away)
      // Shares of paid time are shares of all of it, also of what is away and on a break.
      if shares[day].mode == .additive {
        inOffice /= 1 - away
        outOfOffice /= 1 - breaks
      }
      result[day].outOfOffice = outOfOffice
      result[day].inOffice = RosteredShrinkage.rest(of: inOffice, without: breaks)
    }
    return result
  }

  private static func rest(of share: Double, without known: Double) -> Double {
    known == 0 ? share : max(0, 1 - (1 - share) / (1 - known))
  }

  /// Agents absent through the whole day, of all employed, over the horizon's days of a weekday; at most nine in ten.
  private func absentShare(on weekday: Weekday) -> Double {
    var (employed, absent) = (0, 0)
    for day in 0..<plan.grid.dayCount where plan.grid.weekday(of: day) == weekday {
      let minutes = plan.grid.minutes(ofDay: day)
      for agent in plan.agents {
        func isAway(_ reasons: (Unavailability.Reason) -> Bool) -> Bool {
          agent.unavailable.contains { reasons($0.reason) && $0.minutes.clamped(to: minutes) == minutes }
        }
        if isAway({ $0 == .notEmployed }) { continue }
        employed += 1
        if isAway({ if case .absence = $0 { true } else { false } }) { absent += 1 }
      }
    }
    return employed > 0 ? min(0.9, Double(absent) / Double(employed)) : 0
  }

  /// Minutes of breaks, of all minutes of the plan's shifts, every length counted once.
  private var breakShare: Double {
    let shapes = plan.workedShifts.flatMap { plan.shifts[$0].shapes }
    let minutes = shapes.reduce(0) { $0 + $1.minutes }
    let breaks = shapes.reduce(0) { $0 + $1.breaks.reduce(0) { $0 + $1.minutes } }
    return minutes > 0 ? Double(breaks) / Double(minutes) : 0
  }
}
