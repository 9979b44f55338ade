import Testing
import Verification
import Workforce

@Suite("maximum-average-weekly-hours") struct MaximumAverageWeeklyHoursTests {
  /// Twenty hours a week over three weeks, two of which are the horizon's.
  private func tiny(_ weeks: [HoursRecord.Week], nights: Int? = nil, past: [Duty] = []) -> Tiny {
    var tiny = Tiny(
      rule: .maximumAverageWeeklyHours(minutes: 1200, weeks: 3, nights: nights), grid: Tiny.grid(weeks: 2), past: past)
    tiny.plan.agents[0].hoursRecord = HoursRecord(weeks: weeks, nights: 47)
    return tiny
  }

  @Test("What the weeks before leave, and what is beyond it, in each window that a week ends")
  func beyond() {
    let tiny = tiny([HoursRecord.Week(back: 1, minutes: 1500), HoursRecord.Week(back: 2, minutes: 1300)])
    // 60 hours less 46:40 leave 13:20 for the first week; 60 less 25 leave 35 for both.
    let duties = [tiny.duty(0, 8, 22), tiny.duty(8, 8, 22), tiny.duty(10, 8, 16)]
    let findings = tiny.findings(.maximumAverageWeeklyHours, duties)
    #expect(findings.map(\.amount) == [Amount(40, .minutes), Amount(60, .minutes)])
    #expect(
      findings.map(\.facts) == [
        .paidOnAverage(week: 0, weeks: 3, minutes: 3640, days: 21, limit: 1200),
        .paidOnAverage(week: 1, weeks: 3, minutes: 3660, days: 21, limit: 1200),
      ])
    #expect(tiny.amounts(.maximumAverageWeeklyHours, [tiny.duty(0, 8, 21), tiny.duty(8, 8, 22)]) == [])
  }

  @Test("Weeks of which nothing is known are not in the average, nor are days that do not count")
  func shrinks() {
    let duties = [0, 1, 2].map { tiny([]).duty($0, 8, 15) }
    #expect(tiny([]).amounts(.maximumAverageWeeklyHours, duties) == [60])
    // Two days that were not away: 342 minutes of the limit, of which 300 were worked.
    let known = tiny([HoursRecord.Week(back: 1, minutes: 300, days: 2)])
    #expect(known.amounts(.maximumAverageWeeklyHours, duties) == [18])
    #expect(
      tiny([HoursRecord.Week(back: 3, minutes: 9000)]).amounts(.maximumAverageWeeklyHours, duties) == [60])
  }

  @Test("A week that the record lacks counts by the previous roster, one that it has does not count twice")
  func previousRoster() {
    let past = [Tiny.past(-7, 8, 16), Tiny.past(-1, 8, 18)]
    let duties = [0, 1].map { tiny([]).duty($0, 8, 20) }
    // Forty hours of two weeks less eighteen leave 22 of 24.
    #expect(tiny([], past: past).amounts(.maximumAverageWeeklyHours, duties) == [120])
    let known = tiny([HoursRecord.Week(back: 1, minutes: 60)], past: past)
    #expect(known.amounts(.maximumAverageWeeklyHours, duties) == [])
  }

  @Test("Weeks before that leave nothing are no breach by themselves")
  func nothingLeft() {
    let tiny = tiny([HoursRecord.Week(back: 1, minutes: 9000)])
    #expect(tiny.amounts(.maximumAverageWeeklyHours, []) == [])
    #expect(tiny.amounts(.maximumAverageWeeklyHours, [tiny.duty(0, 8, 9)]) == [60, 60])
  }

  @Test("Days of leave and before the employment do not count, half days and availability do")
  func away() {
    var tiny = tiny([])
    let grid = tiny.plan.grid
    let duties = [tiny.duty(3, 8, 18)]
    func add(_ days: Range<Int>, _ reason: Unavailability.Reason, minutes: Int = 0) {
      tiny.plan.agents[0].unavailable.append(
        Unavailability(
          minutes: grid.dayStart(days.lowerBound) + minutes..<grid.dayStart(days.upperBound), reason: reason))
    }
    add(0..<2, .notEmployed)
    add(2..<3, .availability)
    add(4..<5, .absence("leave"), minutes: 60)
    // Five days of seven: 857 minutes.
    #expect(tiny.amounts(.maximumAverageWeeklyHours, duties) == [])
    add(4..<6, .absence("sick"))
    // Three days: 514 minutes, and ten in both weeks.
    #expect(tiny.amounts(.maximumAverageWeeklyHours, duties) == [86])
  }

  @Test("Only those with so many nights in the year before are night workers")
  func nights() {
    let duties = [0, 1, 2].map { tiny([]).duty($0, 8, 15) }
    #expect(tiny([], nights: 48).amounts(.maximumAverageWeeklyHours, duties) == [])
    #expect(tiny([], nights: 47).amounts(.maximumAverageWeeklyHours, duties) == [60])
  }

  @Test("A night through the clock change counts the minutes elapsed", arguments: [60, -60])
  func clockChange(by minutes: Int) {
    let tiny = Tiny(
      rule: .maximumAverageWeeklyHours(minutes: 480, weeks: 1), grid: Tiny.grid(changeDay: 1, changeMinutes: minutes))
    #expect(tiny.amounts(.maximumAverageWeeklyHours, [tiny.duty(0, 22, 30)]) == [])
    #expect(tiny.amounts(.maximumAverageWeeklyHours, [tiny.duty(0, 22, 31)]) == [60])
  }
}
