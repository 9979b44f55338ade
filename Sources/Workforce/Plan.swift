/// When a duty counts as a night duty: it overlaps one of these stretches by enough minutes.
public struct NightDefinition: Hashable, Sendable {
  /// Night stretches in elapsed minutes, ascending, from before the horizon (previous roster) to past its end.
  public var stretches: [Range<Int>]
  /// Overlap in minutes that makes a night duty.
  public var minimumMinutes: Int

  /// Makes a definition.
  public init(stretches: [Range<Int>], minimumMinutes: Int) {
    self.stretches = stretches
    self.minimumMinutes = minimumMinutes
  }

  /// Whether a duty over these elapsed minutes is a night duty.
  public func isNight(_ minutes: Range<Int>) -> Bool {
    stretches.contains { $0.clamped(to: minutes).count >= minimumMinutes }
  }
}

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

/// Everything the roster stage needs to know, in absolute minutes: no zones, no files.
public struct Plan: Hashable, Sendable {
  /// Name of the centre.
  public var name: String
  /// IANA time zone, for files that people read.
  public var timeZone: String
  /// The grid.
  public var grid: TimeGrid
  /// Weekend days.
  public var weekend: [Weekday]
  /// Queues.
  public var queues: [Queue]
  /// Shift families.
  public var shifts: [ShiftFamily]
  /// Contracts.
  public var contracts: [Contract]
  /// Agents.
  public var agents: [Agent]
  /// Rules.
  public var rules: [Rule]
  /// Night duties.
  public var night: NightDefinition
  /// Costs.
  public var objective: Objective
  /// Shrinkage.
  public var shrinkage: ShrinkageByWeekday
  /// Special days of the history and the horizon.
  public var specialDays: [SpecialDay]

  /// Makes a plan.
  public init(
    name: String, timeZone: String, grid: TimeGrid, weekend: [Weekday] = [.saturday, .sunday], queues: [Queue],
    shifts: [ShiftFamily], contracts: [Contract], agents: [Agent], rules: [Rule], night: NightDefinition,
    objective: Objective = Objective(), shrinkage: ShrinkageByWeekday = ShrinkageByWeekday(),
    specialDays: [SpecialDay] = []
  ) {
    self.name = name
    self.timeZone = timeZone
    self.grid = grid
    self.weekend = weekend
    self.queues = queues
    self.shifts = shifts
    self.contracts = contracts
    self.agents = agents
    self.rules = rules
    self.night = night
    self.objective = objective
    self.shrinkage = shrinkage
    self.specialDays = specialDays
  }
}
