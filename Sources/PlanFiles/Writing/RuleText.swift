import PlanModel

/// Writes an entry of `rules`.
enum RuleText {
  /// The entry.
  static func value(_ entry: RuleEntry) -> YAMLValue {
    switch entry {
    case .presets(let ids): return .mapping([("preset", .texts(ids))], isFlow: false)
    case .rule(let rule):
      return .mapping(
        [
          (rule.demand.rule, value(rule.demand)), ("weight", rule.weight.map { .number($0) }),
          ("contracts", rule.contracts.map { .list($0.map { .text($0) }) }),
          ("source", rule.source.map { .text($0) }),
        ], isFlow: false)
    }
  }

  private static func value(_ demand: RuleDraft.Demand) -> YAMLValue {
    switch demand {
    case .off: .text("off")
    case .length(_, let minutes): .text(minutes)
    case .count(_, let count): .text(count)
    case .weeklyRest(let rest, let counted):
      .mapping([("rest", .text(rest)), ("counted", .text(counted.rawValue))])
    case .forbiddenSuccession(let first, let second):
      .mapping([("first", .texts(first)), ("second", .texts(second))])
    case .forwardRotation(let order): .list(order.map { .texts($0) })
    case .startVariation(let within, let from):
      .mapping([("within", .text(within)), ("from", .text(from))])
    case .consecutiveShifts(_, let shifts, let days):
      .mapping([("shifts", .texts(shifts)), ("days", .text(days))])
    case .averageWeeklyHours(let hours, let weeks, let nights):
      .mapping([("hours", .text(hours)), ("weeks", .text(weeks)), ("from-nights", nights.map { .text($0) })])
    case .restAfterNights(let nights, let rest): .mapping([("nights", .text(nights)), ("rest", .text(rest))])
    case .minimumStaffing(let queue, let agents, let from, let to):
      .mapping([
        ("queue", .text(queue)), ("agents", .text(agents)), ("from", from.map { .text($0) }),
        ("to", to.map { .text($0) }),
      ])
    }
  }
}
