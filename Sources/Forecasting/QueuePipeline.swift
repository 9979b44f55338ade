import Workforce

/// One queue on its way from history to forecast: cleaned, its events sampled, its models judged and combined.
struct QueuePipeline: Sendable {
  let request: ForecastRequest
  let calendar: OpeningCalendar
  let firstDay: CivilDate
  let lastDay: CivilDate
  /// What the models learn from: events, outages and odd days set aside, older levels scaled to the newest.
  let history: DayMatrix
  private let raw: DayMatrix
  let events: DayEvents
  let unusual: [UnusualPart]
  let shift: LevelShift?
  /// What earlier events did.
  let samples: [DayEffectSample]

  /// Days from which the combination is used; before, the robust profile.
  static let combinationDays = 35

  init(
    _ request: ForecastRequest, days: Int, from firstDay: CivilDate, cleaning: Bool
  ) {
    let series = request.series
    self.request = request
    self.firstDay = firstDay
    lastDay = firstDay.adding(days: days - 1)
    calendar = request.calendar
    let raw = DayMatrix(series, before: firstDay, calendar: calendar)
    self.raw = raw
    guard cleaning else {
      history = raw
      events = DayEvents.none
      unusual = []
      shift = nil
      samples = []
      return
    }
    events = DayEvents(
      history: raw, calendar: calendar, through: max(0, lastDay.days(since: series.firstDay)))
    var ordinary = raw
    let past = events.days.filter { $0 < raw.dayCount && raw.knownCount(ofDay: $0) > 0 }
    for day in past { ordinary.setAside(day: day) }
    shift = LevelShift(ordinary)
    if let shift { ordinary.scale(daysBefore: shift.day, by: shift.factor) }
    let model = ShapeFactorModel()
    let review = UnusualHistory(
      ordinary, model: model, kept: request.keptDays, dropped: request.droppedDays, slotsPerDay: series.slotsPerDay)
    unusual = review.findings
    history = review.cleaned
    let targets = past.map { TargetDay(day: $0, pattern: raw.patterns[$0]) }
    let expected = past.isEmpty ? [] : model.forecast(from: history, targets: targets)
    var samples: [DayEffectSample] = []
    for (row, day) in past.enumerated() {
      guard let key = events.keys[day] else { continue }
      let scale = day < shift?.day ?? 0 ? shift?.factor ?? 1 : 1
      var total = 0.0
      for column in 0..<raw.columnCount where raw.known[day * raw.columnCount + column] {
        total += expected[row * raw.columnCount + column]
      }
      samples.append(
        DayEffectSample(key: key, date: raw.date(of: day), actual: raw.total(ofDay: day) * scale, expected: total))
    }
    self.samples = samples
  }

  /// The history with the days before and after special days brought to an ordinary day's level.
  func history(with effects: DayEffects) -> DayMatrix {
    var history = history
    let dropped = Set(request.droppedDays.map { $0.days(since: history.firstDay) })
    for day in events.days where day < history.dayCount && !dropped.contains(day) {
      guard let key = events.keys[day], key.offset != 0, let factor = effects.factor(for: key), factor > 0 else {
        continue
      }
      history.restore(day: day, from: raw, dividedBy: day < shift?.day ?? 0 ? factor / (shift?.factor ?? 1) : factor)
    }
    return history
  }

  /// Days listed as odd, in days since the history's first row.
  var oddDays: Set<Int> {
    Set(unusual.filter { $0.kind == .oddDay }.map { $0.date.days(since: history.firstDay) })
  }

  /// Contacts seen in a slot of the first day forecast, when the series knows them.
  func observedToday(_ slot: Int) -> Double? {
    let day = firstDay.days(since: request.series.firstDay)
    guard (0..<request.series.dayCount).contains(day) else { return nil }
    let contacts = request.series.observations[day * request.series.slotsPerDay + slot].contacts
    return contacts.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
  }

  /// The days to be forecast.
  var targets: [TargetDay] {
    (0..<lastDay.days(since: firstDay) + 1).map { offset in
      let date = firstDay.adding(days: offset)
      return TargetDay(day: date.days(since: request.series.firstDay), pattern: calendar.pattern(of: date).index)
    }
  }
}
