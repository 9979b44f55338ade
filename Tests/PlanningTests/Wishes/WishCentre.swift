import Planning
import Rostering
import Staffing
import TestSupport
import Verification
import Workforce

/// Three agents on four days of one queue, with wishes, absences and locks, small enough to try everything.
struct WishCentre {
  var plan: Plan
  let requirement: Requirement
  /// A roster that no single agent can improve; `nil` where somebody has no legal duties.
  let roster: Roster?

  private static let days = 4

  /// Makes one of a seed.
  init(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    for day in Self.days..<7 { centre.plan.queues[0].openSlots[day] = [Bool](repeating: false, count: 24) }
    for (id, start) in [("early", 480), ("late", 720)] {
      centre.addShift(id, startMinutes: [start], shapes: [ShiftShape(minutes: 240)])
      for day in Self.days..<7 { centre.plan.shifts[centre.plan.shifts.count - 1].starts[day] = [] }
    }
    centre.addContract("full", weeklyMinutes: 0...960, weeklyDays: 1...3)
    centre.addContract("early", weeklyMinutes: 0...480, weeklyDays: 0...2, shifts: [0])
    let weights = [0.5, 1, 2, 4, 8]
    // A day that everybody is after.
    let common = random.below(Self.days)
    for agent in 0..<3 {
      var away: [Unavailability] = []
      if random.below(2) == 0 {
        let day = random.below(2) == 0 ? common : random.below(Self.days)
        away = [Unavailability(minutes: day * 1440..<(day + 1) * 1440, reason: .absence("leave"))]
      }
      let wishes = (0..<2).map { place in
        let day = place == 0 ? common : random.below(Self.days)
        let targets: [Wish.Target] = [
          .day(day), .shift(family: random.below(2), day: day), .hours(day * 1440 + 540..<day * 1440 + 660),
          .hours(day * 1440 + 600..<day * 1440 + 800),
        ]
        return Wish(
          isWanted: place > 0 && random.below(2) == 0, target: targets[place == 0 ? 0 : random.below(4)],
          weight: weights[random.below(5)],
          line: random.below(1000))
      }
      centre.addAgent("A\(agent)", contract: random.below(3) == 0 ? 1 : 0, unavailable: away, wishes: wishes)
    }
    centre.plan.rules = [
      Rule(kind: .maximumConsecutiveDays(days: 2)), Rule(kind: .forbiddenSuccession(first: 1, second: 0)),
    ]
    if random.below(2) == 0 {
      centre.plan.rules.append(Rule(kind: .minimumStaffing(queue: 0, agents: 1, wallClock: 480..<600)))
    }
    if random.below(3) == 0 {
      centre.plan.agents[0].earlier = [EarlierDay(day: random.below(Self.days), duty: nil, isLocked: true)]
    }
    let plan = centre.plan
    let isOpen = { (interval: Int) in interval < 24 * Self.days && (8..<16).contains(interval % 24) }
    let requirement = Requirement([
      (0..<plan.grid.intervalCount).map { isOpen($0) ? Double(random.below(3)) : 0 }
    ])
    (self.plan, self.requirement) = (plan, requirement)
    let search = ResponseSearch(
      plan: plan, requirement: requirement, roster: Roster(duties: plan.agents.map { _ in [] }))
    for agent in search.unplaced {
      if let response = search.response(of: agent, on: 0..<7) { search.take(response) }
    }
    guard search.unplaced.isEmpty else {
      roster = nil
      return
    }
    for _ in 0..<4 {
      for agent in plan.agents.indices {
        if let response = search.response(of: agent, on: 0..<7) { search.take(response) }
      }
    }
    roster = search.roster
  }

  /// Agents who all want Monday off, on which so many are needed from eight to twelve; everybody has the best there is.
  init(weights: [Double], needed: Double, rules: [Rule]) {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    for day in 1..<7 { centre.plan.queues[0].openSlots[day] = [Bool](repeating: false, count: 24) }
    centre.addShift("early", startMinutes: [480], shapes: [ShiftShape(minutes: 240)])
    for day in 1..<7 { centre.plan.shifts[0].starts[day] = [] }
    centre.addContract("full", weeklyMinutes: 0...960, weeklyDays: 0...3)
    for (agent, weight) in weights.enumerated() {
      centre.addAgent("A\(agent)", wishes: [Wish(isWanted: false, target: .day(0), weight: weight)])
    }
    centre.plan.rules = rules
    plan = centre.plan
    requirement = Requirement([(0..<plan.grid.intervalCount).map { (8..<12).contains($0) ? needed : 0 }])
    roster =
      RosterOptimiser(
        plan: plan, requirement: requirement,
        options: SolveOptions(timeLimit: nil, iterationLimit: 20, gap: 0, threads: 1)
      ).solve().roster
  }

  var verifier: RosterVerifier { RosterVerifier(plan: plan, requirement: requirement) }

  func outcome(of roster: Roster) -> PlanOutcome {
    PlanOutcome(
      plan: plan, staffing: StaffingResult(requirement: requirement, deferred: [nil]), roster: roster,
      provenance: PlanProvenance(inputHash: "x"))
  }

  func cost(_ roster: Roster) -> Int { verifier.verify(roster).cost.total }

  func isFeasible(_ roster: Roster) -> Bool { verifier.verify(roster).isFeasible }

  /// Every legal line of an agent.
  func lines(of agent: Int) -> [[Duty]] {
    var lines: [[Duty]] = [[]]
    for day in 0..<Self.days {
      lines = lines.flatMap { line in
        [line]
          + (0..<2).map { family in
            line + [
              Duty(
                day: day, family: family, start: day * 1440 + (family == 0 ? 480 : 720), minutes: 240, queues: [0])
            ]
          }
      }
    }
    let verifier = verifier
    return lines.filter { verifier.keepsHardRules($0, ofAgent: agent) }
  }

  /// Whether an agent's duties grant a wish whole.
  func grants(_ wish: Wish, of agent: Int, _ duties: [Duty]) -> Bool {
    !verifier.verify(duties, ofAgent: agent).findings.contains { $0.facts == .wish(wish) }
  }

  /// The roster with other duties of one agent.
  func with(_ duties: [Duty], of agent: Int, in roster: Roster) -> Roster {
    var changed = roster
    changed.duties[agent] = duties
    return changed
  }

  /// The centre without something that was asked of an agent.
  func without(_ demand: LineConflict.Demand, of agent: Int) -> WishCentre {
    var other = self
    switch demand {
    case .rule(let id): other.plan.rules.removeAll { $0.hardness == .hard && $0.kind.id == id }
    case .hours: other.plan.agents[agent].weeks[0].minutes = 0...10_080
    case .days: other.plan.agents[agent].weeks[0].days = 0...7
    case .shifts: other.plan.contracts[other.plan.agents[agent].contract].shifts = [0, 1]
    case .unavailable(let minutes): other.plan.agents[agent].unavailable.removeAll { $0.minutes == minutes }
    case .lock(let day, _): other.plan.agents[agent].earlier.removeAll { $0.day == day }
    case .previousRoster: other.plan.agents[agent].past = []
    case .pattern, .sessions, .activities, .limits: break
    }
    return other
  }
}
