import Testing
import Verification
import Workforce

@Suite("minimum-consecutive-days-off") struct MinimumConsecutiveDaysOffTests {
  func amounts(_ days: [Int], past: [Int] = []) -> [Double] {
    let tiny = Tiny(rule: .minimumConsecutiveDaysOff(days: 2), past: past.map { Tiny.past($0, 8, 16) })
    return tiny.amounts(.minimumConsecutiveDaysOff, days.map { tiny.duty($0, 8, 16) })
  }

  @Test("A single day off between duties misses one") func singleDay() {
    let tiny = Tiny(rule: .minimumConsecutiveDaysOff(days: 2))
    let findings = tiny.findings(.minimumConsecutiveDaysOff, [tiny.duty(1, 8, 16), tiny.duty(3, 8, 16)])
    #expect(findings.map(\.amount.value) == [1])
    #expect(findings.map(\.day) == [3])
    #expect(findings.map(\.facts) == [.shortRunOff(nextDay: 3, days: 1, limit: 2)])
  }

  @Test("Two days off, or none at all, are no breach") func enough() {
    #expect(amounts([1, 4]) == [])
    #expect(amounts([1, 2]) == [])
  }

  @Test("A day off at the beginning without a past and one at the end are not judged") func openEnds() {
    #expect(amounts([1, 2, 3, 4, 5]) == [])
  }

  @Test("A day off whose first hours belong to a night duty is still a day off") func acrossMidnight() {
    let tiny = Tiny(rule: .minimumConsecutiveDaysOff(days: 2))
    #expect(tiny.amounts(.minimumConsecutiveDaysOff, [tiny.duty(1, 22, 30), tiny.duty(4, 8, 16)]) == [])
  }

  @Test("Days off reach back to the last past duty") func acrossTheBorder() {
    #expect(amounts([0], past: [-2]) == [1])
    #expect(amounts([0], past: [-3]) == [])
    #expect(amounts([1], past: [-1]) == [1])
    #expect(amounts([], past: [-4, -2]) == [])
  }
}
