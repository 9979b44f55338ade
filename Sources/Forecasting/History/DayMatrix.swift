import Workforce

/// A queue's history as flat arrays: one row a day, one column a slot that is ever open.
struct DayMatrix: Sendable {
  /// The first row's date.
  let firstDay: CivilDate
  /// Slots in a whole day, open or not.
  let slotsPerDay: Int
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
  /// divided by it; a closed one is not learned from at all. A zero in a slot that is not open counts as closed.
  init(_ series: ContactSeries, before end: CivilDate, calendar: OpeningCalendar) {
    let slots = series.slotsPerDay
    let days = max(0, min(series.dayCount, end.days(since: series.firstDay)))
    var everOpen = [Bool](repeating: false, count: slots)
    for weekday in Weekday.allCases {
      for (slot, isOpen) in calendar.openSlots(on: weekday).enumerated() where isOpen { everOpen[slot] = true }
    }
    for cell in 0..<days * slots where (series.observations[cell].contacts ?? 0) > 0 { everOpen[cell % slots] = true }
    let columns = (0..<slots).filter { everOpen[$0] }
    firstDay = series.firstDay
    columnSlots = columns
    slotsPerDay = slots
    dayCount = days
    values = [Double](repeating: 0, count: days * columns.count)
    known = [Bool](repeating: false, count: days * columns.count)
    patterns = []
    patterns.reserveCapacity(days)
    for day in 0..<days {
      let date = series.firstDay.adding(days: day)
      var divisor = 1.0
      switch calendar.specialDay(on: date)?.effect {
      case .closed: divisor = 0
      case .factor(let factor): divisor = factor.isFinite ? factor : 0
      case .like, .learned, nil: break
      }
      patterns.append(calendar.pattern(of: date).index)
      guard divisor > 0 else { continue }
      let open = calendar.openSlots(on: date)
      for (column, slot) in columns.enumerated() {
        guard let contacts = series.observations[day * slots + slot].contacts, contacts.isFinite, contacts >= 0,
          contacts > 0 || open[slot]
        else { continue }
        values[day * columns.count + column] = contacts / divisor
        known[day * columns.count + column] = true
      }
    }
  }

  /// A matrix with columns taken together.
  func merged(_ blocks: [Range<Int>]) -> DayMatrix {
    var usual = [Int](repeating: 0, count: 7 * blocks.count)
    func knownCount(_ day: Int, _ block: Range<Int>) -> Int {
      block.reduce(0) { $0 + (known[day * columnCount + $1] ? 1 : 0) }
    }
    for day in 0..<dayCount {
      for (index, block) in blocks.enumerated() {
        let cell = patterns[day] * blocks.count + index
        usual[cell] = max(usual[cell], knownCount(day, block))
      }
    }
    var merged = DayMatrix(
      firstDay: firstDay, slotsPerDay: slotsPerDay, columnSlots: blocks.map { columnSlots[$0.lowerBound] },
      patterns: patterns)
    for day in 0..<dayCount {
      for (index, block) in blocks.enumerated() {
        let count = knownCount(day, block)
        guard count > 0, count == usual[patterns[day] * blocks.count + index] else { continue }
        let sum = block.reduce(0.0) { $0 + values[day * columnCount + $1] }
        merged.values[day * blocks.count + index] = sum
        merged.known[day * blocks.count + index] = true
      }
    }
    return merged
  }

  private init(firstDay: CivilDate, slotsPerDay: Int, columnSlots: [Int], patterns: [Int]) {
    self.firstDay = firstDay
    self.slotsPerDay = slotsPerDay
    self.columnSlots = columnSlots
    self.patterns = patterns
    dayCount = patterns.count
    values = [Double](repeating: 0, count: patterns.count * columnSlots.count)
    known = [Bool](repeating: false, count: patterns.count * columnSlots.count)
  }

  /// The date of a row, or of a day after the last.
  func date(of day: Int) -> CivilDate { firstDay.adding(days: day) }

  /// Cells that may be learned from in one row.
  func knownCount(ofDay day: Int) -> Int {
    var count = 0
    for cell in day * columnCount..<(day + 1) * columnCount where known[cell] { count += 1 }
    return count
  }

  /// Contacts known of one row.
  func total(ofDay day: Int) -> Double {
    var total = 0.0
    for cell in day * columnCount..<(day + 1) * columnCount { total += values[cell] }
    return total
  }

  /// Sets one row aside: nothing is learned from it.
  mutating func setAside(day: Int) {
    setAside(cells: day * columnCount..<(day + 1) * columnCount)
  }

  /// Sets some cells aside: nothing is learned from them.
  mutating func setAside(cells: Range<Int>) {
    for cell in cells {
      known[cell] = false
      values[cell] = 0
    }
  }

  /// Takes one row from another matrix of the same shape, divided by a factor.
  mutating func restore(day: Int, from other: DayMatrix, dividedBy factor: Double) {
    for cell in day * columnCount..<(day + 1) * columnCount where other.known[cell] {
      known[cell] = true
      values[cell] = other.values[cell] / factor
    }
  }

  /// Multiplies all rows before `day`.
  mutating func scale(daysBefore day: Int, by factor: Double) {
    for cell in 0..<day * columnCount { values[cell] *= factor }
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
