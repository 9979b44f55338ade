/// What a solve returns: a roster or the reason why there is none, what it is worth, what was proven.
public struct RosterResult: Hashable, Sendable {
  /// Why it stopped.
  public var reason: TerminationReason
  /// What the roster is worth.
  public var status: SolutionStatus
  /// The roster; `nil` when none keeps the hard rules.
  public var roster: Roster?
  /// Its cost by part.
  public var cost: RosterCost?
  /// Value and bound in the plan's units of cost; `nil` without a roster.
  public var objective: ObjectiveInterval?
  /// Breaches of soft rules and wishes not granted; for an infeasible plan, what stands in the way.
  public var findings: [Finding]
  /// How much work it took.
  public var work: SolveWork
  /// What a planner should know of the search.
  public var warnings: [SearchWarning]
  /// Days on which agents are on duty while all their queues are closed, ascending.
  public var staffedClosedDays: [StaffedClosedDay]
  /// Why queues stay short, in the order of the plan's queues; those that do not are missing.
  public var shortages: [Shortage]
  /// What one more agent on each queue through each interval is worth in the plan's unit, by the prices that gave the bound; `nil` when the
  /// search found none.
  public var presencePrices: [[Double]]?

  /// Makes a result.
  public init(
    reason: TerminationReason, status: SolutionStatus, roster: Roster?, cost: RosterCost?,
    objective: ObjectiveInterval?, findings: [Finding], work: SolveWork, warnings: [SearchWarning],
    staffedClosedDays: [StaffedClosedDay] = [], shortages: [Shortage] = [], presencePrices: [[Double]]? = nil
  ) {
    self.reason = reason
    self.status = status
    self.roster = roster
    self.cost = cost
    self.objective = objective
    self.findings = findings
    self.work = work
    self.warnings = warnings
    self.staffedClosedDays = staffedClosedDays
    self.shortages = shortages
    self.presencePrices = presencePrices
  }
}
