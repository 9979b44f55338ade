import Testing
import Workforce

@Suite("A roster to start from")
struct StartRosterTests {
  /// Three agents, of whom the roster knows two, on Tuesday and Thursday.
  private var plan: Plan {
    let grid = TimeGrid(firstDay: CivilDate(dayNumber: 20_780), dayCount: 7, intervalMinutes: 30)
    return Plan(
      name: "Small", timeZone: "UTC", grid: grid, queues: [], shifts: [], contracts: [],
      agents: ["a", "b", "c"].map {
        Agent(id: $0, name: "", contract: 0, queues: [0], weeks: [WeekLimits(minutes: 0...2400, days: 0...5)])
      },
      rules: [], night: NightDefinition(stretches: [], minimumMinutes: 180))
  }

  private func duty(_ day: Int) -> Duty {
    Duty(day: day, family: 0, start: day * 1440 + 480, minutes: 240, queue: 0)
  }

  private var start: StartRoster { StartRoster(duties: [[duty(1), duty(3)], [duty(1), duty(1)], []]) }

  @Test("days between its first and its last duty are known, also days off; unknown agents are planned freely")
  func days() {
    let (found, notes) = plan.starting(from: start)
    #expect(found.agents[0].earlier.map(\.day) == [1, 2, 3])
    #expect(found.agents[0].earlier.map { $0.duty == nil } == [false, true, false])
    #expect(found.agents[2].earlier.isEmpty)
    #expect(notes == [.unknownAgents([2]), .severalDutiesADay([1]), .partOfHorizon(1...3)])
    #expect(found.objective.costPerChange == plan.objective.costPerChange)
  }

  @Test("locks select days by agent, day and shift; those that select nothing are noted")
  func locks() {
    var start = start
    let idle = LockSelector(agent: 2, origin: "idle")
    start.locks = [
      LockSelector(agent: 0, days: [1], origin: "day"), LockSelector(family: 0, origin: "shift"), idle,
    ]
    start.costPerChange = 3
    let (found, notes) = plan.starting(from: start)
    #expect(found.agents[0].earlier.map(\.isLocked) == [true, false, true])
    #expect(notes.last == .idleLock(idle) && notes.count == 4)
    #expect(found.objective.costPerChange == 3)
  }

  @Test("an empty roster leaves every day free")
  func empty() {
    let (found, notes) = plan.starting(from: StartRoster(duties: [[], [], []]))
    #expect(found.agents.allSatisfy(\.earlier.isEmpty) && notes == [.unknownAgents([0, 1, 2])])
  }
}
