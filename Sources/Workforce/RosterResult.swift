/// What a roster costs, by part, in thousandths of the plan's unit of cost.
public struct RosterCost: Hashable, Sendable {
  /// Shortfall and surplus of staff, all queues and intervals.
  public var staffing: Int
  /// Paid hours.
  public var hours: Int
  /// Wishes not granted.
  public var wishes: Int
  /// Soft rules broken.
  public var rules: Int
  /// Days that differ from the earlier roster.
  public var changes: Int

  /// Makes a cost.
  public init(staffing: Int = 0, hours: Int = 0, wishes: Int = 0, rules: Int = 0, changes: Int = 0) {
    self.staffing = staffing
    self.hours = hours
    self.wishes = wishes
    self.rules = rules
    self.changes = changes
  }

  /// The sum of all parts.
  public var total: Int { staffing + hours + wishes + rules + changes }
}

/// How much work a solve took.
public struct SolveWork: Hashable, Sendable {
  /// Search iterations.
  public var iterations: Int
  /// Columns generated.
  public var columns: Int
  /// Linear programmes solved.
  public var linearProgrammes: Int
  /// Elapsed seconds.
  public var seconds: Double
  /// Elapsed seconds until the first roster that keeps every hard rule.
  public var secondsToFirst: Double?
  /// Seed of the random numbers.
  public var seed: UInt64

  /// Makes a record.
  public init(
    iterations: Int = 0, columns: Int = 0, linearProgrammes: Int = 0, seconds: Double = 0,
    secondsToFirst: Double? = nil, seed: UInt64 = 0
  ) {
    self.iterations = iterations
    self.columns = columns
    self.linearProgrammes = linearProgrammes
    self.seconds = seconds
    self.secondsToFirst = secondsToFirst
    self.seed = seed
  }
}

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
  /// What a planner should know, in words.
  public var warnings: [String]

  /// Makes a result.
  public init(
    reason: TerminationReason, status: SolutionStatus, roster: Roster?, cost: RosterCost?,
    objective: ObjectiveInterval?, findings: [Finding], work: SolveWork, warnings: [String]
  ) {
    self.reason = reason
    self.status = status
    self.roster = roster
    self.cost = cost
    self.objective = objective
    self.findings = findings
    self.work = work
    self.warnings = warnings
  }
}
