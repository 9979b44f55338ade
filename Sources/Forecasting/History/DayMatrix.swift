import Workforce

/// A queue's history as flat arrays: one row a day, one column a slot that is ever open.
struct DayMatrix: Sendable {
  /// The first row's date.
  let firstDay: CivilDate
  /// The slot of the day that each column stands for.
  let columnSlots: [Int]
  /// Rows.
  private(set) var dayCount: Int
  /// Contacts, row by row; 0 where not known.
  private(set) var values: [Double]
  /// Whether a value was observed and may be learned from.
  private(set) var known: [Bool]
  /// The weekday (0 for Monday) whose pattern each day follows.
  private(set) var patterns: [Int]

  /// Columns.
  var columnCount: Int { columnSlots.count }

  /// Makes a matrix of all days before `end` that `series` knows.
  ///
  /// A day named in `calendar` that follows another weekday is learned from under that weekday; one with a factor is
  /// divided by it; a closed one, or one with a learned effect, is not learned from at all.
  init(_ series: ContactSeries, before end: CivilDate, openSlots: [[Bool]], calendar: SpecialCalendar) {
    let slots = series.slotsPerDay
    let days = max(0, min(series.dayCount, end.days(since: series.firstDay)))
    var everOpen = (0..<slots).map { slot in openSlots.contains { $0[slot] } }
    for cell in 0..<days * slots where (series.observations[cell].contacts ?? 0) > 0 { everOpen[cell % slots] = true }
    let columns = (0..<slots).filter { everOpen[$0] }
    firstDay = series.firstDay
    columnSlots = columns
    dayCount = days
    values = [Double](repeating: 0, count: days * columns.count)
    known = [Bool](repeating: false, count: days * columns.count)
    patterns = []
    patterns.reserveCapacity(days)
    for day in 0..<days {
      let date = series.firstDay.adding(days: day)
      var pattern = date.weekday.index
      var divisor = 1.0
      switch calendar.day(on: date)?.effect {
      case .closed, .learned: divisor = 0
      case .like(let weekday): pattern = weekday.index
      case .factor(let factor): divisor = factor
      case nil: break
      }
      patterns.append(pattern)
      guard divisor > 0 else { continue }
      for (column, slot) in columns.enumerated() {
        guard let contacts = series.observations[day * slots + slot].contacts, contacts.isFinite, contacts >= 0,
          contacts > 0 || openSlots[pattern][slot]
        else { continue }
        values[day * columns.count + column] = contacts / divisor
        known[day * columns.count + column] = true
      }
    }
  }

  /// The date of a row, or of a day after the last.
  func date(of day: Int) -> CivilDate { firstDay.adding(days: day) }

  /// Cells that may be learned from in one row.
  func knownCount(ofDay day: Int) -> Int {
    var count = 0
    for cell in day * columnCount..<(day + 1) * columnCount where known[cell] { count += 1 }
    return count
  }

  /// Sets one row aside: nothing is learned from it.
  mutating func setAside(day: Int) {
    for cell in day * columnCount..<(day + 1) * columnCount {
      known[cell] = false
      values[cell] = 0
    }
  }

  /// The first `days` rows.
  func prefix(_ days: Int) -> DayMatrix {
    var shorter = self
    shorter.dayCount = days
    shorter.values = Array(values.prefix(days * columnCount))
    shorter.known = Array(known.prefix(days * columnCount))
    shorter.patterns = Array(patterns.prefix(days))
    return shorter
  }
}

/// A day to be forecast.
struct TargetDay: Sendable {
  /// Days since the history's first row.
  let day: Int
  /// The weekday (0 for Monday) whose pattern it follows.
  let pattern: Int
}
