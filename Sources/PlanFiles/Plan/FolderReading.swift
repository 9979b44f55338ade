import PlanModel
import Workforce
import Yams

/// A plan folder as it is read: the draft, where each part of it is written, and what could not be read.
struct FolderReading {
  let draft: PlanDraft
  let map: SourceMap
  var gaps = DraftGaps()
  let history: HistorySection
  let tables: TableSources

  /// Reads `plan.yaml` and the tables it names.
  init(root: Node, plan: MappingReader, files: FolderFiles, log: ProblemLog) {
    let centre = CentreSection(plan)
    let queues = QueuesSection(plan)
    history = HistorySection(plan)
    let calendar = CalendarSection(plan)
    let settings = SettingsSection(plan)
    var tables = TableSources(plan)
    tables.findWorkbooks(files)
    self.tables = tables
    let forecasting = ForecastingSection(plan)
    let before = log.count
    let contracts = ContractsSection(plan)
    let rotations = RotationsSection.read(plan)
    let shifts = ShiftsSection(plan)
    let breaks = BreaksSection.read(plan)
    let activities = ActivitiesSection(plan)
    let sessions = SessionsSection(plan)
    let onCall = OnCallSection(plan)
    let tiers = TiersSection(plan)
    let rules = RulesSection.read(plan)
    let pay = PaySection.read(plan)
    gaps.hours = log.count > before
    let exports = ExportsSection.read(plan)
    let away = AbsencesSection(plan)
    let fairShare = FairShareSection.read(plan)
    let states = StatesSection.read(plan)
    plan.finish()
    let agents = AgentsTable(tables.agents(files), file: tables.file(.agents), log: log)
    let absences = tables.optional(.absences, files).map {
      AbsencesTable($0, file: tables.file(.absences), log: log)
    }
    let wishes = tables.optional(.wishes, files).map { WishesTable($0, file: tables.file(.wishes), log: log) }
    let locks = tables.optional(.locks, files).map { LocksTable($0, file: tables.file(.locks), log: log) }
    let adjustments = tables.optional(.adjustments, files).map {
      AdjustmentsTable($0, file: tables.file(.adjustments), log: log)
    }
    let unusualDays = tables.optional(.unusualDays, files).map {
      UnusualDaysTable($0, file: tables.file(.unusualDays), log: log)
    }
    let balances = tables.optional(.balances, files).map {
      BalancesTable($0, file: tables.file(.balances), log: log)
    }
    let waiting = tables.optional(.waiting, files).map { WaitingTable($0, file: tables.file(.waiting), log: log) }
    let grantedBefore = tables.optional(.grantedBefore, files).map {
      GrantedTable($0, file: tables.file(.grantedBefore), log: log)
    }
    let ledger = tables.optional(.ledger, files).map { LedgerTable($0, file: tables.file(.ledger), log: log) }
    var draft = PlanDraft(
      centre: centre.centre, horizon: centre.horizon, queues: queues.queues, history: history.sources,
      forecast: history.forecastFile, staffingQuantile: forecasting.staffingQuantile, calendar: calendar.entries,
      contracts: contracts.contracts, shifts: shifts.shifts, breaks: breaks, rules: rules, night: settings.night,
      objective: settings.objective, shrinkage: settings.shrinkage, solve: settings.solve, tables: tables.names,
      agents: agents.agents, absences: absences?.absences, wishes: wishes?.wishes, locks: locks?.locks,
      adjustments: adjustments?.adjustments, unusualDays: unusualDays?.days, activities: activities.activities,
      sessions: sessions.sessions, pooling: forecasting.pooling, exports: exports,
      wishBudget: settings.wishBudget, grantedBefore: grantedBefore?.rows)
    (draft.absenceKinds, draft.absenceLimits) = (away.kinds, away.limits)
    (draft.balances, draft.waiting) = (balances?.balances, waiting?.waiting)
    draft.states = states
    (draft.dayEdges, draft.ledger) = (settings.dayEdges, ledger?.rows)
    draft.fairShare = fairShare
    // What was counted in the horizon itself, or later, is no part of what is planned from.
    let earlier = (draft.ledger ?? []).filter { $0.lies(before: centre.horizon.firstDay) }
    files.fingerprint(tables.file(.ledger), by: earlier.isEmpty ? nil : LedgerTable.text(of: earlier))
    (draft.holidays, draft.rotations) = (calendar.holidays, rotations)
    draft.pay = pay
    (draft.onCall, draft.tiers) = (onCall.entries, tiers.entries)
    self.draft = draft
    var map = SourceMap(root: root, log: log)
    func note(_ table: PlanTable, noun: String? = nil, _ lines: [Int]?) {
      map.tables[table.key] = .init(file: tables.file(table), noun: noun, lines: lines ?? [])
    }
    note(.agents, noun: "agent", agents.lines)
    note(.absences, absences?.lines)
    note(.wishes, wishes?.lines)
    note(.locks, locks?.lines)
    note(.adjustments, adjustments?.lines)
    note(.unusualDays, unusualDays?.lines)
    note(.balances, balances?.lines)
    note(.waiting, waiting?.lines)
    note(.grantedBefore, grantedBefore?.lines)
    note(.ledger, ledger?.lines)
    self.map = map
    gaps.queues = queues.isPartial
    gaps.contracts = contracts.isPartial
    gaps.shifts = shifts.isPartial
    gaps.activities = activities.isPartial
    gaps.agents = agents.isPartial
    gaps.otherAgents = agents.others
    gaps.clock = centre.isClockMissing
    gaps.isUnread = { map.isUnread($0) }
  }
}
