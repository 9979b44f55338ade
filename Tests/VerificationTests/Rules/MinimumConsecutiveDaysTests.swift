import Testing
import Verification
import Workforce

@Suite("minimum-consecutive-days") struct MinimumConsecutiveDaysTests {
  func amounts(_ days: [Int], past: [Int] = []) -> [Double] {
    let tiny = Tiny(rule: .minimumConsecutiveDays(days: 3), past: past.map { Tiny.past($0, 8, 16) })
    return tiny.amounts(.minimumConsecutiveDays, days.map { tiny.duty($0, 8, 16) })
  }

  @Test("A run that is too short counts the days missing") func tooShort() {
    let tiny = Tiny(rule: .minimumConsecutiveDays(days: 3))
    let findings = tiny.findings(
      .minimumConsecutiveDays, [tiny.duty(1, 8, 16), tiny.duty(3, 8, 16), tiny.duty(4, 8, 16)])
    #expect(findings.map(\.amount.value) == [2, 1])
    #expect(findings.map(\.day) == [1, 4])
    #expect(findings.first?.facts == .shortRun(lastDay: 1, days: 1, limit: 3))
  }

  @Test("A run that is long enough is none") func longEnough() {
    #expect(amounts([1, 2, 3]) == [])
  }

  @Test("Two duties on a day are one day of the run") func twoOnADay() {
    let tiny = Tiny(rule: .minimumConsecutiveDays(days: 3))
    let duties = [tiny.duty(1, 6, 10), tiny.duty(1, 12, 16), tiny.duty(2, 6, 10), tiny.duty(3, 6, 10)]
    #expect(tiny.amounts(.minimumConsecutiveDays, duties) == [])
  }

  @Test("A run that reaches the horizon's last day is unfinished") func unfinished() {
    #expect(amounts([6]) == [])
    #expect(amounts([5]) == [2])
  }

  @Test("A night duty past midnight does not lengthen the run") func acrossMidnight() {
    let tiny = Tiny(rule: .minimumConsecutiveDays(days: 3))
    #expect(tiny.amounts(.minimumConsecutiveDays, [tiny.duty(1, 22, 30), tiny.duty(2, 22, 30)]) == [1])
  }

  @Test("Past days lengthen the run; a run that ended on the day before the horizon is judged") func acrossTheBorder() {
    #expect(amounts([0], past: [-2, -1]) == [])
    #expect(amounts([0], past: [-1]) == [1])
    #expect(amounts([], past: [-1]) == [2])
    #expect(amounts([], past: [-2]) == [])
  }
}
