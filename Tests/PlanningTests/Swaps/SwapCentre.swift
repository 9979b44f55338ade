import Planning
import TestSupport
import Verification
import Workforce

/// A small centre with a random roster, for questions about every swap there is.
struct SwapCentre {
  let plan: Plan
  let requirement: Requirement
  let roster: Roster

  var verifier: RosterVerifier { RosterVerifier(plan: plan, requirement: requirement) }

  /// Makes one.
  ///
  /// - Parameters:
  ///   - seed: Seed of the roster.
  ///   - isBlended: Whether agents are open to several queues at once, one to one of them, and the like.
  ///   - isSound: Whether every agent's duties keep the hard rules.
  init(seed: UInt64, isBlended: Bool, isSound: Bool) {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addQueue("chat", .chat)
    let shape = ShiftShape(
      minutes: 480, breaks: [BreakRule(kind: .rest, minutes: 60, isPaid: true, earliestStart: 240, latestEnd: 300)],
      breakStep: 60)
    centre.addShift("early", startMinutes: [360], shapes: [shape])
    centre.addShift("late", startMinutes: [840], shapes: [shape])
    centre.addContract("full", weeklyMinutes: 960...2400, weeklyDays: 2...5, costPerHour: 3)
    centre.addContract("part", weeklyMinutes: 0...1440, weeklyDays: 0...3, shifts: [0], costPerHour: 2)
    let wish = Wish(isWanted: false, target: .day(2), weight: 7)
    centre.addAgent("A1", wishes: [wish])
    centre.addAgent("A2", queues: [0])
    centre.addAgent("A3", queues: [1], wishes: [wish])
    centre.addAgent("P1", contract: 1)
    centre.addAgent("P2", contract: 1, queues: [0])
    centre.plan.rules = [
      Rule(kind: .minimumRest(minutes: 660)), Rule(kind: .maximumConsecutiveDays(days: 4)),
      Rule(kind: .maximumWeekends(weekends: 0), hardness: .soft(weight: 4)),
      Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 480..<780)),
      Rule(kind: .minimumStaffing(queue: 1, agents: 1, wallClock: 480..<600), hardness: .soft(weight: 2)),
    ]
    centre.plan.objective = Objective(shortfallPerHour: 20, surplusPerHour: 4)
    if isBlended {
      centre.plan.activities = [OpenActivity(id: "one", queues: [0]), OpenActivity(id: "all", queues: nil)]
    }
    let plan = centre.plan
    let requirement = Requirement(plan.queues.map { _ in (0..<plan.grid.intervalCount).map { Double($0 % 3) } })
    (self.plan, self.requirement) = (plan, requirement)
    var random = SplitMix(seed: seed)
    let verifier = RosterVerifier(plan: plan, requirement: requirement)
    var lines: [[Duty]] = []
    for (index, agent) in plan.agents.enumerated() {
      var line: [Duty] = []
      for day in 0..<7 where random.below(10) < 6 {
        let families = isSound ? plan.contracts[agent.contract].shifts : [0, 1]
        let sets = plan.openQueues(of: agent)
        let family = families[random.below(families.count)]
        let duty = Duty(
          day: day, family: family, start: day * 1440 + (family == 0 ? 360 : 840), minutes: 480,
          breaks: [PlacedBreak(start: 240, minutes: 60, isPaid: true, kind: .rest)],
          queues: sets[random.below(sets.count)])
        let isKept = !verifier.verify(line + [duty], ofAgent: index).findings.contains {
          $0.isHard && $0.rule != .contractHours && $0.rule != .contractDays
        }
        if isKept && line.count < 3 || !isSound { line.append(duty) }
      }
      lines.append(line)
    }
    roster = Roster(duties: lines)
  }

  /// Every way to pass a duty on, legal or not.
  func swaps(of duty: Duty, from giver: Int) -> [DutySwap] {
    plan.agents.indices.filter { $0 != giver }.flatMap { taker in
      let gift = DutyHandover(of: duty, from: giver, to: taker, in: plan)
      return [DutySwap([gift])]
        + roster.duties[taker].filter { $0.span != duty.span }.map {
          DutySwap([gift, DutyHandover(of: $0, from: taker, to: giver, in: plan)])
        }
    }
  }

  /// Whether the whole roster after a swap has a hard breach that the whole roster before did not have as much.
  func breaks(_ swap: DutySwap, before: RosterVerification, after: RosterVerification) -> Bool {
    func hard(_ verification: RosterVerification) -> [Finding] { verification.findings.filter(\.isHard) }
    return FindingComparison(from: hard(before), to: hard(after)).differences.contains { difference in
      !difference.new.isEmpty || difference.changed.contains { $0.after.amount.value > $0.before.amount.value }
    }
  }
}
