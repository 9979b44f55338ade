import PlanModel
public import WallClock
public import Workforce

/// Reads a forecast made elsewhere: a table with `start`, `queue`, `contacts` and `handling_seconds`.
///
/// Columns `q01` to `q99`, as many as there are, hold quantiles: `q80` the contacts that are not exceeded with a
/// probability of 0.8. A day's quantiles are the sums of its intervals', as if these erred together; so for a queue whose
/// contacts wait for hours, they are to be the shares of the day's. A column `adjusted` says that the planner's adjustments
/// are in the file.
///
/// Every open interval of the horizon needs a row, closed ones and days need none. The file may be as finely divided as a history; what ``HistoryReader``
/// says of times, numbers and queues holds here too.
public struct ForecastReader: Sendable {
  private let queues: [Queue]
  private let calendars: [OpeningCalendar]
  private let firstDay: CivilDate
  private let dayCount: Int
  private let intervalMinutes: Int
  private let clock: ZonedClock

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - queues: The plan's queues.
  ///   - calendars: When each of them is open.
  ///   - grid: The plan's grid, which says the horizon and its interval.
  ///   - clock: The centre's zone.
  public init(queues: [Queue], calendars: [OpeningCalendar], grid: TimeGrid, clock: ZonedClock) {
    self.queues = queues
    self.calendars = calendars
    firstDay = grid.firstDay
    dayCount = grid.dayCount
    intervalMinutes = grid.intervalMinutes
    self.clock = clock
  }

  /// Reads a file whose times without an offset are meant in the centre's zone.
  ///
  /// - Parameter file: Its bytes.
  /// - Returns: One forecast a queue.
  /// - Throws: ``PlanError`` with every problem; also open intervals without a row, and contacts without a handling time
  ///   in a queue that has none of its own.
  public func read(_ file: ForecastFile) throws(PlanError) -> ImportedForecast {
    let source = HistorySource(
      HistoryDraft(file: file.name, columns: HistoryColumnNames(offered: "contacts")), centreZone: clock.identifier)
    let log = ProblemLog()
    let reader = HistoryReader(
      queues: queues, calendars: calendars, intervalMinutes: intervalMinutes, clock: clock, isForecast: true)
    let columns = ForecastColumns(file)
    let read = reader.read([source], further: columns.quantiles.map(\.name), log: log) { _ in file.bytes }
    if !log.isEmpty { throw PlanError(problems: log.sorted.map(advised)) }
    var forecasts: [QueueForecast] = []
    for (index, (queue, found)) in zip(queues, read).enumerated() {
      let open = (0..<dayCount).map { calendars[index].openSlots(on: firstDay.adding(days: $0)) }
      guard let found = found.contacts ?? closed(queue, open: open) else {
        log.report(
          "queue-without-forecast", in: file.name, "no row is of queue [\(queue.id)]",
          fix: "add its intervals, or remove the queue from the plan")
        continue
      }
      noteOutside(found, file: file.name, log: log)
      forecasts.append(forecast(queue, from: found, open: open, file: file.name, log: log))
    }
    try log.throwIfAny()
    for index in forecasts.indices {
      forecasts[index].quantiles = quantiles(
        columns, read[index].further, of: forecasts[index], file: file.name, log: log)
    }
    try log.throwIfAny()
    return ImportedForecast(forecasts: forecasts, isAdjusted: columns.isAdjusted, warnings: log.warnings)
  }

  /// The quantiles of a queue; `nil` unless all columns have a number in each of its intervals with contacts.
  private func quantiles(
    _ columns: ForecastColumns, _ read: [ContactSeries?], of forecast: QueueForecast, file: String, log: ProblemLog
  ) -> ForecastQuantiles? {
    let rows = read.compactMap { $0.flatMap { values($0, like: forecast) } }
    guard !rows.isEmpty, rows.count == columns.quantiles.count else { return nil }
    for (upper, (low, high)) in zip(rows, rows.dropFirst()).enumerated() {
      guard let slot = low.indices.first(where: { low[$0] > high[$0] }) else { continue }
      let names = (columns.quantiles[upper].name, columns.quantiles[upper + 1].name)
      log.report(
        "decreasing-quantiles", in: file,
        "queue [\(forecast.queue)] at [\(text(ofSlot: slot))] has more contacts in [\(names.0)] than in [\(names.1)]",
        fix: "a higher quantile is at least as large as a lower one")
    }
    let slotsPerDay = forecast.slotsPerDay
    return ForecastQuantiles(
      levels: columns.quantiles.map(\.level), contacts: rows,
      dayTotals: rows.map { row in
        (0..<dayCount).map { day in row[day * slotsPerDay..<(day + 1) * slotsPerDay].reduce(0, +) }
      })
  }

  /// A series' numbers over the horizon; `nil` when an interval with contacts has none.
  private func values(_ series: ContactSeries, like forecast: QueueForecast) -> [Double]? {
    let shift = firstDay.days(since: series.firstDay) * series.slotsPerDay
    var values = [Double](repeating: 0, count: forecast.contacts.count)
    for slot in values.indices {
      if series.observations.indices.contains(slot + shift), let value = series.observations[slot + shift].contacts {
        values[slot] = value
      } else if forecast.contacts[slot] > 0 {
        return nil
      }
    }
    return values
  }

  private func text(ofSlot slot: Int) -> String {
    let slotsPerDay = 1440 / intervalMinutes
    let date = firstDay.adding(days: slot / slotsPerDay)
    return WrittenTime(dayNumber: date.dayNumber, minute: slot % slotsPerDay * intervalMinutes).text
  }

