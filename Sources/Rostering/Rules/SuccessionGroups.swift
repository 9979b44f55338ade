/// Families gathered by what may follow them and what they may follow.
///
/// Two families that the successions do not tell apart share a group, so that a graph needs one node where it would need
/// many.
struct SuccessionGroups: Sendable {
  private struct Relation: Hashable {
    let isFirst: Bool
    let other: Int
    let limit: LineRules.Limit
  }

  private let groups: [Int: Int]
  private let representatives: [Int: Int]

  init(_ successions: [LineRules.Succession]) {
    var relations: [Int: Set<Relation>] = [:]
    for succession in successions {
      relations[succession.first, default: []].insert(
        Relation(isFirst: true, other: succession.second, limit: succession.limit))
      relations[succession.second, default: []].insert(
        Relation(isFirst: false, other: succession.first, limit: succession.limit))
    }
    var groups: [Int: Int] = [:]
    var known: [Set<Relation>: Int] = [:]
    var followed: [Set<Relation>: Int] = [:]
    var representatives: [Int: Int] = [:]
    for family in relations.keys.sorted() {
      let mine = relations[family] ?? []
      groups[family] = known[mine] ?? known.count
      known[mine] = groups[family]
      let firsts = mine.filter(\.isFirst)
      if firsts.isEmpty { continue }
      followed[firsts] = followed[firsts] ?? family
      representatives[family] = followed[firsts]
    }
    self.groups = groups
    self.representatives = representatives
  }

  /// The group of a family; -1 for families without any succession.
  func group(of family: Int) -> Int { groups[family] ?? -1 }

  /// What a state remembers of a duty of this family: a family with the same consequences; -1 for none.
  func remembered(_ family: Int) -> Int { representatives[family] ?? -1 }
}
