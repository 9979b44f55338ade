import Workforce

/// The factor on each special day: given, or learned from earlier days of the same name.
struct LearnedDayEffects: Sendable {
  private(set) var warnings: [ForecastWarning] = []
  private let calendar: SpecialCalendar
  private let queue: String
  private var learned: [String: Double] = [:]

  /// Learns from the days in the history: actual contacts against what the model made of the other days.
  init(_ series: ContactSeries, history: DayMatrix, calendar: SpecialCalendar, model: some VolumeModel) {
    self.calendar = calendar
    queue = series.queue
    var ratios: [String: [Double]] = [:]
    for special in calendar.days {
      guard case .learned = special.effect else { continue }
      let day = special.date.days(since: series.firstDay)
      guard (0..<history.dayCount).contains(day) else { continue }
      let targets = [TargetDay(day: day, pattern: history.patterns[day])]
      let expected = model.forecast(from: history, targets: targets)
      var actual = 0.0
      var reference = 0.0
      for (column, slot) in history.columnSlots.enumerated() {
        guard let contacts = series.observations[day * series.slotsPerDay + slot].contacts, contacts.isFinite else {
          continue
        }
        actual += max(0, contacts)
        reference += expected[column]
      }
      if reference > 0 { ratios[special.name, default: []].append((actual + 1) / (reference + 1)) }
    }
    learned = ratios.mapValues(median)
  }

  /// The factor on the day's contacts; 1 on ordinary days.
  ///
  /// Warns when a learned effect was never seen before.
  mutating func factor(on date: CivilDate) -> Double {
    guard let special = calendar.day(on: date) else { return 1 }
    switch special.effect {
    case .closed: return 0
    case .like: return 1
    case .factor(let factor): return factor.isFinite ? max(0, factor) : 1
    case .learned:
      if let factor = learned[special.name] { return factor }
      warnings.append(
        ForecastWarning(
          code: .unlearnedSpecialDay, queue: queue,
          message: "queue (\(queue)) never saw a \(special.name) before \(date); the day is left as it is"))
      return 1
    }
  }
}
