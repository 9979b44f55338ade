import PlanModel
import Workforce

/// `contracts`: what agents and the employer agreed on, per week.
struct ContractsSection {
  /// A contract as it is written; its shifts follow from all of the plan.
  struct Draft {
    var id: String
    var reader: NodeReader
    var weeklyMinutes: ClosedRange<Int>
    var weeklyDays: ClosedRange<Int>
    var shifts: NodeReader?
    var lengths: [Int]?
    var cost: Double
    var pattern: NodeReader?
  }

  var drafts: [Draft] = []
  var index = IDIndex(noun: "contract")

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    for (item, keys) in index.items(
      of: plan, "contracts", example: "[{id: full-time, weekly-hours: 40h, days: 5}]", first: "- id: full-time")
    {
      let id = index.read(keys)
      let hours = keys.required("weekly-hours", "40h").flatMap { reader in
        ContractsSection.range(reader) { $0.minutes(0...10_080, isHours: true) }
      }
      let days = keys.required("days", "5").flatMap { reader in
        ContractsSection.range(reader) { $0.integer(0...7) }
      }
      let shifts = keys.value("shifts")
      let lengths = keys.value("shift-lengths").map { reader in
        reader.itemsOrSelf().compactMap { $0.minutes(30...1440, step: 5, isHours: true) }
      }
      let cost = keys.value("cost")?.number(0...1_000_000)
      let pattern = keys.value("pattern")
      keys.finish()
      if let days, days.upperBound == 0 {
        keys.value("days")?.fail("out-of-range", "allows no day of work", fix: "allow a day, or remove the contract")
      }
      if let hours, hours.upperBound == 0 {
        keys.value("weekly-hours")?.fail(
          "out-of-range", "allows no hour of work", fix: "allow some, or remove the contract")
      }
      guard let id else { continue }
      drafts.append(
        Draft(
          id: id, reader: item, weeklyMinutes: hours ?? 0...10_080, weeklyDays: days ?? 0...7, shifts: shifts,
          lengths: lengths, cost: cost ?? 1, pattern: pattern))
    }
  }

  /// A single value, a pair `[min, max]`, or `{min, max}`.
  private static func range(_ reader: NodeReader, value: (NodeReader) -> Int?) -> ClosedRange<Int>? {
    let ends: [Int?]
    if reader.isMapping {
      guard let keys = reader.mapping() else { return nil }
      ends = [keys.required("min", "0").flatMap(value), keys.required("max", "40").flatMap(value)]
      keys.finish()
    } else if reader.isList {
      let items = reader.items() ?? []
      guard items.count == 2 else {
        reader.fail("wrong-type", "has [\(items.count)] entries, not a minimum and a maximum", fix: "write [min, max]")
        return nil
      }
      ends = items.map(value)
    } else {
      let single = value(reader)
      ends = [single, single]
    }
    guard let low = ends[0], let high = ends[1] else { return nil }
    guard low <= high else {
      reader.fail("empty-range", "has a minimum above its maximum", fix: "swap the two")
      return nil
    }
    return low...high
  }

  /// The contracts with the shifts each may work and its weekly pattern.
  func contracts(shifts: ShiftsSection) -> [Contract] {
    let claims = shifts.drafts.map { draft in draft.contracts.map { index.positions($0) } }
    return drafts.enumerated().map { position, draft in
      let named = draft.shifts.map { shifts.index.positions($0) }
      var allowed: [Int] = []
      for (family, shift) in shifts.drafts.enumerated() {
        guard claims[family]?.contains(position) ?? true, named?.contains(family) ?? true else { continue }
        if let lengths = draft.lengths {
          let fitting = shift.lengths.filter { lengths.contains($0) }
          if fitting.isEmpty { continue }
          if fitting.count < shift.lengths.count {
            draft.reader.fail(
              "mixed-lengths", "allows only some of the lengths of shift [\(shift.id)]",
              fix: "give contract [\(draft.id)] a shift of its own with the lengths it may work")
          }
        }
        allowed.append(family)
      }
      let pattern = draft.pattern.flatMap { ContractsSection.pattern($0, shifts: shifts.index) }
      return Contract(
        id: draft.id, weeklyMinutes: draft.weeklyMinutes, weeklyDays: draft.weeklyDays, shifts: allowed,
        costPerHour: draft.cost, pattern: pattern)
    }
  }

  /// `{mon-fri: work, sat: off, sun: early}`.
  private static func pattern(_ reader: NodeReader, shifts: IDIndex) -> [DayPattern]? {
    guard let keys = reader.mapping() else { return nil }
    var pattern = [DayPattern](repeating: .free, count: 7)
    var isSet = [Bool](repeating: false, count: 7)
    for name in keys.keys {
      guard let days = WeekdayText.weekdays(name), let value = keys.value(name) else { continue }
      guard let word = value.text(expecting: "free, off, work or the id of a shift") else { continue }
      let demand: DayPattern
      switch word {
      case "free": demand = .free
      case "off": demand = .off
      case "work": demand = .work
      default:
        guard let family = shifts.position(value) else { continue }
        demand = .shift(family)
      }
      for day in days {
        if isSet[day.index] {
          value.fail("contradiction", "names \(day.rawValue) a second time", fix: "name each weekday once")
        }
        isSet[day.index] = true
        pattern[day.index] = demand
      }
    }
    keys.finish(known: Weekday.allCases.map(\.rawValue))
    return pattern
  }
}
