public import Queueing
public import Workforce

/// From contacts expected to agents needed, of every queue of a centre, interval by interval and kept fractional.
///
/// A queue whose contacts wait for seconds is staffed for its goals with Erlang A when its patience is known, else with
/// Erlang C. A deferred one (e-mail) gets what clears its response time beside what live queues leave over, or without one
/// its workload, spread over the day's open hours; a live queue without goals gets its workload interval by interval. Where
/// no contacts are expected, as in closed hours, nobody is needed. A position has as many as the plan says. Queues that share agents are staffed as one as far as the plan says. An interval that the clock shows twice is staffed twice
/// for the contacts of its slot; a slot that it skips is not staffed at all.
public struct CentreStaffing: Sendable {
  let plan: Plan

  /// Makes a staffing for a plan.
  public init(plan: Plan) {
    self.plan = plan
  }

  /// Agents needed for a forecast of every queue.
  ///
  /// - Parameter forecasts: One a queue, in the order of the plan's queues; each covers the horizon.
  /// - Returns: Agents required and to roster, by queue and interval.
  /// - Throws: ``StaffingError`` when a handling time, a goal, a price or a shrinkage is out of range.
  public func requirement(for forecasts: [QueueForecast]) throws(StaffingError) -> Requirement {
    try staffing(for: forecasts).requirement
  }

  /// Agents needed for a forecast of every queue, and what becomes of deferred work.
  ///
  /// - Throws: As ``requirement(for:)``.
  public func staffing(for forecasts: [QueueForecast]) throws(StaffingError) -> StaffingResult {
    let loads = try loads(of: forecasts)
    var agents = plan.queues.map { _ in [Double](repeating: 0, count: plan.grid.intervalCount) }
    for (index, queue) in plan.queues.enumerated() where queue.channel.isLive {
      agents[index] = try of(index) { () throws(QueueingError) in
        try QueueStaffing(queue: queue).agents(for: loads[index], grid: plan.grid)
      }
    }
    agents = try PooledStaffing(plan: plan).agents(agents, loads: loads)
    var deferred = [DeferredOutlook?](repeating: nil, count: plan.queues.count)
    var warnings: [StaffingWarning] = plan.pooling == .uncalibrated ? [.uncalibratedPooling] : []
    var gaps = LiveGaps(plan: plan, loads: loads, agents: agents)
    // A week's work makes way for all others.
    let deferredQueues = plan.queues.indices.filter { plan.queues[$0].channel.isDeferred }
    let ordered =
      deferredQueues.filter { plan.queues[$0].weeklyWorkHours == nil }
      + deferredQueues.filter { plan.queues[$0].weeklyWorkHours != nil }
    for index in ordered {
      if let staffing = DeferredStaffing(plan: plan, queue: index, loads: loads[index]) {
        let found = staffing.staff(gaps: &gaps, beside: agents)
        agents[index] = found.agents
        deferred[index] = found.outlook
        if let warning = found.warning { warnings.append(warning) }
      } else {
        agents[index] = SpreadWorkload(plan: plan).agents(for: loads[index], ofQueue: index)
      }
    }
    for index in plan.queues.indices {
      let delay = try of(index) { () throws(QueueingError) in
        try GapDelay(queue: plan.queues[index], intervalMinutes: plan.grid.intervalMinutes)?.serviceLevel(
          loads: loads[index], agents: agents[index], taken: gaps.taken[index], contacts: gaps.takenContacts[index])
      }
      if let level = delay ?? nil, let goal = plan.queues[index].goals.overallServiceLevel,
        level < goal.share - GapDelay.worthTelling
      {
        warnings.append(.gapsDelayContacts(queue: index, serviceLevel: level))
      }
    }
    for (index, queue) in plan.queues.enumerated() {
      if let needed = queue.needed { agents[index] = needed.map(Double.init) }
    }
    let requirement = try requirement(agents: agents, loads: loads)
    return StaffingResult(requirement: requirement, deferred: deferred, warnings: warnings)
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
  ) throws(StaffingError) -> [DeferredOutlook?] {
    let loads = try loads(of: forecasts)
    var available = present
    for index in plan.queues.indices { available[index] = try self.available(of: present[index], queue: index) }
    var gaps = LiveGaps(plan: plan, loads: loads, agents: available)
    return plan.queues.indices.map { index in
      DeferredStaffing(plan: plan, queue: index, loads: loads[index])?.outlook(agents: available[index], gaps: &gaps)
    }
  }

  /// Agents of a queue available on average of those rostered, by interval.
  func available(of rostered: [Double], queue: Int) throws(StaffingError) -> [Double] {
    try of(queue) { () throws(QueueingError) in try plan.shrinkage.check() }
    return rostered.indices.map { shrinkage(at: $0).available(ofRostered: rostered[$0]) }
  }

  /// The work that every queue's contacts bring, by queue and interval of the horizon.
  ///
  /// - Throws: ``StaffingError`` when contacts or a handling time are out of range.
  public func loads(of forecasts: [QueueForecast]) throws(StaffingError) -> [[OfferedLoad]] {
    precondition(forecasts.count == plan.queues.count, "a forecast for each of \(plan.queues.count) queues")
    var loads: [[OfferedLoad]] = []
    for (index, forecast) in forecasts.enumerated() {
      loads.append(
        try of(index) { () throws(QueueingError) in try ExpectedContacts(forecast: forecast, grid: plan.grid).loads() })
    }
    return loads
  }

  private func requirement(agents: [[Double]], loads: [[OfferedLoad]]) throws(StaffingError) -> Requirement {
    var rostered: [[Double]] = []
    var curves: [[ServiceCurve?]] = []
    for (index, queue) in plan.queues.enumerated() {
      let intervals = plan.grid.intervalCount
      try of(index) { () throws(QueueingError) in
        try plan.shrinkage.check()
        // At a position so many people are asked for, whoever may be away.
        rostered.append(
          queue.channel == .position
            ? agents[index] : (0..<intervals).map { shrinkage(at: $0).rostered(forNeeded: agents[index][$0]) })
        var row = [ServiceCurve?](repeating: nil, count: intervals)
        if let service = try PricedService(queue: queue, intervalMinutes: plan.grid.intervalMinutes) {
          for interval in 0..<intervals {
            row[interval] = try service.curve(for: loads[index][interval], shrinkage: shrinkage(at: interval))
          }
        }
        curves.append(row)
      }
    }
    let isPriced = plan.queues.contains { $0.prices != nil }
    return Requirement(agents: agents, rostered: rostered, serviceCurves: isPriced ? curves : [])
  }

  /// The shrinkage of an interval: that of the weekday on which it begins.
  private func shrinkage(at interval: Int) -> Shrinkage {
    plan.shrinkage[plan.grid.weekday(of: plan.grid.day(ofInterval: interval))]
  }

  /// Turns an error of the formulas into one that names the queue.
  func of<Value>(
    _ queue: Int, _ compute: () throws(QueueingError) -> Value
  ) throws(StaffingError) -> Value {
    do throws(QueueingError) {
      return try compute()
    } catch {
      throw StaffingError(queue: queue, cause: error)
    }
  }
}
