import PlanModel
import Foundation
import WallClock
import Workforce

/// `centre`: what the centre is called and how its clocks and weeks run.
struct CentreSection {
  /// Intervals the format knows, in minutes.
  static let intervals = [5, 10, 15, 30, 60]

  var name = "centre"
  var zone: ZonedClock?
  var interval = 30
  var firstWeekday = Weekday.monday
  var weekend: [Weekday] = [.saturday, .sunday]

  /// Reads the section of a plan; what is wrong or missing keeps its default and is reported.
  init(_ plan: MappingReader) {
    guard let keys = plan.required("centre", "{name: Support, time-zone: Asia/Jakarta, interval: 30}")?.mapping()
    else { return }
    if let text = keys.value("name")?.text() { name = text }
    if let reader = keys.required("time-zone", "Asia/Jakarta") { zone = CentreSection.zone(reader) }
    if let reader = keys.required("interval", "30"), let minutes = reader.minutes(1...1440) {
      if CentreSection.intervals.contains(minutes) {
        interval = minutes
      } else {
        reader.fail("out-of-range", "[\(minutes)] is not one of 5, 10, 15, 30, 60")
      }
    }
    if let day = keys.value("first-weekday")?.weekday() { firstWeekday = day }
    if let reader = keys.value("weekend") {
      let days = reader.itemsOrSelf().compactMap { $0.weekday() }
      weekend = Weekday.allCases.filter { days.contains($0) }
    }
    keys.finish()
  }

  /// Reads the name of a time zone.
  static func zone(_ reader: NodeReader) -> ZonedClock? {
    guard let text = reader.text(expecting: "an IANA time zone such as Asia/Jakarta") else { return nil }
    if let zone = ZonedClock(identifier: text) { return zone }
    reader.fail(
      "unknown-time-zone", "[\(text)] is not an IANA time zone",
      fix: Suggestion.fix(
        for: text, among: TimeZone.knownTimeZoneIdentifiers,
        otherwise: "write such as [Asia/Jakarta], [Europe/Berlin] or [UTC]"))
    return nil
  }
}

/// `horizon`: which weeks are planned.
struct HorizonSection {
  var firstDay: CivilDate?
  var weeks = 1

  /// Reads the section of a plan; the first day must be the first of the centre's weeks.
  init(_ plan: MappingReader, firstWeekday: Weekday) {
    guard let keys = plan.required("horizon", "{first-day: 2026-11-23, weeks: 1}")?.mapping() else { return }
    if let reader = keys.required("first-day", "2026-11-23"), let day = reader.date() {
      let back = (day.weekday.index - firstWeekday.index + 7) % 7
      if !(1975...2090).contains(day.parts.year) {
        reader.fail("out-of-range", "[\(day)] is not in the years 1975 … 2090")
      } else if back != 0 {
        reader.fail(
          "wrong-first-day", "[\(day)] is a \(day.weekday.name), the centre's weeks begin on \(firstWeekday.name)",
          fix: "write [\(day.adding(days: -back))] or [\(day.adding(days: 7 - back))]")
      } else {
        firstDay = day
      }
    }
    if let value = keys.value("weeks")?.integer(1...8) { weeks = value }
    keys.finish()
  }
}
