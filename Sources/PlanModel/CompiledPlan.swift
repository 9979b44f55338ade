public import WallClock
public import Workforce

/// A draft as the engine takes it: positions instead of ids, elapsed minutes instead of wall clocks.
public struct CompiledPlan: Sendable {
  /// The plan.
  public var plan: Plan
  /// What ties elapsed minutes to the centre's clocks.
  public var clock: HorizonClock
  /// What its planner knows beyond the history, and how careful to staff.
  public var forecasting: ForecastSettings
  /// Ids of the presets in force, in the order named.
  public var presets: [String]
  /// What is suspicious but can be used, in the order found.
  public var warnings: [DraftWarning]
}
