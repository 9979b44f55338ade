import Queueing
import WallClock
import Workforce

/// A centre with one queue, day shifts of four hours and a few agents, whose plan a test changes where it matters.
///
/// The horizon is the week from Monday, 2026-11-23, half-hourly.
struct Centre {
  var plan: Plan

  init(agents: Int = 2, grid: TimeGrid = Centre.grid()) {
    let starts = (0..<grid.dayCount).map { day in [8, 12].map { grid.dayStart(day) + $0 * 60 } }
    let hours = Array(repeating: Array(repeating: true, count: grid.slotsPerDay), count: 7)
    plan = Plan(
      name: "Small", timeZone: "Europe/Amsterdam", grid: grid,
      queues: [
        Queue(
          id: "phone", channel: .voice, skill: "phone",
          goals: ServiceGoals(serviceLevel: .init(share: 0.8, seconds: 20)), handlingSeconds: 180, openSlots: hours)
      ],
      shifts: [ShiftFamily(id: "half", starts: starts, shapes: [ShiftShape(minutes: 240, breakStep: 30)])],
      contracts: [Contract(id: "some", weeklyMinutes: 0...1200, weeklyDays: 0...5, shifts: [0], costPerHour: 1)],
      agents: (1...agents).map { number in
        Agent(
          id: "A\(number)", name: "", contract: 0, queues: [0],
          weeks: Array(repeating: WeekLimits(minutes: 0...1200, days: 0...5), count: grid.weekCount))
      },
      rules: [], night: NightDefinition(stretches: [], minimumMinutes: 180))
  }

  /// A grid without clock changes.
  static func grid() -> TimeGrid {
    TimeGrid(firstDay: CivilDate(dayNumber: 20_780), dayCount: 7, intervalMinutes: 30)
  }

  /// A week in Amsterdam that begins on a Monday.
  static func amsterdam(_ monday: String) -> TimeGrid? {
    guard let zone = ZonedClock(identifier: "Europe/Amsterdam"), let day = CivilDate(monday) else { return nil }
    return HorizonClock(zone: zone, firstDay: day).grid(firstDay: day, dayCount: 7, intervalMinutes: 30)
  }

  /// The same contacts in every slot of the week.
  func forecast(contacts: Double, handlingSeconds: Double = 180) -> QueueForecast {
    forecast(handlingSeconds: handlingSeconds) { _ in contacts }
  }

  /// Contacts by slot of the day, the same on each day.
  func forecast(handlingSeconds: Double = 180, _ contacts: (_ slot: Int) -> Double) -> QueueForecast {
    let slots = plan.grid.slotsPerDay
    let all = (0..<plan.grid.dayCount * slots).map { contacts($0 % slots) }
    return QueueForecast(
      queue: "phone", firstDay: plan.grid.firstDay, slotsPerDay: slots, contacts: all,
      handlingSeconds: all.map { _ in handlingSeconds })
  }
}
