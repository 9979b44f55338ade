import Testing
import Verification
import Workforce

@Suite("maximum-weekends") struct MaximumWeekendsTests {
  let tiny = Tiny(rule: .maximumWeekends(weekends: 1), grid: Tiny.grid(weeks: 2))

  @Test("A second weekend with a duty is one too many") func secondWeekend() {
    let findings = tiny.findings(.maximumWeekends, [tiny.duty(5, 8, 16), tiny.duty(13, 8, 16)])
    #expect(findings.map(\.amount.value) == [1])
    #expect(findings.map(\.amount.unit) == [.weekends])
    #expect(findings.map(\.facts) == [.weekendsInHorizon(weekends: 2, limit: 1)])
  }

  @Test("Both days of one weekend are one weekend") func bothDays() {
    #expect(tiny.amounts(.maximumWeekends, [tiny.duty(5, 8, 16), tiny.duty(6, 8, 16)]) == [])
  }

  @Test("A Friday night that runs into Saturday does not start on a weekend") func acrossMidnight() {
    #expect(tiny.amounts(.maximumWeekends, [tiny.duty(4, 22, 30), tiny.duty(12, 8, 16)]) == [])
  }

  @Test("Past weekends do not count, also when their Sunday night runs into the horizon") func acrossTheBorder() {
    let tiny = Tiny(rule: .maximumWeekends(weekends: 1), past: [Tiny.past(-2, 8, 16), Tiny.past(-1, 22, 30)])
    #expect(tiny.amounts(.maximumWeekends, [tiny.duty(5, 8, 16)]) == [])
  }

  @Test("A weekend that the horizon's border cuts counts by its days inside") func cutWeekend() {
    var tiny = Tiny(rule: .maximumWeekends(weekends: 0))
    tiny.plan.weekend = [.sunday, .monday]
    #expect(tiny.amounts(.maximumWeekends, [tiny.duty(0, 8, 16)]) == [1])
    #expect(tiny.amounts(.maximumWeekends, [tiny.duty(0, 8, 16), tiny.duty(6, 8, 16)]) == [2])
    #expect(tiny.amounts(.maximumWeekends, [tiny.duty(1, 8, 16), tiny.duty(5, 8, 16)]) == [])
  }
}
