import Testing
import Verification
import Workforce

@Suite("maximum-days") struct MaximumDaysTests {
  let tiny = Tiny(rule: .maximumDays(days: 2), grid: Tiny.grid(weeks: 2))

  @Test("Days beyond are the amount, once for the horizon") func beyond() {
    let findings = tiny.findings(.maximumDays, [0, 3, 8, 12].map { tiny.duty($0, 8, 16) })
    #expect(findings.map(\.amount.value) == [2])
    #expect(findings.map(\.facts) == [.daysInHorizon(days: 4, limit: 2)])
  }

  @Test("As many days as allowed are none, also when a night runs past midnight") func onTheLimit() {
    #expect(tiny.amounts(.maximumDays, [tiny.duty(0, 22, 30), tiny.duty(13, 22, 30)]) == [])
  }

  @Test("Past days do not count") func acrossTheBorder() {
    let tiny = Tiny(rule: .maximumDays(days: 2), past: [Tiny.past(-2, 8, 16), Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts(.maximumDays, [tiny.duty(0, 14, 22), tiny.duty(1, 14, 22)]) == [])
  }
}
