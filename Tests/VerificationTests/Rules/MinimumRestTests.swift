import Testing
import Verification
import Workforce

@Suite("minimum-rest") struct MinimumRestTests {
  let tiny = Tiny(rule: .minimumRest(minutes: 660))

  @Test("Eight hours of rest where eleven are asked for miss 180 minutes") func shortRest() {
    let findings = tiny.findings(.minimumRest, [tiny.duty(0, 14, 22), tiny.duty(1, 6, 14)])
    #expect(findings.map(\.amount.value) == [180])
    #expect(findings.map(\.day) == [1])
    #expect(findings.map(\.amount.unit) == [.minutes])
    #expect(findings.map(\.facts) == [.rest(minutes: 480, limit: 660, previousEnd: 1320, nextStart: 1800)])
  }

  @Test("Eleven hours are enough") func longRest() {
    #expect(tiny.amounts(.minimumRest, [tiny.duty(0, 14, 22), tiny.duty(1, 9, 17)]) == [])
  }

  @Test("Rest after a duty that ends past midnight counts from its end") func acrossMidnight() {
    #expect(tiny.amounts(.minimumRest, [tiny.duty(0, 20, 28), tiny.duty(1, 14, 22)]) == [60])
    #expect(tiny.amounts(.minimumRest, [tiny.duty(0, 20, 28), tiny.duty(1, 15, 22)]) == [])
  }

  @Test("Rest after the last past duty counts") func acrossTheBorder() {
    let tiny = Tiny(rule: .minimumRest(minutes: 660), past: [Tiny.past(-1, 14, 22)])
    #expect(tiny.amounts(.minimumRest, [tiny.duty(0, 8, 16)]) == [60])
    #expect(tiny.amounts(.minimumRest, [tiny.duty(0, 9, 16)]) == [])
  }

  @Test("A short rest between two past duties is no breach of the horizon") func pastOnly() {
    let tiny = Tiny(rule: .minimumRest(minutes: 660), past: [Tiny.past(-2, 14, 22), Tiny.past(-1, 6, 14)])
    #expect(tiny.amounts(.minimumRest, [tiny.duty(0, 9, 16)]) == [])
  }

  @Test(
    "A night of 23 hours takes one hour of rest, a night of 25 hours gives one", arguments: [(60, [60.0]), (-60, [])])
  func clockChange(by minutes: Int, amounts: [Double]) {
    let grid = Tiny.grid(changeDay: 1, changeMinutes: minutes)
    let tiny = Tiny(rule: .minimumRest(minutes: 660), grid: grid)
    // From 22:00 to 09:00 on the wall clock, which the change makes ten or twelve hours.
    let second = Duty(day: 1, family: 0, start: grid.dayStart(1) + 540 - minutes, minutes: 480, breaks: [], queue: 0)
    #expect(tiny.amounts(.minimumRest, [tiny.duty(0, 14, 22), second]) == amounts)
  }

  @Test("Overlapping duties leave no rest at all") func overlap() {
    #expect(tiny.amounts(.minimumRest, [tiny.duty(0, 14, 22), tiny.duty(0, 20, 23)]) == [660])
  }
}
