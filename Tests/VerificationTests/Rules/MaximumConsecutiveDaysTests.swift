import Testing
import Verification
import Workforce

@Suite("maximum-consecutive-days") struct MaximumConsecutiveDaysTests {
  func amounts(_ days: [Int], past: [Int] = []) -> [Double] {
    let tiny = Tiny(rule: .maximumConsecutiveDays(days: 3), past: past.map { Tiny.past($0, 8, 16) })
    return tiny.amounts(.maximumConsecutiveDays, days.map { tiny.duty($0, 8, 16) })
  }

  @Test("Each day beyond the limit counts one") func beyond() {
    let tiny = Tiny(rule: .maximumConsecutiveDays(days: 3))
    let findings = tiny.findings(.maximumConsecutiveDays, (1...5).map { tiny.duty($0, 8, 16) })
    #expect(findings.map(\.amount.value) == [1, 1])
    #expect(findings.map(\.day) == [4, 5])
    #expect(findings.first?.facts == .dayInARow(day: 4, number: 4, limit: 3))
  }

  @Test("A run of the limit's length is none, and a day off begins a new one") func withinTheLimit() {
    #expect(amounts([0, 1, 2, 4, 5, 6]) == [])
  }

  @Test("A night duty works the day it starts on only") func acrossMidnight() {
    let tiny = Tiny(rule: .maximumConsecutiveDays(days: 3))
    let duties = [tiny.duty(0, 8, 16), tiny.duty(1, 8, 16), tiny.duty(2, 22, 30), tiny.duty(4, 8, 16)]
    #expect(tiny.amounts(.maximumConsecutiveDays, duties) == [])
  }

  @Test("The run that reaches the day before counts in full") func acrossTheBorder() {
    #expect(amounts([0, 1], past: [-2, -1]) == [1])
    #expect(amounts([0], past: [-2, -1]) == [])
    #expect(amounts([0, 1], past: [-3, -2]) == [])
    #expect(amounts([0], past: [-5, -4, -3, -2, -1]) == [1])
  }
}
