import PlanFiles
import PlanModel
import Testing
import Workforce

/// `channel: position`: people who must be at a place to which no contacts come.
@Suite struct PositionTests {
  private static func plan(_ need: String = "[1, {agents: 2, hours: mon 09:00-12:00}]", activities: String = "")
    -> SmallPlan
  {
    SmallPlan().yaml(
      "history:",
      "  - {id: desk, channel: position, skill: lead, hours: mon-fri 08:00-18:00, need: \(need), shortfall: 40}\n\(activities)shrinkage: 20%\nhistory:"
    )
    .with("agents.csv", "a1,Ann,phone,", "a1,Ann,lead,").with("agents.csv", "a2,Bob,phone,", "a2,Bob,lead|phone,")
  }

  private func load(_ plan: SmallPlan) throws -> LoadedPlan { try FolderOnDisk(plan.files).load() }

  @Test func whatIsNeededIsByTheHoursSaidWhileItIsOpen() throws {
    let needed = try #require(try load(Self.plan()).plan.queues[1].needed)
    let monday = Array(needed[0..<48])
    #expect(monday[15] == 0 && monday[16] == 1 && monday[18] == 2 && monday[23] == 2 && monday[24] == 1)
    #expect(monday[35] == 1 && monday[36] == 0 && needed[5 * 48..<7 * 48].allSatisfy { $0 == 0 })
    #expect(
      try load(Self.plan("{agents: 3, hours: mon-sun 06:00-09:00}")).plan.queues[1].needed?[12..<20] == [
        0, 0, 0, 0, 3, 3, 0, 0,
      ])
  }

  @Test func whoHoldsItDoesNothingElse() throws {
    let open = "activities: [{id: any, queues: all}, {id: desk, queues: desk, shortest-stretch: 1h}]\n"
    let plan = try load(Self.plan(activities: open)).plan
    #expect(plan.openQueues(of: plan.agents[0]) == [[1]] && plan.openQueues(of: plan.agents[1]) == [[0], [1]])
    #expect(plan.liveQueues(sharedWith: 0) == [0])
    let error = try #require(throws: PlanError.self) {
      _ = try self.load(Self.plan(activities: "activities: [{id: both, queues: [phone, desk]}]\n"))
    }
    #expect(
      error.problems.map(\.message) == [
        "activities[1].queues[2] [desk] is a position: whoever holds it does nothing else"
      ])
  }

  @Test func moreThanHaveTheSkillIsTold() throws {
    let plan = try load(Self.plan()).plan
    let able = plan.agents.count { $0.queues.contains(1) }
    let words = "(queue [desk]) needs [\(able + 1)] agents at a time, and [\(able)] have its skill"
    #expect(try load(Self.plan("\(able + 1)")).warnings.contains { $0.contains(words) })
    #expect(try !load(Self.plan("\(able)")).warnings.contains { $0.contains("have its skill") })
  }

  @Test func onePositionThatIsNeverNeededIsTold() throws {
    let found = try load(Self.plan("{agents: 1, hours: sun 09:00-12:00}"))
    #expect(
      found.warnings.contains { $0.contains("(queue [desk]) is a position that is needed at no time of the horizon") })
    let error = try #require(throws: PlanError.self) {
      _ = try self.load(
        Self.plan().yaml("history:", "adjustments: adjustments.csv\nhistory:").file(
          "adjustments.csv", "queue,from,to,action,value,reason,author\ndesk,2026-11-24,2026-11-24,percent,10,x,y\n"))
    }
    #expect(error.problems.map(\.message) == ["queue [desk] is a position, to which no contacts come"])
  }
}
