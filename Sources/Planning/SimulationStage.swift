import Forecasting
import Queueing
import Verification
public import Simulation
public import Staffing
public import Workforce

/// The check after the roster: the horizon as it is rostered, simulated, beside what the formulas say of it.
public struct SimulationStage: Sendable {
  private let plan: Plan
  private let forecasts: [QueueForecast]

  /// Makes a stage for a forecast of every queue, in the order of the plan's queues.
  public init(plan: Plan, forecasts: [QueueForecast]) {
    precondition(forecasts.count == plan.queues.count, "a forecast for each of \(plan.queues.count) queues")
    self.plan = plan
    self.forecasts = forecasts
  }

  /// The day's busyness that the forecast's quantiles speak of, a coefficient of variation: of all live queues, by their
  /// contacts; 0 when none has quantiles.
  ///
  /// The simulation has one busyness a day for all queues, so queues that err apart are taken to err together.
  public var busynessVariation: Double {
    var squares = 0.0
    var contacts = 0.0
    for (queue, forecast) in zip(plan.queues, forecasts) where !queue.channel.isDeferred {
      guard let variation = forecast.busynessVariation else { continue }
      let weight = forecast.contacts.reduce(0, +)
      squares += weight * variation * variation
      contacts += weight
    }
    return contacts > 0 ? (squares / contacts).squareRoot() : 0
  }

  /// The model of the rostered horizon.
  ///
  /// - Throws: `SimulationError` when the forecast or an assumption is out of range.
  public func model(
    of roster: Roster, assumptions: SimulationAssumptions
  ) throws(SimulationError) -> SimulationModel {
    let loads = try named { () throws(StaffingError) in try CentreStaffing(plan: plan).loads(of: forecasts) }
    let hours = Double(plan.grid.intervalMinutes) / 60
    return try SimulationModel(
      plan: plan, roster: roster, contacts: loads.map { $0.map { $0.contactsPerHour * hours } },
      handlingSeconds: loads.map { $0.map(\.handlingSeconds) }, assumptions: assumptions)
  }

  /// What the formulas expect of each queue, interval by interval and weighted by contacts; `nil` for deferred queues and
  /// for those without contacts.
  ///
  /// Each interval is taken to be in its long run with the agents on duty for the queue, less those who are absent or away;
  /// agents of other queues do not help, and nothing is carried over. Agents who are open to several queues count where the requirement
  /// is met best with them.
  ///
  /// - Parameters:
  ///   - roster: The roster.
  ///   - thresholdSeconds: Longest wait of a contact answered in time where a queue's goals name none.
  ///   - attendance: How agents keep to their duties; `nil` takes the plan's shrinkage.
  /// - Returns: One expectation a queue, or `nil`.
  /// - Throws: `SimulationError` when the forecast or a goal is out of range.
  public func expectations(
    of roster: Roster, thresholdSeconds: Double, attendance: AttendanceByWeekday? = nil
  ) throws(SimulationError) -> [ErlangExpectation?] {
    var plan = plan
    if let attendance, !attendance.hasPresence(of: AttendanceByWeekday(plan.shrinkage)) {
      plan.shrinkage = ShrinkageByWeekday(
        days: attendance.days.map { Shrinkage(outOfOffice: $0.absentShare, inOffice: $0.awayShare) })
    }
    let presence = try placed(Presence(of: roster, plan: plan), roster: roster)
    let present = plan.queues.indices.map { presence.agents(queue: $0) }
    return try named { () throws(StaffingError) in
      try CentreStaffing(plan: plan)
        .expectations(for: forecasts, present: present, thresholdSeconds: thresholdSeconds)
    }
  }

  /// A presence with blended staff on the queues that need it most.
  private func placed(_ presence: Presence, roster: Roster) throws(SimulationError) -> Presence {
    if presence.blends.isEmpty { return presence }
    let staffing = try named { () throws(StaffingError) in try CentreStaffing(plan: plan).staffing(for: forecasts) }
    return RosterVerifier(plan: plan, requirement: staffing.requirement).coverage(of: roster).presence
  }

  /// Turns an error of the formulas into a problem of the model that names the queue.
  private func named<Value>(_ compute: () throws(StaffingError) -> Value) throws(SimulationError) -> Value {
    do throws(StaffingError) {
      return try compute()
    } catch {
      throw SimulationError(problems: ["queue [\(plan.queues[error.queue].id)]: \(error.cause.message)"])
    }
  }
}

extension AttendanceByWeekday {
  /// Whether as many are there as under another attendance.
  fileprivate func hasPresence(of other: AttendanceByWeekday) -> Bool {
    zip(days, other.days).allSatisfy { $0.absentShare == $1.absentShare && $0.awayShare == $1.awayShare }
  }
}
