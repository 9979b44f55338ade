import TestSupport
import Testing
import Workforce

@testable import Planning

@Suite("Duties beside a log of states")
struct AdherenceReviewTests {
  /// Two agents on two queues; a duty from 8 to 16 with an hour's meal at noon and a session at two.
  private func plan() -> Plan {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    centre.addQueue("chat")
    centre.addShift("day", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("full", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgents(["a", "b"])
    return centre.plan
  }

  private func duty(_ day: Int, queues: [Int] = [0]) -> Duty {
    Duty(
      day: day, family: 0, start: day * 1440 + 480, minutes: 480,
      breaks: [PlacedBreak(start: 240, minutes: 60, isPaid: false, kind: .meal)],
      sessions: [PlacedSession(id: "coaching", start: 360, minutes: 30, isPaid: true)], queues: queues)
  }

  private func review(_ duties: [[Duty]], _ entries: [(Int, Range<Int>, StateLog.State)]) throws -> AdherenceReview {
    let log = StateLog(entries: entries.map { StateLog.Entry(agent: $0.0, minutes: $0.1, state: $0.2) })
    return try #require(AdherenceReview(of: Roster(duties: duties), log: log, in: plan()))
  }

  @Test("who does what the duty says adheres in full, by states of one kind or of any")
  func exact() throws {
    for (meal, session) in [
      (StateLog.State.pause(.meal), StateLog.State.session("coaching")), (.anyPause, .anySession),
    ] {
      let found = try review(
        [[duty(0)], []],
        [
          (0, 480..<720, .work), (0, 720..<780, meal), (0, 780..<840, .work), (0, 840..<870, session),
          (0, 870..<960, .work),
        ])
      #expect(
        found.total.adherence == 1 && found.total.conformance == 1 && found.total.absence == 0 && found.total.away == 0)
      #expect(found.total.scheduled == 480 && found.total.scheduledWork == 420 && found.total.scheduledContacts == 390)
      #expect(found.kinds[.pauses]?.scheduled == 60 && found.kinds[.sessions]?.adherent == 30)
      #expect(found.unlogged.isEmpty && found.span == 0..<960)
      #expect(
        Array(found.present[0][7...16]) == [0, 1, 1, 1, 1, 0, 1, 0.5, 1, 0] && found.present[1].allSatisfy { $0 == 0 })
    }
  }

  @Test("late, at the wrong break, on another session, working on after the end")
  func deviations() throws {
    let found = try review(
      [[duty(0)], []],
      [
        (0, 500..<700, .work), (0, 700..<760, .pause(.meal)), (0, 760..<870, .session("other")), (0, 870..<990, .work),
        (0, 990..<1000, .off),
      ])
    // Work 500 to 700 and 870 to 960 of contacts 480…720, 780…840, 870…960; the meal from 720 to 760.
    #expect(found.total.adherent == 200 + 90 + 40 && found.total.scheduled == 480)
    #expect(found.total.onContacts == 290 && found.total.away == 1 - 290.0 / 390)
    // Worked 200, in sessions 110, and 120: more than the 420 scheduled.
    #expect(found.total.worked == 430 && found.total.conformance == 430.0 / 420)
    #expect(found.kinds[.pauses]?.adherent == 40 && found.kinds[.sessions]?.adherent == 0)
    // A pause of another kind is none of this one.
    let rest = try review(
      [[duty(0)], []], [(0, 480..<720, .work), (0, 720..<780, .pause(.rest)), (0, 780..<960, .work)])
    #expect(rest.kinds[.pauses]?.adherent == 0)
  }

  @Test("a duty without a minute of presence is an absence, and so is that of somebody whom the log does not know")
  func absences() throws {
    let found = try review(
      [[duty(0), duty(1)], [duty(0)]],
      [(0, 480..<960, .work), (0, 1440..<2880, .off)])
    #expect(found.total.absent == 960 && found.total.absentWork == 840 && found.total.scheduled == 480)
    #expect(found.total.absence == 840.0 / 1260 && found.unlogged == [1])
    #expect(found.agents[0].absent == 480 && found.agents[1].absent == 480 && found.agents[1].adherence == nil)
    // What the log does not reach is not judged.
    let half = try review([[duty(0), duty(3)], []], [(0, 480..<600, .work)])
    #expect(half.total.scheduled == 120 && half.total.absent == 0)
  }

  @Test("work counts for the queues of the duty, of the nearest one, else of the agent, in equal parts")
  func presence() throws {
    let found = try review(
      [[duty(0, queues: [0, 1])], []],
      [(0, 480..<540, .work), (0, 960..<1020, .work), (0, 3000..<3060, .work), (1, 540..<600, .work)])
    #expect(found.present[0][8] == 0.5 && found.present[1][8] == 0.5 && found.present[0][16] == 0.5)
    #expect(found.present[0][50] == 0.5 && found.present[1][50] == 0.5 && found.present[0][9] == 0.5)
    // Where the roster has three times as many on one of the queues, so have those present.
    let log = StateLog(entries: [StateLog.Entry(agent: 0, minutes: 480..<600, state: .work)])
    var rostered = [[Double]](repeating: [Double](repeating: 0, count: 168), count: 2)
    (rostered[0][8], rostered[1][8]) = (3, 1)
    let parted = AdherenceReview(
      of: Roster(duties: [[duty(0, queues: [0, 1])], []]), log: log, in: plan(), rostered: rostered)
    #expect(parted?.present[0][8] == 0.75 && parted?.present[1][8] == 0.25 && parted?.present[1][9] == 0.5)
    #expect(AdherenceReview(of: Roster(duties: [[], []]), log: StateLog(entries: []), in: plan()) == nil)
  }
}
