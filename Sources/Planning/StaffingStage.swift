public import PlanFiles
import Queueing
public import Workforce

/// The second stage: from contacts expected to agents needed, interval by interval, kept fractional.
///
/// A queue whose contacts wait for seconds is staffed for its goals with Erlang A when its patience is known, else with
/// Erlang C. A deferred one (e-mail) gets what clears its response time, see ``DeferredStaffing``, or without one its
/// workload, see ``SpreadWorkload``; so does a queue without goals, interval by interval. Where no contacts are expected,
/// as in closed hours, nobody is needed. An interval that the clock shows twice is staffed twice for the contacts of its
/// slot; a slot that it skips is not staffed at all.
public struct StaffingStage: Sendable {
  /// What staffing finds.
  public struct Result: Sendable {
    /// Agents needed.
    public var requirement: Requirement
    /// What becomes of deferred work, by queue; `nil` for queues without a response time.
    public var deferred: [DeferredOutlook?]
    /// What a planner should know, in words.
    public var warnings: [String]
  }

  private let plan: Plan

  /// Makes a stage.
  public init(plan: Plan) {
    self.plan = plan
  }

  /// Agents needed for a forecast of every queue.
  ///
  /// - Parameter forecasts: One a queue, in the order of the plan's queues; each covers the horizon.
  /// - Throws: `PlanError` with the code of the `QueueingError` behind it, when a handling time or a goal is out of range.
  public func requirement(for forecasts: [QueueForecast]) throws(PlanError) -> Requirement {
    try staffing(for: forecasts).requirement
  }

  /// Agents needed for a forecast of every queue, and what becomes of deferred work.
  ///
  /// - Throws: As ``requirement(for:)``.
  public func staffing(for forecasts: [QueueForecast]) throws(PlanError) -> Result {
    let loads = try loads(of: forecasts)
    var agents = plan.queues.map { _ in [Double](repeating: 0, count: plan.grid.intervalCount) }
    for (index, queue) in plan.queues.enumerated() where !queue.channel.isDeferred {
      agents[index] = try named(queue) { () throws(QueueingError) in
        try QueueStaffing(queue: queue).agents(for: loads[index], grid: plan.grid)
      }
    }
    var deferred = [DeferredOutlook?](repeating: nil, count: plan.queues.count)
    var warnings: [String] = []
    var gaps = LiveGaps(plan: plan, loads: loads, agents: agents)
    for (index, queue) in plan.queues.enumerated() where queue.channel.isDeferred {
      if let staffing = DeferredStaffing(plan: plan, queue: index, loads: loads[index]) {
        let found = staffing.staff(gaps: &gaps)
        agents[index] = found.agents
        deferred[index] = found.outlook
        warnings += found.warnings
      } else {
        agents[index] = SpreadWorkload(plan: plan).agents(for: loads[index], of: queue)
      }
    }
    let requirement = try requirement(agents: agents, loads: loads)
    return Result(requirement: requirement, deferred: deferred, warnings: warnings)
  }

  /// What becomes of deferred work with the staff that is there.
  ///
  /// - Parameters:
  ///   - forecasts: One a queue.
  ///   - present: Agents on each queue by interval, before shrinkage.
  /// - Returns: By queue; `nil` for queues without a response time.
  /// - Throws: As ``requirement(for:)``.
  public func deferredOutlook(
    for forecasts: [QueueForecast], present: [[Double]]
  ) throws(PlanError) -> [DeferredOutlook?] {
    let loads = try loads(of: forecasts)
    var available = present
    for (index, queue) in plan.queues.enumerated() {
      available[index] = try named(queue) { () throws(QueueingError) in
        let shrinkage = try IntervalShrinkage(plan: plan)
        return present[index].indices.map { shrinkage[$0].available(ofRostered: present[index][$0]) }
      }
    }
    var gaps = LiveGaps(plan: plan, loads: loads, agents: available)
    return plan.queues.indices.map { index in
      DeferredStaffing(plan: plan, queue: index, loads: loads[index])?.outlook(agents: available[index], gaps: &gaps)
    }
  }

  private func requirement(agents: [[Double]], loads: [[OfferedLoad]]) throws(PlanError) -> Requirement {
    var rostered: [[Double]] = []
    var curves: [[ServiceCurve?]] = []
    for (index, queue) in plan.queues.enumerated() {
      let intervals = plan.grid.intervalCount
      try named(queue) { () throws(QueueingError) in
        let shrinkage = try IntervalShrinkage(plan: plan)
        rostered.append((0..<intervals).map { shrinkage[$0].rostered(forNeeded: agents[index][$0]) })
        var row = [ServiceCurve?](repeating: nil, count: intervals)
        if let service = try PricedService(queue: queue, intervalMinutes: plan.grid.intervalMinutes) {
          for interval in 0..<intervals {
            row[interval] = try service.curve(for: loads[index][interval], shrinkage: shrinkage[interval])
          }
        }
        curves.append(row)
      }
    }
    let isPriced = plan.queues.contains { $0.prices != nil }
    return Requirement(agents: agents, rostered: rostered, serviceCurves: isPriced ? curves : [])
  }

  private func loads(of forecasts: [QueueForecast]) throws(PlanError) -> [[OfferedLoad]] {
    precondition(forecasts.count == plan.queues.count, "a forecast for each of \(plan.queues.count) queues")
    var loads: [[OfferedLoad]] = []
    for (queue, forecast) in zip(plan.queues, forecasts) {
      loads.append(
        try named(queue) { () throws(QueueingError) in
          try ExpectedContacts(queue: queue, forecast: forecast, grid: plan.grid).loads()
        })
    }
    return loads
  }

  /// Turns an error of the formulas into a problem of the plan that names the queue.
  private func named<Value>(
    _ queue: Queue, _ compute: () throws(QueueingError) -> Value
  ) throws(PlanError) -> Value {
    do throws(QueueingError) {
      return try compute()
    } catch {
      throw PlanError(problems: [
        PlanProblem(
          code: error.code.rawValue, file: PlanFolder.planFile, message: "queue [\(queue.id)]: \(error.message)",
          fix: "correct its goals, or the contacts and handling times expected of it")
      ])
    }
  }
}
