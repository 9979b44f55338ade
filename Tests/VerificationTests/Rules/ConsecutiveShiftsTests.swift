import Testing
import Verification
import Workforce

@Suite("maximum-consecutive-shifts and minimum-consecutive-shifts") struct ConsecutiveShiftsTests {
  let most = Tiny(rule: .maximumConsecutiveShifts(families: [Tiny.late], days: 2))
  let least = Tiny(rule: .minimumConsecutiveShifts(families: [Tiny.late], days: 2))

  private func late(_ days: [Int]) -> [Duty] { days.map { most.duty($0, 14, 22, family: Tiny.late) } }

  @Test("The third late shift in a row is one too many") func tooMany() {
    let findings = most.findings(.maximumConsecutiveShifts, late([1, 2, 3]))
    #expect(findings.map(\.day) == [3])
    #expect(findings.map(\.amount) == [Amount(1, .days)])
    #expect(findings.map(\.facts) == [.shiftInARow(day: 3, number: 3, limit: 2, families: [Tiny.late])])
  }

  @Test("Another shift between them, or a day off, ends the run") func ended() {
    #expect(most.amounts(.maximumConsecutiveShifts, late([0, 1, 3, 4])) == [])
    #expect(most.amounts(.maximumConsecutiveShifts, late([0, 1, 3]) + [most.duty(2, 8, 16)]) == [])
    let both = Tiny(rule: .maximumConsecutiveShifts(families: [Tiny.early, Tiny.late], days: 2))
    #expect(both.amounts(.maximumConsecutiveShifts, late([0, 1, 3]) + [most.duty(2, 8, 16)]) == [1, 1])
  }

  @Test("One late shift alone lacks another") func tooFew() {
    let findings = least.findings(.minimumConsecutiveShifts, late([1]))
    #expect(findings.map(\.day) == [1])
    #expect(findings.map(\.amount) == [Amount(1, .days)])
    #expect(findings.map(\.facts) == [.shortRunOfShifts(lastDay: 1, days: 1, limit: 2, families: [Tiny.late])])
    #expect(least.amounts(.minimumConsecutiveShifts, late([1]) + [least.duty(2, 8, 16)]) == [1])
  }

  @Test("Two are enough, and a run that reaches the horizon's end is unfinished") func enough() {
    #expect(least.amounts(.minimumConsecutiveShifts, late([1, 2])) == [])
    #expect(least.amounts(.minimumConsecutiveShifts, late([6])) == [])
  }

  @Test("Past shifts belong to the run, also when the horizon adds none") func past() {
    var (more, fewer) = (most, least)
    more.plan.agents[0].past = [-2, -1].map { Tiny.past($0, 14, 22, family: Tiny.late) }
    #expect(more.amounts(.maximumConsecutiveShifts, late([0])) == [1])
    #expect(more.amounts(.maximumConsecutiveShifts, late([1])) == [])
    fewer.plan.agents[0].past = [Tiny.past(-1, 14, 22, family: Tiny.late)]
    #expect(fewer.amounts(.minimumConsecutiveShifts, late([0])) == [])
    #expect(fewer.amounts(.minimumConsecutiveShifts, late([3, 4])) == [1])
  }
}
