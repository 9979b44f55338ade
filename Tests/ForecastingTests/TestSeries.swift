import TestSupport
import Workforce

@testable import Forecasting

/// Small histories to test with.
enum TestSeries {
  /// A Monday.
  static let monday = CivilDate(dayNumber: 4 * 7 + 4)

  /// A series of observations by day and slot, starting on a Monday.
  static func make(
    days: Int, slots: Int = 4, queue: String = "billing", _ value: (Int, Int) -> ContactSeries.Observation
  ) -> ContactSeries {
    var observations: [ContactSeries.Observation] = []
    for day in 0..<days { for slot in 0..<slots { observations.append(value(day, slot)) } }
    return ContactSeries(
      queue: queue, firstDay: monday, slotsPerDay: slots, observations: observations,
      handlingSeconds: observations.map { ($0.contacts ?? 0) > 0 ? 200 : nil })
  }

  /// Contacts with a week, a day's shape, a level that wanders and counting noise; the same for the same seed.
  static func noisy(days: Int, slots: Int = 24, mean: Double = 40, seed: UInt64) -> ContactSeries {
    var random = SplitMix(seed: seed)
    var level = 0.0
    var levels: [Double] = []
    for _ in 0..<days {
      level = 0.9 * level + 0.04 * random.normal()
      levels.append(level)
    }
    return make(days: days, slots: slots) { day, slot in
      let shape = 1 + 0.6 * sine(6.28 * Double(slot) / Double(slots))
      let expected = mean * shape * [1.2, 1.1, 1, 1, 0.9, 0.6, 0.5][day % 7] * exponential(levels[day])
      return .offered(max(0, (expected + expected.squareRoot() * random.normal()).rounded()))
    }
  }

  /// The history as the models see it, every slot open.
  static func matrix(_ series: ContactSeries) -> DayMatrix {
    DayMatrix(
      series, before: series.firstDay.adding(days: series.dayCount),
      calendar: OpeningCalendar(
        weekly: [[Bool]](repeating: [Bool](repeating: true, count: series.slotsPerDay), count: 7), queue: series.queue))
  }

  /// The days after a history.
  static func targets(after history: DayMatrix, days: Int) -> [TargetDay] {
    (history.dayCount..<history.dayCount + days).map {
      TargetDay(day: $0, pattern: history.date(of: $0).weekday.index)
    }
  }
}

/// The sum of some values.
func sum(_ values: some Sequence<Double>) -> Double { values.reduce(0, +) }
