/// The findings of two rosters of one plan, compared rule by rule.
public struct FindingComparison: Hashable, Sendable {
  /// A finding that both rosters have, with another amount or cost.
  public struct Change: Hashable, Sendable {
    /// As it was.
    public let before: Finding
    /// As it is.
    public let after: Finding
  }

  /// What differs of one rule.
  public struct Difference: Hashable, Sendable {
    /// The rule.
    public let rule: RuleID
    /// Whether the findings are of its hard form.
    public let isHard: Bool
    /// Findings of the first roster only.
    public internal(set) var gone: [Finding] = []
    /// Findings of the second roster only.
    public internal(set) var new: [Finding] = []
    /// Findings of both, with another amount or cost.
    public internal(set) var changed: [Change] = []

    /// What the second roster pays more for this rule; negative when less.
    public var cost: Cost {
      let after = new + changed.map(\.after)
      let before = gone + changed.map(\.before)
      return Cost(
        thousandths: after.reduce(0) { $0 + $1.cost.thousandths } - before.reduce(0) { $0 + $1.cost.thousandths })
    }
  }

  /// Rules with a difference, in the order in which the first roster's findings, then the second's, name them.
  public let differences: [Difference]

  /// Compares two lists of findings.
  ///
  /// Findings are of the same thing when rule, hardness, agent, day and place (a week, an instant) are the same; several of
  /// them are paired in their order.
  public init(from before: [Finding], to after: [Finding]) {
    var differences: [Difference] = []
    func difference(_ finding: Finding) -> Int {
      if let known = differences.firstIndex(where: { $0.rule == finding.rule && $0.isHard == finding.isHard }) {
        return known
      }
      differences.append(Difference(rule: finding.rule, isHard: finding.isHard))
      return differences.count - 1
    }
    var waiting = Dictionary(grouping: after.indices) { Subject(after[$0]) }.mapValues { $0[...] }
    var isPaired = [Bool](repeating: false, count: after.count)
    for finding in before {
      let index = difference(finding)
      guard let match = waiting[Subject(finding)]?.popFirst() else {
        differences[index].gone.append(finding)
        continue
      }
      isPaired[match] = true
      if finding.amount != after[match].amount || finding.cost != after[match].cost {
        differences[index].changed.append(Change(before: finding, after: after[match]))
      }
    }
    for (finding, isPaired) in zip(after, isPaired) where !isPaired {
      let index = difference(finding)
      differences[index].new.append(finding)
    }
    self.differences = differences.filter { !($0.gone.isEmpty && $0.new.isEmpty && $0.changed.isEmpty) }
  }

  /// What a finding is about, whatever its amount.
  private struct Subject: Hashable {
    let rule: RuleID
    let isHard: Bool
    let agent: Int?
    let day: Int?
    let place: Int?

    init(_ finding: Finding) {
      rule = finding.rule
      isHard = finding.isHard
      agent = finding.agent
      day = finding.day
      place =
        switch finding.facts {
        case .weeklyRest(let week, _, _), .paidInWeek(let week, _, _), .daysInWeek(let week, _, _),
          .paidOnAverage(let week, _, _, _, _), .sessionsApart(_, _, let week, _):
          week
        case .understaffed(_, _, let start), .nobodyOnCall(_, _, let start), .tierMissing(_, _, let start),
          .tierNotBeside(_, _, let start):
          start
        case .sessionsAtOnce(_, _, _, let minutes): minutes.lowerBound
        case .restOverdue(let from, _, _, _): from
        default: nil
        }
    }
  }
}
