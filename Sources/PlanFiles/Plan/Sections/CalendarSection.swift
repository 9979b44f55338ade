import PlanModel
import Workforce

/// `calendar`: days that do not follow their weekday, as a list, or under `days` beside the public holidays of countries.
struct CalendarSection {
  /// The plan's own entries; `nil` when there are none.
  var entries: [CalendarDraft]?
  /// Whose public holidays it has.
  var holidays: HolidaysDraft?

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    guard let reader = plan.value("calendar") else { return }
    guard reader.isMapping, let keys = reader.mapping() else {
      entries = CalendarSection.entries(reader)
      return
    }
    let calendars = keys.required("holidays", "ID")?.entries { $0.text(expecting: "a calendar such as ID") }
    func treatment(_ kind: HolidayKind) -> HolidayTreatment? {
      keys.value(kind.rawValue)?.read(HolidayTreatment.field)
    }
    holidays = HolidaysDraft(
      calendars: calendars ?? [], jointLeave: treatment(.jointLeave),
      specialNonWorking: treatment(.specialNonWorking), specialWorking: treatment(.specialWorking),
      otherDate: treatment(.otherDate),
      except: keys.value("except")?.entries { $0.text(expecting: "a date, or the name of a holiday") })
    if calendars?.isEmpty ?? true, !(keys.value("holidays")?.isEmptyList ?? false) { holidays = nil }
    entries = keys.value("days").map(CalendarSection.entries)
    keys.finish()
  }

  private static func entries(_ reader: NodeReader) -> [CalendarDraft] {
    reader.kept(reader.items() ?? []) { item in
      guard let keys = item.mapping() else { return nil }
      let name = keys.required("name", "Idul Fitri")?.text()
      let dates = dates(keys)
      let effect = effect(keys)
      let hours = keys.value("hours")?.list(DayHoursField())
      let queues = keys.value("queues")?.ids(of: "queue")
      let isHoliday = keys.value("holiday")?.read(FlagField())
      keys.finish()
      return name.map {
        CalendarDraft(name: $0, dates: dates, effect: effect, hours: hours, queues: queues, isHoliday: isHoliday)
      }
    }
  }

  private static func dates(_ keys: MappingReader) -> [CivilDate] {
    let many = keys.value("dates")
    let single = keys.value("date")
    if many == nil, single == nil {
      keys.reader.fail("missing-key", "lacks the key `date`", fix: "add such as `date: 2026-03-20`, or a list `dates`")
    }
    if many != nil, let single {
      single.fail("contradiction", "stands beside `dates`", fix: "list all days under `dates`")
    }
    return (many?.list(DateField()) ?? []) + (single?.read(DateField()).map { [$0] } ?? [])
  }

  private static func effect(_ keys: MappingReader) -> CalendarDraft.Effect? {
    var effects: [CalendarDraft.Effect] = []
    if let isClosed = keys.value("closed")?.read(FlagField()), isClosed { effects.append(.closed) }
    if let weekday = keys.value("like")?.read(WeekdayField()) { effects.append(.like(weekday)) }
    if let factor = keys.value("factor")?.read(CalendarDraft.factorField) { effects.append(.factor(factor)) }
    if effects.count > 1 {
      keys.reader.fail(
        "contradiction", "says more than one of `closed`, `like` and `factor`", fix: "keep the one that is meant")
    }
    return effects.first
  }
}
