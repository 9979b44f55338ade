import Rostering
import Workforce

/// Offers of every kind, valued at the prices of the plan as it is.
struct OfferTable {
  let plan: Plan
  let prices: MarginalPrices
  let now: MarginalPrices.Evaluation
  let bound: Double
  let cost: Double
  /// Lengths that shifts could have as well.
  let lengths: [FurtherLength]

  /// Starts of a shift, and lengths, that are looked at one by one.
  private static let single = 3

  /// The most promising offers of each kind.
  var values: [Advice.Value] {
    OfferTable.ranked(hires, told: AdviceRun.toldHires)
      + [skills, overtime, timeOff, starts, singleStarts, furtherLengths, rules].flatMap {
        OfferTable.ranked($0, told: AdviceRun.told)
      }
  }

  private static func ranked(_ values: [Advice.Value], told: Int) -> [Advice.Value] {
    let order = values.enumerated().sorted { (-$0.element.expected, $0.offset) < (-$1.element.expected, $1.offset) }
    return order.prefix(told).map(\.element)
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
        let minutes = plan.longestDuty(of: agent)
        return (.overtime(agent: agent, minutes: minutes), agent, plan.agents[agent].working(minutes))
      })
  }

  private var timeOff: [Advice.Value] {
    changes(
      plan.agents.indices.compactMap { agent in
        let minutes = plan.longestDuty(of: agent)
        guard plan.agents[agent].weeks.contains(where: { $0.days.lowerBound > 0 || $0.minutes.lowerBound > 0 }) else {
          return nil
        }
        return (.timeOff(agent: agent, minutes: minutes), agent, plan.agents[agent].working(-minutes))
      })
  }

  private var starts: [Advice.Value] {
    whole(plan.workedShifts.map { .starts(shift: $0) })
  }

  /// The starts that are missing, of those that most agents would take if a shift might begin at any time.
  private var singleStarts: [Advice.Value] {
    let interval = plan.grid.intervalMinutes
    return whole(
      concurrentMap(plan.workedShifts) { shift -> [AdviceOffer] in
        guard let lines = prices.bestLines(of: plan.taking(.starts(shift: shift))) else { return [] }
        let own = Set(plan.shifts[shift].starts.joined().map { plan.grid.wallClockMinutes[$0 / interval] })
        var takers = [Int](repeating: 0, count: plan.grid.slotsPerDay)
        // Starts are offered by the centre's clock, to those who live by it.
        let here = plan.agents.indices.filter { plan.clockNumber(of: plan.agents[$0]) == 0 }
        for duty in here.flatMap({ lines.duties[$0] }) where duty.family == shift {
          takers[plan.grid.slot(ofInterval: duty.start / interval)] += 1
        }
        let missing = takers.indices.filter { takers[$0] > 0 && !own.contains($0 * interval) }
        return missing.sorted { (-takers[$0], $0) < (-takers[$1], $1) }.prefix(OfferTable.single)
          .map { .start(shift: shift, minute: $0 * interval) }
      }.flatMap { $0 })
  }

  /// Further lengths, of those that most agents would work if a shift might have all of them.
  private var furtherLengths: [Advice.Value] {
    whole(
      concurrentMap(plan.workedShifts) { shift -> [AdviceOffer] in
        let further = lengths.filter { $0.shift == shift }
        guard !further.isEmpty,
          let lines = prices.bestLines(of: further.reduce(plan) { $0.taking(.length($1)) })
        else { return [] }
        let taken = lines.duties.joined().filter { $0.family == shift }.map(\.minutes)
        let workers = further.map { length in taken.count { $0 == length.shape.minutes } }
        return further.indices.filter { workers[$0] > 0 }.sorted { (-workers[$0], $0) < (-workers[$1], $1) }
          .prefix(OfferTable.single).map { .length(further[$0]) }
      }.flatMap { $0 })
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
    zip(offers, concurrentMap(offers) { prices.evaluation(of: plan.taking($0))?.bound })
      .compactMap { offer, bound in bound.map { value(offer, lowers: self.bound - $0) } }
  }
}
