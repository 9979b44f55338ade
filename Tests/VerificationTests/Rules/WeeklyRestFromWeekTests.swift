import Testing
import Verification
import Workforce

@Suite("weekly-rest that begins in the week") struct WeeklyRestFromWeekTests {
  func tiny(hours: Int, weeks: Int = 2, grid: TimeGrid? = nil, past: [Duty] = []) -> Tiny {
    Tiny(
      rule: .weeklyRest(minutes: hours * 60, counted: .beginsInWeek), grid: grid ?? Tiny.grid(weeks: weeks), past: past)
  }

  func weeks(_ tiny: Tiny, _ days: [Int], _ from: Double, _ to: Double) -> [Duty] {
    days.map { tiny.duty($0, from, to) }
  }

  @Test("From Saturday 17:30 to Tuesday 09:00 are 63.5 hours, of which no 35 lie within a week")
  func tuesdayToSaturday() {
    let days = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12]
    let edge = tiny(hours: 35)
    #expect(edge.amounts(.weeklyRest, weeks(edge, days, 9, 17.5)) == [])
    let within = Tiny(rule: .weeklyRest(minutes: 2100), grid: Tiny.grid(weeks: 2))
    #expect(within.amounts(.weeklyRest, weeks(within, days, 9, 17.5)) == [120, 120])
  }

  @Test("Six nights from Monday on leave 40 hours over the edge") func sixNights() {
    let days = [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12]
    let edge = tiny(hours: 24)
    #expect(edge.amounts(.weeklyRest, weeks(edge, days, 22, 30)) == [])
    #expect(tiny(hours: 40).amounts(.weeklyRest, weeks(edge, days, 22, 30)) == [])
    // The week that goes on past the horizon is not judged before it has ended.
    #expect(tiny(hours: 41).amounts(.weeklyRest, weeks(edge, days, 22, 30)) == [60])
    let within = Tiny(rule: .weeklyRest(minutes: 1440), grid: Tiny.grid(weeks: 2))
    #expect(within.amounts(.weeklyRest, weeks(within, days, 22, 30)) == [120, 120])
  }

  @Test("Seven days in a row leave no rest but the one of the edge; the longest is told") func sevenDays() {
    let tiny = tiny(hours: 24)
    let every = weeks(tiny, Array(0..<14), 8, 16)
    #expect(
      tiny.findings(.weeklyRest, every).map(\.facts) == [.weeklyRest(week: 0, longest: 960, limit: 1440)])
  }

  @Test("One rest over the edge does not count for both weeks") func noneTwice() {
    // Free from Saturday 16:00 to Tuesday 09:00: 65 hours, 33 of them in the second week.
    let days = [0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13]
    #expect(tiny(hours: 32, weeks: 2).amounts(.weeklyRest, weeks(tiny(hours: 32), days, 9, 16)) == [])
    let tiny = tiny(hours: 33, weeks: 3)
    let duties = weeks(tiny, days + [14], 9, 16)
    #expect(
      tiny.findings(.weeklyRest, duties).map(\.facts) == [.weeklyRest(week: 1, longest: 32 * 60, limit: 33 * 60)])
    // A day off in the first week lets the second have all of it.
    #expect(tiny.amounts(.weeklyRest, duties.filter { $0.day != 2 }) == [])
  }

  @Test("The border: a minute less is a breach") func border() {
    let tiny = tiny(hours: 40)
    let days = [0, 1, 2, 3, 4, 5]
    #expect(tiny.amounts(.weeklyRest, weeks(tiny, days, 8, 16) + [tiny.duty(7, 8, 16)]) == [])
    #expect(tiny.amounts(.weeklyRest, weeks(tiny, days, 8, 16) + [tiny.duty(7, 7.5, 16)]) == [30])
  }

  @Test("A duty over the edge leaves nothing that begins in the week") func dutyOverTheEdge() {
    let tiny = tiny(hours: 24)
    let duties = weeks(tiny, Array(0..<6), 16, 24) + [tiny.duty(6, 20, 28)]
    #expect(tiny.amounts(.weeklyRest, duties) == [240])
  }

  @Test("The week before the horizon waits for its rest, and only a duty of the horizon can break it")
  func weekBefore() {
    let worked = (-7 ... -1).map { Tiny.past($0, 8, 16) }
    let tiny = tiny(hours: 24, weeks: 1, past: worked)
    #expect(
      tiny.findings(.weeklyRest, [tiny.duty(0, 8, 16)]).map(\.facts)
        == [.weeklyRest(week: -1, longest: 960, limit: 1440)])
    #expect(tiny.amounts(.weeklyRest, [tiny.duty(0, 16, 24)]) == [])
    #expect(self.tiny(hours: 24, weeks: 1).amounts(.weeklyRest, [tiny.duty(0, 8, 16)]) == [])
    let over = self.tiny(hours: 30, weeks: 1, past: worked.dropLast() + [Tiny.past(-1, 20, 28)])
    #expect(over.amounts(.weeklyRest, [over.duty(0, 8, 16)]) == [], "the past's own fault")
  }

  @Test("A night of a clock change shortens or lengthens the rest over the edge", arguments: [(60, [60.0]), (-60, [])])
  func clockChange(by minutes: Int, amounts: [Double]) {
    let grid = Tiny.grid(weeks: 2, changeDay: 6, changeMinutes: minutes)
    let tiny = tiny(hours: 40, grid: grid)
    // From Saturday 16:00 to Monday 08:00 by hours elapsed since each day began: 39 or 41.
    let duties = weeks(tiny, [0, 1, 2, 3, 4, 5, 7], 8, 16)
    #expect(tiny.amounts(.weeklyRest, duties) == amounts)
  }

  @Test("Weeks that are alike are legal whichever day begins them", arguments: 0..<7) func anyFirstDay(shift: Int) {
    for rule in [WeeklyRestCounting.beginsInWeek, .anySevenDays] {
      let tiny = Tiny(rule: .weeklyRest(minutes: 2100, counted: rule), grid: Tiny.grid(weeks: 4))
      let days = (0..<28).filter { ![0, 6].contains(($0 + shift) % 7) }
      #expect(tiny.amounts(.weeklyRest, weeks(tiny, days, 9, 17.5)) == [], "\(rule), \(shift)")
    }
  }
}
