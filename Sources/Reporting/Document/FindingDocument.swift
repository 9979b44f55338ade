public import Workforce

/// A finding as JSON shows it: agents by id, days by date.
public struct FindingDocument: Encodable, Sendable {
  var rule: String
  var isHard: Bool
  var agent: String?
  var date: String?
  var amount: Double
  var unit: String
  var cost: Double
  var message: String

  /// Makes it from a finding about a roster of `plan`.
  public init(_ finding: Finding, plan: Plan, words: any Words = English()) {
    rule = finding.rule.rawValue
    isHard = finding.isHard
    agent = finding.agent.map { plan.agents[$0].id }
    date = finding.day.map { plan.grid.date(of: $0).description }
    amount = finding.amount.value
    unit = finding.amount.unit.rawValue
    cost = finding.cost.units
    message = words.sentence(for: finding, in: plan)
  }
}
