import PlanModel
import Workforce

/// `rules`: presets, and rules of the plan's own that take their places or add to them.
enum RulesSection {
  /// Reads the section of a plan; `nil` when it is not there.
  static func read(_ plan: MappingReader) -> [RuleEntry]? {
    guard let reader = plan.value("rules") else { return nil }
    return reader.kept(reader.items() ?? []) { item in
      guard let keys = item.mapping() else { return nil }
      let entry = entry(keys)
      keys.finish()
      return entry
    }
  }

  static func entry(_ keys: MappingReader) -> RuleEntry? {
    let presets = keys.value("preset")?.entries { $0.text(expecting: "a preset such as id") }
    let found = RuleKind.allIDs.compactMap { id in keys.value(id.rawValue).map { (id.rawValue, $0) } }
    let weight = keys.value("weight")?.read(RuleDraft.weightField)
    let contracts = keys.value("contracts")?.ids(of: "contract")
    let source = keys.value("source")?.text()
    let hasUnknown = keys.keys.contains { !["preset", "weight", "contracts", "source"].contains($0) }
    guard let (id, reader) = found.first else {
      if !hasUnknown, presets == nil {
        keys.reader.fail("missing-key", "names no rule", fix: "write such as `- minimum-rest: 11h`")
      }
      return presets.map { .presets($0) }
    }
    if found.count > 1 || presets != nil {
      keys.reader.fail("contradiction", "names more than one rule", fix: "write an entry of its own for each")
    }
    return demand(id, reader).map {
      .rule(RuleDraft(demand: $0, weight: weight, contracts: contracts, source: source))
    }
  }

  private static func weeklyRest(_ reader: NodeReader) -> RuleDraft.Demand? {
    guard let keys = reader.mapping() else { return nil }
    defer { keys.finish() }
    let counted = keys.required("counted", "begins-in-week")?.read(RuleValue.restCounting)
    guard let rest = keys.required("rest", "35h"), let counted else { return nil }
    if counted == .withinWeek, case .length(let field)? = RuleValue.of("weekly-rest") {
      return rest.read(field).map { .length(rule: "weekly-rest", $0) }
    }
    return rest.read(RuleValue.restOverEdge).map { .weeklyRest(rest: $0, counted: counted) }
  }

  /// `start-variation` as a mapping.
  private static func startVariation(_ reader: NodeReader) -> RuleDraft.Demand? {
    guard let keys = reader.mapping() else { return nil }
    defer { keys.finish() }
    let from = keys.value("from")?.read(ClockField())
    guard let within = keys.required("within", "2h")?.read(RuleValue.startVariation) else { return nil }
    return .startVariation(within: within, from: from ?? ClockTime(minute: 0))
  }

  private static func demand(_ id: String, _ reader: NodeReader) -> RuleDraft.Demand? {
    if reader.quietText == "off" { return .off(rule: id) }
    if id == "start-variation", reader.isMapping { return startVariation(reader) }
    if id == "forward-rotation" {
      return reader.items().map { items in .forwardRotation(order: reader.kept(items) { $0.ids(of: "shift") }) }
    }
    if id == "weekly-rest", reader.isMapping { return weeklyRest(reader) }
    switch RuleValue.of(id) {
    case .length(let field)?: return reader.read(field).map { .length(rule: id, $0) }
    case .count(let field)?: return reader.read(field).map { .count(rule: id, $0) }
    case .several?, nil: break
    }
    guard let keys = reader.mapping() else { return nil }
    defer { keys.finish() }
    switch id {
    case "forbidden-succession":
      let first = keys.required("first", "night")?.ids(of: "shift") ?? []
      let second = keys.required("second", "early")?.ids(of: "shift") ?? []
      return .forbiddenSuccession(first: first, second: second)
    case "maximum-consecutive-shifts", "minimum-consecutive-shifts":
      let shifts = keys.required("shifts", "late")?.ids(of: "shift")
      let days = keys.required("days", "3")?.read(RuleValue.shiftsInARow)
      guard let shifts, let days else { return nil }
      return .consecutiveShifts(rule: id, shifts: shifts, days: days)
    case "maximum-average-weekly-hours":
      let hours = keys.required("hours", "48h")?.read(RuleValue.averageHours)
      let weeks = keys.required("weeks", "17")?.read(RuleValue.averageWeeks)
      let nights = keys.value("from-nights")?.read(RuleValue.nightsOfYear)
      guard let hours, let weeks else { return nil }
      return .averageWeeklyHours(hours: hours, weeks: weeks, nights: nights)
    case "rest-after-nights":
      let nights = keys.required("nights", "3")?.read(RuleValue.nights)
      let rest = keys.required("rest", "48h")?.read(RuleValue.restAfterNights)
      guard let nights, let rest else { return nil }
      return .restAfterNights(nights: nights, rest: rest)
    case "minimum-staffing":
      let queue = keys.required("queue", "phone")?.text(expecting: "the id of a queue")
      let agents = keys.required("agents", "2")?.read(RuleValue.agents)
      let from = keys.value("from")?.read(ClockField())
      let to = keys.value("to")?.read(ClockField())
      guard let queue, let agents else { return nil }
      return .minimumStaffing(queue: queue, agents: agents, from: from, to: to)
    default: return nil
    }
  }
}
