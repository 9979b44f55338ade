import Testing
import Verification
import Workforce

@Suite("minimum-days") struct MinimumDaysTests {
  let tiny = Tiny(rule: .minimumDays(days: 3))

  @Test("Two days of three: one is missing, once") func missing() {
    let findings = tiny.findings(.minimumDays, [0, 4].map { tiny.duty($0, 8, 16) })
    #expect(findings.map(\.amount) == [Amount(1, .days)])
    #expect(findings.map(\.facts) == [.fewDaysInHorizon(days: 2, limit: 3)])
  }

  @Test("Three are enough, past ones do not count") func enough() {
    #expect(tiny.amounts(.minimumDays, [0, 2, 4].map { tiny.duty($0, 8, 16) }) == [])
    let before = Tiny(rule: .minimumDays(days: 3), past: [Tiny.past(-1, 8, 16)])
    #expect(before.amounts(.minimumDays, [0, 2].map { before.duty($0, 8, 16) }) == [1])
  }

  @Test("Never more than the agent's week allows") func limited() {
    var few = tiny
    few.plan.agents[0].weeks = [WeekLimits(minutes: 0...6000, days: 0...2)]
    #expect(few.amounts(.minimumDays, [few.duty(0, 8, 16)]) == [1])
    #expect(few.amounts(.minimumDays, [0, 2].map { few.duty($0, 8, 16) }) == [])
  }
}
