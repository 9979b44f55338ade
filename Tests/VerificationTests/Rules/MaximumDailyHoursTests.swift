import Testing
import Verification
import Workforce

@Suite("maximum-daily-hours") struct MaximumDailyHoursTests {
  let tiny = Tiny(rule: .maximumDailyHours(minutes: 480))

  @Test("Paid minutes of a duty beyond the limit are the amount") func beyond() {
    let findings = tiny.findings(.maximumDailyHours, [tiny.duty(2, 8, 18)])
    #expect(findings.map(\.amount.value) == [120])
    #expect(findings.map(\.day) == [2])
    #expect(findings.map(\.facts) == [.paidInDuty(tiny.duty(2, 8, 18), limit: 480)])
  }

  @Test("Unpaid breaks do not count, paid ones do") func breaks() {
    func pause(_ isPaid: Bool) -> PlacedBreak { PlacedBreak(start: 240, minutes: 60, isPaid: isPaid, kind: .meal) }
    #expect(tiny.amounts(.maximumDailyHours, [tiny.duty(2, 8, 17, breaks: [pause(false)])]) == [])
    #expect(tiny.amounts(.maximumDailyHours, [tiny.duty(2, 8, 17, breaks: [pause(true)])]) == [60])
  }

  @Test("A duty past midnight is one duty, not two halves") func acrossMidnight() {
    #expect(tiny.amounts(.maximumDailyHours, [tiny.duty(2, 19, 28)]) == [60])
    #expect(tiny.amounts(.maximumDailyHours, [tiny.duty(2, 19, 27)]) == [])
  }

  @Test("Past duties are not judged") func acrossTheBorder() {
    let tiny = Tiny(rule: .maximumDailyHours(minutes: 480), past: [Tiny.past(-1, 19, 30)])
    #expect(tiny.amounts(.maximumDailyHours, []) == [])
  }

  @Test("A night through the clock change pays the minutes elapsed", arguments: [60, -60])
  func clockChange(by minutes: Int) {
    let tiny = Tiny(rule: .maximumDailyHours(minutes: 480), grid: Tiny.grid(changeDay: 1, changeMinutes: minutes))
    #expect(tiny.amounts(.maximumDailyHours, [tiny.duty(0, 22, 30)]) == [])
    #expect(tiny.amounts(.maximumDailyHours, [tiny.duty(0, 22, 31)]) == [60])
  }
}
