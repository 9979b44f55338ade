public import PlanFiles
public import Rostering
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
  /// - Throws: `PlanError` with every problem of the files; with the code `no-contacts` when the plan names neither.
  public func forecast() throws(PlanError) -> ContactForecast {
    if let imported = try loaded.readForecast(in: folder) {
      return ContactForecast(queues: imported.forecasts, warnings: imported.warnings)
    }
    guard hasContacts else {
      throw PlanError(problems: [
        PlanProblem(
          code: "no-contacts", file: PlanFolder.planFile,
          message: "the plan names neither `history` nor `forecast`: nothing says how many contacts will come",
          fix: "name a file of past contacts under `history`, or a forecast under `forecast`")
      ])
    }
    return ForecastStage(plan: loaded.plan).forecast(from: try loaded.readHistory(in: folder))
  }

  /// The contacts expected by a forecast made elsewhere that the plan does not name.
  ///
  /// - Parameters:
  ///   - file: Its name.
  ///   - directory: Path of the folder that holds it.
  /// - Throws: `PlanError` with every problem of the file.
  public func forecast(file: String, in directory: String) throws(PlanError) -> ContactForecast {
    let reader = ForecastReader(queues: loaded.plan.queues, grid: loaded.plan.grid, clock: loaded.clock.zone)
    let imported = try reader.read(file, in: directory)
    return ContactForecast(queues: imported.forecasts, warnings: imported.warnings)
  }

  /// The agents needed for the contacts expected.
  ///
  /// - Throws: `PlanError`, as ``StaffingStage/requirement(for:)``.
  public func requirement(for forecast: ContactForecast) throws(PlanError) -> Requirement {
    try StaffingStage(plan: loaded.plan).requirement(for: forecast.queues)
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