  /// A problem with advice that fits a forecast: unlike a history, it has no keys in the plan that say how to read it.
  private func advised(_ problem: PlanProblem) -> PlanProblem {
    var problem = problem
    switch problem.code {
    case "missing-column": problem.fix = "a forecast has the columns start, queue, contacts, handling_seconds"
    case "ambiguous-date", "excel-date", "epoch-time", "bad-time", "days-only", "day-among-times":
      problem.fix = "write it like 2026-01-05T08:30:00+07:00"
    case "duplicate-interval": problem.fix = "remove one of the two rows"
    case "skipped-hour": problem.fix = "give times with their offset"
    case "decimal-comma": problem.fix = "write a decimal point, and no thousands separators"
    case "unknown-queue": problem.fix = "correct it; the plan has \(queues.map(\.id).joined(separator: ", "))"
    case "coarse-intervals", "uneven-intervals": problem.fix = "forecast by \(intervalMinutes) minutes"
    default: break
    }
    return problem
  }

  /// The rows of a queue that is closed all through the horizon, or of work that no contact brings: it needs none; `nil` of another.
  private func closed(_ queue: Queue, open: [[Bool]]) -> ContactSeries? {
    guard !open.joined().contains(true) || queue.isWithoutContacts else { return nil }
    let slots = open.reduce(0) { $0 + $1.count }
    return ContactSeries(
      queue: queue.id, firstDay: firstDay, slotsPerDay: 1440 / intervalMinutes,
      observations: Array(repeating: .closed, count: slots), handlingSeconds: Array(repeating: nil, count: slots))
  }

  private func forecast(
    _ queue: Queue, from series: ContactSeries, open: [[Bool]], file: String, log: ProblemLog
  ) -> QueueForecast {
    let slotsPerDay = series.slotsPerDay
    let usual = queue.handlingSeconds ?? meanHandlingSeconds(series) ?? 0
    let shift = firstDay.days(since: series.firstDay) * slotsPerDay
    var contacts = Array(repeating: 0.0, count: dayCount * slotsPerDay)
    var handlingSeconds = Array(repeating: usual, count: contacts.count)
    for slot in contacts.indices {
      let date = firstDay.adding(days: slot / slotsPerDay)
      let minute = slot % slotsPerDay * intervalMinutes
      let index = slot + shift
      let observation = series.observations.indices.contains(index) ? series.observations[index] : .missing
      switch observation {
      case .closed: continue
      case .offered(let expected):
        contacts[slot] = expected
        if let seconds = series.handlingSeconds[index] { handlingSeconds[slot] = seconds }
        guard expected == 0 || series.handlingSeconds[index] != nil || queue.handlingSeconds != nil else {
          log.report(
            "no-handling-time", in: file,
            "queue [\(queue.id)] at [\(text(ofSlot: slot))] has contacts but no handling time",
            fix: "fill in `handling_seconds`, or give the queue a handling time of its own")
          continue
        }
      case .missing:
        guard open[slot / slotsPerDay][slot % slotsPerDay],
          !clock.instants(date: date, minute: minute).isEmpty
        else { continue }
        log.report(
          "missing-interval", in: file, "queue [\(queue.id)] has no row for [\(text(ofSlot: slot))], when it is open",
          fix: "add the row; write 0 contacts if none are expected")
      }
    }
    return QueueForecast(
      queue: queue.id, firstDay: firstDay, slotsPerDay: slotsPerDay, contacts: contacts,
      handlingSeconds: handlingSeconds, handlingShares: shares(series, slots: contacts.count))
  }

  /// How handling times divide into parts: as each row says, and as all do together where one says nothing.
  private func shares(_ series: ContactSeries, slots: Int) -> HandlingShares? {
    guard let parts = series.handlingParts, !parts.partsApart.isEmpty,
      let usual = parts.shares(of: 0..<series.observations.count)
    else { return nil }
    let shift = firstDay.days(since: series.firstDay) * series.slotsPerDay
    var shares = usual.map { Array(repeating: $0, count: slots) }
    for slot in 0..<slots where series.observations.indices.contains(slot + shift) {
      guard let own = parts.shares(of: slot + shift..<slot + shift + 1) else { continue }
      for part in own.indices { shares[part][slot] = own[part] }
    }
    return HandlingShares(parts: parts.parts, shares: shares)
  }

  /// Mean handling time of all contacts of a series whose handling time is known.
  private func meanHandlingSeconds(_ series: ContactSeries) -> Double? {
    var contacts = 0.0
    var seconds = 0.0
    for (observation, handling) in zip(series.observations, series.handlingSeconds) {
      guard let offered = observation.contacts, let handling else { continue }
      contacts += offered
      seconds += offered * handling
    }
    return contacts > 0 ? seconds / contacts : nil
  }

  private func noteOutside(_ series: ContactSeries, file: String, log: ProblemLog) {
    let slots = (0..<series.dayCount).reduce(0) { count, day in
      let dayOfHorizon = series.firstDay.adding(days: day).days(since: firstDay)
      guard !(0..<dayCount).contains(dayOfHorizon) else { return count }
      return count + series.slots(ofDay: day).count { $0.contacts != nil }
    }
    guard slots > 0 else { return }
    log.warn(
      in: file, "\(slots) intervals of queue [\(series.queue)] lie outside the horizon and are left out")
  }
}
