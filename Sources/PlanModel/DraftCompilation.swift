package import Workforce

/// A draft on its way to a plan: checked by itself, compiled, and checked as what it became.
package struct DraftCompilation {
  private let draft: PlanDraft
  private let gaps: DraftGaps
  private let ids: DraftIDs
  private let clock: DraftClock
  /// What was found so far.
  package private(set) var findings: DraftFindings

  /// Checks a draft by itself.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - gaps: What of it could not be read.
  package init(_ draft: PlanDraft, gaps: DraftGaps = DraftGaps()) {
    var checks = DraftChecks(draft, gaps: gaps)
    checks.run()
    self.draft = draft
    self.gaps = gaps
    ids = checks.ids
    clock = checks.clock
    findings = checks.findings
  }

  /// Whether the zone and the first day are the draft's own.
  package var isClockKnown: Bool { clock.isKnown }

  /// Times of the horizon; `nil` when clocks change within an interval.
  package var times: HorizonTimes? { clock.times }

  /// Positions of the queues, the shifts and everybody whom the table of agents names.
  package var indices: (queues: IDIndex, shifts: IDIndex, agents: IDIndex) { (ids.queues, ids.shifts, ids.agents) }

  /// The plan, of use only when nothing was found wrong; `nil` without a grid. Messages name the lines of wishes in their file.
  package func plan(wishLines: [Int] = []) -> CompiledPlan? {
    guard let times = clock.times else { return nil }
    let clocks = ContractClocks(draft: draft, ids: ids, centre: times)
    let agreements = ContractCompiler(draft: draft, ids: ids)
    let contracts = agreements.contracts(on: clocks)
    let supply = QueueCompiler(draft: draft, ids: ids, interval: clock.interval)
    let night = draft.night ?? NightDraft()
    let edges = draft.dayEdges ?? DayEdgesDraft()
    let shrinkage = draft.shrinkage ?? ShrinkageDraft()
    let usual = Objective()
    let pooling =
      draft.pooling == .calibrated
      ? Pooling.uncalibrated : Pooling(share: min(1, max(0, draft.pooling?.share ?? 0)))
    var plan = Plan(
      name: draft.centre.name ?? "centre", timeZone: times.clock.zone.identifier, grid: times.grid,
      weekend: draft.centre.weekend.map { days in Weekday.allCases.filter { days.contains($0) } }
        ?? [.saturday, .sunday],
      queues: supply.queues, shifts: ShiftCompiler(draft: draft, ids: ids, times: times).families(on: clocks),
      contracts: contracts, agents: [], rules: agreements.rules(contracts: contracts),
      night: times.night(night),
      objective: Objective(
        shortfallPerHour: draft.objective?.shortfall ?? usual.shortfallPerHour,
        surplusPerHour: draft.objective?.surplus ?? usual.surplusPerHour,
        costPerChange: draft.objective?.change ?? usual.costPerChange,
        nearChanges: draft.objective?.changeNear.map { near in
          near.map { Objective.NearChange(days: $0.days, times: $0.times) }
        } ?? usual.nearChanges,
        secondaryPerHour: draft.objective?.secondary ?? usual.secondaryPerHour),
      shrinkage: shrinkage.shares, specialDays: supply.specialDays, activities: supply.activities,
      pooling: pooling, edges: times.edges(early: edges.earlyMinute, late: edges.lateMinute))
    for (index, position) in ids.keptQueues.enumerated() where draft.queues[position].kind == .position {
      let open = plan.openHours
      plan.queues[index].needed = NeedCompiler(times: times).needed(draft.queues[position].need ?? []) { _ in true }
        .enumerated().map { open.isOpen(queue: index, interval: $0.offset) ? $0.element : 0 }
    }
    plan.otherClocks = clocks.others(night: night, edges: edges)
    plan.onCall = OnCallCompiler(draft: draft, ids: ids, times: times, shifts: plan.shifts).needs(queues: plan.queues)
    plan.tiers = TierCompiler(draft: draft, ids: ids, times: times, openHours: plan.openHours).tiers
    plan.agents =
      PeopleCompiler(
        draft: draft, ids: ids, times: times, clocks: clocks, contracts: contracts, shifts: plan.shifts,
        weekend: plan.weekend,
        openHours: plan.openHours, wishLines: wishLines
      ).agents
    plan.pay = PayCompiler(draft: draft, ids: ids, clocks: clocks, specialDays: plan.specialDays).lines(
      contracts: contracts)
    let hours = HoursCheck(plan: plan)
    for agent in plan.agents.indices { plan.agents[agent].weeks = hours.eased(plan.agents[agent]) }
    let trained = SessionCompiler(draft: draft, ids: ids, times: times, openHours: plan.openHours)
    plan.sessions = trained.sessions
    for index in plan.agents.indices where !plan.sessions.isEmpty {
      let agent = plan.agents[index]
      plan.agents[index].sessions = trained.shares(
        of: agent, contract: contracts[agent.contract].id, grid: plan.grid(of: agent))
    }
    if plan.rules.contains(where: { $0.kind.id == .maximumAverageWeeklyHours }) {
      let records = HoursRecordCompiler(draft: draft, grid: plan.grid).records
      for agent in plan.agents.indices {
        plan.agents[agent].hoursRecord = records[plan.agents[agent].id] ?? HoursRecord()
      }
    }
    if draft.fairShare != nil {
      let fair = FairShareCompiler(draft: draft, ids: ids, plan: plan)
      plan.fairShares = fair.shares
      for (agent, standings) in fair.standings.enumerated() { plan.agents[agent].standings = standings }
    }
    plan.shrinkage = RosteredShrinkage(plan: plan).remaining(
      of: shrinkage.shares, including: Set(shrinkage.includes ?? []))
    return CompiledPlan(
      plan: plan, clock: times.clock.knowing(clocks.times.dropFirst().map(\.clock.zone)),
      forecasting: draft.forecastSettings(times: times),
      presets: draft.presets.map(\.id), warnings: [])
  }

  /// Checks what the draft became.
  package mutating func check(_ plan: Plan) {
    let concerned: Set<String> = ["contracts", "rotations", "shifts", "breaks", "rules", "on-call", "tiers"]
    let areSound =
      isClockKnown && !gaps.hours
      && !findings.problems.contains { concerned.contains($0.path.section ?? "") }
    var checks = PlanChecks(plan: plan, draft: draft, ids: ids, areShiftsSound: areSound)
    checks.run()
    findings.append(checks.findings)
  }
}
