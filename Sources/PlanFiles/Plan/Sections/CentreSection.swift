import PlanModel
import Workforce

/// `centre` and `horizon`: how the centre's clocks and weeks run, and which weeks are planned.
struct CentreSection {
  var centre = CentreDraft(timeZone: "UTC", interval: Minutes(30))
  var horizon: HorizonDraft
  /// Whether the zone or the first day is a stand-in.
  var isClockMissing = false

  /// Reads the sections of a plan; what is wrong or missing keeps a stand-in and is reported.
  init(_ plan: MappingReader) {
    horizon = HorizonDraft(firstDay: CivilDate(dayNumber: 4))
    var isZoneKnown = false
    if let keys = plan.required("centre", "{name: Support, time-zone: Asia/Jakarta, interval: 30}")?.mapping() {
      centre.name = keys.value("name")?.text()
      let zone = keys.required("time-zone", "Asia/Jakarta")?
        .text(expecting: "an IANA time zone such as Asia/Jakarta")
      if let zone { centre.timeZone = zone }
      isZoneKnown = zone != nil
      let interval = keys.required("interval", "30")?.read(MinutesField(1...1440))
      if let interval { centre.interval = interval }
      centre.firstWeekday = keys.value("first-weekday")?.read(WeekdayField())
      centre.weekend = keys.value("weekend")?.list(WeekdayField())
      centre.language = keys.value("language")?.read(WordField(of: LanguageTag.self))
      keys.finish()
    }
    // 1970-01-05 was a Monday.
    horizon.firstDay = CivilDate(dayNumber: 4 + (centre.firstWeekday ?? .monday).index)
    isClockMissing = true
    guard let keys = plan.required("horizon", "{first-day: 2026-11-23, weeks: 1}")?.mapping() else { return }
    if let day = keys.required("first-day", "2026-11-23")?.read(DateField()) {
      horizon.firstDay = day
      isClockMissing = !isZoneKnown
    }
    horizon.weeks = keys.value("weeks")?.read(HorizonDraft.weeksField)
    keys.finish()
  }
}
