import Testing
import Verification
import Workforce

@Suite("contract-hours") struct ContractHoursTests {
  func tiny(_ limits: ClosedRange<Int>, grid: TimeGrid = Tiny.grid(), past: [Duty] = []) -> Tiny {
    var tiny = Tiny(grid: grid, past: past)
    tiny.plan.agents[0].weeks = tiny.plan.agents[0].weeks.map { WeekLimits(minutes: limits, days: $0.days) }
    return tiny
  }

  @Test("Paid minutes beyond the week's upper limit are the amount") func tooMany() {
    let tiny = tiny(0...900)
    let findings = tiny.findings(.contractHours, [tiny.duty(0, 6, 14), tiny.duty(1, 6, 14)])
    #expect(findings.map(\.amount.value) == [60])
    #expect(findings.map(\.facts) == [.paidInWeek(week: 0, minutes: 960, limit: 900)])
  }

  @Test("Paid minutes missing to the lower limit are the amount") func tooFew() {
    let tiny = tiny(600...900)
    let findings = tiny.findings(.contractHours, [tiny.duty(0, 6, 14)])
    #expect(findings.map(\.amount.value) == [120])
    #expect(findings.map(\.facts) == [.paidInWeek(week: 0, minutes: 480, limit: 600)])
  }

  @Test("Paid minutes on either limit are none") func onTheLimits() {
    let tiny = tiny(480...960)
    #expect(tiny.amounts(.contractHours, [tiny.duty(0, 6, 14)]) == [])
    #expect(tiny.amounts(.contractHours, [tiny.duty(0, 6, 14), tiny.duty(1, 6, 14)]) == [])
  }

  @Test("Unpaid breaks do not count") func unpaidBreaks() {
    let tiny = tiny(0...450)
    let meal = PlacedBreak(start: 240, minutes: 30, isPaid: false, kind: .meal)
    #expect(tiny.amounts(.contractHours, [tiny.duty(0, 6, 14, breaks: [meal])]) == [])
    #expect(tiny.amounts(.contractHours, [tiny.duty(0, 6, 14)]) == [30])
  }

  @Test("A duty past midnight of the week's last day counts in the week it starts in") func weekBorder() {
    let tiny = tiny(0...480, grid: Tiny.grid(weeks: 2), past: [Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts(.contractHours, [tiny.duty(0, 8, 16), tiny.duty(7, 8, 16)]) == [])
    #expect(tiny.amounts(.contractHours, [tiny.duty(6, 22, 31), tiny.duty(7, 8, 16)]) == [60])
  }

  @Test("A shift through the skipped or repeated hour pays the minutes elapsed", arguments: [60, -60])
  func clockChange(by minutes: Int) {
    let tiny = tiny(0...480, grid: Tiny.grid(changeDay: 1, changeMinutes: minutes))
    #expect(tiny.amounts(.contractHours, [tiny.duty(0, 23, 31)]) == [])
    #expect(tiny.amounts(.contractHours, [tiny.duty(0, 23, 32)]) == [60])
  }
}
