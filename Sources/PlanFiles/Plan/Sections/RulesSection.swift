import PlanModel
import Workforce

/// `rules`: presets, and rules of the plan's own that take their places or add to them.
struct RulesSection {
  var presets: [LabourPreset] = []
  private var entries: [Entry] = []

  /// One entry of the list as it is written.
  private struct Entry {
    var id: String
    var reader: NodeReader
    var isOff: Bool
    var hardness: Rule.Hardness
    var contracts: NodeReader?
    var source: String
  }

  /// Reads the section of a plan.
  init(_ plan: MappingReader) {
    guard let items = plan.value("rules")?.items() else { return }
    for item in items {
      guard let keys = item.mapping() else { continue }
      read(keys)
      keys.finish()
    }
  }

  /// Longest stretch without a break that a preset brings, the shortest if several do.
  var longestStretch: Int? { presets.compactMap(\.longestStretch).min() }

  private mutating func read(_ keys: MappingReader) {
    if let preset = keys.value("preset") { read(preset: preset) }
    let found = RuleKind.allIDs.compactMap { id in keys.value(id).map { (id, $0) } }
    let weight = keys.value("weight")?.number(0...1_000_000)
    let contracts = keys.value("contracts")
    let source = keys.value("source")?.text()
    let hasUnknown = keys.keys.contains { !["preset", "weight", "contracts", "source"].contains($0) }
    guard let (id, reader) = found.first else {
      if !hasUnknown, !keys.keys.contains("preset") {
        keys.reader.fail("missing-key", "names no rule", fix: "write such as `- minimum-rest: 11h`")
      }
      return
    }
    if found.count > 1 || keys.keys.contains("preset") {
      keys.reader.fail("contradiction", "names more than one rule", fix: "write an entry of its own for each")
    }
    let isOff = reader.quietText == "off"
    entries.append(
      Entry(
        id: id, reader: reader, isOff: isOff, hardness: weight.map { .soft(weight: $0) } ?? .hard,
        contracts: contracts, source: source ?? ""))
  }

  private mutating func read(preset reader: NodeReader) {
    let ids = LabourPreset.all.map(\.id)
    for item in reader.itemsOrSelf() {
      guard let id = item.text(expecting: "a preset such as id") else { continue }
      guard let preset = LabourPreset.all.first(where: { $0.id == id }) else {
        item.fail(
          "unknown-preset", "[\(id)] is not a preset",
          fix: Suggestion.fix(for: id, among: ids, otherwise: "the presets are \(Suggestion.list(ids))"))
        continue
      }
      if presets.contains(where: { $0.id == id }) {
        item.fail("duplicate-id", "[\(id)] stands twice", fix: "name each preset once")
      } else {
        presets.append(preset)
      }
    }
  }

  /// The rules in force: those of the presets that no entry takes the place of, then the entries.
  ///
  /// An entry takes the place of the presets' rules of the same id, for the contracts it concerns; entries do not touch
  /// each other.
  func rules(contracts: [Contract], index: IDIndex, shifts: IDIndex, queues: IDIndex) -> [Rule] {
    var inherited = presets.flatMap { preset in
      preset.rules.compactMap { rule in RulesSection.inherited(rule, preset: preset, contracts: contracts) }
    }
    var own: [Rule] = []
    for entry in entries {
      let scope = entry.contracts.map { index.positions($0) }
      if let scope {
        inherited = inherited.compactMap { rule in
          guard rule.kind.id == entry.id else { return rule }
          var narrowed = rule
          let left = (rule.contracts ?? Array(contracts.indices)).filter { !scope.contains($0) }
          narrowed.contracts = left
          return left.isEmpty ? nil : narrowed
        }
      } else {
        inherited.removeAll { $0.kind.id == entry.id }
      }
      if entry.isOff { continue }
      for kind in RuleKind.read(entry.id, entry.reader, shifts: shifts, queues: queues) {
        own.append(Rule(kind: kind, hardness: entry.hardness, contracts: scope, source: entry.source))
      }
    }
    return inherited + own
  }

