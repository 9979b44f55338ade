import Verification
import Workforce

/// What `jaga verify --json` prints.
struct VerificationDocument: Encodable {
  struct Cost: Encodable {
    var total: Double
    var staffing: Double
    var hours: Double
    var wishes: Double
    var rules: Double
  }
  struct FoundBreach: Encodable {
    var rule: String
    var isHard: Bool
    var agent: String?
    var date: String?
    var amount: Double
    var unit: String
    var cost: Double
    var message: String
  }

  var isFeasible: Bool
  var cost: Cost
  var findings: [FoundBreach]

  init(_ verification: RosterVerification, plan: Plan) {
    let price = verification.cost
    isFeasible = verification.isFeasible
    cost = Cost(
      total: Double(price.total) / 1000, staffing: Double(price.staffing) / 1000, hours: Double(price.hours) / 1000,
      wishes: Double(price.wishes) / 1000, rules: Double(price.rules) / 1000)
    findings = verification.findings.map { finding in
      FoundBreach(
        rule: finding.rule, isHard: finding.isHard, agent: finding.agent.map { plan.agents[$0].id },
        date: finding.day.map { plan.grid.date(of: $0).description }, amount: finding.amount, unit: finding.unit,
        cost: finding.cost, message: finding.message)
    }
  }
}
