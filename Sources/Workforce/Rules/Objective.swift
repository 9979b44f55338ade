/// What the roster's parts cost, in the plan's own units of cost.
public struct Objective: Hashable, Sendable {
  /// Cost of one agent-hour missing.
  public var shortfallPerHour: Double
  /// Cost of one agent-hour too many.
  public var surplusPerHour: Double
  /// Cost of one changed day of one agent, measured at the earlier roster (``Agent/earlier``).
  public var costPerChange: Double

  /// Makes an objective.
  public init(shortfallPerHour: Double = 10, surplusPerHour: Double = 2, costPerChange: Double = 0) {
    self.shortfallPerHour = shortfallPerHour
    self.surplusPerHour = surplusPerHour
    self.costPerChange = costPerChange
  }
}
