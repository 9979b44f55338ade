import Workforce

/// Days on which a queue's handling times are of another size than on the rest, as when a file changes its unit.
struct HandlingJump: Equatable {
  /// How many times the usual mean is a jump: sixty seconds are a minute, and a thousandth is a thousand times less.
  static let least = 20.0
  /// Contacts that a day must have to be judged.
  static let leastContacts = 20.0

  /// The first such day.
  let firstDay: CivilDate
  /// How many there are.
  let dayCount: Int
  /// The means of these days over that of the others; below 1 when they are smaller.
  let factor: Double

  /// `nil` when all days are of one size.
  init?(_ series: ContactSeries) {
    var means: [(day: Int, mean: Double)] = []
    for day in 0..<series.dayCount {
      var (contacts, seconds) = (0.0, 0.0)
      for cell in day * series.slotsPerDay..<(day + 1) * series.slotsPerDay {
        guard let handling = series.handlingSeconds[cell], let offered = series.observations[cell].contacts else {
          continue
        }
        contacts += offered
        seconds += offered * handling
      }
      if contacts >= HandlingJump.leastContacts, seconds > 0 { means.append((day, seconds / contacts)) }
    }
    guard means.count > 1 else { return nil }
    let usual = means.map(\.mean).sorted()[means.count / 2]
    let odd = means.filter { $0.mean > HandlingJump.least * usual || $0.mean * HandlingJump.least < usual }
    guard let first = odd.first else { return nil }
    firstDay = series.firstDay.adding(days: first.day)
    dayCount = odd.count
    factor = odd.map { $0.mean / usual }.sorted()[odd.count / 2]
  }
}
