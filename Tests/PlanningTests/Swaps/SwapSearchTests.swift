import Planning
import TestSupport
import Testing
import Verification
import Workforce

@Suite("Who could take a duty, or exchange it") struct SwapSearchTests {
  @Test(
    "All pairs of duties and agents, and all exchanges, against a verification of the whole roster each",
    arguments: [(1, false, true), (2, true, true), (3, true, false)] as [(UInt64, Bool, Bool)])
  func bruteForce(seed: UInt64, isBlended: Bool, isSound: Bool) {
    let centre = SwapCentre(seed: seed, isBlended: isBlended, isSound: isSound)
    let (verifier, roster) = (centre.verifier, centre.roster)
    let before = verifier.verify(roster)
    let search = SwapSearch(plan: centre.plan, requirement: centre.requirement, roster: roster)
    var (found, refused, staffed) = (0, 0, 0)
    for giver in centre.plan.agents.indices {
      for duty in roster.duties[giver] {
        let options = search.options(for: duty, from: giver)
        #expect(Set(options.map(\.swap)).count == options.count)
        var legal: Set<DutySwap> = []
        for swap in centre.swaps(of: duty, from: giver) {
          let after = verifier.verify(swap.applied(to: roster))
          guard !centre.breaks(swap, before: before, after: after) else {
            refused += 1
            continue
          }
          legal.insert(swap)
          let option = options.first { $0.swap == swap }
          #expect(option?.cost.total == after.cost.total - before.cost.total)
          #expect(option?.cost.staffing == after.cost.staffing - before.cost.staffing)
          #expect(option?.cost.rules == after.cost.rules - before.cost.rules)
          if option?.cost.staffing != 0 { staffed += 1 }
        }
        #expect(Set(options.map(\.swap)) == legal)
        #expect(zip(options, options.dropFirst()).allSatisfy { $0.cost.total <= $1.cost.total }, "best first")
        found += options.count
      }
    }
    #expect(found >= 12 && refused > 20 && (staffed > 0) == (isBlended && isSound), "\(found) \(refused) \(staffed)")
  }

  @Test(
    "Whoever would have the session of a group when another meets is not offered the exchange",
    arguments: [nil, .team] as [Session.Together?])
  func groups(together: Session.Together?) {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgents(["n1", "n2", "s1", "s2"])
    centre.plan.sessions = [Session(id: "circle", minutes: 60, starts: [600, 2040], together: together)]
    for agent in 0..<4 {
      centre.plan.agents[agent].team = agent < 2 ? "north" : "south"
      centre.plan.agents[agent].sessions = [SessionShare(session: 0, weeks: [1...1])]
    }
    let roster = Roster(
      duties: (0..<4).map { agent in
        [
          Duty(
            day: agent / 2, family: 0, start: agent / 2 * 1440 + 480, minutes: 480,
            sessions: [PlacedSession(id: "circle", start: 120, minutes: 60, isPaid: true)], queues: [0])
        ]
      })
    let requirement = Requirement([[Double](repeating: 0, count: 168)])
    let search = SwapSearch(plan: centre.plan, requirement: requirement, roster: roster)
    let takers = search.options(for: roster.duties[0][0], from: 0).map { $0.swap.agents.max() }
    #expect(takers == (together == nil ? [2, 3] : []))
    for option in search.options(for: roster.duties[0][0], from: 0) {
      let after = RosterVerifier(plan: centre.plan, requirement: requirement).verify(option.swap.applied(to: roster))
      #expect(after.isFeasible)
    }
  }

  @Test("Takers are those whom a gift alone breaks nothing of, nor the giver's week")
  func takers() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let centre = SwapCentre(seed: seed, isBlended: seed.isMultiple(of: 2), isSound: true)
      let search = SwapSearch(plan: centre.plan, requirement: centre.requirement, roster: centre.roster)
      let all = search.standIns()
      for giver in centre.plan.agents.indices {
        for duty in centre.roster.duties[giver] {
          let expected = centre.plan.agents.indices.filter { taker in
            guard taker != giver else { return false }
            let swap = DutySwap([DutyHandover(of: duty, from: giver, to: taker, in: centre.plan)])
            func hard(_ roster: Roster) -> [Finding] {
              centre.verifier.verify(roster).findings.filter { $0.isHard && $0.rule != .minimumStaffing }
            }
            let (before, after) = (hard(centre.roster), hard(swap.applied(to: centre.roster)))
            return !FindingComparison(from: before, to: after).differences.contains {
              !$0.new.isEmpty || $0.changed.contains { $0.after.amount.value > $0.before.amount.value }
            }
          }
          #expect(search.takers(of: duty, from: giver) == expected)
          // Who is ill works nothing, so that his own week is not asked.
          let illness = centre.plan.agents.indices.filter { taker in
            guard taker != giver else { return false }
            let swap = DutySwap([DutyHandover(of: duty, from: giver, to: taker, in: centre.plan)])
            func hard(_ roster: Roster) -> [Finding] {
              centre.verifier.verify(roster).findings.filter { $0.isHard && $0.agent == taker }
            }
            let (before, after) = (hard(centre.roster), hard(swap.applied(to: centre.roster)))
            return !FindingComparison(from: before, to: after).differences.contains {
              !$0.new.isEmpty || $0.changed.contains { $0.after.amount.value > $0.before.amount.value }
            }
          }
          #expect(search.standIns(for: duty, of: giver) == illness)
          let entry = all.first { $0.duty == duty && $0.agent == giver }
          #expect(entry?.others == illness)
        }
      }
    }
  }
}
