public import Rostering
public import Staffing
import Verification
public import Workforce

/// Finds what could be done about a day that goes wrong: small sets of changes, each of which is the best that one more agent can do.
///
/// One agent at a time is given the best duties against the staff that is there, exactly and with all rules (``Rostering/ResponseSearch``). The best
/// single answers are proposals by themselves; from the best of them the search goes on, one agent more at a time, as long as somebody helps.
/// The result does not depend on how fast the machine is, unless the engine is asked for everybody at once.
public struct ReplanRun: Sendable {
  /// The world before and by now.
  public struct World: Sendable {
    /// The plan.
    public var plan: Plan
    /// The contacts expected.
    public var contacts: ContactForecast
    /// The agents needed for them.
    public var staffing: StaffingResult

    /// Works out who is needed in a plan for contacts, after what has changed of them.
    ///
    /// - Throws: ``PlanningError``, as ``ContactForecast/changed(by:in:)`` and ``PlanPipeline/staffing(for:quantile:)``.
    public init(
      plan: Plan, contacts: ContactForecast, demand: [DemandChange] = [], settings: ForecastSettings
    ) throws(PlanningError) {
      self.plan = plan
      self.contacts = try contacts.changed(by: demand, in: plan)
      staffing = try PlanPipeline(plan: plan, settings: settings).staffing(for: self.contacts)
    }
  }

  private let before: World
  private let now: World
  private let published: Roster
  private let start: ReplanStart
  private let provenance: PlanProvenance

  /// Agents changed in the largest small set.
  public static let mostChanges = 6
  /// Single changes that are proposed.
  public static let singles = 3
  /// How often everybody's breaks are gone through, at most.
  private static let mostPasses = 10
  /// What breaks that are moved have to save, by agent: a part of what an agent-hour missing costs.
  private static let worthOfPauses = 0.05

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - published: The roster as it was told.
  ///   - before: The world that it was made for.
  ///   - now: The world as it is by now; its plan has the same agents, queues and days.
  ///   - limits: As for ``ReplanStart``.
  ///   - minute: The moment, in elapsed minutes.
  ///   - notice: As for ``ReplanStart``.
  ///   - scope: As for ``ReplanStart``.
  ///   - changePrice: As for ``ReplanStart``.
  ///   - provenance: What the plan was read from.
  public init(
    published: Roster, before: World, now: World, limits: [[WeekLimits]]? = nil, at minute: Int, notice: Int,
    scope: ReplanStart.Scope = .duties, changePrice: Double? = nil, provenance: PlanProvenance
  ) {
    self.published = published
    self.before = before
    self.now = now
    self.provenance = provenance
    start = ReplanStart(
      plan: now.plan, limits: limits, published: published, at: minute, notice: notice, scope: scope,
      changePrice: changePrice)
  }

  /// What could be done.
  ///
  /// - Parameters:
  ///   - full: What the engine may spend on a roster for everybody at once; `nil` does without.
  ///   - isCancelled: Asked often; what was found until then counts.
  ///   - progress: Told how far the engine has come.
  /// - Returns: The answer; every proposal in it has passed the verifier.
  public func answer(
    full: SolveOptions? = nil, isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (SolveProgress) -> Void = { _ in }
  ) -> ReplanAnswer {
    let search = ResponseSearch(plan: start.plan, requirement: now.staffing.requirement, roster: start.roster)
    var stuck: [Int] = []
    for agent in search.unplaced {
      if let response = search.response(of: agent, on: start.open) {
        search.take(response)
      } else {
        stuck.append(agent)
      }
    }
    let left = outcome(of: start.roster)
    var rosters: [(roster: Roster, isFull: Bool)] = []
    if stuck.isEmpty {
      let small =
        start.scope == .duties ? smallSets(search, isCancelled: isCancelled) : pauses(search, isCancelled: isCancelled)
      rosters = small.map { (worthwhilePauses(start.settled($0)), false) }
      let best = small.last ?? start.roster
      if let full, let roster = everybody(from: best, full, isCancelled: isCancelled, progress: progress) {
        // What the engine finds for everybody rests on breaks of all days: told breaks in their place would undo it.
        rosters.append((roster, true))
      }
    }
    let leftCost = left.isFeasible ? left.cost?.total ?? Int.max : Int.max
    var proposals: [ReplanProposal] = []
    for (roster, isFull) in rosters where !proposals.contains(where: { $0.roster == roster }) {
      let outcome = outcome(of: roster)
      guard outcome.isFeasible, outcome.cost?.total ?? Int.max < leftCost else { continue }
      proposals.append(
        ReplanProposal(
          outcome: outcome, difference: RosterDifference(from: start.roster, to: roster), isFull: isFull))
    }
    return ReplanAnswer(
      start: start,
      before: PlanOutcome(
        plan: before.plan, contacts: before.contacts, staffing: before.staffing, roster: published,
        provenance: provenance),
      left: left,
      proposals: Self.ranked(proposals),
      stuck: stuck)
  }

