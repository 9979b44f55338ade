import TestSupport
import Workforce

@testable import Rostering

/// Two agents on two days of a week, two or three queues, timed activities, a shift with two starts, a break and a session: so small that every
/// roster can be tried with every place of breaks and sessions and every change of queues.
///
/// Of odd seeds an interval is a unit, so that prices of staff are exact; of even ones it has two, so that a change of queues may fall into one.
struct ChangingPlan {
  var plan: Plan
  var requirement: Requirement
  /// Minutes of an interval.
  private let length: Int
  /// Minutes of the shift.
  private let shift: Int
  private var slots: Range<Int> { 480 / length..<(length == 30 ? 720 : 840) / length }

  /// Everything follows from the seed; with tiers both agents are something to two of them, with dates one agent has a skill
  /// on one of the two days.
  init(seed: UInt64, hasTiers: Bool = false, hasDates: Bool = false, hasSecondary: Bool = false, hasDays: Bool = false)
  {
    var random = RandomSource(seed: seed &* 0xD1B5_4A33)
    let length = seed % 2 == 1 ? 30 : 60
    self.length = length
    let shift = seed % 2 == 1 ? 180 : 240
    self.shift = shift
    var centre = PlanBuilder("changing", grid: .weeks(1, intervalMinutes: length))
    let queueCount = 2 + random.below(2)
    for queue in 0..<queueCount { centre.addQueue("q\(queue)", queue == 1 ? .email : .voice) }
    let pause = BreakRule(kind: .rest, minutes: 30, isPaid: random.below(2) == 0, earliestStart: 60, latestEnd: 150)
    let shape = ShiftShape(
      minutes: shift, breaks: random.below(3) == 0 ? [] : [pause],
      longestStretch: random.below(2) == 0 ? shift - 60 : nil, breakStep: 30)
    centre.addShift("day", startMinutes: [480, seed % 2 == 1 ? 540 : 570], shapes: [shape])
    for day in centre.plan.shifts[0].starts.indices where day > 1 { centre.plan.shifts[0].starts[day] = [] }
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 0...5, costPerHour: Double(1 + random.below(3)))
    let least = 30 * (1 + random.below(3))
    centre.plan.activities = [
      OpenActivity(id: "open", queues: nil, stretch: random.below(3) == 0 ? 30...120 : nil),
      OpenActivity(
        id: "mail", queues: [1], stretch: least...least + 30 * random.below(3),
        step: random.below(2) == 0 ? 30 : nil),
    ]
    if random.below(2) == 0 { centre.plan.activities.append(OpenActivity(id: "calls", queues: [0], stretch: 60...90)) }
    for agent in ["a", "b"] {
      let skills = (0..<queueCount).filter { _ in random.below(4) > 0 }
      centre.addAgent(agent, queues: skills.isEmpty ? [0, 1] : skills)
    }
    if random.below(2) == 0 {
      centre.plan.sessions = [
        Session(
          id: "coaching", minutes: 30, isPaid: true, endsStretch: random.below(2) == 0,
          starts: (0..<2).flatMap { day in stride(from: 540, through: 720, by: 30).map { day * 1440 + $0 } },
          price: Double(3 + random.below(9)))
      ]
      centre.plan.agents[0].sessions = [SessionShare(session: 0, weeks: [1...2])]
    }
    if hasTiers {
      let wanted = (0..<10_080 / length).map { interval in
        interval * length < 2880 && (540..<720).contains(interval * length % 1440) ? random.below(2) : 0
      }
      centre.plan.tiers = [
        Tier(id: "lead", needed: wanted, price: Double(2 + random.below(20))),
        Tier(
          id: "mentor", needed: wanted.map { _ in 0 }, every: 1 + random.below(3), price: Double(2 + random.below(20))),
      ]
      let every = centre.plan.tiers[1].every ?? 1
      centre.plan.agents[0].tiers = [TierShare(tier: 0, weight: 1), TierShare(tier: 1, weight: every)]
      centre.plan.agents[1].tiers = [TierShare(tier: 1, weight: -1)]
      if random.below(2) == 0 { centre.plan.agents[1].tiers.insert(TierShare(tier: 0, weight: 1), at: 0) }
    }
    if hasSecondary {
      centre.plan.objective.secondaryPerHour = Double(random.below(9)) / 2
      for agent in 0..<2 {
        centre.plan.agents[agent].secondary = centre.plan.agents[agent].queues.filter { _ in random.below(2) == 0 }
      }
    }
    if hasDays {
      for index in centre.plan.activities.indices where index > 0 || random.below(3) == 0 {
        let stretch = centre.plan.activities[index].stretch
        centre.plan.activities[index].mostPerDay = max(stretch?.lowerBound ?? 30, 30 * (1 + random.below(4)))
      }
    }
    if hasDates {
      let dated = random.below(2)
      let first = random.below(2)
      let queue = centre.plan.agents[dated].queues[random.below(centre.plan.agents[dated].queues.count)]
      centre.plan.agents[dated].skillDays[queue] = first..<first + 1
    }
    plan = centre.plan
    let needed = (0..<queueCount).map { _ in
      (0..<10_080 / length).map { interval in
        let minute = interval * length
        return minute < 2880 && (480..<840).contains(minute % 1440) ? Double(random.below(8)) / 4 : 0
      }
    }
    requirement = Requirement(needed)
  }

  /// What a choice of a day comes to: pay, sessions, and units by set of queues and interval.
  private struct Outcome: Hashable {
    let pay: Int
    let sessions: Int
    let supply: [Int]
  }

  private var sets: [OpenSet] {
    let all = plan.agents.flatMap(plan.versions).flatMap { agent in plan.openQueues(of: agent).map(agent.openSet) }
    return Set(all).sorted {
      $0.queues == $1.queues
        ? $0.secondary.lexicographicallyPrecedes($1.secondary) : $0.queues.lexicographicallyPrecedes($1.queues)
    }
  }

  /// Every duty that an agent may have on a day.
  func duties(day: Int, agent: Int) -> [Duty] {
    let person = plan.agents[agent]
    let shape = plan.shifts[0].shapes[0]
    var found: [Duty] = []
    for start in plan.shifts[0].starts[day] {
      let pauses: [PlacedBreak?] =
        shape.breaks.isEmpty
        ? [nil]
        : stride(from: 60, through: 120, by: 30).map {
          PlacedBreak(start: $0, minutes: 30, isPaid: shape.breaks[0].isPaid, kind: .rest)
        }
      let offered = person.sessions.isEmpty ? [] : plan.sessions[0].starts
      let sessions: [PlacedSession?] =
        [nil] + offered.map { PlacedSession(id: "coaching", start: $0 - start, minutes: 30, isPaid: true) }
      for pause in pauses {
        for session in sessions {
          let edges =
            [0..<0]
            + [pause.map { $0.start..<$0.start + 30 }, session.map { $0.start..<$0.start + 30 }].compactMap {
              $0
            } + [shift..<shift]
          let ordered = edges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
          guard zip(ordered, ordered.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound }),
            ordered.allSatisfy({ $0.lowerBound >= 0 && $0.upperBound <= shift }),
            keepsStretch(pause, session, limit: shape.longestStretch)
          else { continue }
          guard plan.openStretches(of: person, onDay: day) != nil else {
            found += plan.openQueues(of: person, onDay: day).map { queues in
              Duty(
                day: day, family: 0, start: start, minutes: shift, breaks: pause.map { [$0] } ?? [],
                sessions: session.map { [$0] } ?? [], queues: queues)
            }
            continue
          }
          var ways: [[(start: Int, queues: [Int])]] = [[]]
          for (before, next) in zip(ordered, ordered.dropFirst()) where before.upperBound < next.lowerBound {
            let fillings = fillings(
              start + before.upperBound..<start + next.lowerBound, from: start, person.limited(to: day), before: nil)
            ways = ways.flatMap { way in fillings.map { way + $0 } }
          }
          found += ways.filter { !$0.isEmpty }.map { way in
            Duty(
              day: day, family: 0, start: start, minutes: shift, breaks: pause.map { [$0] } ?? [],
              sessions: session.map { [$0] } ?? [], stretches: [(0, way[0].queues)] + way.dropFirst())
          }.filter { keepsDays($0, person.limited(to: day)) }
        }
      }
    }
    return found
  }

  /// Whether a duty has no more of any queues than the activities with just these allow, the most generous of them.
  private func keepsDays(_ duty: Duty, _ agent: Agent) -> Bool {
    let sets = Set(duty.activities.map(\.queues)).subtracting([[]])
    return sets.allSatisfy { queues in
      let limits = plan.activities.filter { ($0.queues ?? agent.queues).filter(agent.queues.contains) == queues }.map(
        \.mostPerDay)
      let minutes = duty.activities.reduce(0) { $0 + ($1.queues == queues ? $1.minutes.count : 0) }
      return limits.contains { minutes <= $0 ?? .max }
    }
  }

  private func keepsStretch(_ pause: PlacedBreak?, _ session: PlacedSession?, limit: Int?) -> Bool {
    var edges = [0..<0, shift..<shift]
    if let pause { edges.append(pause.start..<pause.start + 30) }
    if let session, plan.sessions[0].endsStretch { edges.append(session.start..<session.start + 30) }
    edges.sort { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    return zip(edges, edges.dropFirst()).allSatisfy { $1.lowerBound - $0.upperBound <= limit ?? shift }
  }

  /// Every way to fill a span with stretches.
  private func fillings(
    _ span: Range<Int>, from start: Int, _ agent: Agent, before: [Int]?
  ) -> [[(start: Int, queues: [Int])]] {
    if span.isEmpty { return [[]] }
    var seen: Set<[Int]> = []
    return (plan.openStretches(of: agent) ?? [])
      .flatMap { part -> [[(start: Int, queues: [Int])]] in
        guard part.queues != before else { return [] }
        if before != nil, span.lowerBound % 1440 % part.step != 0 { return [] }
        return stride(from: span.lowerBound + 30, through: span.upperBound, by: 30).flatMap { end in
          let length = end - span.lowerBound
          guard part.minutes.contains(length), seen.insert(part.queues + [-end]).inserted else {
            return [[(start: Int, queues: [Int])]]()
          }
          return fillings(end..<span.upperBound, from: start, agent, before: part.queues).map {
            [(span.lowerBound - start, part.queues)] + $0
          }
        }
      }
  }

  /// The least cost of any roster, in thousandths.
  func optimum() -> Int {
    let spread = StaffSpread(plan: plan, requirement: requirement)
    let (units, sets) = (UnitGrid(plan: plan), sets)
    func spreadCost(_ supply: [Int], interval: Int) -> Int {
      sets.allSatisfy(\.secondary.isEmpty)
        ? spread.cost(supply, sets.map(\.queues), interval: interval) : spread.cost(supply, sets, interval: interval)
    }
    var known: [[Int]: Int] = [:]
    func outcomes(day: Int, agent: Int) -> Set<Outcome> {
      Set(
        duties(day: day, agent: agent).map { duty in
          let supply = sets.flatMap { set in
            slots.map { day * 1440 / length + $0 }.map { interval in
              units.parts
                * stride(from: interval * length, to: (interval + 1) * length, by: units.minutes).count { minute in
                  duty.activities.contains {
                    !$0.queues.isEmpty && plan.agents[agent].openSet($0.queues) == set && $0.minutes.contains(minute)
                  }
                }
            }
          }
          let tiers = plan.tiers.indices.flatMap { tier in
            slots.indices.map { slot in
              let weight = plan.agents[agent].tiers.first { $0.tier == tier }?.weight ?? 0
              let place = slot - slots.lowerBound
              return weight * sets.indices.reduce(0) { $0 + supply[$1 * slots.count + place] }
            }
          }
          return Outcome(
            pay: Int((1000 * plan.contracts[0].costPerHour * Double(duty.paidMinutes) / 60).rounded()),
            sessions: duty.sessions.count, supply: supply + tiers)
        } + [
          Outcome(
            pay: 0, sessions: 0, supply: [Int](repeating: 0, count: slots.count * (sets.count + plan.tiers.count)))
        ])
    }
    func tierCost(_ tier: Int, interval: Int, units present: Int) -> Int {
      let perAgent = 1000 * (plan.tiers[tier].price ?? 0) * Double(length) / 60
      let missing = max(0, plan.tiers[tier].needed[interval] * units.partsPerAgent - present)
      return missing * Int((perAgent / Double(units.partsPerAgent)).rounded())
    }
    // Of each day the least for each number of the first agent's sessions.
    var sums = [0: 0]
    for day in 0..<2 {
      let (first, second) = (outcomes(day: day, agent: 0), outcomes(day: day, agent: 1))
      var best: [Int: Int] = [:]
      for one in first {
        for other in second {
          var cost = one.pay + other.pay
          for slot in slots.indices {
            let place = slot - slots.lowerBound
            let supply = sets.indices.map {
              one.supply[$0 * slots.count + place] + other.supply[$0 * slots.count + place]
            }
            let key = [day, slot] + supply
            let value = known[key] ?? spreadCost(supply, interval: day * 1440 / length + slot)
            known[key] = value
            cost += value
            for tier in plan.tiers.indices {
              let position = (sets.count + tier) * slots.count + place
              cost += tierCost(
                tier, interval: day * 1440 / length + slot, units: one.supply[position] + other.supply[position])
            }
          }
          best[one.sessions] = min(best[one.sessions] ?? Int.max, cost)
        }
      }
      var next: [Int: Int] = [:]
      for (count, cost) in sums {
        for (more, extra) in best { next[count + more] = min(next[count + more] ?? Int.max, cost + extra) }
      }
      sums = next
    }
    let price = plan.sessions.first?.price ?? 0
    let missing = plan.sessions.isEmpty ? 0 : Int((1000 * price).rounded())
    let whole = sums.map { count, cost in cost + (count == 0 ? missing : 0) }.min() ?? 0
    let idle = (0..<10_080 / length).filter {
      $0 * length >= 2880 || !slots.contains($0 % (1440 / length))
    }.reduce(0) { sum, interval in
      plan.tiers.indices.reduce(sum + spreadCost(sets.map { _ in 0 }, interval: interval)) { sum, tier in
        sum + tierCost(tier, interval: interval, units: 0)
      }
    }
    return whole + idle
  }
}
