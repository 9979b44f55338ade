import Testing
import Verification
import Workforce

@Suite("weekly-rest") struct WeeklyRestTests {
  let tiny = Tiny(rule: .weeklyRest(minutes: 36 * 60))

  /// Early duties on all days but those of the second half.
  func duties(_ tiny: Tiny, _ days: [Int]) -> [Duty] { days.map { tiny.duty($0, 8, 16) } }

  @Test("Seven early duties leave 16 hours at a stretch: 20 hours missing") func everyDay() {
    let findings = tiny.findings(.weeklyRest, duties(tiny, [0, 1, 2, 3, 4, 5, 6]))
    #expect(findings.map(\.amount.value) == [1200])
    #expect(findings.map(\.facts) == [.weeklyRest(week: 0, longest: 960, limit: 2160)])
  }

  @Test("A day off between early duties leaves 40 hours: enough") func oneDayOff() {
    #expect(tiny.amounts(.weeklyRest, duties(tiny, [0, 1, 2, 4, 5, 6])) == [])
  }

  @Test("A stretch is cut off at the week's border") func weekBorder() {
    let tiny = Tiny(rule: .weeklyRest(minutes: 36 * 60), grid: Tiny.grid(weeks: 2))
    // Days 6 and 7 are free: 56 hours, of which 32 lie in each week.
    #expect(tiny.amounts(.weeklyRest, duties(tiny, [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13])) == [240, 240])
  }

  @Test("A night duty past midnight shortens the stretch that follows") func acrossMidnight() {
    let others = duties(tiny, [0, 1, 2, 5, 6])
    #expect(tiny.amounts(.weeklyRest, others + [tiny.duty(3, 20, 28)]) == [480])
    #expect(tiny.amounts(.weeklyRest, others + [tiny.duty(3, 12, 20)]) == [])
  }

  @Test("A past duty that runs into the week shortens its first stretch") func acrossTheBorder() {
    let rule = RuleKind.weeklyRest(minutes: 48 * 60)
    let tiny = Tiny(rule: rule, past: [Tiny.past(-1, 22, 30)])
    let duties = duties(tiny, [2, 3, 4, 5, 6])
    // Midnight to Wednesday 08:00 is 56 hours, from 06:00 on it is 50.
    #expect(tiny.amounts(.weeklyRest, duties) == [])
    #expect(
      Tiny(rule: .weeklyRest(minutes: 52 * 60), past: tiny.plan.agents[0].past).amounts(.weeklyRest, duties) == [120])
  }

  @Test("A free day of 23 hours gives less rest, one of 25 hours more", arguments: [(60, [60.0]), (-60, [])])
  func clockChange(by minutes: Int, amounts: [Double]) {
    let grid = Tiny.grid(changeDay: 3, changeMinutes: minutes)
    let tiny = Tiny(rule: .weeklyRest(minutes: 40 * 60), grid: grid)
    #expect(tiny.amounts(.weeklyRest, duties(tiny, [0, 1, 2, 4, 5, 6])) == amounts)
  }
}
