import PlanModel
import Testing
import Workforce

@testable import PlanFiles

/// `day-edges`: the hours at which duties start early and end late, by the clocks of each day.
@Suite struct DayEdgesTests {
  private func plan(_ text: String?, firstDay: String = "2026-11-23") throws -> Plan {
    let plan = SmallPlan().yaml("rules:", (text.map { "day-edges: \($0)\n" } ?? "") + "rules:")
      .yaml("2026-11-23", firstDay)
    return try FolderOnDisk(plan.files).load().plan
  }

  /// Minutes after the beginning of each day.
  private func minutes(_ edges: [Int], _ plan: Plan) -> [Int] {
    edges.enumerated().map { $1 - plan.grid.dayStart($0) }
  }

  @Test func usualAndSaid() throws {
    let usual = try plan(nil)
    #expect(minutes(usual.edges.early, usual) == Array(repeating: 420, count: 7))
    #expect(minutes(usual.edges.late, usual) == Array(repeating: 1260, count: 7))
    let said = try plan("{early: 06:30, late: 24:00}")
    #expect(minutes(said.edges.early, said)[0] == 390 && minutes(said.edges.late, said)[0] == 1440)
  }

  @Test(
    "clocks that change shift what comes after them; an hour shown twice is early to its last time, late from its first"
  )
  func clockChange() throws {
    // On Sunday the 25th clocks go back at 03:00.
    let autumn = try plan(nil, firstDay: "2026-10-19")
    #expect(minutes(autumn.edges.early, autumn) == [420, 420, 420, 420, 420, 420, 480])
    #expect(minutes(autumn.edges.late, autumn) == [1260, 1260, 1260, 1260, 1260, 1260, 1320])
    let twice = try plan("{early: 02:30, late: 02:30}", firstDay: "2026-10-19")
    #expect(twice.edges.early[6] - twice.edges.late[6] == 60 && twice.edges.early[5] == twice.edges.late[5])
    // On Sunday the 28th they go forward at 02:00.
    let spring = try plan("{early: 02:30, late: 21:00}", firstDay: "2027-03-22")
    #expect(minutes(spring.edges.early, spring)[6] == 120 && minutes(spring.edges.late, spring)[6] == 1200)
  }

  @Test func mistakes() throws {
    func problems(_ text: String) throws -> [String] {
      try FolderOnDisk(SmallPlan().yaml("rules:", "day-edges: \(text)\nrules:").files).problems()
    }
    #expect(
      try problems("{early: 9, lates: 21:00}") == [
        "plan.yaml:29:20: day-edges.early [9] is not a time of day\n  Try: write HH:MM from 00:00 to 24:00",
        "plan.yaml:29:23: [lates] is not a key of day-edges\n  Try: did you mean [late]?",
      ])
    #expect(
      try problems("{early: 22:00}") == [
        "plan.yaml:29:12: day-edges let a duty start early until 22:00, after 21:00, from which it ends late\n  Try: write such as {early: 07:00, late: 21:00}"
      ])
    #expect(try problems("{early: 21:00}") == [] && problems("{}") == [])
  }
}
