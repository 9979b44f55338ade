import Testing
import Verification
import Workforce

@Suite("maximum-weekly-hours") struct MaximumWeeklyHoursTests {
  let tiny = Tiny(rule: .maximumWeeklyHours(minutes: 900), grid: Tiny.grid(weeks: 2))

  @Test("Paid minutes beyond the limit are the amount") func beyond() {
    let tiny = Tiny(rule: .maximumWeeklyHours(minutes: 900))
    let findings = tiny.findings(.maximumWeeklyHours, [tiny.duty(0, 8, 16), tiny.duty(1, 8, 16)])
    #expect(findings.map(\.amount.value) == [60])
    #expect(findings.map(\.facts) == [.paidInWeek(week: 0, minutes: 960, limit: 900)])
  }

  @Test("Paid minutes on the limit are none") func onTheLimit() {
    #expect(tiny.amounts(.maximumWeeklyHours, [tiny.duty(0, 8, 16), tiny.duty(1, 8, 15)]) == [])
  }

  @Test("Weeks are counted by themselves, a night duty in the week it starts in") func weekBorder() {
    #expect(tiny.amounts(.maximumWeeklyHours, [tiny.duty(6, 22, 30), tiny.duty(7, 12, 20)]) == [])
    #expect(tiny.amounts(.maximumWeeklyHours, [tiny.duty(5, 8, 16), tiny.duty(6, 22, 30)]) == [60])
  }

  @Test("Past duties do not count") func acrossTheBorder() {
    let tiny = Tiny(rule: .maximumWeeklyHours(minutes: 900), past: [Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts(.maximumWeeklyHours, [tiny.duty(0, 14, 22), tiny.duty(1, 14, 21)]) == [])
  }

  @Test("A rule for another contract does not bind") func otherContract() {
    var tiny = tiny
    tiny.plan.rules[0].contracts = [1]
    #expect(tiny.amounts(.maximumWeeklyHours, [tiny.duty(0, 8, 16), tiny.duty(1, 8, 16)]) == [])
  }

  @Test("A night through the clock change counts the minutes elapsed", arguments: [60, -60])
  func clockChange(by minutes: Int) {
    let tiny = Tiny(rule: .maximumWeeklyHours(minutes: 480), grid: Tiny.grid(changeDay: 1, changeMinutes: minutes))
    #expect(tiny.amounts(.maximumWeeklyHours, [tiny.duty(0, 22, 30)]) == [])
    #expect(tiny.amounts(.maximumWeeklyHours, [tiny.duty(0, 22, 31)]) == [60])
  }
}
