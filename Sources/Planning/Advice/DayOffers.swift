import Rostering
import Verification
import Workforce

/// Whom to ask for one duty more, and whom to offer one off, in a roster that is to stay otherwise.
///
/// The prices say which duties are promising; what each saves is what the verifier says the roster costs less with it.
struct DayOffers {
  private let plan: Plan
  private let requirement: Requirement
  private let roster: Roster
  private let prices: MarginalPrices

  /// Duties of each kind that are verified.
  private static let tried = 20

  init(_ outcome: PlanOutcome, roster: Roster, prices: MarginalPrices) {
    (plan, requirement, self.roster, self.prices) = (outcome.plan, outcome.requirement, roster, prices)
  }

  /// The most promising of each kind.
  var values: [Advice.Day] { told(overtime, .overtime) + told(timeOff, .timeOff) }

  private typealias Candidate = (agent: Int, duty: Duty)

  /// For each agent and week, the best duty on a day that is free: all the agent's own duties are locked.
  private var overtime: [(Candidate, promise: Double)] {
    var open = plan
    open.objective.costPerChange = 0
    for agent in plan.agents.indices {
      let duties = roster.duties[agent]
      open.agents[agent].earlier = duties.map { EarlierDay(day: $0.day, duty: $0, isLocked: true) }
      open.agents[agent].weeks = plan.agents[agent].weeks.indices.map { week in
        let own = duties.filter { $0.day / 7 == week }
        let paid = own.reduce(0) { $0 + $1.paidMinutes }
        return WeekLimits(minutes: 0...paid + plan.longestDuty(of: agent), days: 0...min(7, own.count + 1))
      }
    }
    guard let lines = prices.bestLines(of: open) else { return [] }
    return plan.agents.indices.flatMap { agent in
      lines.duties[agent].filter { !roster.duties[agent].contains($0) }.map { ((agent, $0), saving(of: $0, by: agent)) }
    }
  }

  /// For each agent, the duty that is worth least beside its pay.
  private var timeOff: [(Candidate, promise: Double)] {
    plan.agents.indices.compactMap { agent in
      roster.duties[agent].filter { $0.day >= 0 }.map { ((agent, $0), promise: -saving(of: $0, by: agent)) }
        .enumerated().min { (-$0.element.promise, $0.offset) < (-$1.element.promise, $1.offset) }?.element
    }
  }

  /// What a duty saves by the prices: what its presence is worth less its pay.
  private func saving(of duty: Duty, by agent: Int) -> Double {
    let step = plan.grid.intervalMinutes
    var worth = 0.0
    for activity in duty.activities where !activity.queues.isEmpty {
      for minute in stride(from: activity.minutes.lowerBound, to: activity.minutes.upperBound, by: 5) {
        let interval = minute / step
        guard minute >= 0, interval < plan.grid.intervalCount else { continue }
        let best = activity.queues.map { prices.worth(queue: $0, interval: interval) }.max() ?? 0
        worth += best * 5 / Double(step)
      }
    }
    let pay = plan.pay.isEmpty ? 0 : RosterPay.beside(duty, ofAgent: agent, in: plan)
    return worth - Double(duty.paidMinutes) / 60 * plan.contracts[plan.agents[agent].contract].costPerHour
      - Double(pay) / 1000
  }

  /// The most promising, verified: those that keep every hard rule. A duty more has to save something, one off may cost something.
  private func told(_ candidates: [(Candidate, promise: Double)], _ kind: Advice.Day.Kind) -> [Advice.Day] {
    let before = RosterVerifier(plan: plan, requirement: requirement).verify(roster).cost.total
    let chosen = candidates.enumerated().sorted {
      (-$0.element.promise, $0.offset) < (-$1.element.promise, $1.offset)
    }.prefix(DayOffers.tried).map(\.element.0)
    let verified = concurrentMap(chosen) { candidate -> Advice.Day? in
      let (agent, duty) = candidate
      let offer: AdviceOffer =
        kind == .overtime
        ? .overtime(agent: agent, minutes: duty.paidMinutes) : .timeOff(agent: agent, minutes: duty.paidMinutes)
      var changed = roster
      changed.duties[agent] =
        kind == .overtime
        ? (roster.duties[agent] + [duty]).sorted { $0.start < $1.start } : roster.duties[agent].filter { $0 != duty }
      let found = RosterVerifier(plan: plan.taking(offer), requirement: requirement).verify(changed)
      guard !found.findings.contains(where: \.isHard) else { return nil }
      return Advice.Day(kind: kind, agent: agent, duty: duty, saves: Double(before - found.cost.total) / 1000)
    }
    let useful = verified.compactMap { $0 }.filter { kind == .timeOff || $0.saves > 0 }
    return Array(
      useful.enumerated().sorted { (-$0.element.saves, $0.offset) < (-$1.element.saves, $1.offset) }
        .prefix(AdviceRun.told).map(\.element))
  }
}

extension Plan {
  /// Paid minutes of the longest duty of an agent's contract.
  func longestDuty(of agent: Int) -> Int {
    contracts[agents[agent].contract].shifts.filter { shifts[$0].onCall == nil }.flatMap {
      shifts[$0].allShapes.map(\.paidMinutes)
    }.max() ?? 480
  }
}
