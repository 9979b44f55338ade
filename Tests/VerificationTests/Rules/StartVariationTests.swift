import Testing
import Verification
import Workforce

@Suite("start-variation") struct StartVariationTests {
  let tiny = Tiny(rule: .startVariation(minutes: 120), grid: Tiny.grid(weeks: 2))

  @Test("Starts at 7:00 and 10:00 lie an hour further apart than two") func beyond() {
    let findings = tiny.findings(
      .startVariation, [tiny.duty(0, 8, 16), tiny.duty(2, 10, 18), tiny.duty(3, 7, 15)])
    #expect(findings.map(\.amount) == [Amount(60, .minutes)])
    #expect(
      findings.map(\.facts) == [.startVariation(week: 0, earliest: 3 * 1440 + 420, latest: 2 * 1440 + 600, limit: 120)])
  }

  @Test("Two hours are two hours, and another week is another week") func kept() {
    #expect(tiny.amounts(.startVariation, [tiny.duty(0, 8, 16), tiny.duty(3, 10, 18)]) == [])
    #expect(tiny.amounts(.startVariation, [tiny.duty(6, 8, 16), tiny.duty(7, 14, 22)]) == [])
  }

  @Test("Around midnight the clock is counted from another time of day") func midnight() {
    let nights = [tiny.duty(0, 23, 31), tiny.duty(2, 0.5, 8)]
    #expect(tiny.amounts(.startVariation, nights) == [Double(23 * 60 - 30 - 120)])
    let noon = Tiny(rule: .startVariation(minutes: 90, from: 720), grid: Tiny.grid(weeks: 2))
    #expect(noon.amounts(.startVariation, nights) == [])
    let less = Tiny(rule: .startVariation(minutes: 60, from: 720), grid: Tiny.grid(weeks: 2))
    #expect(less.amounts(.startVariation, nights) == [30])
  }

  @Test("The clock counts, not the minutes since midnight", arguments: [60, -60])
  func clockChange(forward: Int) {
    let changed = Tiny(
      rule: .startVariation(minutes: 0), grid: Tiny.grid(changeDay: 1, changeMinutes: forward))
    // Eight o'clock of both days; on the second it is seven or nine hours after midnight.
    let second = changed.plan.grid.dayStart(1) + 480 - forward
    let duties = [
      changed.duty(0, 8, 16), Duty(day: 1, family: Tiny.early, start: second, minutes: 480, queue: 0),
    ]
    #expect(changed.plan.grid.wallClockMinute(at: second) == 480)
    #expect(changed.amounts(.startVariation, duties) == [])
    let elapsed = Duty(day: 1, family: Tiny.early, start: changed.plan.grid.dayStart(1) + 480, minutes: 480, queue: 0)
    #expect(changed.amounts(.startVariation, [duties[0], elapsed]) == [60])
  }
}
