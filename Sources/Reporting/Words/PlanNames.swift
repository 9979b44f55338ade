import WallClock
import Workforce

/// How sentences of any language name days, times and things of a plan.
struct PlanNames {
  let plan: Plan
  let words: any NotationWords

  /// `2026-11-23`.
  func date(_ day: Int) -> String {
    words.date(plan.grid.date(of: day))
  }

  /// Whether an agent is in a rotation, which goes before the contract's weekly pattern.
  func isRotating(_ agent: Int?) -> Bool {
    agent.map { plan.agents.indices.contains($0) && plan.agents[$0].rotation != nil } ?? false
  }

  /// `2026-11-23 06:30`: the wall clock at an elapsed minute. Outside the horizon a clock change is not known of.
  func time(_ minute: Int) -> String {
    let day = plan.grid.day(at: minute)
    return "\(date(day)) \(timeOfDay(minute))"
  }

  /// `06:30`: as ``time(_:)``, without the date.
  func timeOfDay(_ minute: Int) -> String {
    words.clock(clockMinutes(minute))
  }

  private func clockMinutes(_ minute: Int) -> Int {
    let grid = plan.grid
    let interval = minute >= 0 ? minute / grid.intervalMinutes : -1
    return
      grid.wallClockMinutes.indices.contains(interval)
      ? grid.wallClockMinutes[interval] + minute % grid.intervalMinutes
      : minute - grid.dayStart(grid.day(at: minute))
  }

  /// `thu`: the weekday of an elapsed minute.
  func weekday(_ minute: Int) -> String {
    String(plan.grid.weekday(of: plan.grid.day(at: minute)).rawValue.prefix(3))
  }

  /// `2026-11-23 06:30-08:00`: a stretch within a day of the horizon.
  func span(_ minutes: Range<Int>) -> String {
    let end = clockMinutes(minutes.upperBound - plan.grid.intervalMinutes) + plan.grid.intervalMinutes
    return
      "\(date(plan.grid.day(at: minutes.lowerBound))) \(words.span(timeOfDay(minutes.lowerBound), words.clock(end)))"
  }

  /// The family's id, or that the plan has no such family.
  func shift(_ family: Int?) -> String {
    guard let index = family else { return "" }
    return plan.shifts.indices.contains(index) ? plan.shifts[index].id : words.unknownToPlan
  }

  /// The queue's id, or that the plan has no such queue.
  func queue(_ index: Int) -> String {
    plan.queues.indices.contains(index) ? plan.queues[index].id : words.unknownToPlan
  }

  /// The session's id, or that the plan has no such session.
  func session(_ index: Int) -> String {
    plan.sessions.indices.contains(index) ? plan.sessions[index].id : words.unknownToPlan
  }

  /// The tier's id, or that the plan has no such tier.
  func tier(_ index: Int) -> String {
    plan.tiers.indices.contains(index) ? plan.tiers[index].id : words.unknownToPlan
  }

  /// The id of what agents are on call for.
  func onCall(_ index: Int) -> String {
    plan.onCall.indices.contains(index) ? plan.onCall[index].id : words.unknownToPlan
  }

  /// The id of the agent's contract.
  func contract(ofAgent index: Int?) -> String {
    index.map { plan.contracts[plan.agents[$0].contract].id } ?? ""
  }

  /// Why an agent is away through a stretch that stands in the way, unless it is only that the agent is not available then.
  func absence(of agent: Int, in demand: LineConflict.Demand) -> Unavailability.Reason? {
    guard case .unavailable(let minutes) = demand else { return nil }
    let reason = plan.agents[agent].unavailable.first { $0.minutes == minutes }?.reason
    return reason == .availability ? nil : reason
  }

  /// The lengths of the family from a start, in minutes; none when the plan has no such family.
  func lengths(ofShift family: Int?, from start: Int) -> [Int] {
    guard let index = family else { return [] }
    return plan.shifts.indices.contains(index) ? plan.shifts[index].shapes(from: start).map(\.minutes) : []
  }
}
