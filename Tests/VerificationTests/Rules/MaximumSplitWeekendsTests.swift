import Testing
import Verification
import Workforce

@Suite("maximum-split-weekends") struct MaximumSplitWeekendsTests {
  let tiny = Tiny(rule: .maximumSplitWeekends(weekends: 0), grid: Tiny.grid(weeks: 2))

  @Test("A Saturday without its Sunday is a split weekend, and so is the other way round") func half() {
    let findings = tiny.findings(.maximumSplitWeekends, [tiny.duty(5, 8, 16), tiny.duty(13, 8, 16)])
    #expect(findings.map(\.amount.value) == [2])
    #expect(findings.map(\.amount.unit) == [.weekends])
    #expect(findings.map(\.facts) == [.splitWeekends(weekends: 2, limit: 0, day: 12)])
  }

  @Test("Both days are whole, and neither is") func whole() {
    #expect(tiny.amounts(.maximumSplitWeekends, [tiny.duty(5, 8, 16), tiny.duty(6, 8, 16)]) == [])
    #expect(tiny.amounts(.maximumSplitWeekends, [tiny.duty(4, 8, 16), tiny.duty(7, 8, 16)]) == [])
  }

  @Test("One may be allowed") func allowed() {
    let one = Tiny(rule: .maximumSplitWeekends(weekends: 1), grid: Tiny.grid(weeks: 2))
    #expect(one.amounts(.maximumSplitWeekends, [one.duty(5, 8, 16)]) == [])
    #expect(one.amounts(.maximumSplitWeekends, [one.duty(5, 8, 16), one.duty(13, 8, 16)]) == [1])
  }

  @Test("A night from Friday is Friday's, one from Sunday is Sunday's") func nights() {
    #expect(tiny.amounts(.maximumSplitWeekends, [tiny.duty(4, 22, 30)]) == [])
    #expect(tiny.amounts(.maximumSplitWeekends, [tiny.duty(6, 22, 30)]) == [1])
  }

  @Test("A weekend that the horizon's border cuts is not judged") func cutWeekend() {
    var cut = Tiny(rule: .maximumSplitWeekends(weekends: 0))
    cut.plan.weekend = [.sunday, .monday]
    #expect(cut.amounts(.maximumSplitWeekends, [cut.duty(0, 8, 16)]) == [])
    #expect(cut.amounts(.maximumSplitWeekends, [cut.duty(6, 8, 16)]) == [])
    cut.plan.weekend = [.friday, .saturday, .sunday]
    #expect(cut.amounts(.maximumSplitWeekends, [cut.duty(4, 8, 16), cut.duty(6, 8, 16)]) == [1])
    #expect(cut.amounts(.maximumSplitWeekends, [4, 5, 6].map { cut.duty($0, 8, 16) }) == [])
  }
}
