public import Forecasting
public import PlanFiles
public import Rostering
public import Staffing
public import Workforce

/// The stages one after the other, on the files of a plan folder.
public struct PlanPipeline: Sendable {
  /// The plan.
  public let loaded: LoadedPlan
  private let folder: String

  /// Makes a pipeline for a plan that was read from a folder.
  public init(_ loaded: LoadedPlan, folder: String) {
    self.loaded = loaded
    self.folder = folder
  }

  /// Whether the plan says what contacts to expect: by a history or by a forecast made elsewhere.
  public var hasContacts: Bool { !loaded.historyFiles.isEmpty || loaded.forecastFile != nil }

  /// The contacts expected: of the forecast that the plan names, else forecast from its history.
  ///
  /// - Parameter asOf: The moment until which contacts are known; `nil` forecasts as before the horizon.
  /// - Throws: `PlanError` with every problem of the files; with the code `no-contacts` when the plan names neither, and
  ///   `no-update` when a forecast made elsewhere should be updated.
  public func forecast(asOf: AsOf? = nil) throws(PlanError) -> ContactForecast {
    if let imported = try loaded.readForecast(in: folder) {
      guard asOf == nil else {
        throw PlanError(problems: [
          PlanProblem(
            code: "no-update", file: PlanFolder.planFile,
            message: "the plan names a forecast made elsewhere, which cannot be updated within the day",
            fix: "remove `forecast` from the plan, or forecast without --as-of")
        ])
      }
      return stage.forecast(from: imported)
    }
    guard hasContacts else {
      throw PlanError(problems: [
        PlanProblem(
          code: "no-contacts", file: PlanFolder.planFile,
          message: "the plan names neither `history` nor `forecast`: nothing says how many contacts will come",
          fix: "name a file of past contacts under `history`, or a forecast under `forecast`")
      ])
    }
    return stage.forecast(from: try loaded.readHistory(in: folder), asOf: asOf)
  }

  /// Forecasts the plan's history from earlier origins; one report a queue, `nil` where it is too short.
  ///
  /// - Throws: `PlanError` with every problem of the files; with the code `no-history` when the plan names none.
  public func backtest(_ backtest: RollingBacktest) throws(PlanError) -> [BacktestReport?] {
    guard !loaded.historyFiles.isEmpty else {
      throw PlanError(problems: [
        PlanProblem(
          code: "no-history", file: PlanFolder.planFile,
          message: "the plan names no `history`: there is nothing to test forecasts on",
          fix: "name a file of past contacts under `history`")
      ])
    }
    return stage.backtest(backtest, on: try loaded.readHistory(in: folder))
  }

  private var stage: ForecastStage { ForecastStage(plan: loaded.plan, settings: loaded.forecasting) }

  /// The contacts expected by a forecast made elsewhere that the plan does not name.
  ///
  /// - Parameters:
  ///   - file: Its name.
  ///   - directory: Path of the folder that holds it.
  ///   - isFinal: Whether it is what an earlier run planned with, so that the planner's adjustments of today do not concern
  ///     it.
  /// - Throws: `PlanError` with every problem of the file.
  public func forecast(
    file: String, in directory: String, isFinal: Bool = false
  ) throws(PlanError) -> ContactForecast {
    let reader = ForecastReader(
      queues: loaded.plan.queues, calendars: loaded.plan.openHours.calendars, grid: loaded.plan.grid,
      clock: loaded.clock.zone)
    var imported = try reader.read(file, in: directory)
    if isFinal { imported.isAdjusted = true }
    return stage.forecast(from: imported)
  }

  /// The agents needed for the contacts expected, or for those of a quantile.
  ///
  /// - Parameters:
  ///   - forecast: The contacts expected.
  ///   - quantile: Probability with which the contacts staffed for are not exceeded; `nil` takes the plan's, if it has
  ///     one and the forecast has quantiles.
  /// - Throws: `PlanError` with the code of the `QueueingError` behind it; with the code `no-quantiles` when `quantile` is given
  ///   and the forecast has none.
  public func requirement(
    for forecast: ContactForecast, quantile: Double? = nil
  ) throws(PlanError) -> Requirement {
    try staffing(for: forecast, quantile: quantile).requirement
  }

  /// The agents needed, and what becomes of deferred work with them.
  ///
  /// - Throws: As ``requirement(for:quantile:)``.
  public func staffing(
    for forecast: ContactForecast, quantile: Double? = nil
  ) throws(PlanError) -> StaffingResult {
    var staffed: [QueueForecast] = []
    for (queue, expected) in zip(loaded.plan.queues, forecast.queues) {
      let wanted = quantile ?? loaded.forecasting.staffingQuantile
      let careful = wanted.flatMap { expected.staffed(at: $0, isByDay: queue.channel.isDeferred) }
      guard quantile == nil || careful != nil else {
        throw PlanError(problems: [
          PlanProblem(
            code: "no-quantiles", file: PlanFolder.planFile,
            message: "the forecast of queue [\(queue.id)] was made elsewhere and has no quantiles",
            fix: "staff without --quantile, add columns such as q80 to it, or forecast from the history")
        ])
      }
      staffed.append(careful ?? expected)
    }
    do throws(StaffingError) {
      return try CentreStaffing(plan: loaded.plan).staffing(for: staffed)
    } catch {
      throw PlanError(error, plan: loaded.plan)
    }
  }

  /// What becomes of deferred work under a roster's staff, by queue; `nil` for queues without a response time.
  ///
  /// - Throws: `PlanError`, as ``requirement(for:quantile:)``.
  public func deferredOutlook(
    for forecast: ContactForecast, under presence: Presence
  ) throws(PlanError) -> [DeferredOutlook?] {
    let plan = loaded.plan
    let present = plan.queues.indices.map { presence.agents(queue: $0) }
    do throws(StaffingError) {
      return try CentreStaffing(plan: plan).deferredOutlook(for: forecast.queues, present: present)
    } catch {
      throw PlanError(error, plan: plan)
    }
  }

  /// A verified roster for the agents needed.
  ///
  /// - Throws: ``RosterRefusal``, as ``RosterStage/solve(options:isCancelled:progress:)``.
  public func roster(
    for requirement: Requirement, options: SolveOptions, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (SolveProgress) -> Void = { _ in }
  ) throws(RosterRefusal) -> RosterResult {
    try RosterStage(plan: loaded.plan, requirement: requirement)
      .solve(options: options, isCancelled: isCancelled, progress: progress)
  }
}
