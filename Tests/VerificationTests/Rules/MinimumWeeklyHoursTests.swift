import Testing
import Verification
import Workforce

@Suite("minimum-weekly-hours") struct MinimumWeeklyHoursTests {
  let tiny = Tiny(rule: .minimumWeeklyHours(minutes: 900))

  @Test("Paid minutes missing are the amount") func missing() {
    let findings = tiny.findings(.minimumWeeklyHours, [tiny.duty(0, 8, 16)])
    #expect(findings.map(\.amount.value) == [420])
    #expect(findings.map(\.facts) == [.paidInWeek(week: 0, minutes: 480, limit: 900)])
  }

  @Test("Paid minutes on the limit are none") func onTheLimit() {
    #expect(tiny.amounts(.minimumWeeklyHours, [tiny.duty(0, 8, 16), tiny.duty(1, 8, 15)]) == [])
  }

  @Test("It never asks for more than the agent's week allows") func shortWeek() {
    var tiny = tiny
    tiny.plan.agents[0].weeks[0].minutes = 0...540
    #expect(tiny.amounts(.minimumWeeklyHours, [tiny.duty(0, 8, 16)]) == [60])
    tiny.plan.agents[0].weeks[0].minutes = 0...0
    #expect(tiny.amounts(.minimumWeeklyHours, []) == [])
  }

  @Test("A past duty that runs into the week gives it no minutes, a last night that runs out all")
  func acrossTheBorder() {
    let tiny = Tiny(rule: .minimumWeeklyHours(minutes: 480), past: [Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts(.minimumWeeklyHours, []) == [480])
    #expect(tiny.amounts(.minimumWeeklyHours, [tiny.duty(6, 22, 30)]) == [])
  }
}
