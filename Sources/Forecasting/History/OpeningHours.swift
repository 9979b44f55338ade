import Workforce

/// When a queue is open.
enum OpeningHours {
  /// The slots of each weekday that ever had contacts; all slots when nothing was ever observed.
  static func inferred(from series: ContactSeries) -> [[Bool]] {
    let slots = series.slotsPerDay
    var open = [[Bool]](repeating: [Bool](repeating: false, count: slots), count: 7)
    var any = false
    for day in 0..<series.dayCount {
      let weekday = series.firstDay.adding(days: day).weekday.index
      for slot in 0..<slots where (series.observations[day * slots + slot].contacts ?? 0) > 0 {
        open[weekday][slot] = true
        any = true
      }
    }
    return any ? open : [[Bool]](repeating: [Bool](repeating: true, count: slots), count: 7)
  }
}
