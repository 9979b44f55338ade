import Queueing
public import Workforce

extension CentreStaffing {
  /// What the formulas expect of each queue, interval by interval and weighted by contacts; `nil` for deferred queues and
  /// for those without contacts.
  ///
  /// Each interval is taken to be in its long run with the agents present for the queue, less the plan's shrinkage; agents
  /// of other queues do not help, and nothing is carried over.
  ///
  /// - Parameters:
  ///   - forecasts: One a queue.
  ///   - present: Agents on each queue by interval, before shrinkage.
  ///   - thresholdSeconds: Longest wait of a contact answered in time where a queue's goals name none.
  /// - Returns: One expectation a queue, or `nil`.
  /// - Throws: As ``requirement(for:)``.
  public func expectations(
    for forecasts: [QueueForecast], present: [[Double]], thresholdSeconds: Double
  ) throws(StaffingError) -> [ErlangExpectation?] {
    let loads = try loads(of: forecasts)
    var expectations: [ErlangExpectation?] = []
    for (index, queue) in plan.queues.enumerated() {
      let places = try available(of: present[index], queue: index).map { $0 * max(1, queue.concurrency) }
      expectations.append(
        try of(index) { () throws(QueueingError) in
          try expectation(of: queue, loads[index], places, thresholdSeconds: thresholdSeconds)
        })
    }
    return expectations
  }

  private func expectation(
    of queue: Queue, _ loads: [OfferedLoad], _ places: [Double], thresholdSeconds: Double
  ) throws(QueueingError) -> ErlangExpectation? {
    guard !queue.channel.isDeferred else { return nil }
    let threshold = queue.goals.overallServiceLevel?.seconds ?? thresholdSeconds
    var (contacts, inTime, abandoned, overloaded) = (0.0, 0.0, 0.0, 0)
    for (load, places) in zip(loads, places) where load.contactsPerHour > 0 {
      contacts += load.contactsPerHour
      if let patience = queue.patienceSeconds {
        let state = try ErlangA.steadyState(of: load, agents: places, patienceSeconds: patience)
        inTime += load.contactsPerHour * state.serviceLevel(within: threshold)
        abandoned += load.contactsPerHour * state.probabilityOfAbandoning
      } else if let state = try ErlangC.steadyState(of: load, agents: places) {
        inTime += load.contactsPerHour * state.serviceLevel(within: threshold)
      } else {
        overloaded += 1
      }
    }
    guard contacts > 0 else { return nil }
    return ErlangExpectation(
      model: queue.patienceSeconds == nil ? "Erlang C" : "Erlang A", serviceLevel: inTime / contacts,
      abandonment: queue.patienceSeconds.map { _ in abandoned / contacts }, overloadedIntervals: overloaded)
  }
}
