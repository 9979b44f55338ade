import PlanModel
import Queueing
import Workforce

extension ShrinkageByWeekday {
  /// Reads `shrinkage`: one share, or a mapping of two shares, how they combine, and which parts of them the roster
  /// contains.
  init(reading reader: NodeReader, parts: inout Set<ShrinkagePart>) {
    self.init()
    guard reader.isMapping else {
      if let share = reader.share(0...0.9) { self.init(Shrinkage(outOfOffice: share)) }
      return
    }
    guard let keys = reader.mapping() else { return }
    if let reader = keys.value("out-of-office") {
      for (day, share) in ShrinkageByWeekday.week(reader).enumerated() { days[day].outOfOffice = share }
    }
    if let reader = keys.value("in-office") {
      for (day, share) in ShrinkageByWeekday.week(reader).enumerated() { days[day].inOffice = share }
    }
    let mode = keys.value("mode")?.choice(of: Shrinkage.Mode.self) ?? .sequential
    for day in days.indices { days[day].mode = mode }
    for part in keys.value("includes")?.itemsOrSelf() ?? [] {
      if let part = part.choice(of: ShrinkagePart.self) { parts.insert(part) }
    }
    keys.finish()
    let heavy = Weekday.allCases.filter { self[$0].outOfOffice + self[$0].inOffice > 0.9 }
    if mode == .additive, let day = heavy.first {
      let when = heavy.count < 7 ? " on \(day.rawValue)" : ""
      reader.fail(
        "out-of-range", "adds up to more than 90%\(when)", fix: "shrink less, or use the mode `sequential`")
    }
  }

  /// One share, or a mapping of days to shares; days that are not named have none.
  private static func week(_ reader: NodeReader) -> [Double] {
    var week = [Double](repeating: 0, count: 7)
    guard reader.isMapping else {
      return reader.share(0...0.9).map { share in week.map { _ in share } } ?? week
    }
    guard let keys = reader.mapping() else { return week }
    var named: [Weekday] = []
    for name in keys.keys {
      guard let days = WeekdayText.weekdays(name), let value = keys.value(name) else { continue }
      guard let share = value.share(0...0.9) else { continue }
      for day in days {
        if named.contains(day) {
          value.fail("contradiction", "names \(day.rawValue) a second time", fix: "name each weekday once")
        }
        named.append(day)
        week[day.index] = share
      }
    }
    keys.finish(known: Weekday.allCases.map(\.rawValue))
    return week
  }
}
