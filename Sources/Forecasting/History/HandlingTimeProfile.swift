import Workforce

/// Mean handling time per weekday × slot, weighted by contacts, and shrunk towards the slot's and the queue's mean
/// where contacts are few.
struct HandlingTimeProfile: Sendable {
  /// Contacts that the mean next above is worth: with as many of its own, a slot is half its own.
  static let priorContacts = 60.0
  /// Days of history that are looked back on.
  static let window = 91

  /// Seconds by weekday × slot; `nil` when no handling time was observed.
  let seconds: [Double]?

  init(_ series: ContactSeries, before end: CivilDate) {
    let slots = series.slotsPerDay
    let days = max(0, min(series.dayCount, end.days(since: series.firstDay)))
    var contacts = [Double](repeating: 0, count: 7 * slots)
    var handled = [Double](repeating: 0, count: 7 * slots)
    for day in max(0, days - HandlingTimeProfile.window)..<days {
      let weekday = series.firstDay.adding(days: day).weekday.index
      for slot in 0..<slots {
        let cell = day * slots + slot
        guard let time = series.handlingSeconds[cell], time.isFinite, time > 0,
          let count = series.observations[cell].contacts, count.isFinite, count > 0
        else { continue }
        contacts[weekday * slots + slot] += count
        handled[weekday * slots + slot] += count * time
      }
    }
    let total = contacts.reduce(0, +)
    guard total > 0 else {
      seconds = nil
      return
    }
    let mean = handled.reduce(0, +) / total
    let prior = HandlingTimeProfile.priorContacts
    var result = [Double](repeating: mean, count: 7 * slots)
    for slot in 0..<slots {
      let cells = (0..<7).map { $0 * slots + slot }
      let slotContacts = cells.reduce(0) { $0 + contacts[$1] }
      let slotMean = (cells.reduce(0) { $0 + handled[$1] } + prior * mean) / (slotContacts + prior)
      for cell in cells { result[cell] = (handled[cell] + prior * slotMean) / (contacts[cell] + prior) }
    }
    seconds = result
  }

  /// Seconds for each slot of days that follow these weekdays.
  func seconds(patterns: [Int], slotsPerDay: Int, fallback: Double) -> [Double] {
    guard let seconds else { return [Double](repeating: fallback, count: patterns.count * slotsPerDay) }
    return patterns.flatMap { seconds[$0 * slotsPerDay..<($0 + 1) * slotsPerDay] }
  }
}
