public import Queueing
public import Workforce

/// Builds the plan of a small centre from what a test or a benchmark cares about; everything else is as plain as can be.
///
/// Queues never close, the limits of a contract hold in every week, there are no rules and no nights.
///
/// ```swift
/// var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
/// centre.addQueue("phone")
/// centre.addShift("early", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
/// centre.addContract("full", weeklyMinutes: 0...2400, weeklyDays: 0...5)
/// centre.addAgents(["A1", "A2"])
/// centre.plan
/// ```
public struct PlanBuilder: Sendable {
  /// The plan so far: whatever has no method of its own is changed here.
  public var plan: Plan

  /// Begins a plan without anything in it.
  public init(_ name: String = "small", timeZone: String = "UTC", grid: TimeGrid) {
    plan = Plan(
      name: name, timeZone: timeZone, grid: grid, queues: [], shifts: [], contracts: [], agents: [], rules: [],
      night: NightDefinition(stretches: [], minimumMinutes: 180))
  }

  /// Adds a queue that never closes; its skill is its own id unless another is named.
  public mutating func addQueue(
    _ id: String, _ channel: Channel = .voice, skill: String? = nil, goals: ServiceGoals = ServiceGoals(),
    handlingSeconds: Double = 240, patienceSeconds: Double? = nil, concurrency: Double = 1
  ) {
    let open = [[Bool]](repeating: [Bool](repeating: true, count: plan.grid.slotsPerDay), count: 7)
    plan.queues.append(
      Queue(
        id: id, channel: channel, skill: skill ?? id, goals: goals, handlingSeconds: handlingSeconds,
        patienceSeconds: patienceSeconds, concurrency: concurrency, openSlots: open))
  }

  /// Adds a family that begins at the same minutes after the beginning of every day.
  public mutating func addShift(_ id: String, startMinutes: [Int], shapes: [ShiftShape]) {
    let grid = plan.grid
    let starts = (0..<grid.dayCount).map { day in startMinutes.map { grid.dayStart(day) + $0 } }
    plan.shifts.append(ShiftFamily(id: id, starts: starts, shapes: shapes))
  }

  /// Adds a family that may begin on every step of every day, also of one with 23 or 25 hours.
  public mutating func addShift(_ id: String, everyMinutes step: Int, shapes: [ShiftShape]) {
    let grid = plan.grid
    let starts = (0..<grid.dayCount).map { day in
      Array(stride(from: grid.dayStart(day), to: grid.dayStart(day + 1), by: step))
    }
    plan.shifts.append(ShiftFamily(id: id, starts: starts, shapes: shapes))
  }

  /// Adds a contract; it may work every family added so far unless some are named.
  public mutating func addContract(
    _ id: String, weeklyMinutes: ClosedRange<Int>, weeklyDays: ClosedRange<Int>, shifts: [Int]? = nil,
    costPerHour: Double = 1, pattern: [DayPattern]? = nil
  ) {
    plan.contracts.append(
      Contract(
        id: id, weeklyMinutes: weeklyMinutes, weeklyDays: weeklyDays, shifts: shifts ?? Array(plan.shifts.indices),
        costPerHour: costPerHour, pattern: pattern))
  }

  /// Adds an agent, who serves every queue added so far unless some are named.
  public mutating func addAgent(
    _ id: String, name: String = "", contract: Int = 0, queues: [Int]? = nil, unavailable: [Unavailability] = [],
    wishes: [Wish] = [], past: [Duty] = []
  ) {
    let limits = WeekLimits(
      minutes: plan.contracts[contract].weeklyMinutes, days: plan.contracts[contract].weeklyDays)
    plan.agents.append(
      Agent(
        id: id, name: name, contract: contract, queues: queues ?? Array(plan.queues.indices), unavailable: unavailable,
        weeks: [WeekLimits](repeating: limits, count: plan.grid.weekCount), wishes: wishes, past: past))
  }

  /// Adds agents who are alike.
  public mutating func addAgents(_ ids: [String], contract: Int = 0, queues: [Int]? = nil, past: [Duty] = []) {
    for id in ids { addAgent(id, contract: contract, queues: queues, past: past) }
  }

  /// Makes a stretch of every day count as night, in minutes after the day's beginning; of which a duty needs so many.
  public mutating func setNight(_ minutes: Range<Int>, minimumMinutes: Int) {
    let grid = plan.grid
    plan.night = NightDefinition(
      stretches: grid.knownDays.dropLast().map { day in
        grid.dayStart(day) + minutes.lowerBound..<grid.dayStart(day) + minutes.upperBound
      }, minimumMinutes: minimumMinutes)
  }
}

extension Requirement {
  /// The same numbers as agents required and as agents to roster, by queue and interval.
  public init(_ needed: [[Double]]) {
    self.init(agents: needed, rostered: needed)
  }
}
