import PlanFiles
import Testing
import Workforce

/// A roster to start from, and what of it is locked.
@Suite struct EarlierRosterTests {
  private static let header = "agent,activity,queue,start,end,shift\n"
  private static let roster =
    header + "a1,work,phone,2026-11-23 07:30,2026-11-23 10:30,early\na1,meal,,2026-11-23 10:30,2026-11-23 11:00,early\n"
    + "a1,work,phone,2026-11-23 11:00,2026-11-23 16:00,early\na1,work,phone,2026-11-25 07:00,2026-11-25 15:30,early\n"

  private func start(
    _ text: String = roster, _ plan: SmallPlan = SmallPlan(), price: Double? = nil, locks: [String] = []
  ) throws -> (plan: LoadedPlan, warnings: [String]) {
    let loaded = try FolderOnDisk(plan.files).load()
    return try loaded.starting(
      from: Array(text.utf8), file: "roster.csv", costPerChange: price, locks: try locks.map { try loaded.lock($0) })
  }

  private func locked(_ start: (plan: LoadedPlan, warnings: [String])) -> [Int] {
    start.plan.plan.agents[0].earlier.filter(\.isLocked).map(\.day)
  }

  @Test func daysBetweenTheFirstAndTheLastDutyAreKnown() throws {
    let started = try start()
    let earlier = started.plan.plan.agents[0].earlier
    #expect(earlier.map(\.day) == [0, 1, 2])
    #expect(earlier.map { $0.duty?.span } == [450..<960, nil, 3300..<3810])
    #expect(earlier[0].duty?.breaks.map(\.start) == [180])
    #expect(!earlier.contains { $0.isLocked })
    #expect(started.plan.plan.agents[1].earlier.isEmpty)
    #expect(
      started.warnings == [
        "agents without a duty in the roster to start from are planned freely: a2",
        "the roster to start from has duties from 2026-11-23 to 2026-11-25; the other days are planned freely",
      ])
  }

  @Test(
    "A duty that changes its queues is a start like any other, and can be locked where it changes on the plan's grid")
  func severalQueues() throws {
    let plan = SmallPlan().yaml("history:", "  - {id: chat, skill: phone, goals: {mean-wait: 30 s}}\nhistory:")
    let text =
      EarlierRosterTests.header + "a1,work,phone,2026-11-23 07:30,2026-11-23 12:00,early\n"
      + "a1,work,chat,2026-11-23 12:00,2026-11-23 16:00,early\n"
    #expect(try start(text, plan).plan.plan.agents[0].earlier[0].duty?.queues == [0, 1])
    #expect(try start(text, plan, locks: ["day:mon"]).plan.plan.agents[0].earlier[0].keptDuty?.queues == [0, 1])
    let between = text.replacingOccurrences(of: "12:00", with: "12:10")
    let error = #expect(throws: PlanError.self) { try start(between, plan, locks: ["day:mon"]) }
    #expect(
      error?.problems.map(\.message) == [
        "agent [a1] changes queues in the locked duty of [2026-11-23], and not a multiple of [15 min] after its start"
      ])
    let steady = EarlierRosterTests.header + "a1,work,phone|chat,2026-11-23 07:30,2026-11-23 16:00,early\n"
    #expect(try start(steady, plan, locks: ["day:mon"]).plan.plan.agents[0].earlier[0].duty?.queues == [0, 1])
  }

  @Test func agentsWhoHaveGoneAreLeftOut() throws {
    let started = try start(
      EarlierRosterTests.roster + "a9,work,phone,2026-11-23 07:30,2026-11-23 16:00,early\n"
        + "a2,work,phone,2026-11-29 07:30,2026-11-29 16:00,early\n")
    #expect(started.warnings == ["roster.csv: agents whom the plan does not have are left out: a9"])
  }

  @Test("Days that come soon after the change is told cost more, by the plan's steps or the usual ones")
  func notice() throws {
    func weights(_ toldOn: CivilDate?, _ plan: SmallPlan = SmallPlan()) throws -> [Int] {
      let loaded = try FolderOnDisk(plan.files).load()
      let started = try loaded.starting(from: Array(Self.roster.utf8), file: "roster.csv", toldOn: toldOn)
      return started.plan.plan.agents[0].earlier.map(\.changeWeight)
    }
    #expect(try weights(nil) == [1, 1, 1])
    #expect(try weights(CivilDate("2026-11-21")) == [2, 2, 1])
    #expect(try weights(CivilDate("2026-11-24")) == [4, 4, 4])
    #expect(try weights(CivilDate("2026-01-01")) == [1, 1, 1])
    let steps = SmallPlan().adding(
      "plan.yaml", "objective: {change: 2, change-near: [{days: 3, times: 10}, {days: 4, times: 5}]}\n")
    #expect(try weights(CivilDate("2026-11-21"), steps) == [10, 5, 1])
    let level = SmallPlan().adding("plan.yaml", "objective: {change: 2, change-near: []}\n")
    #expect(try weights(CivilDate("2026-11-24"), level) == [1, 1, 1])
  }

  static let notices = [
    ProblemCase(
      "steps that do not rise",
      SmallPlan().adding(
        "plan.yaml",
        "objective: {change-near: [{days: 4, times: 2}, {days: 4, times: 1}, {days: 9, times: 3}, {days: 0, times: 2000}, {times: 1}]}\n"
      ),
      [
        "plan.yaml:31:55: objective.change-near[2].days is not more than the `days` of the entry before it\n"
          + "  Try: list entries by ascending `days`, each once",
        "plan.yaml:31:86: objective.change-near[3].times is more than the `times` of nearer days\n"
          + "  Try: let the price rise as a day comes near, or leave the entry out",
        "plan.yaml:31:97: objective.change-near[4].days [0] is not in 1 … 366",
        "plan.yaml:31:107: objective.change-near[4].times [2000] is not in 1 … 1000",
        "plan.yaml:31:114: objective.change-near[5] lacks the key `days`\n  Try: add such as `days: 4`",
      ])
  ]

  @Test(arguments: notices)
  func saysOfNotice(_ mistake: ProblemCase) throws { #expect(try mistake.found() == mistake.problems) }

  @Test func thePriceIsThePlansUnlessOneIsGiven() throws {
    #expect(try start().plan.plan.objective.costPerChange == 0)
    let plan = SmallPlan().adding("plan.yaml", "objective: {change: 7.5}\n")
    #expect(try start(EarlierRosterTests.roster, plan).plan.plan.objective.costPerChange == 7.5)
    #expect(try start(EarlierRosterTests.roster, plan, price: 3).plan.plan.objective.costPerChange == 3)
  }

  @Test(
    "A lock names an agent, days, a shift, or several of them",
    arguments: [
      ("agent:a1", [0, 1, 2]), ("day:2026-11-24", [1]), ("day:mon,wed", [0, 2]), ("shift:early", [0, 2]),
      ("agent:a1,day:tue-wed", [1, 2]), ("day:tue, shift:early", []), ("agent:a2", []),
    ])
  func lockOnTheCommandLine(text: String, days: [Int]) throws {
    let started = try start(locks: [text])
    #expect(locked(started) == days)
    #expect(started.warnings.contains("--lock \(text): locks nothing of the roster to start from") == days.isEmpty)
  }

  @Test func locksOfTheTableAddUp() throws {
    let plan = SmallPlan().file("locks.csv", "agent,day,shift,reason\n,mon,,Published\na1,,early,\na2,sun,,\n")
    let started = try start(EarlierRosterTests.roster, plan, locks: ["day:tue"])
    #expect(locked(started) == [0, 1, 2])
    #expect(started.warnings.contains("locks.csv:4: locks nothing of the roster to start from"))
  }

  @Test(
    "Locks that are none are told",
    arguments: [
      ("a1", "[a1] is not a lock"), ("agent:a3", "agent [a3] is not an agent of the plan"),
      ("day:2026-12-01", "day [2026-12-01] is not in the horizon"),
      ("shift:late", "shift [late] is not a shift of the plan"), ("agent:", "agent, day and shift are all empty"),
    ])
  func wrongLock(text: String, message: String) throws {
    let loaded = try FolderOnDisk(SmallPlan().files).load()
    let error = try #require(throws: PlanError.self) { try loaded.lock(text) }
    #expect(error.problems.map(\.message) == [message])
  }

  @Test func mistakesInTheTableAreProblemsOfThePlan() throws {
    let plan = SmallPlan().file("locks.csv", "agent,day,shift,reason\na3,,,\n,soon,,\n,,late,\n,,,why\n")
    let problems = try FolderOnDisk(plan.files).problems().map { $0.split(separator: "\n")[0] }
    #expect(
      problems == [
        "locks.csv:2: agent [a3] is not an agent of the plan",
        "locks.csv:3: day [soon] is not a date",
        "locks.csv:4: shift [late] is not a shift of the plan",
        "locks.csv:5: agent, day and shift are all empty",
      ])
  }

  @Test func aRosterOfAnotherHorizonIsAnError() throws {
    let other = EarlierRosterTests.header + "a1,work,phone,2026-11-02 07:30,2026-11-02 16:00,early\n"
    let error = try #require(throws: PlanError.self) { try start(other) }
    #expect(error.problems.map(\.code) == ["no-duties"])
  }

  @Test func theInputHashKnowsTheRoster() throws {
    let plain = try FolderOnDisk(SmallPlan().files).load().inputHash
    let started = try start().plan.inputHash
    #expect(started != plain)
    #expect(try start().plan.inputHash == started)
  }
}
