import Forecasting
import Rostering
import Staffing
import Verification
import Workforce

/// A case with the contacts that it meets and the agents needed for them.
struct WhatIfWorld: Sendable {
  private let one: WhatIfCase
  private let contacts: ContactForecast
  private let staffing: StaffingResult

  /// Works out what comes and who is needed.
  ///
  /// - Throws: ``PlanningError`` as the stages do.
  init(_ one: WhatIfCase, _ source: ContactSource, _ settings: ForecastSettings) throws(PlanningError) {
    self.one = one
    let pipeline = PlanPipeline(plan: one.plan, settings: settings)
    contacts = try pipeline.contacts(from: source).changed(by: one.demand, in: one.plan)
    staffing = try pipeline.staffing(for: contacts, quantile: one.quantile)
  }

  private var provenance: PlanProvenance { PlanProvenance(quantile: one.quantile) }

  /// A roster that was made before.
  func outcome(of roster: Roster) -> PlanOutcome {
    PlanOutcome(plan: one.plan, contacts: contacts, staffing: staffing, roster: roster, provenance: provenance)
  }

  /// A roster found for the case.
  func solved(
    _ options: SolveOptions, from start: Roster?, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (SolveProgress) -> Void
  ) -> WhatIfResult {
    do throws(RosterRefusal) {
      let result = try RosterStage(plan: one.plan, requirement: staffing.requirement)
        .solve(options: options, from: start, isCancelled: isCancelled, progress: progress)
      guard result.roster != nil else { return WhatIfResult(one, failure: .noRoster(result)) }
      return WhatIfResult(
        one,
        outcome: PlanOutcome(
          plan: one.plan, contacts: contacts, staffing: staffing, result: result, provenance: provenance))
    } catch {
      return WhatIfResult(one, failure: .refused(error))
    }
  }
}

extension PlanOutcome {
  /// This outcome with another roster, if that keeps every hard rule and costs less than so many thousandths.
  func taking(_ other: Roster, cheaperThan cost: Int) -> PlanOutcome? {
    let verification = RosterVerifier(plan: plan, requirement: requirement).verify(other)
    guard verification.cost.total < cost, !verification.findings.contains(where: \.isHard), var found = result,
      let contacts
    else { return nil }
    found.roster = other
    let stage = RosterStage(plan: plan, requirement: requirement)
    guard let verified = try? stage.verified(found) else { return nil }
    return PlanOutcome(
      plan: plan, contacts: contacts, staffing: staffing, result: verified, provenance: provenance)
  }
}

extension Roster {
  /// The roster without the duties of agents who are away then: an absence takes whole duties.
  func withoutAbsences(in plan: Plan) -> Roster {
    Roster(
      duties: plan.agents.indices.map { agent in
        let absences = plan.agents[agent].unavailable.filter {
          if case .absence = $0.reason { true } else { false }
        }
        return duties[agent].filter { duty in !absences.contains { $0.minutes.overlaps(duty.span) } }
      })
  }
}
