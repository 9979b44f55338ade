import Workforce

/// `forbidden-succession`: a duty of one family on the day after a duty of another.
struct ForbiddenSuccession: LineResource {
  let successions: [LineRules.Succession]
  /// Families gathered by what may follow them and what they may follow.
  let groups: SuccessionGroups

  init(_ successions: [LineRules.Succession]) {
    self.successions = successions
    groups = SuccessionGroups(successions)
  }

  /// Family of yesterday's duty, or one with the same consequences; -1 when none depends on it.
  func memory(after past: PastLine) -> Int32 { past.yesterdaysFamily.map { Int32(groups.remembered($0)) } ?? -1 }

  func dayOff(_ memory: inout Int32, day: Int) -> Int? {
    memory = -1
    return 0
  }

  func duty(_ memory: inout Int32, _ type: DutyType) -> Int? {
    var cost = 0
    for succession in successions where succession.first == Int(memory) && succession.second == type.family {
      guard let breach = succession.limit.cost(count: 1) else { return nil }
      cost += breach
    }
    memory = Int32(groups.remembered(type.family))
    return cost
  }
}
