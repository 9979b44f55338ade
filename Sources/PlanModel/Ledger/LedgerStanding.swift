public import Workforce

/// Who stands where in the ledger: the totals of each agent, and what a roster makes of them.
///
/// Agents stand in the plan's order, those who have left after them in the order of the ledger. Nobody is ranked.
public struct LedgerStanding: Hashable, Sendable {
  /// One agent.
  public struct Person: Hashable, Sendable {
    /// Id of the agent.
    public let agent: String
    /// The agent's team; empty without one.
    public let team: String
    /// Whether the plan has the agent.
    public let isInPlan: Bool
    fileprivate let before: [LedgerCount: Double]
    fileprivate let after: [LedgerCount: Double]

    /// The total of a count without the roster.
    public func before(_ count: LedgerCount) -> Double { before[count] ?? 0 }
    /// The total of a count with the roster; the same where there is none.
    public func after(_ count: LedgerCount) -> Double { after[count] ?? 0 }
  }

  /// How a count lies on the agents of the plan.
  public struct Spread: Hashable, Sendable {
    /// The least that an agent has.
    public let least: Double
    /// The mean of all.
    public let mean: Double
    /// The most.
    public let most: Double
  }

  /// Everybody.
  public let people: [Person]
  /// Counts of which anybody has something, in their order.
  public let counts: [LedgerCount]
  /// The first and the last month with a row; `nil` where there is none.
  public let months: ClosedRange<CivilMonth>?
  /// Whether what a roster brings is told beside what was before it.
  public let hasRoster: Bool

  /// Adds up a ledger.
  ///
  /// - Parameters:
  ///   - draft: The plan with its ledger. With a roster the rows before the horizon count, without one all of them.
  ///   - roster: What a roster of the horizon brings; `nil` is none.
  ///   - first: The first month that counts; `nil` is any.
  ///   - last: The last one; `nil` is any.
  public init(of draft: PlanDraft, bringing roster: [LedgerDraft]?, from first: CivilMonth?, to last: CivilMonth?) {
    func counts(_ row: LedgerDraft) -> Bool { row.month >= first ?? row.month && row.month <= last ?? row.month }
    let earlier = (draft.ledger ?? []).filter {
      counts($0) && (roster == nil || $0.lies(before: draft.horizon.firstDay))
    }
    let brought = (roster ?? []).filter(counts)
    var sums: [String: (before: [LedgerCount: Double], after: [LedgerCount: Double])] = [:]
    for row in earlier {
      sums[row.agent, default: ([:], [:])].before[row.count, default: 0] += row.value
      sums[row.agent, default: ([:], [:])].after[row.count, default: 0] += row.value
    }
    for row in brought { sums[row.agent, default: ([:], [:])].after[row.count, default: 0] += row.value }
    var known = Set(draft.agents.map(\.id))
    func person(_ id: String, team: String?, isInPlan: Bool) -> Person {
      Person(
        agent: id, team: team ?? "", isInPlan: isInPlan, before: sums[id]?.before ?? [:], after: sums[id]?.after ?? [:])
    }
    var people = draft.agents.map { person($0.id, team: $0.team, isInPlan: true) }
    for row in earlier where known.insert(row.agent).inserted {
      people.append(person(row.agent, team: nil, isInPlan: false))
    }
    self.people = people
    self.counts = Set((earlier + brought).map(\.count)).sorted()
    let months = (earlier + brought).map(\.month)
    self.months = months.min().flatMap { low in months.max().map { low...$0 } }
    hasRoster = roster != nil
  }

  /// How a count lies on the agents of the plan, without the roster or with it; `nil` where the plan has none.
  public func spread(of count: LedgerCount, after: Bool) -> Spread? {
    let values = people.filter(\.isInPlan).map { after ? $0.after(count) : $0.before(count) }
    guard let least = values.min(), let most = values.max() else { return nil }
    return Spread(least: least, mean: values.reduce(0, +) / Double(values.count), most: most)
  }
}
