import Testing
import Verification
import Workforce

@Suite("maximum-consecutive-weekends") struct MaximumConsecutiveWeekendsTests {
  let tiny = Tiny(rule: .maximumConsecutiveWeekends(weekends: 1), grid: Tiny.grid(weeks: 3))

  @Test("The second weekend in a row is one too many, the third another") func row() {
    let findings = tiny.findings(.maximumConsecutiveWeekends, [5, 13, 19, 20].map { tiny.duty($0, 8, 16) })
    #expect(findings.map(\.day) == [13, 19])
    #expect(
      findings.map(\.facts) == [
        .weekendInARow(day: 13, number: 2, limit: 1), .weekendInARow(day: 19, number: 3, limit: 1),
      ])
    #expect(findings.map(\.amount) == [Amount(1, .weekends), Amount(1, .weekends)])
  }

  @Test("Every second weekend off is kept, and weekdays do not matter") func kept() {
    #expect(tiny.amounts(.maximumConsecutiveWeekends, [5, 6, 12 - 1, 19].map { tiny.duty($0, 8, 16) }) == [])
  }

  @Test("A night from Friday is Friday's, one from Sunday is Sunday's") func nights() {
    #expect(tiny.amounts(.maximumConsecutiveWeekends, [tiny.duty(5, 8, 16), tiny.duty(11, 22, 30)]) == [])
    #expect(tiny.amounts(.maximumConsecutiveWeekends, [tiny.duty(5, 8, 16), tiny.duty(13, 22, 30)]) == [1])
  }

  @Test("Weekends of the previous roster count, breaches of its own do not") func past() {
    let known = Tiny(
      rule: .maximumConsecutiveWeekends(weekends: 1), past: [Tiny.past(-9, 8, 16), Tiny.past(-1, 8, 16)])
    #expect(known.amounts(.maximumConsecutiveWeekends, [known.duty(5, 8, 16)]) == [1])
    #expect(known.amounts(.maximumConsecutiveWeekends, [known.duty(4, 8, 16)]) == [])
    let before = Tiny(rule: .maximumConsecutiveWeekends(weekends: 1), past: [Tiny.past(-9, 8, 16)])
    #expect(before.amounts(.maximumConsecutiveWeekends, [before.duty(5, 8, 16)]) == [])
  }

  @Test("A weekend that the horizon's beginning cuts is one weekend") func cut() {
    var cut = Tiny(
      rule: .maximumConsecutiveWeekends(weekends: 1), past: [Tiny.past(-1, 8, 16)])
    cut.plan.weekend = [.sunday, .monday]
    #expect(cut.amounts(.maximumConsecutiveWeekends, [cut.duty(0, 8, 16)]) == [])
    #expect(cut.amounts(.maximumConsecutiveWeekends, [cut.duty(6, 8, 16)]) == [1])
    cut.plan.agents[0].past = [Tiny.past(-8, 8, 16)]
    #expect(cut.amounts(.maximumConsecutiveWeekends, [cut.duty(0, 8, 16)]) == [1])
    #expect(cut.amounts(.maximumConsecutiveWeekends, [cut.duty(6, 8, 16)]) == [])
  }
}
