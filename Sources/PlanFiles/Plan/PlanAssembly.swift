import WallClock
import Workforce

/// Puts a plan together from the sections of `plan.yaml` and the tables, and has it checked.
struct PlanAssembly {
  let plan: MappingReader
  let files: FolderFiles
  let log: ProblemLog

  /// The plan; `nil` when its clock could not be made. Only of use when nothing was reported.
  func assemble() -> LoadedPlan? {
    let centre = CentreSection(plan)
    let horizon = HorizonSection(plan, firstWeekday: centre.firstWeekday)
    let queues = QueuesSection(plan, interval: centre.interval)
    let history = HistorySection(plan, queues: queues.index, timeZone: centre.zone?.identifier ?? "UTC")
    let calendar = CalendarSection(plan, queues: queues.index)
    let settings = SettingsSection(plan)
    let tables = TableNames(plan)
    let before = log.count
    let contractDrafts = ContractsSection(plan)
    let shifts = ShiftsSection(plan)
    let breaks = BreaksSection(plan, shifts: shifts.index)
    let ruleEntries = RulesSection(plan)
    let areEntriesSound = log.count == before
    plan.finish()
    guard let times = times(centre, horizon) else { return nil }
    let middle = log.count
    let contracts = contractDrafts.contracts(shifts: shifts)
    let rules = ruleEntries.rules(
      contracts: contracts, index: contractDrafts.index, shifts: shifts.index, queues: queues.index)
    let families = shifts.families(times: times, breaks: breaks, presetStretch: ruleEntries.longestStretch)
    let areShiftsSound = areEntriesSound && log.count == middle
    let drafts = tables.agents(files).map {
      AgentsTable($0, file: tables.agentsFile, contracts: contractDrafts.index, queues: queues, log: log)
    }
    let agents = agents(drafts, tables: tables, times: times, contracts: contracts, shifts: shifts.index)
    let isClockKnown = centre.zone != nil && horizon.firstDay != nil
    var result = Plan(
      name: centre.name, timeZone: times.clock.zone.identifier, grid: times.grid, weekend: centre.weekend,
      queues: queues.queues, shifts: families, contracts: contracts, agents: agents, rules: rules,
      night: NightDefinition(
        stretches: times.nights(wallClock: settings.night), minimumMinutes: settings.nightMinutes),
      objective: settings.objective, shrinkage: settings.shrinkage, specialDays: calendar.days)
    if isClockKnown, let bytes = tables.previousRoster(files) {
      let past = RosterReader.past(
        bytes, file: tables.previousRosterFile, plan: result, clock: times.clock, log: log)
      for (agent, duties) in past.enumerated() { result.agents[agent].past = duties }
    }
    history.touch(files)
    let sources = PlanSources(
      queues: queues, shifts: shifts, breaks: breaks, contracts: contractDrafts, agents: drafts?.drafts ?? [],
      history: history,
      presets: ruleEntries.presets, areShiftsSound: isClockKnown && areShiftsSound)
    PlanChecks(plan: result, sources: sources, log: log).run()
    return LoadedPlan(
      plan: result, clock: times.clock, historyFiles: history.sources, forecastFile: history.forecastFile,
      solve: settings.solve, presets: ruleEntries.presets.map(\.id), inputHash: files.hash, warnings: log.warnings)
  }

  /// The clock and grid; on a stand-in for a centre or horizon that was reported, so that the rest is checked as well.
  private func times(_ centre: CentreSection, _ horizon: HorizonSection) -> HorizonTimes? {
    guard let zone = centre.zone ?? ZonedClock(identifier: "UTC") else { return nil }
    let standIn = CivilDate(dayNumber: 4 + centre.firstWeekday.index)  // 1970-01-05 was a Monday.
    let firstDay = horizon.firstDay ?? standIn
    let clock = HorizonClock(zone: zone, firstDay: firstDay)
    let dayCount = horizon.weeks * 7
    if let grid = clock.grid(firstDay: firstDay, dayCount: dayCount, intervalMinutes: centre.interval) {
      return HorizonTimes(clock: clock, grid: grid)
    }
    plan.value("horizon")?.fail(
      "unaligned-clock-change", "holds a clock change that intervals of \(centre.interval) minutes do not divide",
      fix: "choose a shorter interval")
    return nil
  }

  private func agents(
    _ table: AgentsTable?, tables: TableNames, times: HorizonTimes, contracts: [Contract], shifts: IDIndex
  ) -> [Agent] {
    guard let table else { return [] }
    let absences = AbsencesTable(
      tables.absences(files), file: tables.absencesFile, agents: table.index, times: times, log: log)
    let wishes = WishesTable(
      tables.wishes(files), file: tables.wishesFile, agents: table.index, shifts: shifts, times: times, log: log)
    let builder = AgentBuilder(times: times, contracts: contracts)
    return table.drafts.compactMap { draft in
      guard let position = table.index.position(of: draft.id) else { return nil }
      return builder.agent(draft, absences: absences.absences[position], wishes: wishes.wishes[position])
    }
  }
}

/// `agents`, `absences`, `wishes` and `previous-roster`: the names of the tables.
struct TableNames {
  private let readers: [String: NodeReader]
  private let names: [String: String]

  /// Reads the four keys of a plan.
  init(_ plan: MappingReader) {
    var readers: [String: NodeReader] = [:]
    var names: [String: String] = [:]
    for key in ["agents", "absences", "wishes", "previous-roster"] {
      guard let reader = plan.value(key) else { continue }
      readers[key] = reader
      names[key] = reader.text(expecting: "the name of a file")
    }
    self.readers = readers
    self.names = names
  }

  var agentsFile: String { name("agents") }
  var absencesFile: String { name("absences") }
  var wishesFile: String { name("wishes") }
  var previousRosterFile: String { name("previous-roster") }

  /// The bytes of the agents' table, which must be there.
  func agents(_ files: FolderFiles) -> [UInt8]? {
    files.bytes(agentsFile, mention: readers["agents"], missing: "write a table of agents with that name")
  }

  /// The bytes of the absences, if any.
  func absences(_ files: FolderFiles) -> [UInt8]? { optional("absences", files) }

  /// The bytes of the wishes, if any.
  func wishes(_ files: FolderFiles) -> [UInt8]? { optional("wishes", files) }

  /// The bytes of the previous roster, if any.
  func previousRoster(_ files: FolderFiles) -> [UInt8]? { optional("previous-roster", files) }

  private func name(_ key: String) -> String { names[key] ?? key + ".csv" }

  /// A table that need not be there unless the plan names it.
  private func optional(_ key: String, _ files: FolderFiles) -> [UInt8]? {
    let file = name(key)
    if readers[key] == nil, !files.exists(file) { return nil }
    return files.bytes(file, mention: readers[key], missing: "correct the name, or remove the key `\(key)`")
  }
}
