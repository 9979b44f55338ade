import Testing
import Verification
import Workforce

@Suite("forbidden-succession") struct ForbiddenSuccessionTests {
  let rule = RuleKind.forbiddenSuccession(first: Tiny.late, second: Tiny.early)

  @Test("An early shift on the day after a late one counts one") func lateThenEarly() {
    let tiny = Tiny(rule: rule)
    let findings = tiny.findings(
      .forbiddenSuccession, [tiny.duty(2, 14, 22, family: Tiny.late), tiny.duty(3, 6, 14)])
    #expect(findings.map(\.amount.value) == [1])
    #expect(findings.map(\.day) == [3])
    #expect(findings.map(\.facts) == [.succession(day: 3, first: Tiny.late, second: Tiny.early)])
  }

  @Test("The other way round, and with a day between, it does not") func otherOrders() {
    let tiny = Tiny(rule: rule)
    #expect(tiny.amounts(.forbiddenSuccession, [tiny.duty(2, 6, 14), tiny.duty(3, 14, 22, family: Tiny.late)]) == [])
    #expect(tiny.amounts(.forbiddenSuccession, [tiny.duty(2, 14, 22, family: Tiny.late), tiny.duty(4, 6, 14)]) == [])
  }

  @Test("A late shift past midnight belongs to the day it starts on") func acrossMidnight() {
    let tiny = Tiny(rule: rule)
    let night = tiny.duty(2, 22, 30, family: Tiny.late)
    #expect(tiny.amounts(.forbiddenSuccession, [night, tiny.duty(3, 18, 23)]) == [1])
    #expect(tiny.amounts(.forbiddenSuccession, [night, tiny.duty(4, 6, 14)]) == [])
  }

  @Test("The last past duty counts when its family is known") func acrossTheBorder() {
    let known = Tiny(rule: rule, past: [Tiny.past(-1, 14, 22, family: Tiny.late)])
    #expect(known.amounts(.forbiddenSuccession, [known.duty(0, 6, 14)]) == [1])
    let unknown = Tiny(rule: rule, past: [Tiny.past(-1, 14, 22, family: nil)])
    #expect(unknown.amounts(.forbiddenSuccession, [unknown.duty(0, 6, 14)]) == [])
  }
}
