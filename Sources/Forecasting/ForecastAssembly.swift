import Workforce

/// Puts a volume forecast onto the days' slots: factors on special days, opening hours, quantiles.
struct ForecastAssembly: Sendable {
  private(set) var contacts: [Double]
  private(set) var quantiles: ForecastQuantiles
  private(set) var isOpen: [Bool]
  private(set) var dayFactors: [DayFactor] = []
  private(set) var warnings: [ForecastWarning] = []
  private(set) var update: DayUpdate?

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
      let special = pipeline.calendar.specialDay(on: date)
      var name = special?.name ?? ""
      var offset = 0
      switch special?.effect {
      case .closed: factor = 0
      case .factor(let given): factor = given.isFinite ? max(0, given) : 1
      default:
        guard let key = pipeline.events.keys[target.day] else { break }
        if let learned = effects.factor(for: key) {
          factor = learned
        } else {
          warnings.append(
            ForecastWarning(
              queue: pipeline.request.series.queue, facts: .unlearnedSpecialDay(name: key.name, date: date)))
        }
        offset = key.offset
        if offset != 0 { name = key.name }
      }
      if abs(factor - 1) >= 0.005 {
        dayFactors.append(DayFactor(date: date, name: name, offset: offset, factor: factor))
      }
      isOpen.replaceSubrange(row * slots..<(row + 1) * slots, with: pipeline.calendar.openSlots(on: date))
      for (column, slot) in history.columnSlots.enumerated() where isOpen[row * slots + slot] {
        contacts[row * slots + slot] = factor * volume.contacts[row * history.columnCount + column]
      }
    }
    self.warnings = warnings
    var remaining = 1.0
    if let asOf = pipeline.request.asOfSlot {
      (update, remaining) = ForecastAssembly.updateToday(
        &contacts, pipeline, errors: volume.errors, asOf: min(asOf, slots))
    }
    quantiles = ForecastAssembly.quantiles(
      contacts, volume: volume, targets: targets, slots: slots, columns: history.columnSlots,
      lead: { max(1, $0.day - history.dayCount + 1) },
      asOf: pipeline.request.asOfSlot, remaining: remaining)
  }

  /// Puts what came today until a slot in place of its forecast, and the rest of the day in its light; what that did, and
  /// the share of the level's variance that is left.
  private static func updateToday(
    _ contacts: inout [Double], _ pipeline: QueuePipeline, errors: ErrorDistribution, asOf: Int
  ) -> (update: DayUpdate?, remaining: Double) {
    let columns = pipeline.history.columnSlots
    let variances = errors.dayAhead(
      after: Double(columns.count { $0 < asOf }) / Double(max(1, columns.count)))
    let seen = (0..<asOf).compactMap { slot in
      pipeline.observedToday(slot).map { (slot: slot, actual: $0, expected: contacts[slot]) }
    }
    let today = IntradayUpdate(
      seen: seen.map { (actual: $0.actual, expected: $0.expected) }, intervalVariance: variances.interval,
      levelVariance: variances.level)
    let rest = asOf..<pipeline.request.series.slotsPerDay
    let before = contacts[rest].reduce(0, +)
    for interval in seen { contacts[interval.slot] = interval.actual }
    for slot in rest { contacts[slot] = today.updated(contacts[slot]) }
    guard !seen.isEmpty else { return (nil, today.remainingVariance) }
    let update = DayUpdate(
      date: pipeline.firstDay, seenSlots: asOf, came: seen.reduce(0) { $0 + $1.actual },
      cameExpected: seen.reduce(0) { $0 + $1.expected }, restBefore: before, restAfter: contacts[rest].reduce(0, +))
    return (update, today.remainingVariance)
  }

  private static func quantiles(
    _ contacts: [Double], volume: VolumeForecast, targets: [TargetDay], slots: Int, columns: [Int],
    lead: (TargetDay) -> Int, asOf: Int?, remaining: Double
  ) -> ForecastQuantiles {
    let levels = ErrorDistribution.levels
    var columnOfSlot = [Int?](repeating: nil, count: slots)
    for (column, slot) in columns.enumerated() { columnOfSlot[slot] = column }
    var rows = levels.map { _ in [Double](repeating: 0, count: contacts.count) }
    var totals = levels.map { _ in [Double](repeating: 0, count: targets.count) }
    for (row, target) in targets.enumerated() {
      let lead = lead(target)
      // What was seen today is certain; the rest of today is as uncertain as what is left of the level's variance.
      let seenSlots = row == 0 ? min(asOf ?? 0, slots) : 0
      let levelShare = row == 0 ? remaining : 1
      var seen = 0.0
      var expected = 0.0
      for cell in row * slots..<(row + 1) * slots {
        if cell - row * slots < seenSlots {
          seen += contacts[cell]
          for level in levels.indices { rows[level][cell] = contacts[cell] }
          continue
        }
        expected += contacts[cell]
        guard let column = columnOfSlot[cell % slots] else { continue }
        let values = volume.errors.interval(
          expected: contacts[cell], column: column, lead: lead, levelShare: levelShare)
        for level in levels.indices { rows[level][cell] = values[level] }
      }
      let values = volume.errors.total(expected: expected, lead: lead, levelShare: levelShare)
      for level in levels.indices { totals[level][row] = seen + values[level] }
    }
    return ForecastQuantiles(levels: levels, contacts: rows, dayTotals: totals)
  }
}
