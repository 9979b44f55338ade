import Testing
import Verification
import Workforce

@Suite("contract-days") struct ContractDaysTests {
  func tiny(_ limits: ClosedRange<Int>, weeks: Int = 1, past: [Duty] = []) -> Tiny {
    var tiny = Tiny(grid: Tiny.grid(weeks: weeks), past: past)
    tiny.plan.agents[0].weeks = tiny.plan.agents[0].weeks.map { WeekLimits(minutes: $0.minutes, days: limits) }
    return tiny
  }

  @Test("Days beyond the upper limit are the amount") func tooMany() {
    let tiny = tiny(0...1)
    let findings = tiny.findings(.contractDays, (0...2).map { tiny.duty($0, 6, 14) })
    #expect(findings.map(\.amount.value) == [2])
    #expect(findings.map(\.facts) == [.daysInWeek(week: 0, days: 3, limit: 1)])
  }

  @Test("Days missing to the lower limit are the amount") func tooFew() {
    let tiny = tiny(3...5)
    #expect(
      tiny.findings(.contractDays, [tiny.duty(0, 6, 14)]).map(\.facts) == [.daysInWeek(week: 0, days: 1, limit: 3)])
    #expect(tiny.amounts(.contractDays, [tiny.duty(0, 6, 14)]) == [2])
  }

  @Test("Days on either limit are none") func onTheLimits() {
    let tiny = tiny(1...2)
    #expect(tiny.amounts(.contractDays, [tiny.duty(0, 6, 14)]) == [])
    #expect(tiny.amounts(.contractDays, [tiny.duty(0, 6, 14), tiny.duty(1, 6, 14)]) == [])
  }

  @Test("A duty past midnight counts for the day and the week it starts in") func weekBorder() {
    let tiny = tiny(1...1, weeks: 2, past: [Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts(.contractDays, [tiny.duty(6, 22, 30), tiny.duty(8, 6, 14)]) == [])
  }

  @Test("Two duties on a day are one day") func twoOnADay() {
    let tiny = tiny(0...1)
    #expect(tiny.amounts(.contractDays, [tiny.duty(0, 6, 10), tiny.duty(0, 12, 16)]) == [])
  }
}
