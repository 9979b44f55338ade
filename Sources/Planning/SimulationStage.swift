import Forecasting
import Queueing
public import Simulation
import Verification
public import Workforce

/// The check after the roster: the horizon as it is rostered, simulated, beside what the formulas say of it.
public struct SimulationStage: Sendable {
  /// What Erlang's formulas say of one queue under a roster.
  public struct ErlangExpectation: Hashable, Sendable {
    /// The formula: `Erlang A`, or `Erlang C` for a queue without a patience.
    public var model: String
    /// Answered in time, of all contacts; intervals in which the queue would grow without end count as nobody answered.
    public var serviceLevel: Double
    /// Abandoned, of all contacts; `nil` with Erlang C.
    public var abandonment: Double?
    /// Intervals with contacts and no long run.
    public var overloadedIntervals: Int
  }

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
    let loads = try loads()
    let hours = Double(plan.grid.intervalMinutes) / 60
    return try SimulationModel(
      plan: plan, roster: roster, contacts: loads.map { $0.map { $0.contactsPerHour * hours } },
      handlingSeconds: loads.map { $0.map(\.handlingSeconds) }, assumptions: assumptions)
  }

  /// What the formulas expect of each queue, interval by interval and weighted by contacts; `nil` for deferred queues and
  /// for those without contacts.
  ///
  /// Each interval is taken to be in its long run with the agents on duty for the queue, less the plan's shrinkage; agents
  /// of other queues do not help, and nothing is carried over.
  public func expectations(
    of roster: Roster, thresholdSeconds: Double
  ) throws(SimulationError) -> [ErlangExpectation?] {
    let nobody = plan.queues.map { _ in [Double](repeating: 0, count: plan.grid.intervalCount) }
    let coverage = RosterVerifier(plan: plan, requirement: Requirement(agents: nobody, rostered: nobody))
      .coverage(of: roster)
    let loads = try loads()
    do throws(QueueingError) {
      let shrinkage = try IntervalShrinkage(plan: plan)
      var expectations: [ErlangExpectation?] = []
      for (index, queue) in plan.queues.enumerated() {
        let agents = (0..<plan.grid.intervalCount).map {
          shrinkage[$0].available(ofRostered: coverage.agents(queue: index, interval: $0)) * max(1, queue.concurrency)
        }
        expectations.append(try expectation(queue, loads[index], agents, thresholdSeconds: thresholdSeconds))
      }
      return expectations
    } catch {
      throw SimulationError(problems: [error.message])
    }
  }

  private func expectation(
    _ queue: Queue, _ loads: [OfferedLoad], _ agents: [Double], thresholdSeconds: Double
  ) throws(QueueingError) -> ErlangExpectation? {
    guard !queue.channel.isDeferred else { return nil }
    let threshold = queue.goals.overallServiceLevel?.seconds ?? thresholdSeconds
    var (contacts, inTime, abandoned, overloaded) = (0.0, 0.0, 0.0, 0)
    for (load, agents) in zip(loads, agents) where load.contactsPerHour > 0 {
      contacts += load.contactsPerHour
      if let patience = queue.patienceSeconds {
        let state = try ErlangA.steadyState(of: load, agents: agents, patienceSeconds: patience)
        inTime += load.contactsPerHour * state.serviceLevel(within: threshold)
        abandoned += load.contactsPerHour * state.probabilityOfAbandoning
      } else if let state = try ErlangC.steadyState(of: load, agents: agents) {
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

  private func loads() throws(SimulationError) -> [[OfferedLoad]] {
    var loads: [[OfferedLoad]] = []
    for (queue, forecast) in zip(plan.queues, forecasts) {
      let expected = ExpectedContacts(queue: queue, forecast: forecast, grid: plan.grid)
      do throws(QueueingError) {
        loads.append(try expected.loads())
      } catch {
        throw SimulationError(problems: ["queue [\(queue.id)]: \(error.message)"])
      }
    }
    return loads
  }
}
