import Testing
import Verification
import Workforce

@Suite("maximum-consecutive-days-off") struct MaximumConsecutiveDaysOffTests {
  let tiny = Tiny(rule: .maximumConsecutiveDaysOff(days: 2))

  @Test("The third day off in a row is one too many, each further one is another") func tooMany() {
    let findings = tiny.findings(.maximumConsecutiveDaysOff, [0, 4].map { tiny.duty($0, 8, 16) })
    #expect(findings.map(\.day) == [3])
    #expect(findings.map(\.amount) == [Amount(1, .days)])
    #expect(findings.map(\.facts) == [.dayOffInARow(day: 3, number: 3, limit: 2)])
    #expect(tiny.amounts(.maximumConsecutiveDaysOff, [0, 5].map { tiny.duty($0, 8, 16) }) == [1, 1])
  }

  @Test("Two are none too many") func enough() {
    #expect(tiny.amounts(.maximumConsecutiveDaysOff, [0, 3, 6].map { tiny.duty($0, 8, 16) }) == [])
  }

  @Test("Days before the horizon count where a past duty is known, and only there") func past() {
    let known = Tiny(rule: .maximumConsecutiveDaysOff(days: 2), past: [Tiny.past(-2, 8, 16)])
    #expect(known.amounts(.maximumConsecutiveDaysOff, [2, 4, 6].map { known.duty($0, 8, 16) }) == [1])
    #expect(known.amounts(.maximumConsecutiveDaysOff, [1, 4, 6].map { known.duty($0, 8, 16) }) == [])
    #expect(tiny.amounts(.maximumConsecutiveDaysOff, [2, 4, 6].map { tiny.duty($0, 8, 16) }) == [])
  }

  @Test("A day that an absence takes ends the run, availability does not") func absence() {
    var away = tiny
    func absent(_ reason: Unavailability.Reason) -> [Unavailability] {
      [Unavailability(minutes: away.plan.grid.dayStart(2)..<away.plan.grid.dayStart(3), reason: reason)]
    }
    away.plan.agents[0].unavailable = absent(.absence("leave"))
    #expect(away.amounts(.maximumConsecutiveDaysOff, [5, 6].map { away.duty($0, 8, 16) }) == [])
    away.plan.agents[0].unavailable = absent(.availability)
    #expect(away.amounts(.maximumConsecutiveDaysOff, [5, 6].map { away.duty($0, 8, 16) }) == [1, 1, 1])
  }
}
