import Testing
import Verification
import Workforce

@Suite("skill") struct RequiredSkillTests {
  let tiny: Tiny = {
    var tiny = Tiny()
    var chat = tiny.plan.queues[0]
    (chat.id, chat.skill) = ("chat", "writing")
    tiny.plan.queues.append(chat)
    let nobody = [[Double]](repeating: [Double](repeating: 0, count: tiny.plan.grid.intervalCount), count: 2)
    tiny.requirement = Requirement(agents: nobody, rostered: nobody)
    return tiny
  }()

  @Test("A queue without the skill is a breach, one with it is none") func queueOfTheAgent() {
    let findings = tiny.findings(.skill, [tiny.duty(0, 6, 14), tiny.duty(1, 6, 14, queue: 1)])
    #expect(findings.map(\.day) == [1])
    #expect(findings.map(\.facts) == [.missingSkill(tiny.duty(1, 6, 14, queue: 1), queue: 1)])
  }

  @Test("A queue that the plan does not have is a breach and staffs nothing", arguments: [-1, 2, Int.max])
  func unknownQueue(_ queue: Int) {
    let duty = tiny.duty(0, 6, 14, queue: queue)
    #expect(tiny.findings(.skill, [duty]).map(\.facts) == [.missingSkill(duty, queue: queue)])
    #expect(tiny.verifier.coverage(of: Roster(duties: [[duty]])).presence.units.joined().allSatisfy { $0 == 0 })
  }
}
