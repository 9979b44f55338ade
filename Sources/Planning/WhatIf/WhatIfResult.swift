public import Simulation
public import Workforce

/// What became of one case of a comparison.
public struct WhatIfResult: Sendable {
  /// Why a case has no roster. That is an answer, too.
  public enum Failure: Hashable, Sendable {
    /// Nothing keeps every hard rule, or nothing was found.
    case noRoster(RosterResult)
    /// The search's roster was not taken.
    case refused(RosterRefusal)
    /// Contacts or staff cannot be computed.
    case unplannable(PlanningError)
    /// Somebody stopped before its turn came.
    case cancelled
  }

  /// The case.
  public let `case`: WhatIfCase
  /// What was planned; `nil` with a failure.
  public internal(set) var outcome: PlanOutcome?
  /// Why there is no roster.
  public internal(set) var failure: Failure?
  /// What the verifier says of the roster.
  public internal(set) var findings: [Finding] = []
  /// Its cost by part, as the verifier counts it.
  public internal(set) var cost: RosterCost?
  /// What no roster of the case can cost less than, in the plan's unit; `nil` when nothing was proven or searched.
  public internal(set) var bound: Double?
  /// The horizon as it is rostered, simulated; `nil` without a roster or when nothing was simulated.
  public internal(set) var simulation: SimulationResult?
  /// Why the roster cannot be simulated, if so.
  public internal(set) var simulationError: SimulationError?

  init(_ case: WhatIfCase, outcome: PlanOutcome? = nil, failure: Failure? = nil) {
    self.case = `case`
    self.outcome = outcome
    self.failure = failure
    bound = outcome?.result?.objective?.lowerBound
    if let verification = outcome?.verification {
      (findings, cost) = (verification.findings, verification.cost)
    }
  }

  /// The roster's cost in the plan's unit.
  public var total: Double? { cost.map { Double($0.total) / 1000 } }

  /// Whether a hard rule is broken: only a roster that is kept can do so.
  public var breaksRules: Bool { findings.contains(where: \.isHard) }
}
