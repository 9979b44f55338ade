import WallClock
import Workforce

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

  /// The instant of `20261122T230000Z`, in whole minutes since 1970; `nil` for any other text.
  static func instant(universal text: String) -> Int? {
    guard text.hasSuffix("Z"), let (date, minute) = reading(text.dropLast()) else { return nil }
    return date.dayNumber * 1440 + minute
  }

  /// The elapsed minute of a property in one of the forms that ``property(_:clock:)`` writes, whatever its zone; `nil` for others.
  static func minute(of line: String, clock: HorizonClock) -> Int? {
    guard let colon = line.lastIndex(of: ":") else { return nil }
    let value = String(line[line.index(after: colon)...])
    if let instant = instant(universal: value) { return instant - clock.origin }
    let parameters = line[..<colon].split(separator: ";").dropFirst()
    guard parameters.count == 1, let zoneName = parameters.first?.split(separator: "=").last,
      parameters.first?.hasPrefix("TZID=") ?? false, let (date, minute) = reading(value[...])
    else { return nil }
    let zone = zoneName == clock.zone.identifier ? clock.zone : ZonedClock(identifier: String(zoneName))
    return zone?.instants(date: date, minute: minute).first.map { $0 - clock.origin }
  }

  /// A date and a minute of it: `20261122T230000`.
  private static func reading(_ text: Substring) -> (date: CivilDate, minute: Int)? {
    let digits = Array(text)
    guard digits.count == 15, digits[8] == "T", digits[13...].allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return nil
    }
    func part(_ range: Range<Int>) -> String { String(digits[range]) }
    guard let date = CivilDate("\(part(0..<4))-\(part(4..<6))-\(part(6..<8))"),
      let minute = ClockText.minutes("\(part(9..<11)):\(part(11..<13))"), minute < 1440
    else { return nil }
    return (date, minute)
  }
}
