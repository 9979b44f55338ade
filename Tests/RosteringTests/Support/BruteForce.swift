import Workforce

@testable import Verification

/// Tries every line of every agent and every combination; what is legal and what a line costs, the verifier says.
///
/// Legality and own cost depend on which family is worked on which day; breaks and queue only on the staff. So lines are
/// enumerated by family and day, and the staff of each duty by every placement and queue. With one agent the duties of a line
/// staff different intervals and can be chosen one by one; with more agents every duty must have one alternative only.
struct BruteForce {
  let plan: Plan
  let requirement: Requirement
  private let unitsPerAgent: Int
  private let pastUnits: [[Int]]

  init(plan: Plan, requirement: Requirement) {
    self.plan = plan
    self.requirement = requirement
    let coverage = RosterVerifier(plan: plan, requirement: requirement)
      .coverage(of: Roster(duties: plan.agents.map { _ in [] }))
    unitsPerAgent = coverage.presence.unitsPerAgent
    pastUnits = coverage.presence.units + coverage.presence.onCall + coverage.presence.tiers
  }

  /// A legal line of an agent.
  struct Choice {
    /// Own cost in thousandths.
    let own: Int
    /// For each duty, its alternatives: queue and units by interval.
    let duties: [[(queue: Int, units: [Int: Int])]]
  }

  /// A duty with others that differ from it in breaks and queue alone.
  private struct Offer {
    let duty: Duty
    let alternatives: [(queue: Int, units: [Int: Int])]
  }

  /// What trying everything found.
  enum Verdict: Equatable {
    /// The least cost of any legal roster in thousandths.
    case optimum(Int)
    case noRoster
    /// There are more rosters than one wants to try.
    case tooMany
  }

  /// The least cost of any legal roster in thousandths; `nil` when there is none.
  func optimum() -> Int? {
    if case .optimum(let cost) = verdict(atMost: Int.max) { cost } else { nil }
  }

  /// Tries every roster, unless there are more than some number of them.
  func verdict(atMost limit: Int) -> Verdict {
    let choices = plan.agents.indices.map { legalLines(of: $0) }
    guard choices.allSatisfy({ !$0.isEmpty }) else { return .noRoster }
    if choices.reduce(1.0, { $0 * Double($1.count) }) > Double(limit) { return .tooMany }
    var best: Int?
    func combine(_ agent: Int, _ units: [[Int]], _ cost: Int) {
      guard agent < choices.count else {
        if isShortOnCall(units) || isShortOfTier(units) { return }
        best = min(best ?? Int.max, cost)
        return
      }
      for line in choices[agent] {
        var present = units
        var total = cost + line.own
        for alternatives in line.duties {
          let priced = alternatives.map { alternative in
            alternative.units.reduce(0) { sum, entry in
              rows(of: alternative.queue, agent: agent).reduce(sum) { sum, row in
                let before = present[row.row][entry.key]
                return sum + cellCost(row.row, entry.key, before + row.weight * entry.value)
                  - cellCost(row.row, entry.key, before)
              }
            }
          }
          guard let cheapest = priced.indices.min(by: { priced[$0] < priced[$1] }) else { continue }
          total += priced[cheapest]
          for (interval, count) in alternatives[cheapest].units {
            for row in rows(of: alternatives[cheapest].queue, agent: agent) {
              present[row.row][interval] += row.weight * count
            }
          }
        }
        combine(agent + 1, present, total)
      }
    }
    var nobody = 0
    for queue in pastUnits.indices {
      for interval in 0..<plan.grid.intervalCount { nobody += cellCost(queue, interval, pastUnits[queue][interval]) }
    }
    combine(0, pastUnits, nobody)
    return best.map { .optimum($0) } ?? .noRoster
  }

  /// Whether somebody is missing who must be on call at any price.
  private func isShortOnCall(_ units: [[Int]]) -> Bool {
    plan.onCall.enumerated().contains { need, standby in
      standby.price == nil
        && zip(units[plan.queues.count + need], standby.needed).contains { $0 < $1 * unitsPerAgent }
    }
  }

  /// What a unit on a queue counts for: the queue, and where it is work the agent's tiers.
  private func rows(of queue: Int, agent: Int) -> [(row: Int, weight: Int)] {
    let first = plan.queues.count + plan.onCall.count
    let tiers = queue < plan.queues.count ? plan.agents[agent].tiers : []
    return [(queue, 1)] + tiers.map { (first + $0.tier, $0.weight) }
  }

  /// Whether somebody of a tier is missing who must be there at any price.
  private func isShortOfTier(_ units: [[Int]]) -> Bool {
    plan.tiers.enumerated().contains { index, tier in
      tier.price == nil
        && zip(units[plan.queues.count + plan.onCall.count + index], tier.needed).contains { $0 < $1 * unitsPerAgent }
    }
  }

