import TestSupport
import Testing
import Workforce

@Suite("Who is on duty when absent") struct AbsentOnDutyTests {
  private func plan(_ unavailable: [Unavailability]) -> Plan {
    var centre = PlanBuilder(grid: .weeks(1))
    centre.addQueue("phone")
    centre.addShift("s", startMinutes: [480], shapes: [ShiftShape(minutes: 480)])
    centre.addContract("c", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgent("well")
    centre.addAgent("ill", unavailable: unavailable)
    return centre.plan
  }

  private let meal = PlacedBreak(start: 240, minutes: 30, isPaid: false, kind: .meal)

  private var roster: Roster {
    let duty = Duty(day: 0, family: 0, start: 480, minutes: 480, breaks: [meal], queue: 0)
    return Roster(duties: [[duty], [duty]])
  }

  @Test("an absence of two hours takes those, with the meal in them") func partOfADay() throws {
    let plan = plan([Unavailability(minutes: 660..<780, reason: .absence("sick"))])
    let absent = plan.absentOnDuty(in: roster)
    #expect(absent.map(\.agent) == [1] && absent.map(\.minutes) == [660..<780])
    let worked = roster.worked(without: absent)
    #expect(worked.duties[0] == roster.duties[0])
    let duty = try #require(worked.duties[1].first)
    #expect(duty.span == 480..<960)
    #expect(duty.activities.map(\.minutes) == [480..<660, 660..<720, 720..<750, 750..<780, 780..<960])
    #expect(duty.activities.map(\.queues) == [[0], [], [], [], [0]])
    #expect(duty.paidMinutes == 360)
    let presence = Presence(of: worked, plan: plan)
    #expect(presence.agents(queue: 0, interval: 22) == 1 && presence.agents(queue: 0, interval: 21) == 2)
  }

  @Test("a whole day takes the duty; hours of availability and absences of other times take nothing") func others() {
    let gone = plan([Unavailability(minutes: 0..<1440, reason: .notEmployed)])
    #expect(
      Presence(of: roster.worked(without: gone.absentOnDuty(in: roster)), plan: gone).agents(queue: 0, interval: 16)
        == 1)
    #expect(plan([Unavailability(minutes: 0..<1440, reason: .availability)]).absentOnDuty(in: roster) == [])
    #expect(plan([Unavailability(minutes: 960..<1440, reason: .absence("sick"))]).absentOnDuty(in: roster) == [])
  }
}
