import Queueing
import Workforce

/// How many agents one queue needs for some load, all its goals met.
///
/// An agent who serves several contacts at once counts as so many places; the models count places. Contacts served side by
/// side are taken not to slow each other down: the handling time is the one seen with such concurrency.
struct QueueStaffing {
  private let goals: StaffingGoals
  private let daily: StaffingGoals.ServiceLevel?
  private let patienceSeconds: Double?
  private let concurrency: Double

  /// - Throws: `QueueingError` when a goal or the patience is out of range.
  init(queue: Queue) throws(QueueingError) {
    goals = try StaffingGoals(
      serviceLevel: queue.goals.serviceLevel.map(StaffingGoals.ServiceLevel.init),
      meanWait: queue.goals.meanWait, maximumOccupancy: queue.goals.maximumOccupancy,
      maximumAbandonment: queue.goals.maximumAbandonment)
    daily = queue.goals.dailyServiceLevel.map(StaffingGoals.ServiceLevel.init)
    patienceSeconds = queue.patienceSeconds
    concurrency = max(1, queue.concurrency)
  }

  /// Agents on contacts or ready for one, by interval; day by day where the queue has a goal for the day.
  func agents(for loads: [OfferedLoad], grid: TimeGrid) throws(QueueingError) -> [Double] {
    var agents: [Double] = []
    guard let daily else {
      for load in loads { agents.append(try self.agents(for: load)) }
      return agents
    }
    for day in 0..<grid.dayCount {
      let intervals = grid.dayStart(day) / grid.intervalMinutes..<grid.dayStart(day + 1) / grid.intervalMinutes
      var parts: [DayInterval] = []
      for interval in intervals {
        parts.append(DayInterval(load: loads[interval], floor: try floor(for: loads[interval])))
      }
      let found = try DailyStaffing.requirement(for: parts, goal: daily, patienceSeconds: patienceSeconds)
      agents += found.agents.map { Double($0) / concurrency }
    }
    return agents
  }

  /// Agents on contacts or ready for one, fractional; the workload when the queue has no goals.
  func agents(for load: OfferedLoad) throws(QueueingError) -> Double {
    guard load.erlangs > 0 else { return 0 }
    if goals.isEmpty { return load.erlangs / concurrency }
    let places = try Staffing.requirement(for: load, goals: goals, patienceSeconds: patienceSeconds)
    return places.fractionalAgents / concurrency
  }

  /// Whole places that an interval must have whatever the day's goal needs.
  private func floor(for load: OfferedLoad) throws(QueueingError) -> Int {
    guard load.erlangs > 0, !goals.isEmpty else { return 0 }
    return try Staffing.requirement(for: load, goals: goals, patienceSeconds: patienceSeconds).agents
  }
}

extension StaffingGoals.ServiceLevel {
  /// The service level that a plan asks for.
  init(_ level: ServiceGoals.ServiceLevel) {
    let definition: ServiceLevelDefinition =
      switch level.definition {
      case .ofAnswered: .ofAnswered
      case .ofOffered: .ofOffered
      case .withoutShortAbandons: .withoutShortAbandons
      case .lateAbandonsOnly: .lateAbandonsOnly
      case .abandonsInTimeMet: .abandonsInTimeMet
      }
    self.init(
      share: level.share, seconds: level.seconds, definition: definition,
      shortAbandonSeconds: level.shortAbandonSeconds)
  }
}