  private static func inherited(
    _ rule: LabourPreset.PresetRule, preset: LabourPreset, contracts: [Contract]
  ) -> Rule? {
    guard let days = rule.contractDays else { return Rule(kind: rule.kind, source: rule.source) }
    let concerned = contracts.indices.filter { days.contains(contracts[$0].weeklyDays.upperBound) }
    return concerned.isEmpty ? nil : Rule(kind: rule.kind, contracts: concerned, source: rule.source)
  }
}

extension RuleKind {
  /// Reads the value of a rule by its id; two rules for a window of staffing that passes midnight.
  static func read(_ id: String, _ reader: NodeReader, shifts: IDIndex, queues: IDIndex) -> [RuleKind] {
    let week = 0...10_080
    func days(_ make: (Int) -> RuleKind, _ range: ClosedRange<Int> = 1...56) -> [RuleKind] {
      reader.integer(range).map { [make($0)] } ?? []
    }
    func hours(_ make: (Int) -> RuleKind, _ range: ClosedRange<Int>) -> [RuleKind] {
      reader.minutes(range, isHours: true).map { [make($0)] } ?? []
    }
    switch id {
    case "minimum-rest": return hours({ .minimumRest(minutes: $0) }, 0...2880)
    case "weekly-rest": return hours({ .weeklyRest(minutes: $0) }, week)
    case "maximum-consecutive-days": return days { .maximumConsecutiveDays(days: $0) }
    case "minimum-consecutive-days": return days { .minimumConsecutiveDays(days: $0) }
    case "minimum-consecutive-days-off": return days { .minimumConsecutiveDaysOff(days: $0) }
    case "maximum-weekly-hours": return hours({ .maximumWeeklyHours(minutes: $0) }, week)
    case "minimum-weekly-hours": return hours({ .minimumWeeklyHours(minutes: $0) }, week)
    case "maximum-days": return days({ .maximumDays(days: $0) }, 0...56)
    case "maximum-weekends": return days({ .maximumWeekends(weekends: $0) }, 0...8)
    case "maximum-consecutive-nights": return days({ .maximumConsecutiveNights(nights: $0) }, 0...56)
    case "maximum-daily-hours": return hours({ .maximumDailyHours(minutes: $0) }, 0...1440)
    case "forbidden-succession": return succession(reader, shifts: shifts)
    case "rest-after-nights": return restAfterNights(reader)
    case "minimum-staffing": return staffing(reader, queues: queues)
    default: return []
    }
  }

  private static func succession(_ reader: NodeReader, shifts: IDIndex) -> [RuleKind] {
    guard let keys = reader.mapping() else { return [] }
    let first = keys.required("first", "night").map { shifts.positions($0) } ?? []
    let second = keys.required("second", "early").map { shifts.positions($0) } ?? []
    keys.finish()
    return first.flatMap { one in second.map { .forbiddenSuccession(first: one, second: $0) } }
  }

  private static func restAfterNights(_ reader: NodeReader) -> [RuleKind] {
    guard let keys = reader.mapping() else { return [] }
    let nights = keys.required("nights", "3")?.integer(1...56)
    let rest = keys.required("rest", "48h")?.minutes(0...20_160, isHours: true)
    keys.finish()
    guard let nights, let rest else { return [] }
    return [.restAfterNights(nights: nights, minutes: rest)]
  }

  private static func staffing(_ reader: NodeReader, queues: IDIndex) -> [RuleKind] {
    guard let keys = reader.mapping() else { return [] }
    let queue = keys.required("queue", "phone").flatMap { queues.position($0) }
    let agents = keys.required("agents", "2")?.integer(1...100_000)
    let from = keys.value("from")?.clockTime() ?? 0
    let to = keys.value("to")?.clockTime() ?? 1440
    keys.finish()
    guard let queue, let agents else { return [] }
    guard from != to, from < 1440 else {
      reader.fail("empty-range", "has a window without length", fix: "leave `from` and `to` out for the whole day")
      return []
    }
    let windows = from < to ? [from..<to] : [from..<1440, 0..<to].filter { !$0.isEmpty }
    return windows.map { .minimumStaffing(queue: queue, agents: agents, wallClock: $0) }
  }
}
