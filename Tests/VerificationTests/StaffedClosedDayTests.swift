import Testing
import Verification
import Workforce

@Suite("Duties while the queues are closed") struct StaffedClosedDayTests {
  /// Two agents; queue `calls` is closed on Tuesday, `mail` (of the second agent) is not.
  func tiny(_ effect: SpecialDay.Effect = .closed, hours: [Range<Int>]? = nil) -> Tiny {
    var tiny = Tiny(agents: 2)
    var mail = tiny.plan.queues[0]
    mail.id = "mail"
    tiny.plan.queues.append(mail)
    tiny.plan.agents[1].queues = [0, 1]
    tiny.plan.specialDays = [
      SpecialDay(name: "Fair", date: tiny.plan.grid.date(of: 1), effect: effect, hours: hours, queues: ["calls"])
    ]
    let nobody = [Double](repeating: 0, count: tiny.plan.grid.intervalCount)
    tiny.requirement = Requirement(agents: [nobody, nobody], rostered: [nobody, nobody])
    return tiny
  }

  func found(_ tiny: Tiny, _ first: [Duty], _ second: [Duty] = []) -> [StaffedClosedDay] {
    tiny.verifier.staffedClosedDays(of: Roster(duties: [first, second]))
  }

  @Test("who is on duty on a day on which all the agent's queues are closed is found") func closed() {
    let tiny = tiny()
    #expect(found(tiny, [tiny.duty(1, 8, 16)]) == [StaffedClosedDay(day: 1, agents: [0])])
    #expect(found(tiny, [tiny.duty(0, 8, 16), tiny.duty(2, 8, 16)]).isEmpty)
  }

  @Test("who serves a queue that is open is not") func twoQueues() {
    let tiny = tiny()
    #expect(found(tiny, [], [tiny.duty(1, 8, 16, queue: 1)]).isEmpty)
    #expect(found(tiny, [tiny.duty(1, 8, 16)], [tiny.duty(1, 8, 16)]) == [StaffedClosedDay(day: 1, agents: [0])])
    var both = tiny
    both.plan.specialDays[0].queues = nil
    #expect(found(both, [both.duty(1, 8, 16)], [both.duty(1, 8, 16)]) == [StaffedClosedDay(day: 1, agents: [0, 1])])
  }

  @Test("a training on a closed day is for somebody") func training() {
    let tiny = tiny()
    let task = Activity(.task("first-aid"), minutes: 1440 + 480..<1440 + 960)
    #expect(found(tiny, [Duty(day: 1, family: nil, activities: [task])]).isEmpty)
  }

  @Test("a duty that touches open time is for somebody: of half a day, or over midnight") func edges() {
    let tiny = tiny()
    #expect(found(tiny, [tiny.duty(0, 22, 30)]).isEmpty && found(tiny, [tiny.duty(1, 22, 30)]).isEmpty)
    #expect(found(tiny, [tiny.duty(1, 16, 24)]) == [StaffedClosedDay(day: 1, agents: [0])])
    let half = self.tiny(.learned, hours: [480..<840])
    #expect(found(half, [half.duty(1, 13, 21)]).isEmpty)
    #expect(found(half, [half.duty(1, 14, 22)]) == [StaffedClosedDay(day: 1, agents: [0])])
  }

  @Test("weekdays on which a queue never opens count, time past the horizon does not") func ordinary() {
    var tiny = tiny()
    tiny.plan.queues[0].openSlots[6] = [Bool](repeating: false, count: 48)
    #expect(found(tiny, [tiny.duty(6, 8, 16)]) == [StaffedClosedDay(day: 6, agents: [0])])
    #expect(found(tiny, [tiny.duty(6, 22, 30)]).isEmpty)
  }
}
