import TestSupport
import Testing
import Workforce

@Suite struct RosterTransferTests {
  private func plan(agents: [String], shifts: [String]) -> Plan {
    var centre = PlanBuilder(grid: .weeks(1, intervalMinutes: 60))
    centre.addQueue("phone")
    for shift in shifts { centre.addShift(shift, startMinutes: [480], shapes: [ShiftShape(minutes: 480)]) }
    centre.addContract("full", weeklyMinutes: 0...2400, weeklyDays: 0...5)
    centre.addAgents(agents)
    return centre.plan
  }

  @Test func agentsAndShiftsAreFoundAgainByTheirIds() {
    let old = plan(agents: ["A1", "A2", "A3"], shifts: ["early", "late"])
    let new = plan(agents: ["A0", "A3", "A1"], shifts: ["late"])
    func duty(_ day: Int, _ family: Int) -> Duty {
      let start = day * 1440 + 480
      return Duty(
        day: day, family: family, activities: [Activity(.contacts(queues: [0]), minutes: start..<start + 480)])
    }
    let moved = RosterTransfer(from: old, to: new).roster(
      Roster(duties: [[duty(0, 1)], [duty(1, 1)], [duty(2, 0)]]))
    #expect(moved.duties.map { $0.map(\.day) } == [[], [2], [0]])
    #expect(moved.duties[1][0].family == nil && moved.duties[2][0].family == 0)
  }
}
