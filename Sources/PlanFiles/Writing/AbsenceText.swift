import PlanModel

/// Writes entries of `absence-kinds` and `absence-limits`.
enum AbsenceText {
  static func value(_ kind: AbsenceKindDraft) -> YAMLValue {
    .mapping([("id", .text(kind.id)), ("counts", .text(kind.counts.rawValue))])
  }

  static func value(_ limit: AbsenceLimitDraft) -> YAMLValue {
    let most: YAMLValue =
      switch limit.most {
      case .agents(let count): .text(count)
      case .share(let share): .percent(share)
      }
    return .mapping([
      ("team", limit.teams.map { .texts($0) }), ("contract", limit.contracts.map { .texts($0) }),
      ("skill", limit.skills.map { .texts($0) }), ("kind", limit.kinds.map { .texts($0) }), ("most", most),
      ("from", limit.from.map { .text($0) }), ("to", limit.to.map { .text($0) }),
      ("days", limit.days.map { .texts($0) }),
    ])
  }
}
