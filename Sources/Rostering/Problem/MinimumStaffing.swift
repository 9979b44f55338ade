import Workforce

/// The rule `minimum-staffing`, as a steeper cost of the cells it concerns.
///
/// A soft rule adds its price, rounded down per unit so that the bound stays a bound. A hard one adds a price high enough to come before everything else; whether it was
/// met is for the verifier to say, never for the price.
struct MinimumStaffing {
  /// How many times dearer than an ordinary shortfall a missing agent is under a hard rule, and than the dearest paid hour or
  /// shortfall of a queue at least: nobody is left out because the money is worth more elsewhere.
  private static let (hardFactor, leastFactor) = (40.0, 4.0)

  private let plan: Plan
  /// Price of an agent-hour missing under a hard rule.
  let hardPerHour: Double

  init(plan: Plan) {
    self.plan = plan
    let others =
      plan.contracts.indices.map(plan.dearestHour(ofContract:)) + plan.queues.compactMap(\.shortfallCostPerHour)
    hardPerHour = max(
      MinimumStaffing.hardFactor * max(plan.objective.shortfallPerHour, 1),
      MinimumStaffing.leastFactor * (others.max() ?? 0))
  }

  func adding(to cost: StaffingCost, queue: Int, interval: Int) -> StaffingCost {
    let wallClock = plan.grid.wallClockMinutes[interval]
    let isOpen = plan.openHours.isOpen(queue: queue, interval: interval)
    var result = cost
    for rule in plan.rules {
      guard case .minimumStaffing(queue, let agents, let window) = rule.kind, isOpen,
        MinimumStaffing.contains(window, wallClock)
      else { continue }
      let perAgent: Double =
        switch rule.hardness {
        case .soft(let weight): weight
        case .hard: hardPerHour * Double(plan.grid.intervalMinutes) / 60
        }
      result = result.steeper(
        below: agents * result.unitsPerAgent, by: Int((1000 * perAgent / Double(result.unitsPerAgent)).rounded(.down)))
    }
    return result
  }

  /// Whether a wall-clock window, which may run past midnight, contains a minute of the day.
  static func contains(_ window: Range<Int>, _ minute: Int) -> Bool {
    window.contains(minute) || window.contains(minute + 1440)
  }
}

extension StaffingCost {
  /// The same cost with every unit below `units` worth `amount` more.
  func steeper(below units: Int, by amount: Int) -> StaffingCost {
    var changed: [Slope] = []
    var left = units
    for slope in slopes {
      let inside = min(left, slope.units)
      if inside > 0 { changed.append(Slope(perUnit: slope.perUnit - amount, units: inside)) }
      left -= inside
      if inside < slope.units {
        changed.append(Slope(perUnit: slope.perUnit, units: slope.units == Int.max ? Int.max : slope.units - inside))
      }
    }
    return StaffingCost(unitsPerAgent: unitsPerAgent, slopes: changed, costOfNobody: costOfNobody + units * amount)
  }
}
