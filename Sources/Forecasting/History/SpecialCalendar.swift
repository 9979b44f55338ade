import Workforce

/// The special days that concern one queue, by date.
struct SpecialCalendar: Sendable {
  private let byDate: [CivilDate: SpecialDay]
  /// In order of date; when two fall on one date the first given counts.
  let days: [SpecialDay]

  init(_ specialDays: [SpecialDay], queue: String) {
    var byDate: [CivilDate: SpecialDay] = [:]
    var days: [SpecialDay] = []
    for special in specialDays where special.queues?.contains(queue) ?? true {
      guard byDate[special.date] == nil else { continue }
      byDate[special.date] = special
      days.append(special)
    }
    self.byDate = byDate
    self.days = days.sorted { $0.date < $1.date }
  }

  /// What is special about a date.
  func day(on date: CivilDate) -> SpecialDay? { byDate[date] }

  /// Whether a date has an entry of its own.
  func isSpecial(_ date: CivilDate) -> Bool { byDate[date] != nil }
}
