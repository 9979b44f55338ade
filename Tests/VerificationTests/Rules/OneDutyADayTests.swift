import Testing
import Verification
import Workforce

@Suite("one-duty-a-day") struct OneDutyADayTests {
  let tiny = Tiny()

  @Test("Two duties that start on a day are one too many") func twoOnADay() {
    let findings = tiny.findings(.oneDutyADay, [tiny.duty(1, 6, 10), tiny.duty(1, 14, 18)])
    #expect(findings.map(\.amount.value) == [1])
    #expect(findings.map(\.day) == [1])
    #expect(findings.map(\.facts) == [.dutiesOnDay(day: 1, count: 2)])
  }

  @Test("Duties on two days are not") func oneOnEachDay() {
    #expect(tiny.amounts(.oneDutyADay, [tiny.duty(1, 6, 10), tiny.duty(2, 14, 18)]) == [])
  }

  @Test("A duty that ends after midnight leaves the next day free for one") func acrossMidnight() {
    #expect(tiny.amounts(.oneDutyADay, [tiny.duty(1, 20, 26), tiny.duty(2, 14, 18)]) == [])
  }

  @Test("A past duty that runs into the first day does not start on it") func acrossTheBorder() {
    let tiny = Tiny(past: [Tiny.past(-1, 20, 26)])
    #expect(tiny.amounts(.oneDutyADay, [tiny.duty(0, 14, 18)]) == [])
  }
}
