import Workforce

/// The fine grid on which presence is counted: the greatest common divisor of everything a duty can consist of.
///
/// A *unit* is that many minutes of one agent on duty and not on a break; an agent through a whole interval gives
/// `unitsPerAgent` units (`docs/rules.md`, "What a roster costs").
struct UnitGrid: Hashable, Sendable {
  /// Minutes of one unit.
  let minutes: Int
  /// Units in an interval.
  let unitsPerAgent: Int
  /// Intervals in the horizon.
  let intervalCount: Int
  /// Intervals before minute 0 in which duties by the clocks of other zones may begin; nothing in them is counted.
  let lead: Int
  /// Parts of a unit, in which supply, staff and costs are counted: blended staff shares its time among queues in parts.
  let parts: Int

  init(minutes: Int, unitsPerAgent: Int, intervalCount: Int) {
    self.minutes = minutes
    self.unitsPerAgent = unitsPerAgent
    self.intervalCount = intervalCount
    parts = 1
    lead = 0
  }

  /// Units since the earliest minute at which a duty may begin: those in which duties are priced.
  func unit(at minute: Int) -> Int { lead * unitsPerAgent + minute / minutes }

  /// Parts of one agent through an interval.
  var partsPerAgent: Int { unitsPerAgent * parts }

  init(plan: Plan) {
    var divisor = plan.grid.intervalMinutes
    for family in plan.shifts.flatMap(\.onAllClocks) {
      for start in family.starts.joined() { divisor = greatestCommonDivisor(divisor, abs(start)) }
      for shape in family.allShapes {
        divisor = greatestCommonDivisor(divisor, shape.minutes)
        if !shape.breaks.isEmpty { divisor = greatestCommonDivisor(divisor, shape.breakStep) }
        for pause in shape.breaks { divisor = greatestCommonDivisor(divisor, pause.minutes) }
      }
    }
    for session in plan.sessions {
      divisor = greatestCommonDivisor(divisor, session.minutes)
      for start in session.starts { divisor = greatestCommonDivisor(divisor, abs(start)) }
    }
    if plan.activities.contains(where: \.isTimed) {
      for activity in plan.activities { divisor = greatestCommonDivisor(divisor, activity.step ?? 0) }
      // Changes of the clock move the multiples of a step.
      for (interval, clock) in plan.grid.wallClockMinutes.enumerated() {
        divisor = greatestCommonDivisor(divisor, abs(clock - interval * plan.grid.intervalMinutes))
      }
    }
    minutes = max(1, divisor)
    unitsPerAgent = plan.grid.intervalMinutes / minutes
    intervalCount = plan.grid.intervalCount
    parts = plan.partsPerUnit(unitsPerAgent: unitsPerAgent)
    let earliest = plan.shifts.flatMap(\.onAllClocks).reduce(0) { min($0, $1.starts.joined().min() ?? 0) }
    lead = (plan.grid.intervalMinutes - 1 - earliest) / plan.grid.intervalMinutes
  }
}
