import Workforce

extension DraftChecks {
  /// Where the plan's own entries of the calendar stand.
  private var entries: DraftPath {
    draft.holidays == nil ? DraftPath("calendar") : DraftPath("calendar").key("days")
  }

  /// Days that do not follow their weekday: each named once for a queue.
  mutating func checkCalendar() {
    checkHolidays()
    var named: [(date: CivilDate, queues: [Int]?)] = []
    for (position, entry) in (draft.calendar ?? []).enumerated() {
      let path = entries.entry(position)
      if case .factor(let factor)? = entry.effect {
        findings.check(factor, CalendarDraft.factorField, at: path.key("factor"))
      }
      checkHours(of: entry, at: path)
      check(references: entry.queues, ids.queues, at: path.key("queues"))
      let scope = entry.queues.map { ids.queues.positions(of: $0) }
      for date in entry.dates {
        if named.contains(where: { $0.date == date && DraftChecks.areAlike($0.queues, scope) }) {
          findings.fail(
            path, "duplicate-day", "names [\(date)], which an earlier entry names", fix: "keep one of the two")
        }
        named.append((date, scope))
      }
    }
  }

  /// Whether two entries of a date would both hold for a queue: both name it, or both are for all queues. One that names
  /// queues goes before one for all.
  private static func areAlike(_ queues: [Int]?, _ others: [Int]?) -> Bool {
    guard let queues, let others else { return queues == nil && others == nil }
    return queues.contains(where: others.contains)
  }

  private mutating func checkHours(of entry: CalendarDraft, at path: DraftPath) {
    guard let hours = entry.hours else { return }
    if entry.effect == .closed {
      findings.fail(path, "contradiction", "says `hours` beside `closed`", fix: "keep the one that is meant")
    }
    for (position, hours) in hours.enumerated() where !hours.isAligned(intervalMinutes: clock.interval) {
      findings.fail(
        path.key("hours").entry(position), "unaligned-hours",
        "[\(hours)] do not begin and end on intervals of \(clock.interval) minutes",
        fix: "round them to \(clock.interval) minutes, or choose a shorter interval")
    }
  }

  /// Public holidays: calendars that there are, exceptions that are days of theirs, days of the horizon that they do not know.
  private mutating func checkHolidays() {
    guard let holidays = draft.holidays else { return }
    let calendar = DraftPath("calendar")
    let path = calendar.key("holidays")
    let known = HolidayCalendar.all.map(\.id)
    if holidays.calendars.isEmpty {
      findings.fail(path, "empty-list", "is empty", fix: "name a calendar such as `ID`, or write `calendar` as a list")
    }
    for (position, id) in holidays.calendars.enumerated() {
      let place = path.entry(position)
      if !known.contains(id) {
        findings.fail(
          place, "unknown-holidays", "[\(id)] is no calendar of public holidays",
          fix: Suggestion.fix(
            for: id, among: known, otherwise: "`jaga holidays` lists them; other days stand under `days`"))
      } else if holidays.calendars[..<position].contains(id) {
        findings.fail(place, "duplicate-id", "[\(id)] stands twice", fix: "name every calendar once")
      }
    }
    let chosen = holidays.known
    guard chosen.count == holidays.calendars.count else { return }
    let said: [(kind: HolidayKind, isSaid: Bool)] = [
      (.jointLeave, holidays.jointLeave != nil), (.specialNonWorking, holidays.specialNonWorking != nil),
      (.specialWorking, holidays.specialWorking != nil), (.otherDate, holidays.otherDate != nil),
    ]
    for (kind, isSaid) in said where isSaid && !chosen.contains(where: { $0.kinds.contains(kind) }) {
      findings.fail(
        calendar.key(kind.rawValue), "contradiction",
        "is said, but [\(holidays.calendars.joined(separator: ", "))] has no such days", fix: "remove the key")
    }
    check(holidays.except ?? [], of: chosen, at: calendar.key("except"))
    checkHorizon(holidays, at: path)
  }

  /// Exceptions: names and dates that some calendar has.
  private mutating func check(_ exceptions: [String], of calendars: [HolidayCalendar], at path: DraftPath) {
    let days = calendars.flatMap { calendar in HolidayCalendar.years.flatMap(calendar.days) }
    let names = days.enumerated().map(\.element.name).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    for (position, text) in exceptions.enumerated() where !names.contains(text) {
      guard !days.contains(where: { $0.date.description == text }) else { continue }
      findings.fail(
        path.entry(position), "unknown-holiday", "[\(text)] is no day of these holidays, by name or by date",
        fix: Suggestion.fix(
          for: text, among: names, otherwise: "`jaga holidays \(calendars.first?.id ?? "ID")` lists them"))
    }
  }

  /// Days of the horizon of which the calendars say nothing yet, or nothing sure, and the plan nothing itself.
  private mutating func checkHorizon(_ holidays: HolidaysDraft, at path: DraftPath) {
    guard clock.isKnown, let grid = clock.times?.grid else { return }
    let horizon = grid.firstDay...grid.date(of: grid.dayCount - 1)
    let years = horizon.lowerBound.parts.year...horizon.upperBound.parts.year
    let missing = HolidayCoverage(own: draft.calendar ?? []).missing(in: years)
    if !missing.isEmpty {
      findings.warn(
        path,
        "knows no day of [\(missing.map(String.init).joined(separator: ", "))], in which the horizon lies: list them under `days`, or look for a newer jaga"
      )
    }
    let own = Set((draft.calendar ?? []).flatMap(\.dates))
    for day in holidays.days where day.isExpected && horizon.contains(day.date) && !own.contains(day.date) {
      findings.warn(
        path,
        "expects [\(day.name)] on [\(day.date)], which is not official yet: once it is, name the day under `days`, and under `except` if it is another"
      )
    }
    for calendar in holidays.known {
      for undecided in calendar.undecided
      where years.contains(undecided.year) && holidays.treatment(of: undecided.kind) != .none
        && !own.contains(where: { $0.parts.year == undecided.year })
      {
        findings.warn(
          path,
          "[\(calendar.id)] does not know every day of [\(undecided.kind.rawValue)] in [\(undecided.year)] yet: once they are decreed, list them under `days`"
        )
      }
    }
  }
}
