import Testing
import Verification
import Workforce

@Suite("forward-rotation") struct ForwardRotationTests {
  let tiny = Tiny(rule: .forwardRotation(order: [[Tiny.early], [Tiny.late]]))

  private func duty(_ day: Int, _ family: Int) -> Duty { tiny.duty(day, 8, 16, family: family) }

  @Test("An early shift on the day after a late one goes backwards") func backwards() {
    let findings = tiny.findings(.forwardRotation, [duty(0, Tiny.late), duty(1, Tiny.early)])
    #expect(findings.map(\.amount) == [Amount(1, .times)])
    #expect(findings.map(\.facts) == [.backwards(day: 1, first: Tiny.late, second: Tiny.early)])
  }

  @Test("Forwards, the same again, or after a day off it may be") func kept() {
    #expect(tiny.amounts(.forwardRotation, [duty(0, Tiny.early), duty(1, Tiny.late), duty(2, Tiny.late)]) == [])
    #expect(tiny.amounts(.forwardRotation, [duty(0, Tiny.late), duty(2, Tiny.early)]) == [])
  }

  @Test("Shifts of one place are alike, shifts that are not named are free") func places() {
    let alike = Tiny(rule: .forwardRotation(order: [[Tiny.early, Tiny.late]]))
    #expect(alike.amounts(.forwardRotation, [duty(0, Tiny.late), duty(1, Tiny.early)]) == [])
    let one = Tiny(rule: .forwardRotation(order: [[Tiny.early], []]))
    #expect(one.amounts(.forwardRotation, [duty(0, Tiny.late), duty(1, Tiny.early)]) == [])
  }

  @Test("The last day before the horizon counts") func past() {
    var known = tiny
    known.plan.agents[0].past = [Tiny.past(-1, 14, 22, family: Tiny.late)]
    #expect(known.amounts(.forwardRotation, [duty(0, Tiny.early)]) == [1])
    #expect(known.amounts(.forwardRotation, [duty(1, Tiny.early)]) == [])
  }
}
