import TestSupport
import Testing
import Verification
import Workforce

@Suite struct ActivityStretchesTests {
  /// One agent of two skills: open to both for any time, calls for one to two hours that begin every half hour.
  private static func centre(_ grid: TimeGrid = Tiny.grid()) -> Tiny {
    var tiny = Tiny(grid: grid)
    tiny.plan.queues.append(tiny.plan.queues[0])
    tiny.plan.queues[1].id = "chats"
    tiny.requirement = Requirement(tiny.requirement.rostered + tiny.requirement.rostered)
    tiny.plan.agents[0].queues = [0, 1]
    tiny.plan.activities = [
      OpenActivity(id: "open", queues: nil), OpenActivity(id: "calls", queues: [0], stretch: 60...120, step: 30),
    ]
    return tiny
  }

  private func faults(
    _ stretches: [(start: Int, queues: [Int])], breaks: [PlacedBreak] = [], in tiny: Tiny = centre()
  ) -> [FindingFacts] {
    let duty = Duty(
      day: 1, family: Tiny.early, start: 1440 + 480, minutes: 480, breaks: breaks, sessions: [], stretches: stretches)
    return RosterVerifier(plan: tiny.plan, requirement: tiny.requirement).verify(Roster(duties: [[duty]])).findings
      .filter { $0.rule == .activityStretch }.map { finding in
        #expect(finding.isHard && finding.agent == 0 && finding.day == 1)
        return finding.facts
      }
  }

  private func fault(_ facts: [FindingFacts]) -> StretchFault? {
    guard facts.count == 1, case .activityStretch(_, _, _, let fault) = facts[0] else { return nil }
    return fault
  }

  @Test("a stretch is as long as its activity says, and no longer") func lengths() {
    #expect(faults([(0, [0, 1]), (60, [0]), (120, [0, 1])]).isEmpty)
    #expect(faults([(0, [0, 1]), (60, [0]), (180, [0, 1])]).isEmpty)
    #expect(fault(faults([(0, [0, 1]), (60, [0]), (90, [0, 1])])) == .short(limit: 60))
    #expect(fault(faults([(0, [0, 1]), (60, [0]), (210, [0, 1])])) == .long(limit: 120))
  }

  @Test("it follows other queues on its step, and what is open for any time on the planning interval") func steps() {
    #expect(fault(faults([(0, [0, 1]), (75, [0]), (150, [0, 1])])) == .begin(step: 30))
    #expect(fault(faults([(0, [0, 1]), (60, [0]), (135, [0, 1])])) == .begin(step: 30))
    var any = Self.centre()
    any.plan.activities[1].step = 15
    #expect(faults([(0, [0, 1]), (75, [0]), (150, [0, 1])], in: any).isEmpty)
  }

  @Test("a break ends a stretch, and what follows it may begin at any time and be the same again") func breaks() {
    let pause = PlacedBreak(start: 180, minutes: 15, isPaid: true, kind: .rest)
    #expect(faults([(0, [0, 1]), (60, [0]), (285, [0, 1])], breaks: [pause]).map { _ in 1 } == [1])
    #expect(faults([(0, [0, 1]), (60, [0]), (300, [0, 1])], breaks: [pause]).isEmpty)
    #expect(fault(faults([(0, [0, 1]), (60, [0]), (330, [0, 1])], breaks: [pause])) == .long(limit: 120))
  }

  @Test("of several activities with the same queues one has to say so") func anyOfThem() {
    var more = Self.centre()
    more.plan.activities.append(OpenActivity(id: "longer", queues: [0], stretch: 180...240))
    #expect(faults([(0, [0, 1]), (60, [0]), (240, [0, 1])], in: more).isEmpty)
    #expect(fault(faults([(0, [0, 1]), (60, [0]), (210, [0, 1])], in: more)) == .long(limit: 120))
  }

  @Test("where no activity of the agent's is timed, nothing is said; nor of queues of no activity, nor of a lock")
  func others() {
    var plain = Self.centre()
    plain.plan.activities[1] = OpenActivity(id: "calls", queues: [0])
    #expect(faults([(0, [0, 1]), (75, [0]), (90, [0, 1])], in: plain).isEmpty)
    #expect(faults([(0, [0, 1]), (60, [1]), (90, [0, 1])]).isEmpty)
    var locked = Self.centre()
    let duty = Duty(
      day: 1, family: Tiny.early, start: 1440 + 480, minutes: 480, breaks: [], sessions: [],
      stretches: [(0, [0, 1]), (75, [0]), (90, [0, 1])])
    locked.plan.agents[0].earlier = [EarlierDay(day: 1, duty: duty, isLocked: true)]
    #expect(faults([(0, [0, 1]), (75, [0]), (90, [0, 1])], in: locked).isEmpty)
  }

  @Test("the step is the clock's on the day it changes") func clockChange() {
    var spring = Self.centre(Tiny.grid(changeDay: 1, changeMinutes: 60))
    spring.plan.activities[1].step = 120
    // At 08:00 elapsed it is nine by the clock.
    #expect(faults([(0, [0, 1]), (60, [0]), (180, [0, 1])], in: spring).isEmpty)
    #expect(fault(faults([(0, [0, 1]), (120, [0]), (240, [0, 1])], in: spring)) == .begin(step: 120))
  }
}
