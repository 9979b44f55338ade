public import Staffing
public import Workforce

/// The second stage: from contacts expected to agents needed.
///
/// Staff is for the contacts expected, or for those of a quantile: contacts that are not exceeded with that probability.
public struct StaffingStage: Sendable {
  private let plan: Plan
  private let usualQuantile: Double?

  /// Makes a stage.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - settings: What its planner says, of which the staffing quantile counts.
  public init(plan: Plan, settings: ForecastSettings = ForecastSettings()) {
    self.plan = plan
    usualQuantile = settings.staffingQuantile
  }

  /// The agents needed, and what becomes of deferred work with them.
  ///
  /// - Parameters:
  ///   - contacts: The contacts expected.
  ///   - quantile: Probability with which the contacts staffed for are not exceeded; `nil` takes the plan's, if it has
  ///     one and the forecast has quantiles.
  /// - Returns: Agents required and to roster, by queue and interval.
  /// - Throws: ``PlanningError/unstaffable(_:)``; ``PlanningError/costsOutOfRange(_:)``; ``PlanningError/noQuantiles(queue:)``
  ///   when `quantile` is given and the forecast has none.
  public func staffing(
    for contacts: ContactForecast, quantile: Double? = nil
  ) throws(PlanningError) -> StaffingResult {
    var staffed: [QueueForecast] = []
    for (index, expected) in contacts.queues.enumerated() {
      let wanted = quantile ?? usualQuantile
      let careful = wanted.flatMap { expected.staffed(at: $0, isByDay: plan.queues[index].channel.isDeferred) }
      guard quantile == nil || careful != nil else { throw .noQuantiles(queue: index) }
      staffed.append(careful ?? expected)
    }
    let result: StaffingResult
    do throws(StaffingError) {
      result = try CentreStaffing(plan: plan).staffing(for: staffed)
    } catch {
      throw .unstaffable(error)
    }
    let cost = CostRange(plan: plan).staffing(for: result.requirement)
    guard cost <= CostRange.largest else { throw .costsOutOfRange(cost) }
    return result
  }

  /// What becomes of deferred work under a roster's staff, by queue; `nil` for queues without a response time.
  ///
  /// - Throws: ``PlanningError/unstaffable(_:)``.
  public func deferredOutlook(
    for contacts: ContactForecast, under presence: Presence
  ) throws(PlanningError) -> [DeferredOutlook?] {
    let present = plan.queues.indices.map { presence.agents(queue: $0) }
    do throws(StaffingError) {
      return try CentreStaffing(plan: plan).deferredOutlook(for: contacts.queues, present: present)
    } catch {
      throw .unstaffable(error)
    }
  }
}
