/// What several models would have said at earlier origins, beside what came.
struct RollingOrigins: Sendable {
  /// Rows known at each origin: the first day forecast, ascending.
  let origins: [Int]
  /// Days forecast at each origin; fewer at the last ones, where the history ends.
  let horizons: [Int]
  /// By model, by origin: contacts, horizon × columns.
  let forecasts: [[[Double]]]

  /// Longest lead looked at, in days.
  static let longestLead = 14
  /// Origins are three days apart, so that they walk through all weekdays.
  static let spacing = 3
  /// At most as many origins: half a year's quarter.
  static let mostOrigins = 30
  /// The least history a model is judged with.
  static let leastHistory = 28

  /// The same origins with the first models only.
  init(_ all: RollingOrigins, keeping count: Int) {
    origins = all.origins
    horizons = all.horizons
    forecasts = Array(all.forecasts.prefix(count))
  }

  /// Every second origin, from the given one on.
  func every(second start: Int) -> RollingOrigins {
    let chosen = Array(stride(from: start, to: origins.count, by: 2))
    return RollingOrigins(
      origins: chosen.map { origins[$0] }, horizons: chosen.map { horizons[$0] },
      forecasts: forecasts.map { model in chosen.map { model[$0] } })
  }

  init(origins: [Int], horizons: [Int], forecasts: [[[Double]]]) {
    self.origins = origins
    self.horizons = horizons
    self.forecasts = forecasts
  }

  /// Forecasts from every third day of the recent past; the models' parameters are learned before the first of them.
  init(_ history: DayMatrix, models: [any VolumeModel]) {
    var origins: [Int] = []
    var origin = history.dayCount - 1
    while origin >= max(RollingOrigins.leastHistory, history.dayCount / 3), origins.count < RollingOrigins.mostOrigins {
      origins.append(origin)
      origin -= RollingOrigins.spacing
    }
    origins.reverse()
    self.origins = origins
    horizons = origins.map { min(RollingOrigins.longestLead, history.dayCount - $0) }
    guard let first = origins.first else {
      forecasts = models.map { _ in [] }
      return
    }
    let early = history.prefix(first)
    let tuned = models.map { $0.tuned(to: early) }
    var forecasts = [[[Double]]](repeating: [], count: models.count)
    for (origin, horizon) in zip(origins, horizons) {
      let known = history.prefix(origin)
      let targets = (0..<horizon).map { TargetDay(day: origin + $0, pattern: history.patterns[origin + $0]) }
      for (index, model) in tuned.enumerated() {
        forecasts[index].append(model.forecast(from: known, targets: targets))
      }
    }
    self.forecasts = forecasts
  }
}