  private func cellCost(_ queue: Int, _ interval: Int, _ units: Int) -> Int {
    guard queue < plan.queues.count else {
      if queue >= plan.queues.count + plan.onCall.count {
        let tier = plan.tiers[queue - plan.queues.count - plan.onCall.count]
        let perUnit = 1000 * (tier.price ?? 0) * Double(plan.grid.intervalMinutes) / 60 / Double(unitsPerAgent)
        return max(0, tier.needed[interval] * unitsPerAgent - units) * Int(perUnit.rounded())
      }
      let standby = plan.onCall[queue - plan.queues.count]
      let perUnit =
        1000 * (standby.price ?? 0) * Double(plan.grid.intervalMinutes) / 60 / Double(unitsPerAgent)
      return max(0, standby.needed[interval] * unitsPerAgent - units) * Int(perUnit.rounded())
    }
    var cost = StaffingCost(
      required: requirement.rostered[queue][interval], intervalMinutes: plan.grid.intervalMinutes,
      unitsPerAgent: unitsPerAgent, shortfallPerHour: plan.objective.shortfallPerHour,
      surplusPerHour: plan.objective.surplusPerHour
    ).cost(units: units)
    for rule in plan.rules {
      guard case .minimumStaffing(queue, let agents, let window) = rule.kind, case .soft(let weight) = rule.hardness,
        window.contains(plan.grid.wallClockMinutes[interval])
      else { continue }
      let missing = max(0, Double(agents) - Double(units) / Double(unitsPerAgent))
      cost += Int((1000 * weight * missing).rounded())
    }
    return cost
  }

  /// Every legal line of an agent.
  func legalLines(of agent: Int) -> [Choice] {
    var alone = plan
    alone.agents = [plan.agents[agent]]
    alone.rules = plan.rules.filter {
      if case .minimumStaffing = $0.kind { false } else { true }
    }
    for tier in alone.tiers.indices { alone.tiers[tier].needed = alone.tiers[tier].needed.map { _ in -1000 } }
    for need in alone.onCall.indices { alone.onCall[need].needed = alone.onCall[need].needed.map { _ in 0 } }
    let verifier = RosterVerifier(plan: alone, requirement: requirement)
    // The staff is judged by whoever puts lines together; of sessions some rules go by it.
    func verify(_ roster: Roster) -> RosterVerification {
      plan.sessions.isEmpty ? verifier.judged(verifier.lines(of: roster), coverage: nil) : verifier.verify(roster)
    }
    // What a day offers is the same in every line.
    let offers = (0..<plan.grid.dayCount).map { day in
      options(agent: agent, day: day).map { duties in
        Offer(duty: duties[0], alternatives: duties.map { (queue(of: $0), units(of: $0)) })
      }.filter { offer in
        // Whoever cannot be there is not, whatever else the line holds.
        !verify(Roster(duties: [[offer.duty]])).findings.contains { $0.isHard && $0.rule == .unavailable }
      }
    }
    var found: [Choice] = []
    func extend(_ day: Int, _ chosen: [Offer]) {
      guard day < plan.grid.dayCount else {
        let verification = verify(Roster(duties: [chosen.map(\.duty)]))
        if verification.isFeasible {
          let cost = verification.cost
          found.append(
            Choice(
              own: cost.hours + cost.pay + cost.wishes + cost.rules + cost.changes,
              duties: chosen.map(\.alternatives)))
        }
        return
      }
      extend(day + 1, chosen)
      let week = day / 7
      let isFull =
        chosen.count(where: { $0.duty.day / 7 == week && $0.duty.isWork })
        >= plan.agents[agent].weeks[week].days.upperBound
      for offer in offers[day] where !isFull || !offer.duty.isWork { extend(day + 1, chosen + [offer]) }
    }
    extend(0, [])
    return found
  }

  /// The queue that a duty serves, or behind the last one what it is on call for.
  private func queue(of duty: Duty) -> Int {
    guard duty.onCall != nil, let need = plan.shifts[duty.family ?? 0].onCall else { return duty.queues[0] }
    return plan.queues.count + need
  }

