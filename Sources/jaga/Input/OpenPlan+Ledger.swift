import PlanModel
import Planning
import Reporting

extension OpenPlan {
  /// Who stands where in the ledger, before a roster and with it; `nil` where the plan has no ledger, or an empty one.
  func standing(with outcome: PlanOutcome, occupancy: ExpectedOccupancy? = nil) -> LedgerStanding? {
    guard loaded.draft.ledger?.isEmpty == false, outcome.roster != nil else { return nil }
    let counting = LedgerCounting(of: outcome, occupancy: occupancy)
    return LedgerStanding(of: loaded.draft, bringing: counting.rows(of: outcome.plan), from: nil, to: nil)
  }
}
