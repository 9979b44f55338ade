import Testing
import Verification
import Workforce

@Suite("rest-after-nights") struct RestAfterNightsTests {
  let rule = RuleKind.restAfterNights(nights: 2, minutes: 48 * 60)

  @Test("A duty too soon after a run of nights counts the minutes missing") func tooSoon() {
    let tiny = Tiny(rule: rule)
    let findings = tiny.findings(
      .restAfterNights, [tiny.duty(0, 22, 30), tiny.duty(1, 22, 30), tiny.duty(3, 14, 22)])
    // From day 2, 06:00 to day 3, 14:00 are 32 hours.
    #expect(findings.map(\.amount.value) == [960])
    #expect(findings.map(\.day) == [3])
    #expect(
      findings.map(\.facts) == [.restAfterNights(minutes: 1920, limit: 2880, nights: 2, nextStart: 3 * 1440 + 840)])
  }

  @Test("Two days later it does not, nor after a single night") func enough() {
    let tiny = Tiny(rule: rule)
    #expect(tiny.amounts(.restAfterNights, [tiny.duty(0, 22, 30), tiny.duty(1, 22, 30), tiny.duty(4, 6, 14)]) == [])
    #expect(tiny.amounts(.restAfterNights, [tiny.duty(1, 22, 30), tiny.duty(3, 6, 14)]) == [])
  }

  @Test("The next duty may be a night again") func nextNight() {
    let tiny = Tiny(rule: rule)
    #expect(
      tiny.amounts(.restAfterNights, [tiny.duty(0, 22, 30), tiny.duty(1, 22, 30), tiny.duty(3, 22, 30)]) == [480])
  }

  @Test("A run at the end is followed by nothing") func openEnd() {
    let tiny = Tiny(rule: rule)
    #expect(tiny.amounts(.restAfterNights, [tiny.duty(5, 22, 30), tiny.duty(6, 22, 30)]) == [])
  }

  @Test("A run of past nights asks for rest in the horizon") func acrossTheBorder() {
    let tiny = Tiny(rule: rule, past: [Tiny.past(-2, 22, 30), Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts(.restAfterNights, [tiny.duty(1, 14, 22)]) == [960])
    #expect(tiny.amounts(.restAfterNights, [tiny.duty(2, 6, 14)]) == [])
    let past = [Tiny.past(-4, 22, 30), Tiny.past(-3, 22, 30), Tiny.past(-1, 8, 16)]
    let judgedBefore = Tiny(rule: rule, past: past)
    #expect(judgedBefore.amounts(.restAfterNights, [judgedBefore.duty(0, 14, 22)]) == [])
  }

  @Test("A day of 23 hours takes an hour of rest, one of 25 gives one", arguments: [(60, [60.0]), (-60, [])])
  func clockChange(by minutes: Int, amounts: [Double]) {
    let tiny = Tiny(rule: rule, grid: Tiny.grid(changeDay: 3, changeMinutes: minutes))
    #expect(
      tiny.amounts(.restAfterNights, [tiny.duty(0, 22, 30), tiny.duty(1, 22, 30), tiny.duty(4, 6, 14)]) == amounts)
  }
}
