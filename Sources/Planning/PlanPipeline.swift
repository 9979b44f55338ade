public import Forecasting
public import Rostering
public import Staffing
public import Workforce

/// The stages one after the other: values in, values out.
public struct PlanPipeline: Sendable {
  /// The plan.
  public let plan: Plan
  /// What its planner knows beyond the history, and how careful to staff.
  public let settings: ForecastSettings

  /// Makes a pipeline.
  public init(plan: Plan, settings: ForecastSettings = ForecastSettings()) {
    self.plan = plan
    self.settings = settings
  }

  /// The contacts expected.
  ///
  /// - Throws: As ``ForecastStage/contacts(from:asOf:)``.
  public func contacts(
    from source: ContactSource, asOf: AsOf? = nil
  ) throws(PlanningError) -> ContactForecast {
    try ForecastStage(plan: plan, settings: settings).contacts(from: source, asOf: asOf)
  }

  /// Forecasts a history itself from earlier origins; one report a queue, `nil` where it is too short.
  public func backtest(_ backtest: RollingBacktest, on history: History) -> [BacktestReport?] {
    ForecastStage(plan: plan, settings: settings).backtest(backtest, on: history)
  }

  /// The agents needed, and what becomes of deferred work with them.
  ///
  /// - Throws: As ``StaffingStage/staffing(for:quantile:)``.
  public func staffing(
    for contacts: ContactForecast, quantile: Double? = nil
  ) throws(PlanningError) -> StaffingResult {
    try StaffingStage(plan: plan, settings: settings).staffing(for: contacts, quantile: quantile)
  }

  /// A verified roster for the agents needed, with all that was found on the way to it; where shares of pooling are to be found, for
  /// those found.
  ///
  /// - Parameters:
  ///   - contacts: The contacts expected.
  ///   - staffing: The agents needed for them.
  ///   - provenance: What the roster is made from.
  ///   - options: What the solve may spend.
  ///   - isCancelled: Asked often, from any thread.
  ///   - progress: Told a few times a second, from any thread.
  /// - Returns: The roster with all that was found on the way to it.
  /// - Throws: ``RosterRefusal``, as ``RosterStage/solve(options:isCancelled:progress:)``.
  public func outcome(
    for contacts: ContactForecast, staffing: StaffingResult, provenance: PlanProvenance, options: SolveOptions,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (SolveProgress) -> Void = { _ in }
  ) throws(RosterRefusal) -> PlanOutcome {
    if plan.pooling.isCalibrated, plan.pooling.calibrated == nil {
      return try PoolingCalibration(plan: plan, settings: settings, contacts: contacts, provenance: provenance)
        .outcome(staffing: staffing, options: options, isCancelled: isCancelled, progress: progress)
    }
    let result = try RosterStage(plan: plan, requirement: staffing.requirement)
      .solve(options: options, isCancelled: isCancelled, progress: progress)
    return PlanOutcome(plan: plan, contacts: contacts, staffing: staffing, result: result, provenance: provenance)
  }

  /// A roster that was made before, beside what its contacts ask for.
  ///
  /// - Parameters:
  ///   - roster: The roster.
  ///   - contacts: The contacts that it is held against; with `nil` nobody is needed.
  ///   - quantile: As in ``staffing(for:quantile:)``.
  ///   - provenance: Where the plan comes from.
  /// - Returns: The roster beside what its contacts ask for.
  /// - Throws: As ``StaffingStage/staffing(for:quantile:)``.
  public func outcome(
    of roster: Roster, for contacts: ContactForecast?, quantile: Double? = nil, provenance: PlanProvenance
  ) throws(PlanningError) -> PlanOutcome {
    guard let contacts else { return PlanOutcome(plan: plan, roster: roster, provenance: provenance) }
    let staffing = try staffing(for: contacts, quantile: quantile)
    return PlanOutcome(
      plan: plan, contacts: contacts, staffing: staffing, roster: roster, provenance: provenance)
  }
}
