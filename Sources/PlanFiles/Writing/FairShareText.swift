import PlanModel

/// Writes an entry of `fair-share`.
enum FairShareText {
  /// The entry.
  static func value(_ share: FairShareDraft) -> YAMLValue {
    let count: YAMLValue =
      switch share.count {
      case .ledger(let count): .text(count.description)
      case .points(let entries): .mapping(entries.map { ($0.shift, .text($0.points)) })
      }
    return .mapping(
      [
        ("count", count), ("weight", .number(share.weight)), ("months", share.months.map { .text($0) }),
        ("expected", share.expected.map { .number($0) }), ("contracts", share.contracts.map { .texts($0) }),
        ("teams", share.teams.map { .texts($0) }),
      ])
  }
}
