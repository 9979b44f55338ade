public import Workforce

extension OpeningCalendar {
  /// When contacts come that may wait: whenever their queue is open, and in each slot of a weekday in which the history shows
  /// any outside its hours. Without such they come in its hours only.
  ///
  /// On closed days contacts come as well; how many is learned from earlier days of the same name.
  ///
  /// - Parameters:
  ///   - series: The history.
  ///   - hours: When the queue is open.
  public init(arrivalsIn series: ContactSeries, of hours: OpeningCalendar) {
    let slots = series.slotsPerDay
    var coming = Weekday.allCases.map { hours.openSlots(on: $0) }
    var comesOutside = false
    for day in 0..<series.dayCount {
      let date = series.firstDay.adding(days: day)
      let open = hours.openSlots(on: date)
      let weekday = hours.pattern(of: date).index
      for slot in 0..<slots where (series.observations[day * slots + slot].contacts ?? 0) > 0 && !open[slot] {
        coming[weekday][slot] = true
        comesOutside = true
      }
    }
    guard comesOutside else {
      self = hours
      return
    }
    let days = hours.specialDays.map { special in
      var special = special
      special.hours = nil
      if special.effect == .closed { special.effect = .learned }
      return special
    }
    self.init(weekly: coming, specialDays: days, queue: series.queue)
  }

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
