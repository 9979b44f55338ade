import WallClock
import Workforce

/// How sentences of any language name days, times and things of a plan.
struct PlanNames {
  let plan: Plan
  let words: any NotationWords
  /// By whose clock times and days are told.
  let grid: TimeGrid
  private let clock: Int

  /// Names by the clock of an agent, else by the centre's.
  init(plan: Plan, words: any NotationWords, agent: Int? = nil) {
    self.plan = plan
    self.words = words
    let one = agent.flatMap { plan.agents.indices.contains($0) ? plan.agents[$0] : nil }
    clock = one.map(plan.clockNumber) ?? 0
    grid = plan.clock(clock).grid
  }

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
    let day = grid.day(at: minute)
    return "\(date(day)) \(timeOfDay(minute))"
  }

  /// `06:30`: as ``time(_:)``, without the date.
  func timeOfDay(_ minute: Int) -> String {
    words.clock(clockMinutes(minute))
  }

  private func clockMinutes(_ minute: Int) -> Int { grid.wallClockMinute(at: minute) }

  /// `thu`: the weekday of an elapsed minute.
  func weekday(_ minute: Int) -> String {
    String(grid.weekday(of: grid.day(at: minute)).rawValue.prefix(3))
  }

  /// `2026-11-23 06:30-08:00`: a stretch within a day of the horizon.
  func span(_ minutes: Range<Int>) -> String {
    let end = clockMinutes(minutes.upperBound - grid.intervalMinutes) + grid.intervalMinutes
    return
      "\(date(grid.day(at: minutes.lowerBound))) \(words.span(timeOfDay(minutes.lowerBound), words.clock(end)))"
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
    return plan.shifts.indices.contains(index)
      ? plan.shifts[index].on(clock: clock).shapes(from: start).map(\.minutes) : []
  }
}
