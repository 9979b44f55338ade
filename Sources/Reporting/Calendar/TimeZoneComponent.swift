import WallClock
import Workforce

/// The VTIMEZONE that explains a horizon's local times: the clock change before it and those within it.
///
/// ## Source
/// RFC 5545, section 3.6.5: an observance begins at the local time shown just before the change.
struct TimeZoneComponent {
  let clock: HorizonClock
  /// Elapsed minutes that the calendar speaks of.
  let stretch: Range<Int>

  func append(to lines: inout ContentLines) {
    lines.append("BEGIN:VTIMEZONE")
    lines.append("TZID:\(clock.zone.identifier)")
    for observance in observances {
      let name = observance.after > observance.before ? "DAYLIGHT" : "STANDARD"
      lines.append("BEGIN:\(name)")
      lines.append("DTSTART:\(CalendarTime.local(instant: observance.instant, offset: observance.before))")
      lines.append("TZOFFSETFROM:\(CalendarTime.offset(observance.before))")
      lines.append("TZOFFSETTO:\(CalendarTime.offset(observance.after))")
      lines.append("END:\(name)")
    }
    lines.append("END:VTIMEZONE")
  }

  /// The last change before the stretch, within two years, or else a beginning of all times; then those within it.
  private var observances: [(instant: Int, before: Int, after: Int)] {
    let begin = clock.origin + stretch.lowerBound
    let end = clock.origin + stretch.upperBound
    let within = clock.zone.changes(in: begin + 1..<end + 1)
    if let last = clock.zone.changes(in: begin - 2 * 366 * 1440..<begin + 1).last { return [last] + within }
    let offset = clock.zone.offset(atInstant: begin)
    return [(-offset, offset, offset)] + within
  }
}

/// Dates and times in the forms of iCalendar.
enum CalendarTime {
  /// `20261122T230000`: local time at an instant under an offset, both in minutes.
  static func local(instant: Int, offset: Int) -> String {
    let local = instant + offset
    let day = local >= 0 ? local / 1440 : (local - 1439) / 1440
    let date = CivilDate(dayNumber: day).description.filter { $0 != "-" }
    return "\(date)T\(ClockText.hoursAndMinutes(local - day * 1440).filter { $0 != ":" })00"
  }

  /// `+0100`.
  static func offset(_ minutes: Int) -> String {
    (minutes < 0 ? "-" : "+") + ClockText.hoursAndMinutes(abs(minutes)).filter { $0 != ":" }
  }

  /// A property's zone and value at an elapsed minute: `;TZID=Europe/Amsterdam:20260323T060000`.
  ///
  /// Local times that the clock shows twice mean the first of the two; the second is written in UTC.
  static func property(_ minute: Int, clock: HorizonClock) -> String {
    let instant = clock.origin + minute
    let reading = clock.zone.reading(atInstant: instant)
    if let first = clock.zone.instants(date: reading.date, minute: reading.minute).first, first < instant {
      return ":\(local(instant: instant, offset: 0))Z"
    }
    let offset = clock.zone.offset(atInstant: instant)
    return ";TZID=\(clock.zone.identifier):\(local(instant: instant, offset: offset))"
  }
}
