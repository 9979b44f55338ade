import Workforce

/// Mean handling time per weekday × slot, weighted by contacts, at the level of the last days.
///
/// Where contacts are few, slots are shrunk towards the queue's mean, weekdays towards the mean of all, and a weekday's slots
/// towards both. A level that moves is
/// followed by one factor for all slots: what came lately over what the profile says, in which a day counts half as much as
/// one a week later.
struct HandlingTimeProfile: Sendable {
  /// Contacts that the queue's mean is worth in a slot: with a coefficient of variation near one, a mean of sixty contacts
  /// is about as uncertain as slots differ.
  static let slotPriorContacts = 60.0
  /// Contacts that all weekdays are worth on one of them, for its level and in each of its slots: weekdays differ by about 3 %,
  /// as much as means of a thousand contacts do by chance.
  static let weekdayPriorContacts = 1000.0
  /// Contacts that the profile's own level is worth beside that of the last days.
  static let levelPriorContacts = 500.0
  /// Days after which a day counts half in the level.
  static let levelHalfLife = 7.0
  /// Days of history that are looked back on.
  static let window = 91

  /// Seconds by weekday × slot; `nil` when no handling time was observed.
  let seconds: [Double]?

  init(_ series: ContactSeries, before end: CivilDate) {
    let slots = series.slotsPerDay
    let days = max(0, min(series.dayCount, end.days(since: series.firstDay)))
    let first = max(0, days - HandlingTimeProfile.window)
    // Contacts whose handling time is known, and the seconds spent on them.
    var contacts = [Double](repeating: 0, count: (days - first) * slots)
    var handled = contacts
    for day in first..<days {
      for slot in 0..<slots {
        let cell = day * slots + slot
        guard let time = series.handlingSeconds[cell], time.isFinite, time > 0,
          let count = series.observations[cell].contacts, count.isFinite, count > 0
        else { continue }
        contacts[cell - first * slots] = count
        handled[cell - first * slots] = count * time
      }
    }
    let weekdays = (first..<days).map { series.firstDay.adding(days: $0).weekday.index }
    guard
      let profile = HandlingTimeProfile.profile(contacts: contacts, handled: handled, weekdays: weekdays, slots: slots)
    else {
      seconds = nil
      return
    }
    // Both sums carry the profile's own mean, so that few contacts hardly move the level.
    let own = HandlingTimeProfile.levelPriorContacts * handled.reduce(0, +) / contacts.reduce(0, +)
    var (came, expected) = (own, own)
    for (day, weekday) in weekdays.enumerated() {
      let age = Double(end.days(since: series.firstDay.adding(days: first + day)) - 1)
      let weight = exponential(-logarithm(2) / HandlingTimeProfile.levelHalfLife * age)
      for slot in 0..<slots {
        came += weight * handled[day * slots + slot]
        expected += weight * (contacts[day * slots + slot] * profile[weekday * slots + slot])
      }
    }
    seconds = profile.map { $0 * came / expected }
  }

  /// Means by weekday × slot; `nil` without contacts.
  private static func profile(
    contacts: [Double], handled: [Double], weekdays: [Int], slots: Int
  ) -> [Double]? {
    var counts = [Double](repeating: 0, count: 7 * slots)
    var sums = counts
    for (day, weekday) in weekdays.enumerated() {
      for slot in 0..<slots {
        counts[weekday * slots + slot] += contacts[day * slots + slot]
        sums[weekday * slots + slot] += handled[day * slots + slot]
      }
    }
    let total = counts.reduce(0, +)
    guard total > 0 else { return nil }
    let mean = sums.reduce(0, +) / total
    let slotMeans = (0..<slots).map { slot in
      let (own, ownContacts) = (0..<7).reduce(into: (0.0, 0.0)) { sum, weekday in
        sum.0 += sums[weekday * slots + slot]
        sum.1 += counts[weekday * slots + slot]
      }
      return (own + slotPriorContacts * mean) / (ownContacts + slotPriorContacts)
    }
    return (0..<7).flatMap { weekday in
      let cells = weekday * slots..<(weekday + 1) * slots
      let prior = weekdayPriorContacts * mean
      // The whole day's level first: it has many more contacts than any of its slots.
      let expected = zip(counts[cells], slotMeans).reduce(0) { $0 + $1.0 * $1.1 }
      let level = (sums[cells].reduce(0, +) + prior) / (expected + prior)
      return zip(cells, slotMeans).map { cell, slotMean in
        (sums[cell] + weekdayPriorContacts * slotMean * level) / (counts[cell] + weekdayPriorContacts)
      }
    }
  }

  /// Seconds for each slot of days that follow these weekdays.
  func seconds(patterns: [Int], slotsPerDay: Int, fallback: Double) -> [Double] {
    guard let seconds else { return [Double](repeating: fallback, count: patterns.count * slotsPerDay) }
    return patterns.flatMap { seconds[$0 * slotsPerDay..<($0 + 1) * slotsPerDay] }
  }
}
