public import PlanFiles
import Queueing
public import Workforce

/// The second stage: from contacts expected to agents needed, interval by interval, kept fractional.
///
/// A queue whose contacts wait for seconds is staffed for its goals with Erlang A when its patience is known, else with
/// Erlang C. A deferred one (e-mail) gets its workload, see ``SpreadWorkload``; so does a queue without goals, interval by
/// interval. Where no contacts are expected, as in closed hours, nobody is needed. An interval that the clock shows twice
/// is staffed twice for the contacts of its slot; a slot that it skips is not staffed at all.
public struct StaffingStage: Sendable {
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
    precondition(forecasts.count == plan.queues.count, "a forecast for each of \(plan.queues.count) queues")
    var needed: [[Double]] = []
    var rostered: [[Double]] = []
    for (queue, forecast) in zip(plan.queues, forecasts) {
      do throws(QueueingError) {
        let shares = plan.shrinkage
        let shrinkage = try Shrinkage(
          outOfOffice: shares.outOfOffice, inOffice: shares.inOffice,
          mode: shares.mode == .sequential ? .sequential : .additive)
        let agents = try agents(for: queue, forecast)
        needed.append(agents)
        rostered.append(agents.map(shrinkage.rostered(forNeeded:)))
      } catch {
        throw PlanError(problems: [
          PlanProblem(
            code: error.code.rawValue, file: PlanFolder.planFile, message: "queue [\(queue.id)]: \(error.message)",
            fix: "correct its goals, or the contacts and handling times expected of it")
        ])
      }
    }
    return Requirement(agents: needed, rostered: rostered)
  }

  private func agents(for queue: Queue, _ forecast: QueueForecast) throws(QueueingError) -> [Double] {
    let contacts = ExpectedContacts(queue: queue, forecast: forecast, grid: plan.grid)
    if queue.channel.isDeferred { return try SpreadWorkload(plan: plan).agents(for: contacts) }
    let staffing = try QueueStaffing(queue: queue)
    var agents: [Double] = []
    for interval in 0..<plan.grid.intervalCount { agents.append(try staffing.agents(for: contacts.load(at: interval))) }
    return agents
  }
}
