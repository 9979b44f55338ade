import TestSupport
import Testing
import Verification
import Workforce

@Suite("One agent's duties judged alone") struct LineVerificationTests {
  @Test(
    "The findings and costs of all lines and of the staff are the roster's, for rosters of any kind", arguments: 1...6)
  func sums(seed: UInt64) {
    let week = GeneratedWeek(agents: 8, intervalMinutes: 30, weeks: 1, seed: seed)
    var plan = week.plan
    plan.rules += [
      Rule(kind: .minimumStaffing(queue: 0, agents: 2, wallClock: 480..<720)),
      Rule(kind: .minimumStaffing(queue: 0, agents: 3, wallClock: 720..<840), hardness: .soft(weight: 3)),
      Rule(kind: .maximumWeekends(weekends: 0), hardness: .soft(weight: 4), contracts: [0]),
    ]
    var random = SplitMix(seed: seed)
    let roster = Roster(
      duties: plan.agents.map { agent in
        (0..<7).filter { _ in random.below(7) < 4 }.map { day in
          let family = plan.contracts[agent.contract].shifts[0]
          let shape = plan.shifts[family].shapes[0]
          let breaks = shape.breaks.map {
            PlacedBreak(start: $0.earliestStart, minutes: $0.minutes, isPaid: $0.isPaid, kind: $0.kind)
          }
          return Duty(
            day: day, family: family, start: day * 1440 + 60 * random.below(14), minutes: shape.minutes,
            breaks: breaks, queue: 0)
        }
      })
    let verifier = RosterVerifier(plan: plan, requirement: week.requirement)
    let whole = verifier.verify(roster)
    let lines = plan.agents.indices.map { verifier.verify(roster.duties[$0], ofAgent: $0) }
    let staff = verifier.verify(staff: verifier.coverage(of: roster))
    let parts = lines + [staff]
    func counted(_ findings: [Finding]) -> [Finding: Int] { findings.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
    #expect(counted(parts.flatMap(\.findings)) == counted(whole.findings))
    func sum(_ part: (RosterCost) -> Int) -> Int { parts.reduce(0) { $0 + part($1.cost) } }
    #expect(
      RosterCost(
        staffing: sum(\.staffing), hours: sum(\.hours), wishes: sum(\.wishes), rules: sum(\.rules),
        changes: sum(\.changes)) == whole.cost)
    for (agent, line) in lines.enumerated() {
      #expect(verifier.keepsHardRules(roster.duties[agent], ofAgent: agent) == line.isFeasible)
    }
    let other = verifier.coverage(of: Roster(duties: plan.agents.map { _ in [] }))
    #expect(verifier.coverage(of: roster, insteadOf: other) == verifier.coverage(of: roster))
  }
}