  /// The cheapest first, without those that change more days than another and are no cheaper.
  private static func ranked(_ proposals: [ReplanProposal]) -> [ReplanProposal] {
    proposals.filter { one in
      !proposals.contains { $0.cost <= one.cost && $0.difference.dayCount < one.difference.dayCount }
    }.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
  }

  private func outcome(of roster: Roster) -> PlanOutcome {
    PlanOutcome(
      plan: start.plan, contacts: now.contacts, staffing: now.staffing, roster: roster, provenance: provenance)
  }

  /// A roster with the breaks that were told wherever those of a duty that has not changed else save next to nothing.
  private func worthwhilePauses(_ found: Roster) -> Roster {
    guard start.scope == .duties else { return found }
    let verifier = RosterVerifier(plan: start.plan, requirement: now.staffing.requirement)
    let worth = Int(1000 * start.plan.objective.shortfallPerHour * Self.worthOfPauses)
    var (roster, cost) = (found, verifier.verify(found).cost.total)
    for agent in roster.duties.indices {
      for (place, duty) in roster.duties[agent].enumerated() {
        guard let told = start.roster.duties[agent].first(where: { $0.day == duty.day }), told != duty,
          told.isSame(butForBreaks: duty)
        else { continue }
        var without = roster
        without.duties[agent][place] = told
        let verification = verifier.verify(without)
        guard verification.isFeasible, verification.cost.total - cost < worth else { continue }
        (roster, cost) = (without, verification.cost.total)
      }
    }
    return roster
  }

  /// Rosters with few agents changed, those on the way to the largest set last and in order.
  private func smallSets(_ search: ResponseSearch, isCancelled: () -> Bool) -> [Roster] {
    let (base, least) = (search.kept, start.plan.objective.costPerChange)
    var rosters = search.roster == start.roster ? [] : [search.roster]
    func worthwhile(_ agent: Int) -> ResponseSearch.Response? {
      search.response(of: agent, on: start.open).flatMap { $0.saving >= least ? $0 : nil }
    }
    // What an agent saves seldom grows while others help: the largest of old savings is asked anew until it is the largest still.
    var open = start.plan.agents.indices.compactMap(worthwhile).sorted { ($1.saving, $0.agent) < ($0.saving, $1.agent) }
    for response in open.prefix(Self.singles) {
      search.restore(base)
      search.take(response)
      rosters.append(search.roster)
    }
    search.restore(base)
    for _ in 0..<Self.mostChanges where !isCancelled() {
      var chosen: ResponseSearch.Response?
      while let first = open.first {
        open.removeFirst()
        guard let fresh = worthwhile(first.agent) else { continue }
        if fresh.saving >= open.first?.saving ?? 0 {
          chosen = fresh
          break
        }
        let place = open.firstIndex { $0.saving < fresh.saving } ?? open.count
        open.insert(fresh, at: place)
      }
      guard let chosen else { break }
      search.take(chosen)
      rosters.append(search.roster)
    }
    return rosters
  }

  /// The roster with breaks moved, of one agent after the other, until nobody's are worth it any more.
  private func pauses(_ search: ResponseSearch, isCancelled: () -> Bool) -> [Roster] {
    let least = start.plan.objective.shortfallPerHour * Self.worthOfPauses
    for _ in 0..<Self.mostPasses {
      var isBetter = false
      for agent in start.plan.agents.indices where !isCancelled() {
        guard start.plan.agents[agent].earlier.contains(where: { $0.heldDuty != nil }),
          let response = search.response(of: agent, on: start.open), response.saving >= least
        else { continue }
        search.take(response)
        isBetter = true
      }
      if !isBetter { break }
    }
    return [search.roster]
  }

  private func everybody(
    from roster: Roster, _ options: SolveOptions, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (SolveProgress) -> Void
  ) -> Roster? {
    let stage = RosterStage(plan: start.plan, requirement: now.staffing.requirement)
    return (try? stage.solve(options: options, from: roster, isCancelled: isCancelled, progress: progress))?.roster
  }
}
