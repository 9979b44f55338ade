import PlanModel
import Workforce

/// `contracts`: what agents and the employer agreed on, per week.
struct ContractsSection {
  var contracts: [ContractDraft] = []
  /// Whether some ids could not be read.
  var isPartial = false

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    contracts = plan.things(
      "contracts", noun: "contract", example: "[{id: full-time, weekly-hours: 40h, days: 5}]",
      first: "- id: full-time", isPartial: &isPartial
    ) { id, keys in
      let hours = keys.required("weekly-hours", "40h").flatMap {
        ContractsSection.range($0, ContractDraft.Fields.weeklyHours)
      }
      let days = keys.required("days", "5").flatMap { ContractsSection.range($0, ContractDraft.Fields.days) }
      let contract = ContractDraft(
        id: id ?? "", weeklyHours: hours ?? Minutes(0)...Minutes(10_080), days: days ?? 0...7,
        shifts: keys.value("shifts")?.ids(of: "shift"),
        shiftLengths: keys.value("shift-lengths")?.list(ContractDraft.Fields.shiftLength),
        cost: keys.value("cost")?.read(ContractDraft.Fields.cost),
        pattern: keys.value("pattern").flatMap(ContractsSection.pattern),
        activities: keys.value("activities")?.ids(of: "activity"),
        timeZone: keys.value("time-zone")?.text(expecting: "an IANA time zone such as Asia/Jakarta"))
      return id == nil ? nil : contract
    }
  }

  /// A single value, a pair `[min, max]`, or `{min, max}`.
  static func range<Field: PlanField>(
    _ reader: NodeReader, _ field: Field
  ) -> ClosedRange<Field.Value>? where Field.Value: Comparable {
    let ends: [Field.Value?]
    if reader.isMapping {
      guard let keys = reader.mapping() else { return nil }
      ends = [keys.required("min", "0")?.read(field), keys.required("max", "40")?.read(field)]
      keys.finish()
    } else if reader.isList {
      let items = reader.items() ?? []
      guard items.count == 2 else {
        reader.fail("wrong-type", "has [\(items.count)] entries, not a minimum and a maximum", fix: "write [min, max]")
        return nil
      }
      ends = items.map { $0.read(field) }
    } else {
      let single = reader.read(field)
      ends = [single, single]
    }
    guard let low = ends[0], let high = ends[1] else { return nil }
    guard low <= high else {
      reader.fail("empty-range", "has a minimum above its maximum", fix: "swap the two")
      return nil
    }
    return low...high
  }

  /// `{mon-fri: work, sat: off, sun: early}`; a list names several shifts.
  static func pattern(_ reader: NodeReader) -> [ContractDraft.PatternDays]? {
    guard let keys = reader.mapping() else { return nil }
    let pattern = keys.keys.compactMap { name -> ContractDraft.PatternDays? in
      guard let days = Weekdays(name), let value = keys.value(name) else { return nil }
      if value.isList { return ContractDraft.PatternDays(days: days, demand: .shifts(value.ids(of: "shift"))) }
      guard let word = value.text(expecting: "free, off, work or the id of a shift") else { return nil }
      let demand = ["free", "off", "work"].contains(word) ? DayDemand(word) : .shifts([word])
      return ContractDraft.PatternDays(days: days, demand: demand)
    }
    keys.finish(known: Weekday.allCases.map(\.rawValue))
    return pattern
  }
}
