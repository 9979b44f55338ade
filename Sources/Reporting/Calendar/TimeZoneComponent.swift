import WallClock
import Workforce

/// The VTIMEZONE that explains the local times of a stretch.
///
/// Where clocks change twice a year by rules that hold through the stretch it is those two rules, a STANDARD and a DAYLIGHT part, which is
/// what Outlook asks for. Where they follow no such rule, it is the clock changes themselves, the last one before the stretch first; where they
/// never change, one part.
///
/// ## Source
/// RFC 5545, section 3.6.5: an observance begins at the local time shown just before the change.
struct TimeZoneComponent {
  let clock: HorizonClock
  /// Elapsed minutes that the calendar speaks of.
  let stretch: Range<Int>

  /// Years behind the stretch for which a rule is asked to hold, the more careful first.
  private static let prospects = [4, 1]

  func append(to lines: inout ContentLines) {
    lines.append("BEGIN:VTIMEZONE")
    lines.append("TZID:\(clock.zone.identifier)")
    for (change, rule) in yearly ?? singly.map({ ($0, nil) }) {
      let name = change.isDaylight ? "DAYLIGHT" : "STANDARD"
      lines.append("BEGIN:\(name)")
      lines.append("DTSTART:\(CalendarTime.local(instant: change.instant, offset: change.before))")
      if let rule { lines.append("RRULE:\(rule.text)") }
      lines.append("TZOFFSETFROM:\(CalendarTime.offset(change.before))")
      lines.append("TZOFFSETTO:\(CalendarTime.offset(change.after))")
      lines.append("END:\(name)")
    }
    lines.append("END:VTIMEZONE")
  }

  private var begin: Int { clock.origin + stretch.lowerBound }
  private var end: Int { clock.origin + stretch.upperBound }

  /// The two rules by which clocks change every year, each from its last change before the stretch on; `nil` where there are none.
  private var yearly: [(ClockChange, YearlyRule?)]? {
    let before = changes(from: begin - 2 * 366 * 1440, to: begin)
    guard let standard = before.last(where: { !$0.isDaylight }), let daylight = before.last(where: \.isDaylight) else {
      return nil
    }
    let first = min(standard.instant, daylight.instant)
    for years in TimeZoneComponent.prospects {
      let later = changes(from: first - 1, to: end + years * 366 * 1440)
      let until = end + years * 366 * 1440
      guard let standardRule = YearlyRule(standard, heldBy: later, until: until),
        let daylightRule = YearlyRule(daylight, heldBy: later, until: until)
      else { continue }
      return [(standard, standardRule), (daylight, daylightRule)].sorted { $0.0.instant < $1.0.instant }
    }
    return nil
  }

  /// The last change before the stretch, within two years, or else a beginning of all times; then those within it.
  private var singly: [ClockChange] {
    let within = changes(from: begin, to: end)
    if let last = changes(from: begin - 2 * 366 * 1440, to: begin).last { return [last] + within }
    let offset = clock.zone.offset(atInstant: begin)
    return [ClockChange(instant: -offset, before: offset, after: offset)] + within
  }

  /// The clock changes after an instant, and up to another one.
  private func changes(from first: Int, to last: Int) -> [ClockChange] {
    clock.zone.changes(in: first + 1..<last + 1).map {
      ClockChange(instant: $0.instant, before: $0.before, after: $0.after)
    }
  }
}

/// A change of a zone's clocks: when, and the offsets before and after, all in minutes.
struct ClockChange: Hashable {
  let instant: Int
  let before: Int
  let after: Int

  /// Whether clocks are put forward.
  var isDaylight: Bool { after > before }

  /// The date and the minute that clocks show just before.
  var local: (date: CivilDate, minute: Int) {
    let local = instant + before
    let day = local >= 0 ? local / 1440 : (local - 1439) / 1440
    return (CivilDate(dayNumber: day), local - day * 1440)
  }
}

/// A weekday of a month on which clocks change every year: the second Sunday of March, the last one of October.
struct YearlyRule: Hashable {
  private static let letters = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  private let month: Int
  private let weekday: Weekday
  /// Counted from 1; -1 is the last one.
  private let ordinal: Int

  /// `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`.
  var text: String { "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(ordinal)\(YearlyRule.letters[weekday.index])" }

  /// The rule that all changes of a kind follow, one a year and the next one not before an instant; `nil` when there is none.
  init?(_ change: ClockChange, heldBy changes: [ClockChange], until instant: Int) {
    let alike = changes.filter { $0.isDaylight == change.isDaylight }
    let dates = alike.map(\.local.date)
    let years = dates.map(\.parts.year)
    guard let first = years.first, let last = years.last, years == Array(first...last),
      alike.allSatisfy({ ($0.before, $0.after, $0.local.minute) == (change.before, change.after, change.local.minute) })
    else { return nil }
    let date = change.local.date
    let rules = [-1, (date.parts.day - 1) / 7 + 1].map { YearlyRule(month: date.parts.month, date.weekday, $0) }
    guard let rule = rules.first(where: { rule in dates.allSatisfy(rule.holds) }), let next = rule.date(in: last + 1),
      next.dayNumber * 1440 + change.local.minute - change.before > instant
    else { return nil }
    self = rule
  }

  private init(month: Int, _ weekday: Weekday, _ ordinal: Int) {
    self.month = month
    self.weekday = weekday
    self.ordinal = ordinal
  }

  private func date(in year: Int) -> CivilDate? {
    (1...31).lazy.compactMap { CivilDate(year: year, month: month, day: $0) }.first(where: holds)
  }

  private func holds(on date: CivilDate) -> Bool {
    guard date.parts.month == month, date.weekday == weekday else { return false }
    return ordinal < 0 ? date.adding(days: 7).parts.month != month : (date.parts.day - 1) / 7 + 1 == ordinal
  }
}
