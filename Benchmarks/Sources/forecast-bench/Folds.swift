import Forecasting
import Foundation
import Workforce

/// Origins and horizons of a rolling-origin measurement.
struct Folds {
  let origins: [CivilDate]
  /// Horizons in scored days.
  let horizons: [Int]
  let slots: [Int]
  let weekdaysOnly: Bool
  /// Targets from this day on are not looked at.
  let end: CivilDate
  /// Targets that are not scored.
  var skipped: Set<CivilDate> = []

  static func named(_ name: String, validate: Bool, dense: Bool) -> Folds? {
    func date(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(dayNumber: 0) }
    switch (name, validate) {
    case ("bank30", false):
      let weekdays = days(from: date("2003-06-23"), to: date("2003-08-30"), step: 1).filter { $0.weekday.index < 5 }
      let origins = stride(from: 0, to: weekdays.count - 9, by: dense ? 1 : 10).map { weekdays[$0] }
      return Folds(
        origins: origins, horizons: [1, 5, 10], slots: Array(14..<42), weekdaysOnly: true, end: date("2003-08-30"))
    case ("bank30", true):
      let origins = days(from: date("2003-04-21"), to: date("2003-06-23"), step: 1).filter { $0.weekday.index < 5 }
      return Folds(
        origins: origins, horizons: [1, 5, 10], slots: Array(14..<42), weekdaysOnly: true, end: date("2003-06-23"))
    case ("anon30", false):
      return Folds(
        origins: days(from: date("1999-05-31"), to: date("1999-09-14"), step: dense ? 3 : 14), horizons: [1, 7, 14],
        slots: Array(0..<48), weekdaysOnly: false, end: date("1999-10-01"))
    case ("anon30", true):
      return Folds(
        origins: days(from: date("1999-03-05"), to: date("1999-05-31"), step: 2), horizons: [1, 7, 14],
        slots: Array(0..<48), weekdaysOnly: false, end: date("1999-05-31"))
    default: return nil
    }
  }

  /// Any hourly series: origins nine days apart, so that they walk through all weekdays, after half a year of history.
  static func hourly(_ series: ContactSeries) -> Folds {
    let end = series.firstDay.adding(days: series.dayCount - 1)
    return Folds(
      origins: days(from: series.firstDay.adding(days: 181), to: end.adding(days: -30), step: 9), horizons: [1, 7, 14],
      slots: hours, weekdaysOnly: false, end: end)
  }

  /// A half-hourly series of half a year: origins three days apart, after thirteen weeks of history.
  static func halfHourly(_ series: ContactSeries) -> Folds {
    let end = series.firstDay.adding(days: series.dayCount - 1)
    return Folds(
      origins: days(from: series.firstDay.adding(days: 91), to: end.adding(days: -13), step: 3), horizons: [1, 7, 14],
      slots: Array(0..<48), weekdaysOnly: false, end: end)
  }

  /// The slots of full hours.
  static let hours = Array(stride(from: 0, to: 48, by: 2))

  private static func days(from first: CivilDate, to end: CivilDate, step: Int) -> [CivilDate] {
    stride(from: first.dayNumber, to: end.dayNumber, by: step).map { CivilDate(dayNumber: $0) }
  }

  /// By weekday, the slots that are open.
  private var openSlots: [[Bool]] {
    (0..<7).map { day in (0..<48).map { slots.contains($0) && !(weekdaysOnly && day >= 5) } }
  }

  /// Errors of one forecaster over all folds.
  func score(_ forecaster: Forecaster, on series: ContactSeries, specialDays: [SpecialDay], historyDays: Int?)
    -> FoldScore
  {
    var score = FoldScore(horizons: horizons)
    for origin in origins {
      let targets = (0..<14).map { origin.adding(days: $0) }
        .filter { $0 < end && (!weekdaysOnly || $0.weekday.index < 5) }
      guard let last = targets.last else { continue }
      let result = forecaster.forecast(
        series.last(historyDays, before: origin), days: last.days(since: origin) + 1, from: origin,
        openSlots: openSlots, specialDays: specialDays)
      for (rank, target) in targets.enumerated() where !skipped.contains(target) {
        let row = target.days(since: series.firstDay) * 48
        let contacts = slots.compactMap { series.observations[row + $0].contacts }
        if contacts.count == slots.count, let quantiles = result.forecast.quantiles {
          score.totals.add(
            contacts.reduce(0, +), day: target.days(since: origin), rank: rank + 1, quantiles: quantiles)
        }
        for slot in slots {
          guard let actual = series.observations[row + slot].contacts else { continue }
          let cell = target.days(since: origin) * 48 + slot
          score.add(actual, result.forecast.contacts[cell], rank: rank + 1, quantiles: result.forecast.quantiles, cell)
        }
      }
      score.closeFold()
    }
    return score
  }
}

extension Folds {
  /// WAPE of what is left of the first day after a quarter, half and three quarters of its slots: as forecast the evening
  /// before, and as updated then.
  func updatesWithinDays(_ series: ContactSeries, specialDays: [SpecialDay]) -> String {
    return [0.25, 0.5, 0.75].map { share in
      let cut = slots[Int(share * Double(slots.count))]
      var (before, after, total) = (0.0, 0.0, 0.0)
      let calendar = OpeningCalendar(weekly: openSlots, specialDays: specialDays, queue: series.queue)
      for origin in origins where !skipped.contains(origin) {
        func forecast(asOf slot: Int?) -> QueueForecast {
          Forecaster().forecast(
            [ForecastRequest(series: series, calendar: calendar, asOfSlot: slot)], days: 1, from: origin)[0].forecast
        }
        let (plain, updated) = (forecast(asOf: nil), forecast(asOf: cut))
        for slot in slots where slot >= cut {
          let cell = origin.days(since: series.firstDay) * 48 + slot
          guard let actual = series.observations[cell].contacts else { continue }
          before += abs(plain.contacts[slot] - actual)
          after += abs(updated.contacts[slot] - actual)
          total += actual
        }
      }
      return String(
        format: "from %02d:%02d: %.2f as forecast, %.2f as updated (%+.1f %%)", cut / 2, cut % 2 * 30,
        100 * before / total, 100 * after / total, 100 * (after / before - 1))
    }.joined(separator: "\n")
  }
}
