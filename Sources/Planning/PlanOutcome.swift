public import Staffing
public import Verification
public import Workforce

/// Everything that planning found: what every table, document and drawing is a function of.
public struct PlanOutcome: Sendable {
  /// The plan.
  public let plan: Plan
  /// The contacts expected; `nil` when nothing says.
  public let contacts: ContactForecast?
  /// The agents needed for them, and what becomes of deferred work with these; nobody when no contacts are known.
  public let staffing: StaffingResult
  /// What the search returned: roster, bound, findings, explanations; `nil` for a roster that was made before.
  public private(set) var result: RosterResult?
  /// The roster; `nil` when none keeps the hard rules.
  public let roster: Roster?
  /// The roster's staff beside the agents needed; `nil` without a roster.
  public let coverage: RosterCoverage?
  /// Days on which the roster differs from the one that the plan starts from; `nil` when there is none of either.
  public let changedDays: Int?
  /// Who is on duty while all their queues are closed.
  public let staffedClosedDays: [StaffedClosedDay]
  /// What the plan was made from.
  public let provenance: PlanProvenance
  /// The rounds in which shares of pooling were found, the last one's roster or a better one's being this; none where they were not looked for.
  public private(set) var calibration: [CalibrationRound] = []
  /// What the verifier says of the roster; `nil` without one.
  public let verification: RosterVerification?

  /// Agents needed.
  public var requirement: Requirement { staffing.requirement }

  /// Makes the outcome of a search.
  public init(
    plan: Plan, contacts: ContactForecast?, staffing: StaffingResult, result: RosterResult, provenance: PlanProvenance
  ) {
    self.init(plan, contacts, staffing, result: result, roster: result.roster, provenance)
  }

  /// Makes the outcome of a roster that was made before.
  public init(
    plan: Plan, contacts: ContactForecast? = nil, staffing: StaffingResult? = nil, roster: Roster,
    provenance: PlanProvenance
  ) {
    let nobody = plan.queues.map { _ in [Double](repeating: 0, count: plan.grid.intervalCount) }
    let idle = StaffingResult(
      requirement: Requirement(agents: nobody, rostered: nobody), deferred: plan.queues.map { _ in nil })
    self.init(plan, contacts, staffing ?? idle, result: nil, roster: roster, provenance)
  }

  private init(
    _ plan: Plan, _ contacts: ContactForecast?, _ staffing: StaffingResult, result: RosterResult?, roster: Roster?,
    _ provenance: PlanProvenance
  ) {
    self.plan = plan
    self.contacts = contacts
    self.staffing = staffing
    self.result = result
    self.roster = roster
    self.provenance = provenance
    let verifier = RosterVerifier(plan: plan, requirement: staffing.requirement)
    coverage = roster.map(verifier.coverage)
    changedDays = plan.agents.contains { !$0.earlier.isEmpty } ? roster.map(verifier.changeCount) : nil
    staffedClosedDays = result?.staffedClosedDays ?? roster.map(verifier.staffedClosedDays) ?? []
    verification =
      result.flatMap { result in result.cost.map { RosterVerification(findings: result.findings, cost: $0) } }
      ?? roster.map(verifier.verify)
  }

  /// This outcome as what a calibration found, with the work of all its rounds.
  func calibrated(in rounds: [CalibrationRound], work: SolveWork) -> PlanOutcome {
    var outcome = self
    outcome.calibration = rounds
    outcome.result?.work = work
    return outcome
  }

  /// This outcome with one more warning of its search.
  func withWarning(_ warning: SearchWarning) -> PlanOutcome {
    var outcome = self
    outcome.result?.warnings.append(warning)
    return outcome
  }

  /// What was found in the roster; without one, what stands in the way of any.
  public var findings: [Finding] { result?.findings ?? verification?.findings ?? [] }

  /// What the roster costs; `nil` without one.
  public var cost: RosterCost? { result?.cost ?? verification?.cost }

  /// What becomes of deferred work under the roster's staff, by queue (`nil` for those without a response time); `nil`
  /// without a roster, contacts or a queue with a response time.
  ///
  /// - Throws: ``PlanningError/unstaffable(_:)``.
  public func deferredOutlook() throws(PlanningError) -> [DeferredOutlook?]? {
    guard let contacts, let coverage, plan.queues.contains(where: { $0.goals.responseTime != nil }) else { return nil }
    return try StaffingStage(plan: plan).deferredOutlook(for: contacts, under: coverage.presence)
  }

  /// Agent-hours of a quantity of every queue and interval; none without a roster.
  public func hours(_ quantity: (RosterCoverage, _ queue: Int, _ interval: Int) -> Double) -> Double {
    plan.queues.indices.reduce(0) { $0 + hours(ofQueue: $1, quantity) }
  }

  /// Agent-hours of a quantity of a queue and every interval; none without a roster.
  public func hours(ofQueue queue: Int, _ quantity: (RosterCoverage, _ queue: Int, _ interval: Int) -> Double) -> Double
  {
    guard let coverage else { return 0 }
    let sum = (0..<plan.grid.intervalCount).reduce(0) { $0 + quantity(coverage, queue, $1) }
    return sum * Double(plan.grid.intervalMinutes) / 60
  }

  /// Whether no rule is broken that must be kept.
  public var isFeasible: Bool { !findings.contains { $0.isHard } }
}
