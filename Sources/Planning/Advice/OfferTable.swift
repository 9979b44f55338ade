import Rostering
import Workforce

/// Offers of every kind, valued at the prices of the plan as it is.
struct OfferTable {
  let plan: Plan
  let prices: MarginalPrices
  let now: MarginalPrices.Evaluation
  let bound: Double
  let cost: Double

  /// The most promising offers of each kind.
  var values: [Advice.Value] {
    [hires, skills, overtime, timeOff, starts, rules].flatMap { values in
      values.enumerated().sorted { (-$0.element.expected, $0.offset) < (-$1.element.expected, $1.offset) }
        .map(\.element).prefix(AdviceRun.told)
    }
  }

  /// A value of an offer that lowers the bound by so much.
  private func value(_ offer: AdviceOffer, lowers less: Double) -> Advice.Value {
    Advice.Value(offer: offer, expected: less, most: max(0, cost - (bound - less)), realised: nil)
  }

  /// Agents who are added only to be priced: what the best line of each adds to the bound.
  private func priced(_ agents: [Agent]) -> [Double?] {
    guard !agents.isEmpty else { return [] }
    var plan = plan
    plan.agents += agents.enumerated().map { number, agent in
      var ghost = agent
      ghost.id = "\u{1}\(number)"
      return ghost
    }
    return (prices.evaluation(of: plan)?.agents.suffix(agents.count)).map(Array.init) ?? agents.map { _ in nil }
  }

  private var hires: [Advice.Value] {
    let kinds = Set(plan.agents.map(\.queues)).sorted { $0.lexicographicallyPrecedes($1) }
    let offers = plan.contracts.indices.flatMap { contract in kinds.map { (contract, $0) } }
    let worth = priced(offers.map { plan.hired(under: $0.0, queues: $0.1, id: "") })
    return zip(offers, worth).compactMap { offer, adds in
      adds.map { value(.hire(contract: offer.0, queues: offer.1), lowers: -$0) }
    }
  }

  /// What a change of single agents is worth: the changed agent's best line against the present one.
  private func changes(_ offers: [(offer: AdviceOffer, agent: Int, changed: Agent)]) -> [Advice.Value] {
    zip(offers, priced(offers.map(\.changed))).compactMap { offer, adds in
      guard let adds, let before = now.agents[offer.agent] else { return nil }
      return value(offer.offer, lowers: before - adds)
    }
  }

  private var skills: [Advice.Value] {
    changes(
      plan.agents.indices.flatMap { agent in
        plan.queues.indices.filter { !plan.agents[agent].queues.contains($0) }.map { queue in
          (.skill(agent: agent, queue: queue), agent, plan.agents[agent].learning(queue))
        }
      })
  }

  private var overtime: [Advice.Value] {
    changes(
      plan.agents.indices.map { agent in
        let minutes = usualDuty(of: agent)
        return (.overtime(agent: agent, minutes: minutes), agent, plan.agents[agent].working(minutes))
      })
  }

  private var timeOff: [Advice.Value] {
    changes(
      plan.agents.indices.compactMap { agent in
        let minutes = usualDuty(of: agent)
        guard plan.agents[agent].weeks.contains(where: { $0.days.lowerBound > 0 || $0.minutes.lowerBound > 0 }) else {
          return nil
        }
        return (.timeOff(agent: agent, minutes: minutes), agent, plan.agents[agent].working(-minutes))
      })
  }

  /// Paid minutes of the longest duty of the agent's contract.
  private func usualDuty(of agent: Int) -> Int {
    let contract = plan.contracts[plan.agents[agent].contract]
    return contract.shifts.flatMap { plan.shifts[$0].shapes.map(\.paidMinutes) }.max() ?? 480
  }

  private var starts: [Advice.Value] {
    whole(plan.shifts.indices.map { .starts(shift: $0) })
  }

  private var rules: [Advice.Value] {
    whole(
      plan.rules.indices.flatMap { rule -> [AdviceOffer] in
        let eased = plan.rules[rule].kind.eased.map { AdviceOffer.easedRule(rule, $0) }
        return [.withoutRule(rule)] + (eased.map { [$0] } ?? [])
      })
  }

  /// Offers that change the lines of many.
  private func whole(_ offers: [AdviceOffer]) -> [Advice.Value] {
    offers.compactMap { offer in
      prices.evaluation(of: plan.taking(offer))?.bound.map { value(offer, lowers: bound - $0) }
    }
  }
}
