import Testing
import Verification
import Workforce

@Suite("maximum-consecutive-nights") struct MaximumConsecutiveNightsTests {
  let tiny = Tiny(rule: .maximumConsecutiveNights(nights: 2))

  @Test("Each night beyond the limit counts one") func beyond() {
    let findings = tiny.findings(.maximumConsecutiveNights, (1...4).map { tiny.duty($0, 22, 30) })
    #expect(findings.map(\.amount.value) == [1, 1])
    #expect(findings.map(\.day) == [3, 4])
    #expect(findings.map(\.amount.unit) == [.nights, .nights])
    #expect(findings.first?.facts == .nightInARow(day: 3, number: 3, limit: 2))
  }

  @Test("A day duty or a day off ends the run") func interrupted() {
    let nights = [0, 1, 4].map { tiny.duty($0, 22, 30) }
    #expect(tiny.amounts(.maximumConsecutiveNights, nights) == [])
    #expect(tiny.amounts(.maximumConsecutiveNights, nights + [tiny.duty(2, 14, 22)]) == [])
  }

  @Test("Enough minutes after midnight make a night, one minute fewer does not") func acrossMidnight() {
    // Nights are from 00:00 to 06:00, three hours make a night duty.
    #expect(tiny.amounts(.maximumConsecutiveNights, (0...2).map { tiny.duty($0, 19, 27) }) == [1])
    var shorter = tiny
    shorter.plan.night.minimumMinutes = 181
    #expect(shorter.amounts(.maximumConsecutiveNights, (0...2).map { shorter.duty($0, 19, 27) }) == [])
  }

  @Test("Past nights that reach the day before count") func acrossTheBorder() {
    let tiny = Tiny(rule: .maximumConsecutiveNights(nights: 2), past: [Tiny.past(-2, 22, 30), Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts(.maximumConsecutiveNights, [tiny.duty(0, 22, 30)]) == [1])
    #expect(tiny.amounts(.maximumConsecutiveNights, [tiny.duty(1, 22, 30)]) == [])
    #expect(tiny.amounts(.maximumConsecutiveNights, []) == [])
  }

  @Test("The skipped hour is missing from a night, the repeated one lengthens it", arguments: [(60, []), (-60, [1.0])])
  func clockChange(by minutes: Int, amounts: [Double]) {
    var tiny = Tiny(
      rule: .maximumConsecutiveNights(nights: 0), grid: Tiny.grid(changeDay: 1, changeMinutes: minutes))
    // Nights end at 06:00 on the wall clock: after five or seven hours on the day of the change.
    let start = tiny.plan.grid.dayStart(1)
    tiny.plan.night = NightDefinition(stretches: [start..<start + 360 - minutes], minimumMinutes: 360)
    #expect(tiny.amounts(.maximumConsecutiveNights, [tiny.duty(0, 22, 32)]) == amounts)
  }
}
