import Testing
import Verification
import Workforce

@Suite("tier") struct TierStaffingTests {
  /// One agent of a tier that is needed from 08:00 to 16:00 of the first day, or whom somebody must be there for.
  static func tiny(agents: Int = 1, every: Int? = nil, weight: Int = 1) -> Tiny {
    var tiny = Tiny(agents: agents)
    tiny.plan.tiers = [
      Tier(
        id: "lead",
        needed: (0..<tiny.plan.grid.intervalCount).map { every == nil && (16..<32).contains($0) ? 1 : 0 },
        every: every)
    ]
    tiny.plan.agents[0].tiers = [TierShare(tier: 0, weight: weight)]
    return tiny
  }

  @Test("An interval without the people needed is a breach; whoever is there through half of it is half there")
  func need() {
    let tiny = Self.tiny()
    #expect(tiny.amounts(.tier, []) == Array(repeating: 1, count: 16))
    #expect(tiny.amounts(.tier, [tiny.duty(0, 8, 16)]) == [])
    #expect(tiny.amounts(.tier, [tiny.duty(0, 9, 17)]) == [1, 1])
    #expect(tiny.findings(.tier, []).first?.facts == .tierMissing(tier: 0, wanted: 1, start: 480))
  }

  @Test("Who is on a break is not there") func breaks() {
    let tiny = Self.tiny()
    let pause = PlacedBreak(start: 120, minutes: 15, isPaid: true, kind: .rest)
    var paused = tiny
    paused.plan.shifts[0].shapes.append(
      ShiftShape(
        minutes: 480,
        breaks: [BreakRule(kind: .rest, minutes: 15, isPaid: true, earliestStart: 60, latestEnd: 300)],
        breakStep: 15))
    #expect(paused.amounts(.tier, [paused.duty(0, 8, 16, breaks: [pause])]) == [0.5])
  }

  @Test("Who needs somebody beside them is alone where nobody is, and one is enough for so many") func beside() {
    var tiny = Self.tiny(agents: 4, every: 2, weight: -1)
    tiny.plan.agents[1].tiers = [TierShare(tier: 0, weight: -1)]
    tiny.plan.agents[2].tiers = [TierShare(tier: 0, weight: -1)]
    tiny.plan.agents[3].tiers = [TierShare(tier: 0, weight: 2)]
    let (early, late) = (tiny.duty(0, 8, 16), tiny.duty(0, 12, 20))
    func amounts(_ duties: [[Duty]]) -> [Double] {
      tiny.verifier.verify(Roster(duties: duties)).findings.filter { $0.rule == .tier }.map(\.amount.value)
    }
    #expect(amounts([[early], [], [], []]) == Array(repeating: 1, count: 16))
    #expect(amounts([[early], [early], [], [early]]) == [])
    #expect(amounts([[early], [early], [early], [early]]) == Array(repeating: 1, count: 16))
    #expect(amounts([[early], [early], [], [late]]) == Array(repeating: 2, count: 8))
    #expect(amounts([[], [], [], [early]]) == [])
  }

  @Test("A price is paid for each hour missing, and duties of the previous roster are there as well") func price() {
    var tiny = Self.tiny()
    tiny.plan.tiers[0].price = 3
    #expect(tiny.verify([]).cost.rules == 24_000 && tiny.verify([]).isFeasible)
    #expect(tiny.verify([tiny.duty(0, 10, 18)]).cost.rules == 6_000)
    tiny.plan.agents[0].past = [tiny.duty(-1, 22, 34)]
    #expect(tiny.verify([]).cost.rules == 18_000)
  }
}
