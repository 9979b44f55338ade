import Testing
import Verification
import Workforce

@Suite("a duty around an appointment") struct AppointmentTests {
  /// Eight hours with a meal, in steps of half an hour; an appointment from 12:10 to 13:40 of the first day.
  let tiny: Tiny = {
    var tiny = Tiny()
    let meal = BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 60, latestEnd: 420)
    tiny.plan.shifts[0].shapes = [ShiftShape(minutes: 480, breaks: [meal], longestStretch: 240, breakStep: 30)]
    tiny.plan.agents[0].unavailable = [
      Unavailability(minutes: 730..<820, reason: .absence("appointment"), effect: .unpaid, isInterruptible: true)
    ]
    return tiny
  }()

  let meal = PlacedBreak(start: 120, minutes: 30, isPaid: false, kind: .meal)

  func pause(_ start: Int, _ end: Int, isPaid: Bool = false) -> PlacedBreak {
    PlacedBreak(start: start, minutes: end - start, isPaid: isPaid, kind: .rest)
  }

  func rules(_ breaks: [PlacedBreak]) -> Set<RuleID> {
    Set(tiny.verify([tiny.duty(0, 8, 16, breaks: breaks)]).findings.filter(\.isHard).map(\.rule))
  }

  @Test("a pause from step to step around it is legal, ends a stretch of work, and is paid as it is") func legal() {
    #expect(rules([meal, pause(240, 360)]) == [])
    #expect(tiny.duty(0, 8, 16, breaks: [meal, pause(240, 360)]).paidMinutes == 330)
    #expect(rules([pause(240, 360), PlacedBreak(start: 390, minutes: 30, isPaid: false, kind: .meal)]) == [])
  }

  @Test("without it, shorter, longer or paid otherwise, the duty is where the agent is not") func broken() {
    #expect(rules([meal]) == [.unavailable, .breaks], "no stretch may be longer than four hours")
    #expect(rules([meal, pause(240, 330)]).contains(.unavailable))
    #expect(rules([meal, pause(210, 360)]).contains(.unavailable))
    #expect(rules([meal, pause(240, 360, isPaid: true)]).contains(.unavailable))
  }

  @Test("what is no appointment keeps whole duties away") func others() {
    var blocked = tiny
    blocked.plan.agents[0].unavailable[0].isInterruptible = false
    let duty = blocked.duty(0, 8, 16, breaks: [meal, pause(240, 360)])
    #expect(Set(blocked.verify([duty]).findings.map(\.rule)) == [.unavailable, .breaks])
  }
}
