public import Rostering
import Verification
public import Workforce

/// The third stage: from agents needed to a roster that the verifier has passed.
///
/// Costs, findings and the incumbent are the verifier's; the bound is the search's.
public struct RosterStage: Sendable {
  private let plan: Plan
  private let requirement: Requirement

  /// Makes a stage.
  public init(plan: Plan, requirement: Requirement) {
    self.plan = plan
    self.requirement = requirement
  }

  /// Solves and verifies. A hard `minimum-staffing` out of anybody's reach is told without a search.
  ///
  /// - Parameters:
  ///   - options: What the solve may spend.
  ///   - start: A roster whose legal lines the search begins with; `nil` begins with the plan's earlier days.
  ///   - isCancelled: Asked often, from any thread.
  ///   - progress: Told a few times a second, from any thread.
  /// - Returns: A legal roster; or none, with what stands in the way as hard findings. A roster that keeps everything but a
  ///   hard `minimum-staffing` is none.
  /// - Throws: ``RosterRefusal`` when the roster found breaks any other hard rule.
  public func solve(
    options: SolveOptions, from start: Roster? = nil, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (SolveProgress) -> Void = { _ in }
  ) throws(RosterRefusal) -> RosterResult {
    let unreachable = MinimumStaffingReach(plan: plan).findings()
    guard unreachable.isEmpty else {
      return RosterResult(
        reason: .provedInfeasible, status: .absent, roster: nil, cost: nil, objective: nil, findings: unreachable,
        work: SolveWork(seconds: 0, seed: options.seed), warnings: [])
    }
    let optimiser = RosterOptimiser(plan: plan, requirement: requirement, options: options, start: start)
    return try verified(optimiser.solve(isCancelled: isCancelled, progress: progress))
  }

  /// A solve's result with the verifier's costs and findings.
  func verified(_ solved: RosterResult) throws(RosterRefusal) -> RosterResult {
    guard let roster = solved.roster else { return solved }
    let verifier = RosterVerifier(plan: plan, requirement: requirement)
    let verification = verifier.verify(roster)
    let breaches = verification.findings.filter(\.isHard)
    guard breaches.allSatisfy({ [.minimumStaffing, .onCall, .tier, .sessionPlaces].contains($0.rule) }) else {
      throw RosterRefusal(findings: breaches)
    }
    var result = solved
    result.findings = verification.findings
    if !breaches.isEmpty {
      result.status = .absent
      result.roster = nil
      result.cost = nil
      result.objective = nil
      result.findings = breaches
      result.shortages = ShortfallExplanation(plan: plan, requirement: requirement, roster: roster).shortages
      return result
    }
    let incumbent = Double(verification.cost.total) / 1000
    var bound = solved.objective?.lowerBound
    if let claimed = bound, claimed > incumbent {
      bound = nil
      if result.reason == .provedOptimal || result.reason == .gapReached { result.reason = .stalled }
      result.warnings.append(.boundWithdrawn(bound: claimed, cost: incumbent))
    }
    result.status = .feasible
    result.cost = verification.cost
    result.objective = ObjectiveInterval(incumbent: incumbent, lowerBound: bound)
    result.staffedClosedDays = verifier.staffedClosedDays(of: roster)
    result.shortages = ShortfallExplanation(plan: plan, requirement: requirement, roster: roster).shortages
    return result
  }
}
