public import Workforce

/// Recomputes from the plan whether a roster keeps every rule, and what it costs.
///
/// It is written with plain loops from `docs/rules.md` and shares no code with the search, so that an error in one of
/// the two shows up as a difference. It accepts any roster, also one that somebody else made: whatever is wrong with
/// it becomes a `Finding`.
public struct RosterVerifier: Sendable {
  let plan: Plan
  private let requirement: Requirement

  /// Makes a verifier.
  ///
  /// - Precondition: The requirement has a finite number for every queue and interval of the plan; every agent's
  ///   contract is one of the plan's and has limits for each week; every family has starts for each day.
  public init(plan: Plan, requirement: Requirement) {
    precondition(
      requirement.rostered.count == plan.queues.count
        && requirement.rostered.allSatisfy { $0.count == plan.grid.intervalCount && $0.allSatisfy(\.isFinite) },
      "a number for each of \(plan.queues.count) queues and \(plan.grid.intervalCount) intervals")
    precondition(
      plan.agents.allSatisfy { plan.contracts.indices.contains($0.contract) && $0.weeks.count == plan.grid.weekCount },
      "each agent has a contract and the limits of \(plan.grid.weekCount) weeks")
    precondition(
      plan.shifts.allSatisfy { $0.starts.count == plan.grid.dayCount },
      "each family has starts for \(plan.grid.dayCount) days")
    self.plan = plan
    self.requirement = requirement
  }

  /// Checks every rule and recomputes the cost.
  public func verify(_ roster: Roster) -> RosterVerification {
    let lines = lines(of: roster)
    var verification = judged(lines, coverage: coverage(of: lines))
    verification.findings.insert(
      contentsOf: RosterAgents().breaches(of: roster, plan: plan).map { hard(RosterAgents.id, $0) }, at: 0)
    return verification
  }

  /// Everything that is asked of some lines, and of staff if there is any to judge.
  func judged(_ lines: [Line], coverage: RosterCoverage?) -> RosterVerification {
    var findings: [Finding] = []
    for rule in RosterVerifier.demandsOnEveryDuty {
      findings += lines.flatMap { rule.breaches(of: $0) }.map { hard(rule.id, $0) }
    }
    var cost = RosterCost(
      staffing: coverage.map { RosterCost.staffing(of: $0, plan: plan) } ?? 0, hours: RosterCost.hours(of: lines),
      pay: plan.pay.isEmpty ? 0 : lines.reduce(0) { $0.addingSaturated(RosterPay.beside($1)) })
    for rule in plan.rules {
      let bound = lines.filter { rule.concerns(contract: $0.agent.contract) }
      for breach in rule.kind.breaches(of: bound, coverage: coverage, plan: plan) {
        switch rule.hardness {
        case .hard:
          findings.append(hard(rule.kind.id, breach))
        case .soft(let weight):
          let price = breach.amount.cost(weight: weight)
          cost.rules = cost.rules.addingSaturated(price.thousandths)
          findings.append(soft(rule.kind.id, breach, price: price))
        }
      }
    }
    for missing in coverage.map({ NobodyOnCall().missing(in: $0.presence, plan: plan) }) ?? [] {
      guard let price = missing.price else {
        findings.append(hard(.onCall, missing.breach))
        continue
      }
      cost.rules = cost.rules.addingSaturated(price.thousandths)
      findings.append(soft(.onCall, missing.breach, price: price))
    }
    for missing in coverage.map({ TierStaffing().missing(in: $0.presence, plan: plan) }) ?? [] {
      guard let price = missing.price else {
        findings.append(hard(.tier, missing.breach))
        continue
      }
      cost.rules = cost.rules.addingSaturated(price.thousandths)
      findings.append(soft(.tier, missing.breach, price: price))
    }
    if coverage != nil {
      findings += SessionPlaces().breaches(of: lines, plan: plan).map { hard(SessionPlaces.id, $0) }
      findings += SessionsTogether().breaches(of: lines, plan: plan).map { hard(SessionsTogether.id, $0) }
    }
    for missing in lines.flatMap({ Sessions().missing(of: $0) }) {
      cost.rules = cost.rules.addingSaturated(missing.price.thousandths)
      findings.append(soft(.session, missing.breach, price: missing.price))
    }
    for excess in lines.flatMap({ UnevenShares().excesses(of: $0) }) {
      cost.rules = cost.rules.addingSaturated(excess.price.thousandths)
      findings.append(soft(UnevenShares.id, excess.breach, price: excess.price))
    }
    for refusal in lines.flatMap({ UngrantedWishes().refusals(of: $0) }) {
      cost.wishes = cost.wishes.addingSaturated(refusal.price.thousandths)
      findings.append(soft(UngrantedWishes.id, refusal.breach, price: refusal.price))
    }
    let once = Amount(1, .times).cost(weight: plan.objective.costPerChange)
    if once.thousandths > 0 {
      for change in changedDays(in: lines) {
        let price = Cost(thousandths: once.thousandths * change.weight)
        cost.changes = cost.changes.addingSaturated(price.thousandths)
        findings.append(soft(ChangedDays.id, change.breach, price: price))
      }
    }
    return RosterVerification(findings: findings, cost: cost)
  }

  /// Days of agents that differ from the earlier roster, priced or not.
  public func changeCount(of roster: Roster) -> Int { changedDays(in: lines(of: roster)).count }

  private func changedDays(in lines: [Line]) -> [ChangedDays.Change] { lines.flatMap { ChangedDays().changes(of: $0) } }

  /// The staff that a roster puts on each queue in each interval.
  public func coverage(of roster: Roster) -> RosterCoverage {
    coverage(of: lines(of: roster))
  }

  private func coverage(of lines: [Line]) -> RosterCoverage {
    RosterCoverage(
      Presence(of: Roster(duties: lines.map(\.duties)), plan: plan), plan: plan, requirement: requirement)
  }

  static let demandsOnEveryDuty: [any LineRule] = [
    OneDutyADay(), NoOverlap(), FamilyAndShape(), BreakPlacement(), ContractShift(), RequiredSkill(), OwnActivity(),
    ActivityStretches(), ActivityDays(), Sessions(), Availability(),
    ContractHours(), ContractDays(), WeeklyPattern(), LockedDays(),
  ]

  func lines(of roster: Roster) -> [Line] {
    plan.agents.indices.map { agent in
      Line(plan: plan, index: agent, duties: agent < roster.duties.count ? roster.duties[agent] : [])
    }
  }

  private func hard(_ rule: RuleID, _ breach: Breach) -> Finding {
    Finding(rule: rule, isHard: true, agent: breach.agent, day: breach.day, amount: breach.amount, facts: breach.facts)
  }

  private func soft(_ rule: RuleID, _ breach: Breach, price: Cost) -> Finding {
    Finding(
      rule: rule, isHard: false, agent: breach.agent, day: breach.day, amount: breach.amount, cost: price,
      facts: breach.facts)
  }
}
