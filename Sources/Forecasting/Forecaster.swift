public import Workforce

/// Forecasts contacts and handling time of queues from their history.
///
/// Every history gives a finite forecast: what is thin or odd about it is said in the result's warnings.
public struct Forecaster: Sendable {
  /// The model that forecasts contacts.
  public var model: ForecastModel

  /// Makes a forecaster.
  public init(model: ForecastModel = .combination) {
    self.model = model
  }

  /// Forecasts one queue.
  ///
  /// - Parameters:
  ///   - series: The history; days from `firstDay` on are not looked at.
  ///   - days: Days to forecast.
  ///   - firstDay: The first of them; may lie after a gap that follows the history's end.
  ///   - openSlots: Wall-clock slots in which the queue is open, by weekday (Monday first), then by slot of the day.
  ///     `nil` takes every slot of a weekday that ever had contacts in the history.
  ///   - specialDays: Days that do not follow their weekday, past and future; those of other queues are ignored.
  ///   - fallbackHandlingSeconds: Handling time where the history holds none.
  /// - Returns: A finite forecast: 0 contacts in closed slots, never negative.
  public func forecast(
    _ series: ContactSeries, days: Int, from firstDay: CivilDate, openSlots: [[Bool]]? = nil,
    specialDays: [SpecialDay] = [], fallbackHandlingSeconds: Double? = nil
  ) -> ForecastResult {
    let open = openSlots ?? OpeningHours.inferred(from: series)
    precondition(open.count == 7 && open.allSatisfy { $0.count == series.slotsPerDay }, "7 weekdays of slots")
    let calendar = SpecialCalendar(specialDays, queue: series.queue)
    let history = DayMatrix(series, before: firstDay, openSlots: open, calendar: calendar)
    let targets = (0..<days).map { offset in
      let date = firstDay.adding(days: offset)
      var pattern = date.weekday.index
      if case .like(let weekday) = calendar.day(on: date)?.effect { pattern = weekday.index }
      return TargetDay(day: date.days(since: series.firstDay), pattern: pattern)
    }
    let columns = contacts(history, targets)
    var learning = LearnedDayEffects(series, history: history, calendar: calendar, model: RobustProfile())
    var contacts = [Double](repeating: 0, count: days * series.slotsPerDay)
    for (row, target) in targets.enumerated() {
      let factor = learning.factor(on: firstDay.adding(days: row))
      for (column, slot) in history.columnSlots.enumerated() where open[target.pattern][slot] {
        contacts[row * series.slotsPerDay + slot] = factor * columns[row * history.columnCount + column]
      }
    }
    let handling = HandlingTimeProfile(series, before: firstDay)
    let forecast = QueueForecast(
      queue: series.queue, firstDay: firstDay, slotsPerDay: series.slotsPerDay, contacts: contacts,
      handlingSeconds: handlingSeconds(handling, targets: targets, slots: series.slotsPerDay, fallbackHandlingSeconds))
    var warnings = HistoryReview(
      history: history, targets: targets, queue: series.queue, firstDay: firstDay, openSlots: open
    ).warnings
    warnings += learning.warnings
    if handling.seconds == nil {
      let used = fallbackHandlingSeconds ?? Forecaster.assumedHandlingSeconds
      warnings.append(
        ForecastWarning(
          code: .noHandlingTime, queue: series.queue,
          message: "the history of queue (\(series.queue)) holds no handling time; \(Int(used)) s are used"))
    }
    return ForecastResult(
      forecast: forecast, model: model.rawValue, reason: "the only model there is to choose from", warnings: warnings)
  }

  /// Handling time in seconds when neither the history nor the queue says one: five minutes.
  public static let assumedHandlingSeconds = 300.0

  private func contacts(_ history: DayMatrix, _ targets: [TargetDay]) -> [Double] {
    if let single = model.single { return single.tuned(to: history).forecast(from: history, targets: targets) }
    let models = ForecastModel.combined.compactMap(\.single)
    let past = RollingOrigins(history, models: models)
    let weights = CombinationWeights(past, history: history)
    let columns = history.columnCount
    var result = [Double](repeating: 0, count: targets.count * columns)
    for (index, model) in models.enumerated() {
      let made = model.tuned(to: history).forecast(from: history, targets: targets)
      for (row, target) in targets.enumerated() {
        let weight = weights.weights[CombinationWeights.leadClass(target.day - history.dayCount + 1)][index]
        for column in 0..<columns { result[row * columns + column] += weight * made[row * columns + column] }
      }
    }
    return result
  }

  private func handlingSeconds(
    _ profile: HandlingTimeProfile, targets: [TargetDay], slots: Int, _ fallback: Double?
  ) -> [Double] {
    guard let seconds = profile.seconds else {
      return [Double](repeating: fallback ?? Forecaster.assumedHandlingSeconds, count: targets.count * slots)
    }
    return targets.flatMap { seconds[$0.pattern * slots..<($0.pattern + 1) * slots] }
  }
}
