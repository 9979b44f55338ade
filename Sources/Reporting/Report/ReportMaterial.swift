public import PlanModel
public import Planning
public import Simulation
public import Staffing
public import WallClock

/// Everything that a report tells, as facts.
public struct ReportMaterial: Sendable {
  /// The roster beside what it is for.
  public var outcome: PlanOutcome
  /// The plan's clock.
  public var clock: HorizonClock
  /// Contacts expected beside those that came, by queue; empty when no contacts are known.
  public var contacts: [ContactReview]
  /// What becomes of deferred work, by queue.
  public var deferred: [DeferredOutlook?]?
  /// The rostered horizon, simulated, and what the formulas expect; `nil` when it was not simulated.
  public var service: SimulatedHorizon?
  /// What differs from the roster that was told before; `nil` when none is named.
  public var changes: [RosterChange]?
  /// What the search said when it made the roster; `nil` when that is not known.
  public var search: SavedResult?
  /// Scenarios compared, if they were.
  public var comparison: SavedComparison?
  /// The week in review, if it was looked back at.
  public var review: ReviewDocument?
  /// Who stands where in the ledger, before the roster and with it; `nil` where there is none.
  public var ledger: LedgerStanding?
  /// Where all of it comes from.
  public var provenance: ReportProvenance

  /// Makes material.
  public init(
    outcome: PlanOutcome, clock: HorizonClock, contacts: [ContactReview] = [], deferred: [DeferredOutlook?]? = nil,
    service: SimulatedHorizon? = nil, changes: [RosterChange]? = nil, search: SavedResult? = nil,
    comparison: SavedComparison? = nil, review: ReviewDocument? = nil, ledger: LedgerStanding? = nil,
    provenance: ReportProvenance
  ) {
    self.outcome = outcome
    self.clock = clock
    self.contacts = contacts
    self.deferred = deferred
    self.service = service
    self.changes = changes
    self.search = search
    self.comparison = comparison
    self.review = review
    self.ledger = ledger
    self.provenance = provenance
  }
}

/// A rostered horizon that was simulated, and what the formulas expect of it.
public struct SimulatedHorizon: Sendable {
  /// What was simulated.
  public var result: SimulationResult
  /// The wait in seconds up to which a contact is answered in time, by queue.
  public var thresholdSeconds: [Double]
  /// What the formulas expect, by queue; `nil` where they have no answer.
  public var erlang: [ErlangExpectation?]
  /// How busy each agent is expected to be; `nil` when nobody worked that out.
  public var occupancy: ExpectedOccupancy?

  /// Makes it from a simulation of a model.
  public init(_ result: SimulationResult, model: SimulationModel, erlang: [ErlangExpectation?]) {
    self.result = result
    thresholdSeconds = model.queues.map(\.thresholdSeconds)
    self.erlang = erlang
  }
}

/// Where a report comes from.
public struct ReportProvenance: Hashable, Sendable {
  /// Version of the program that made the report.
  public var programVersion: String
  /// The command that makes it again.
  public var command: String
  /// When it was made, in seconds since 1970-01-01T00:00Z; `nil` unless somebody says so, for no clock is asked.
  public var madeAt: Int?

  /// Makes a provenance.
  public init(programVersion: String, command: String, madeAt: Int? = nil) {
    self.programVersion = programVersion
    self.command = command
    self.madeAt = madeAt
  }
}
