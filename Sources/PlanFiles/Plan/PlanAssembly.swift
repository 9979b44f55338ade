import PlanModel
import WallClock
import Workforce

/// Puts a plan together from the sections of `plan.yaml` and the tables, and has it checked.
struct PlanAssembly {
  let plan: MappingReader
  let files: FolderFiles
  let log: ProblemLog

  /// The plan; `nil` when its clock could not be made. Only of use when nothing was reported.
  func assemble() -> LoadedPlan? {
    let sections = PlanSections(plan, log: log)
    plan.finish()
    guard let times = times(sections) else { return nil }
    let before = log.count
    let contracts = sections.contracts.contracts(shifts: sections.shifts)
    let rules = sections.rules.rules(
      contracts: contracts, index: sections.contracts.index, shifts: sections.shifts.index,
      queues: sections.queues.index)
    let families = sections.shifts.families(
      times: times, breaks: sections.breaks, presetStretch: sections.rules.longestStretch)
    let areShiftsSound = sections.areShiftsSound && log.count == before
    let drafts = agentsTable(sections)
    let agents = agents(drafts, sections: sections, times: times, contracts: contracts)
    let locks = locks(drafts, sections: sections, grid: times.grid)
    let settings = sections.settings
    var result = Plan(
      name: sections.centre.name, timeZone: times.clock.zone.identifier, grid: times.grid,
      weekend: sections.centre.weekend, queues: sections.queues.queues, shifts: families, contracts: contracts,
      agents: agents, rules: rules,
      night: NightDefinition(
        stretches: times.nights(wallClock: settings.night), minimumMinutes: settings.nightMinutes),
      objective: settings.objective, shrinkage: settings.shrinkage, specialDays: sections.calendar.days)
    result.shrinkage = RosteredShrinkage(plan: result).remaining(
      of: settings.shrinkage, including: settings.rosteredParts)
    if sections.isClockKnown { carryIn(&result, clock: times.clock, tables: sections.tables) }
    sections.history.touch(files)
    let forecasting = sections.forecasting.settings(
      files: files, queues: sections.queues.index, times: times, log: log)
    PlanChecks(
      plan: result, sections: sections, agents: drafts?.drafts ?? [], areShiftsSound: areShiftsSound, log: log
    ).run()
    return LoadedPlan(
      plan: result, clock: times.clock, historyFiles: sections.history.sources,
      forecastFile: sections.history.forecastFile, forecasting: forecasting, solve: settings.solve,
      locks: locks, presets: sections.rules.presets.map(\.id), inputHash: files.hash, warnings: log.warnings)
  }

  /// The clock and grid; on a stand-in for a centre or horizon that was reported, so that the rest is checked as well.
  private func times(_ sections: PlanSections) -> HorizonTimes? {
    let centre = sections.centre
    guard let zone = centre.zone ?? ZonedClock(identifier: "UTC") else { return nil }
    let standIn = CivilDate(dayNumber: 4 + centre.firstWeekday.index)  // 1970-01-05 was a Monday.
    let firstDay = sections.horizon.firstDay ?? standIn
    let clock = HorizonClock(zone: zone, firstDay: firstDay)
    let dayCount = sections.horizon.weeks * 7
    if let grid = clock.grid(firstDay: firstDay, dayCount: dayCount, intervalMinutes: centre.interval) {
      return HorizonTimes(clock: clock, grid: grid)
    }
    plan.value("horizon")?.fail(
      "unaligned-clock-change", "holds a clock change that intervals of \(centre.interval) minutes do not divide",
      fix: "choose a shorter interval")
    return nil
  }

  private func agentsTable(_ sections: PlanSections) -> AgentsTable? {
    sections.tables.agents(files).map {
      AgentsTable(
        $0, file: sections.tables.agentsFile, contracts: sections.contracts.index, queues: sections.queues, log: log)
    }
  }

  private func agents(
    _ table: AgentsTable?, sections: PlanSections, times: HorizonTimes, contracts: [Contract]
  ) -> [Agent] {
    guard let table else { return [] }
    let tables = sections.tables
    let absences = AbsencesTable(
      tables.absences(files), file: tables.absencesFile, agents: table.index, times: times, log: log)
    let wishes = WishesTable(
      tables.wishes(files), file: tables.wishesFile, agents: table.index, shifts: sections.shifts.index, times: times,
      log: log)
    let builder = AgentBuilder(times: times, contracts: contracts)
    return table.drafts.compactMap { draft in
      guard let position = table.index.position(of: draft.id) else { return nil }
      return builder.agent(draft, absences: absences.absences[position], wishes: wishes.wishes[position])
    }
  }

  private func locks(_ table: AgentsTable?, sections: PlanSections, grid: TimeGrid) -> [LockSelector] {
    guard let table else { return [] }
    let reader = LockReader(agents: table.index, shifts: sections.shifts.index, grid: grid)
    return LocksTable(sections.tables.locks(files), file: sections.tables.locksFile, reader: reader, log: log).locks
  }

  /// Gives agents their duties of the previous roster, if there is one.
  private func carryIn(_ plan: inout Plan, clock: HorizonClock, tables: TableNames) {
    guard let bytes = tables.previousRoster(files) else { return }
    let past = RosterReader.past(bytes, file: tables.previousRosterFile, plan: plan, clock: clock, log: log)
    for (agent, duties) in past.enumerated() { plan.agents[agent].past = duties }
  }
}
