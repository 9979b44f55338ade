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
    let findings = tiny.findings("contract-days", (0...2).map { tiny.duty($0, 6, 14) })
    #expect(findings.map(\.amount) == [2])
    #expect(findings.map(\.message) == ["agent A1: 3 days of work in the week of 2026-03-02, at most 1 asked for"])
  }

  @Test("Days missing to the lower limit are the amount") func tooFew() {
    let tiny = tiny(3...5)
    #expect(
      tiny.findings("contract-days", [tiny.duty(0, 6, 14)]).map(\.message) == [
        "agent A1: 1 day of work in the week of 2026-03-02, at least 3 asked for"
      ])
    #expect(tiny.amounts("contract-days", [tiny.duty(0, 6, 14)]) == [2])
  }

  @Test("Days on either limit are none") func onTheLimits() {
    let tiny = tiny(1...2)
    #expect(tiny.amounts("contract-days", [tiny.duty(0, 6, 14)]) == [])
    #expect(tiny.amounts("contract-days", [tiny.duty(0, 6, 14), tiny.duty(1, 6, 14)]) == [])
  }

  @Test("A duty past midnight counts for the day and the week it starts in") func weekBorder() {
    let tiny = tiny(1...1, weeks: 2, past: [Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts("contract-days", [tiny.duty(6, 22, 30), tiny.duty(8, 6, 14)]) == [])
  }

  @Test("Two duties on a day are one day") func twoOnADay() {
    let tiny = tiny(0...1)
    #expect(tiny.amounts("contract-days", [tiny.duty(0, 6, 10), tiny.duty(0, 12, 16)]) == [])
  }
}
