import Queueing
public import Workforce

/// A centre with one queue, day shifts of four hours and a few agents, whose plan a test changes where it matters.
///
/// The horizon is the week from Monday, 2026-11-23, half-hourly.
public struct Centre {
  /// The plan.
  public var plan: Plan

  /// Makes a centre.
  public init(agents: Int = 2, grid: TimeGrid = .weeks()) {
    var centre = PlanBuilder("Small", timeZone: "Europe/Amsterdam", grid: grid)
    centre.addQueue("phone", goals: ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 20)), handlingSeconds: 180)
    centre.addShift("half", startMinutes: [480, 720], shapes: [ShiftShape(minutes: 240, breakStep: 30)])
    centre.addContract("some", weeklyMinutes: 0...1200, weeklyDays: 0...5)
    centre.addAgents((1...agents).map { "A\($0)" })
    plan = centre.plan
  }

  /// The same contacts in every slot of the week.
  public func forecast(contacts: Double, handlingSeconds: Double = 180) -> QueueForecast {
    forecast(handlingSeconds: handlingSeconds) { _ in contacts }
  }

  /// Contacts by slot of the day, the same on each day.
  public func forecast(handlingSeconds: Double = 180, _ contacts: (_ slot: Int) -> Double) -> QueueForecast {
    let slots = plan.grid.slotsPerDay
    let all = (0..<plan.grid.dayCount * slots).map { contacts($0 % slots) }
    return QueueForecast(
      queue: "phone", firstDay: plan.grid.firstDay, slotsPerDay: slots, contacts: all,
      handlingSeconds: all.map { _ in handlingSeconds })
  }

  /// So many agents to roster from 08:00 to 16:00 on each day.
  public func requirement(_ agents: Double) -> Requirement {
    Requirement([
      (0..<plan.grid.intervalCount).map { (16..<32).contains(plan.grid.slot(ofInterval: $0)) ? agents : 0 }
    ])
  }
}
