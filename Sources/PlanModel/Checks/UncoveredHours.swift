import WallClock
import Workforce

/// Hours of a queue that no shift of those who serve it covers, or of a tier that none of its people's does, as a planner would say them.
///
/// The first hours of the horizon may belong to the night before: what a shift covers on the next day is not told of the first.
struct UncoveredHours {
  private let plan: Plan
  private let isCovered: [Bool]

  /// Those of some agents.
  private init(plan: Plan, of isOne: (Agent) -> Bool) {
    self.plan = plan
    isCovered = UncoveredHours.covered(plan, of: isOne)
  }

  init(plan: Plan, queue: Int) { self.init(plan: plan) { $0.queues.contains(queue) } }

  init(plan: Plan, tier: Int) {
    self.init(plan: plan) { agent in agent.tiers.contains { $0.tier == tier && $0.weight > 0 } }
  }

  /// Stretches told of; the others are counted.
  private static let told = 4

  /// Open hours, of a position those in which somebody is needed, such as `mon-fri 06:00-08:00, 20:00-22:00`; `nil` without any.
  ///
  /// Days on which clocks change are left out: a shift ends an hour off there, and nobody would plan a year for it.
  func open(queue: Int) -> String? {
    text { interval in
      let day = plan.grid.day(ofInterval: interval)
      let isChanged = plan.grid.dayStart(day + 1) - plan.grid.dayStart(day) != 1440
      let isAsked = plan.queues[queue].needed.map { $0[interval] > 0 } ?? true
      return !isChanged && isAsked && plan.openHours.isOpen(queue: queue, interval: interval)
    }
  }

  /// Hours for which a hard `minimum-staffing` asks for somebody.
  func demanded(queue: Int) -> String? {
    text { interval in
      plan.rules.contains { rule in
        guard case .minimumStaffing(queue, let agents, let window) = rule.kind, rule.hardness == .hard, agents > 0
        else { return false }
        return plan.asksForStaff(queue: queue, within: window, interval: interval)
      }
    }
  }

  /// Hours in which somebody of a tier is needed.
  func needed(tier: Int) -> String? { text { plan.tiers[tier].needed[$0] > 0 } }

  private static func covered(_ plan: Plan, of isOne: (Agent) -> Bool) -> [Bool] {
    let (length, count) = (plan.grid.intervalMinutes, plan.grid.intervalCount)
    var covered = [Bool](repeating: false, count: count)
    let contracts = Set(plan.agents.filter(isOne).map(\.contract))
    let clocks = Set(contracts.map { plan.contracts[$0].clock })
    for family in clocks.flatMap({ clock -> [ShiftFamily] in
      let own = contracts.filter { plan.contracts[$0].clock == clock }
      let families = Set(own.flatMap { plan.contracts[$0].shifts })
      return plan.workedShifts.filter(families.contains).map { plan.shifts[$0].on(clock: clock) }
    }) {
      for start in family.starts.joined() {
        let longest = family.shapes(from: start).map(\.minutes).max() ?? 0
        let (first, end) = (max(0, start) / length, min(count, (start + longest + length - 1) / length))
        if first < end { for interval in first..<end { covered[interval] = true } }
      }
    }
    // A shift of the night before the horizon covers what it covers on the next day.
    let nextDay = plan.grid.dayStart(1) / length
    for interval in 0..<nextDay where nextDay + interval < count && covered[nextDay + interval] {
      covered[interval] = true
    }
    return covered
  }

  /// The hours that a condition asks for and no shift covers.
  private func text(_ isAsked: (_ interval: Int) -> Bool) -> String? {
    var stretches: [(from: Int, to: Int, days: Set<Weekday>)] = []
    let grid = plan.grid
    var interval = 0
    while interval < grid.intervalCount {
      guard !isCovered[interval], isAsked(interval) else {
        interval += 1
        continue
      }
      let (first, day) = (interval, grid.day(ofInterval: interval))
      repeat {
        interval += 1
      } while interval < grid.intervalCount && !isCovered[interval] && isAsked(interval)
        && grid.day(ofInterval: interval) == day
      let (from, to) = (grid.wallClockMinutes[first], grid.wallClockMinutes[interval - 1] + grid.intervalMinutes)
      if let known = stretches.firstIndex(where: { $0.from == from && $0.to == to }) {
        stretches[known].days.insert(grid.weekday(of: day))
      } else {
        stretches.append((from, to, [grid.weekday(of: day)]))
      }
    }
    guard !stretches.isEmpty else { return nil }
    let told = stretches.sorted { ($0.from, $0.to) < ($1.from, $1.to) }.prefix(UncoveredHours.told).map { stretch in
      let days = Weekday.allCases.filter(stretch.days.contains)
      return
        "\(UncoveredHours.text(days)) \(ClockText.hoursAndMinutes(stretch.from))-\(ClockText.hoursAndMinutes(stretch.to))"
    }
    let more = stretches.count - told.count
    return told.joined(separator: ", ") + (more > 0 ? " and at \(more) more times" : "")
  }

  /// `mon-fri`, `sat,sun`, `daily`.
  private static func text(_ days: [Weekday]) -> String {
    if days.count == 7 { return "daily" }
    let isRun = zip(days, days.dropFirst()).allSatisfy { $1.index == $0.index + 1 }
    if isRun, days.count > 2 { return "\(days[0].rawValue.prefix(3))-\(days[days.count - 1].rawValue.prefix(3))" }
    return days.map { String($0.rawValue.prefix(3)) }.joined(separator: ",")
  }
}
