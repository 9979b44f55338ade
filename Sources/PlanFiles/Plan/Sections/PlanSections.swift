/// The sections of `plan.yaml`, each read by itself; what refers from one to another by its id is resolved.
struct PlanSections {
  let centre: CentreSection
  let horizon: HorizonSection
  let queues: QueuesSection
  let history: HistorySection
  let calendar: CalendarSection
  let settings: SettingsSection
  let forecasting: ForecastingSection
  let tables: TableNames
  let contracts: ContractsSection
  let shifts: ShiftsSection
  let breaks: BreaksSection
  let rules: RulesSection
  /// Whether contracts, shifts, breaks and rules were read without a problem, on a clock that is the plan's.
  let areShiftsSound: Bool

  /// Whether the zone and the first day are the plan's own.
  var isClockKnown: Bool { centre.zone != nil && horizon.firstDay != nil }

  init(_ plan: MappingReader, log: ProblemLog) {
    centre = CentreSection(plan)
    horizon = HorizonSection(plan, firstWeekday: centre.firstWeekday)
    var queues = QueuesSection(plan, interval: centre.interval)
    history = HistorySection(plan, queues: queues.index, timeZone: centre.zone?.identifier ?? "UTC")
    calendar = CalendarSection(plan, queues: queues.index)
    settings = SettingsSection(plan)
    queues.take(prices: settings.prices)
    self.queues = queues
    tables = TableNames(plan)
    forecasting = ForecastingSection(plan)
    let before = log.count
    contracts = ContractsSection(plan)
    shifts = ShiftsSection(plan)
    breaks = BreaksSection(plan, shifts: shifts.index)
    rules = RulesSection(plan)
    areShiftsSound = log.count == before && centre.zone != nil && horizon.firstDay != nil
  }
}
