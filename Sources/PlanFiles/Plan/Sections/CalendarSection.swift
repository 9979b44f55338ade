import PlanModel
import Workforce

/// `calendar`: days that do not follow their weekday.
enum CalendarSection {
  /// Reads the section of a plan; `nil` when it is not there.
  static func read(_ plan: MappingReader) -> [CalendarDraft]? {
    guard let reader = plan.value("calendar") else { return nil }
    return reader.kept(reader.items() ?? []) { item in
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