  /// For each family, start and shape of a day, the duties that differ in breaks and queue.
  private func options(agent: Int, day: Int) -> [[Duty]] {
    var options: [[Duty]] = []
    let lock = plan.agents[agent].earlier.first { $0.isLocked && $0.day == day }
    if let lock { return lock.duty.map { [[$0]] } ?? [] }
    let held = plan.agents[agent].earlier.first { $0.hold != nil && $0.day == day }
    for (index, family) in plan.shifts.map({ $0.on(clock: plan.contracts[plan.agents[agent].contract].clock) })
      .enumerated()
    {
      for start in family.starts[day] {
        for shape in family.shapes(from: start) {
          if let standby = family.onCall.map({ plan.onCall[$0] }) {
            options.append([
              Duty(
                day: day, family: index, start: start, minutes: shape.minutes, id: standby.id, onCall: standby.terms)
            ])
            continue
          }
          let duties = placements(shape).flatMap { breaks in
            plan.agents[agent].queues(onDay: day).map { queue in
              Duty(day: day, family: index, start: start, minutes: shape.minutes, breaks: breaks, queue: queue)
            }
          }
          if !duties.isEmpty { options.append(duties) }
          options += detours(agent: agent, duties: plainDuties(shape, index, start, day, agent))
        }
      }
    }
    guard let told = held?.duty, let hold = held?.hold else { return options }
    return options.map { $0.filter { BruteForce.keeps(told, hold, $0) } }.filter { !$0.isEmpty }
  }

  /// Whether a duty is what a hold leaves of another.
  private static func keeps(_ told: Duty, _ hold: DutyHold, _ duty: Duty) -> Bool {
    func begun(_ duty: Duty) -> [PlacedBreak] { duty.breaks.filter { duty.start + $0.start < hold.until } }
    guard duty.start == told.start, duty.queues == told.queues, begun(duty) == begun(told) else { return false }
    guard duty.end != told.end else { return true }
    return hold.earliestEnd.map { told.end >= $0 && duty.end >= $0 } ?? false
  }

  /// Duties with every placement of breaks, also with stretches that are too long: a pause may shorten them.
  private func plainDuties(_ shape: ShiftShape, _ family: Int, _ start: Int, _ day: Int, _ agent: Int) -> [Duty] {
    var loose = shape
    loose.longestStretch = nil
    return placements(loose).flatMap { breaks in
      plan.agents[agent].queues(onDay: day).map {
        Duty(day: day, family: family, start: start, minutes: shape.minutes, breaks: breaks, queue: $0)
      }
    }
  }

  /// The duties with a pause of whole intervals around each appointment, also with pauses that begin or end an interval too far away.
  private func detours(agent: Int, duties: [Duty]) -> [[Duty]] {
    let step = plan.grid.intervalMinutes
    return plan.agents[agent].unavailable.filter(\.isInterruptible).flatMap { appointment -> [[Duty]] in
      let found = duties.filter { $0.span.overlaps(appointment.minutes) }.flatMap { duty -> [Duty] in
        stride(from: step, to: duty.minutes, by: step).flatMap { first in
          stride(from: first + step, to: duty.minutes, by: step).compactMap { last -> Duty? in
            let before = appointment.minutes.lowerBound - duty.start - first
            let after = duty.start + last - appointment.minutes.upperBound
            guard 0..<2 * step ~= before, 0..<2 * step ~= after,
              duty.breaks.allSatisfy({ $0.start + $0.minutes <= first || $0.start >= last })
            else { return nil }
            let pause = PlacedBreak(
              start: first, minutes: last - first, isPaid: appointment.effect == .paid, kind: .rest)
            guard let family = duty.family else { return nil }
            return Duty(
              day: duty.day, family: family, start: duty.start, minutes: duty.minutes, breaks: duty.breaks + [pause],
              queue: duty.queues[0])
          }
        }
      }
      // Only the shortest pause is legal; the verifier says so for the first of a list.
      return found.map { [$0] }
    }
  }

  private func placements(_ shape: ShiftShape) -> [[PlacedBreak]] {
    var partial: [[PlacedBreak]] = [[]]
    for rule in shape.breaks {
      partial = partial.flatMap { before in
        stride(from: 0, through: shape.minutes, by: shape.breakStep).filter {
          $0 >= rule.earliestStart && $0 + rule.minutes <= rule.latestEnd
            && $0 >= (before.last.map { $0.start + $0.minutes + shape.shortestStretch } ?? 0)
        }.map { before + [PlacedBreak(start: $0, minutes: rule.minutes, isPaid: rule.isPaid, kind: rule.kind)] }
      }
    }
    return partial.filter { breaks in
      guard let limit = shape.longestStretch else { return true }
      var end = 0
      for pause in breaks {
        if pause.start - end > limit { return false }
        end = pause.start + pause.minutes
      }
      return shape.minutes - end <= limit
    }
  }

  private func units(of duty: Duty) -> [Int: Int] {
    let unit = plan.grid.intervalMinutes / unitsPerAgent
    var units: [Int: Int] = [:]
    // Duties by the clocks of other zones may begin before the horizon.
    for minute in stride(from: max(0, duty.start), to: min(duty.end, plan.grid.horizonMinutes), by: unit)
    where !duty.breaks.contains(where: { (duty.start + $0.start..<duty.start + $0.start + $0.minutes).contains(minute) }
    ) {
      units[minute / plan.grid.intervalMinutes, default: 0] += 1
    }
    return units
  }
}
