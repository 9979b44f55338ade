import Testing
import Verification
import Workforce

@Suite("maximum-days") struct MaximumDaysTests {
  let tiny = Tiny(rule: .maximumDays(days: 2), grid: Tiny.grid(weeks: 2))

  @Test("Days beyond are the amount, once for the horizon") func beyond() {
    let findings = tiny.findings("maximum-days", [0, 3, 8, 12].map { tiny.duty($0, 8, 16) })
    #expect(findings.map(\.amount) == [2])
    #expect(findings.map(\.message) == ["agent A1: 4 days of work in the horizon, at most 2 allowed"])
  }

  @Test("As many days as allowed are none, also when a night runs past midnight") func onTheLimit() {
    #expect(tiny.amounts("maximum-days", [tiny.duty(0, 22, 30), tiny.duty(13, 22, 30)]) == [])
  }

  @Test("Past days do not count") func acrossTheBorder() {
    let tiny = Tiny(rule: .maximumDays(days: 2), past: [Tiny.past(-2, 8, 16), Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts("maximum-days", [tiny.duty(0, 14, 22), tiny.duty(1, 14, 22)]) == [])
  }
}
