public import PlanModel
public import WallClock
public import Workforce

/// How long and how hard to search, as far as the plan says so.
public struct SolveSettings: Hashable, Sendable {
  /// Seconds the roster may take; `nil` leaves it to the program.
  public var timeLimit: Double?
  /// Relative gap at which the search may stop; `nil` leaves it to the program.
  public var relativeGap: Double?
  /// Seed of every random choice; `nil` leaves it to the program.
  public var seed: UInt64?

  /// Makes settings.
  public init(timeLimit: Double? = nil, relativeGap: Double? = nil, seed: UInt64? = nil) {
    self.timeLimit = timeLimit
    self.relativeGap = relativeGap
    self.seed = seed
  }
}

/// A plan folder that has been read and found sound.
public struct LoadedPlan: Sendable {
  /// What the folder says, with ids.
  public var draft: PlanDraft
  /// The plan, in elapsed minutes.
  public var plan: Plan
  /// What ties elapsed minutes to the centre's clocks.
  public var clock: HorizonClock
  /// Files of past contacts, not yet read.
  public var historyFiles: [HistorySource]
  /// A forecast made elsewhere, its name relative to the folder; `nil` forecasts from the history.
  public var forecastFile: ForecastFile?
  /// What the planner adds to the forecast, and how careful to staff.
  public var forecasting: ForecastSettings
  /// How to search.
  public var solve: SolveSettings
  /// Which days of a roster to start from are locked, by the table of locks.
  public var locks: [LockSelector]
  /// Ids of the presets in force, in the order named.
  public var presets: [String]
  /// Fingerprint of all files of the folder that the plan names, and of `plan.yaml`: 16 hexadecimal digits (FNV-1a, 64 bits).
  public var inputHash: String
  /// What is suspicious but can be used, in the order found.
  public var warnings: [String]
  /// Where the plan writes its exports.
  var exportPlaces: [ExportPlaces] = []

  /// Makes a loaded plan.
  public init(
    draft: PlanDraft, plan: Plan, clock: HorizonClock, historyFiles: [HistorySource] = [],
    forecastFile: ForecastFile? = nil,
    forecasting: ForecastSettings = ForecastSettings(), solve: SolveSettings = SolveSettings(),
    locks: [LockSelector] = [], presets: [String] = [], inputHash: String, warnings: [String] = []
  ) {
    self.draft = draft
    self.plan = plan
    self.clock = clock
    self.historyFiles = historyFiles
    self.forecastFile = forecastFile
    self.forecasting = forecasting
    self.solve = solve
    self.locks = locks
    self.presets = presets
    self.inputHash = inputHash
    self.warnings = warnings
  }

  /// Takes a file into the fingerprint that is no part of the folder, but of what is planned from.
  public mutating func fingerprint(_ bytes: [UInt8]) {
    var hash = InputHash()
    hash.add(inputHash.utf8)
    hash.add(bytes)
    inputHash = hash.text
  }
}
