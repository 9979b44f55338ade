import Reporting
import Verification
import Workforce

/// What `jaga verify --json` prints.
struct VerificationDocument: Encodable {
  var isFeasible: Bool
  var cost: CostDocument
  var findings: [FindingDocument]

  init(_ verification: RosterVerification, plan: Plan) {
    isFeasible = verification.isFeasible
    cost = CostDocument(verification.cost)
    findings = verification.findings.map { FindingDocument($0, plan: plan) }
  }
}
