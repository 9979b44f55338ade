import Workforce

/// Puts a volume forecast onto the days' slots: factors on special days, opening hours, quantiles.
struct ForecastAssembly: Sendable {
  private(set) var contacts: [Double]
  private(set) var quantiles: ForecastQuantiles
  private(set) var isOpen: [Bool]
  private(set) var dayFactors: [DayFactor] = []
  private(set) var warnings: [ForecastWarning] = []

  init(_ pipeline: QueuePipeline, volume: VolumeForecast, effects: DayEffects) {
    let slots = pipeline.request.series.slotsPerDay
    let targets = pipeline.targets
    let history = pipeline.history
    contacts = [Double](repeating: 0, count: targets.count * slots)
    isOpen = [Bool](repeating: false, count: targets.count * slots)
    var warnings: [ForecastWarning] = []
    for (row, target) in targets.enumerated() {
      let date = history.date(of: target.day)
      var factor = 1.0
      var name = pipeline.calendar.day(on: date)?.name ?? ""
      switch pipeline.calendar.day(on: date)?.effect {
      case .closed: factor = 0
      case .factor(let given): factor = given.isFinite ? max(0, given) : 1
      default:
        guard let key = pipeline.events.keys[target.day] else { break }
        if let learned = effects.factor(for: key) {
          factor = learned
        } else {
          warnings.append(
            ForecastWarning(
              code: .unlearnedSpecialDay, queue: pipeline.request.series.queue,
              message: "queue (\(pipeline.request.series.queue)) never saw a day named (\(key.name)) before \(date);"
                + " the day is left as it is"))
        }
        if key.offset != 0 {
          name = (key.offset < 0 ? "before " : "after ") + (key.name.isEmpty ? "a day without records" : key.name)
        }
      }
      if factor != 1 { dayFactors.append(DayFactor(date: date, name: name, factor: factor)) }
      let isClosed: Bool
      if case .closed = pipeline.calendar.day(on: date)?.effect { isClosed = true } else { isClosed = false }
      for slot in 0..<slots { isOpen[row * slots + slot] = !isClosed && pipeline.open[target.pattern][slot] }
      for (column, slot) in history.columnSlots.enumerated() where isOpen[row * slots + slot] {
        contacts[row * slots + slot] = factor * volume.contacts[row * history.columnCount + column]
      }
    }
    self.warnings = warnings
    quantiles = ForecastAssembly.quantiles(contacts, volume: volume, targets: targets, history: history, slots: slots)
  }

  private static func quantiles(
    _ contacts: [Double], volume: VolumeForecast, targets: [TargetDay], history: DayMatrix, slots: Int
  ) -> ForecastQuantiles {
    let levels = ErrorDistribution.levels
    var rows = levels.map { _ in [Double](repeating: 0, count: contacts.count) }
    var totals = levels.map { _ in [Double](repeating: 0, count: targets.count) }
    for (row, target) in targets.enumerated() {
      let lead = max(1, target.day - history.dayCount + 1)
      var total = 0.0
      for cell in row * slots..<(row + 1) * slots {
        total += contacts[cell]
        for (level, value) in volume.errors.interval(expected: contacts[cell], lead: lead).enumerated() {
          rows[level][cell] = value
        }
      }
      for (level, value) in volume.errors.total(expected: total, lead: lead).enumerated() {
        totals[level][row] = value
      }
    }
    return ForecastQuantiles(levels: levels, contacts: rows, dayTotals: totals)
  }
}
