import PlanModel
import Workforce

/// `calendar`: days that do not follow their weekday.
struct CalendarSection {
  var days: [SpecialDay] = []

  /// Reads the section of a plan.
  init(_ plan: MappingReader, queues: IDIndex) {
    guard let items = plan.value("calendar")?.items() else { return }
    for item in items {
      guard let keys = item.mapping() else { continue }
      let name = keys.required("name", "Idul Fitri")?.text()
      let dates = CalendarSection.dates(keys)
      let effect = CalendarSection.effect(keys)
      let scope = keys.value("queues").map { reader in queues.positions(reader).map { queues.ids[$0] } }
      keys.finish()
      guard let name else { continue }
      for date in dates {
        if days.contains(where: { $0.date == date && ($0.queues == nil || scope == nil || $0.queues == scope) }) {
          item.fail("duplicate-day", "names [\(date)], which an earlier entry names", fix: "keep one of the two")
        }
        days.append(SpecialDay(name: name, date: date, effect: effect, queues: scope))
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
    return ((many?.itemsOrSelf() ?? []) + (single.map { [$0] } ?? [])).compactMap { $0.date() }
  }

  private static func effect(_ keys: MappingReader) -> SpecialDay.Effect {
    var effects: [SpecialDay.Effect] = []
    if let isClosed = keys.value("closed")?.flag(), isClosed { effects.append(.closed) }
    if let weekday = keys.value("like")?.weekday() { effects.append(.like(weekday)) }
    if let factor = keys.value("factor")?.number(0...100) { effects.append(.factor(factor)) }
    if effects.count > 1 {
      keys.reader.fail(
        "contradiction", "says more than one of `closed`, `like` and `factor`", fix: "keep the one that is meant")
    }
    return effects.first ?? .learned
  }
}
