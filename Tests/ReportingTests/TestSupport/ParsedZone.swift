import Workforce

/// A VTIMEZONE as a calendar program reads it: which offset holds at which local time.
///
/// ## Source
/// RFC 5545, sections 3.6.5 and 3.3.5: of a local time that occurs twice the first is meant.
struct ParsedZone {
  private struct Onset {
    /// Minutes since 1970, universal.
    var instant: Int
    var offset: Int
  }

  private var onsets: [Onset] = []
  private var firstOffset = 0

  init(_ zone: ParsedCalendar.Component) {
    for observance in zone.components {
      let from = ParsedZone.offset(observance.value("TZOFFSETFROM") ?? "")
      let to = ParsedZone.offset(observance.value("TZOFFSETTO") ?? "")
      let start = observance.value("DTSTART") ?? ""
      let date = ParsedZone.date(start)
      let minute = ParsedZone.minute(start)
      var dates = [date]
      if let rule = observance.value("RRULE") {
        dates = (date.parts.year...2040).compactMap { ParsedZone.date(of: rule, in: $0) }
      }
      onsets += dates.map { Onset(instant: $0.dayNumber * 1440 + minute - from, offset: to) }
    }
    onsets.sort { $0.instant < $1.instant }
    firstOffset = onsets.first?.offset ?? 0
  }

  /// The universal instant of a local time such as `20260323T060000`, in minutes since 1970; `nil` where clocks skip it.
  func instant(_ text: String) -> Int? {
    let local = ParsedZone.date(text).dayNumber * 1440 + ParsedZone.minute(text)
    return Set(onsets.map(\.offset)).map { ($0, local - $0) }.filter { offset(at: $0.1) == $0.0 }.map(\.1).min()
  }

  private func offset(at instant: Int) -> Int { onsets.last { $0.instant <= instant }?.offset ?? firstOffset }

  private static func offset(_ text: String) -> Int {
    let digits = text.dropFirst()
    return (text.hasPrefix("-") ? -1 : 1) * ((Int(digits.prefix(2)) ?? 0) * 60 + (Int(digits.suffix(2)) ?? 0))
  }

  static func date(_ text: String) -> CivilDate {
    CivilDate(
      year: Int(text.prefix(4)) ?? 0, month: Int(text.dropFirst(4).prefix(2)) ?? 0,
      day: Int(text.dropFirst(6).prefix(2)) ?? 0
    ) ?? CivilDate(dayNumber: 0)
  }

  static func minute(_ text: String) -> Int {
    (Int(text.dropFirst(9).prefix(2)) ?? 0) * 60 + (Int(text.dropFirst(11).prefix(2)) ?? 0)
  }

  /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU` in a year.
  private static func date(of rule: String, in year: Int) -> CivilDate? {
    guard let match = rule.firstMatch(of: /BYMONTH=(\d+);BYDAY=(-?\d)([A-Z]{2})/), let month = Int(match.output.1),
      let ordinal = Int(match.output.2),
      let index = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: String(match.output.3))
    else { return nil }
    let days = (1...31).compactMap { CivilDate(year: year, month: month, day: $0) }.filter { $0.weekday.index == index }
    let position = ordinal > 0 ? ordinal - 1 : days.count + ordinal
    return days.indices.contains(position) ? days[position] : nil
  }
}
