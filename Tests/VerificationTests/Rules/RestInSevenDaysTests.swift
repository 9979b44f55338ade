import Testing
import Verification
import Workforce

@Suite("weekly-rest in any seven days") struct RestInSevenDaysTests {
  func tiny(hours: Int = 24, weeks: Int = 2, grid: TimeGrid? = nil, past: [Duty] = []) -> Tiny {
    Tiny(
      rule: .weeklyRest(minutes: hours * 60, counted: .anySevenDays), grid: grid ?? Tiny.grid(weeks: weeks), past: past)
  }

  func duties(_ tiny: Tiny, _ days: [Int], _ from: Double = 8, _ to: Double = 16) -> [Duty] {
    days.map { tiny.duty($0, from, to) }
  }

  @Test("Six days of work end 144 hours after they begin at the latest; a seventh is beyond") func sixDays() {
    let tiny = tiny()
    #expect(tiny.amounts(.weeklyRest, duties(tiny, [2, 3, 4, 5, 6, 7])) == [])
    let found = tiny.findings(.weeklyRest, duties(tiny, [2, 3, 4, 5, 6, 7, 8]))
    #expect(found.map(\.amount) == [Amount(480, .minutes)])
    #expect(
      found.map(\.facts)
        == [.restOverdue(from: 2 * 1440 + 480, to: 8 * 1440 + 960, longest: 960, limit: 1440)])
  }

  @Test("Rests of two weeks at their far ends are too far apart, which rests within the weeks may be") func farApart() {
    let days = Array(1..<13)
    let tiny = tiny()
    #expect(tiny.amounts(.weeklyRest, duties(tiny, days)) == [Double(12 * 1440 + 960 - 1440 - 480 - 144 * 60)])
    for counted in [WeeklyRestCounting.withinWeek, .beginsInWeek] {
      let weekly = Tiny(rule: .weeklyRest(minutes: 1440, counted: counted), grid: Tiny.grid(weeks: 2))
      #expect(weekly.amounts(.weeklyRest, duties(weekly, days)) == [])
    }
  }

  @Test("The border: 24 hours are a rest, half an hour less is none") func border() {
    let tiny = tiny()
    let before = duties(tiny, [0, 1, 2, 3, 4])
    #expect(tiny.amounts(.weeklyRest, before + [tiny.duty(5, 16, 24)] + duties(tiny, [7, 8, 9])) == [])
    let close = before + [tiny.duty(5, 8, 24), tiny.duty(6, 23.5, 31.5)]
    #expect(tiny.amounts(.weeklyRest, close) == [Double(6 * 1440 + 1890 - 480 - 144 * 60)])
  }

  @Test("Past duties take part, but what they exceed already is not counted again") func past() {
    let six = (-6 ... -1).map { Tiny.past($0, 8, 16) }
    let after = tiny(past: six)
    #expect(after.amounts(.weeklyRest, [after.duty(0, 8, 16)]) == [480])
    #expect(after.amounts(.weeklyRest, [after.duty(0, 16, 24)]) == [])
    let nine = tiny(past: (-9 ... -1).map { Tiny.past($0, 8, 16) })
    #expect(nine.amounts(.weeklyRest, []) == [])
    #expect(nine.amounts(.weeklyRest, [nine.duty(0, 8, 16)]) == [1440])
  }

  @Test("Seven days are 168 hours, whatever clocks do", arguments: [(60, [420.0]), (-60, [540.0])])
  func clockChange(by minutes: Int, amounts: [Double]) {
    let grid = Tiny.grid(weeks: 2, changeDay: 4, changeMinutes: minutes)
    let tiny = tiny(grid: grid)
    #expect(tiny.amounts(.weeklyRest, duties(tiny, [2, 3, 4, 5, 6, 7, 8])) == amounts)
  }

  @Test("The same duties are as legal wherever weeks begin", arguments: 0..<7) func anyFirstDay(shift: Int) {
    let tiny = tiny(weeks: 4)
    let pattern = [1, 2, 3, 4, 5, 6, 8, 9, 11, 12, 13, 14, 15, 16, 17, 19]
    #expect(tiny.amounts(.weeklyRest, duties(tiny, pattern.map { $0 + shift })) == [480])
  }
}
