public import Workforce

extension OpeningCalendar {
  /// The hours that a history shows: open is each slot of a weekday that ever had contacts; every slot when nothing was
  /// ever observed.
  public init(observedIn series: ContactSeries, specialDays: [SpecialDay] = []) {
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
    let always = [[Bool]](repeating: [Bool](repeating: true, count: slots), count: 7)
    self.init(weekly: any ? open : always, specialDays: specialDays, queue: series.queue)
  }
}
