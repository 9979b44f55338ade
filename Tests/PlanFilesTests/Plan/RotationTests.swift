import PlanFiles
import PlanModel
import Testing
import Workforce

/// `rotations`: which week each agent has, and what is said of those that cannot be.
@Suite struct RotationTests {
  /// The small plan with an early and a late shift, teams north and south, and a rotation.
  private static func plan(_ rotation: String, weeks: Int = 4, from day: String = "2026-11-23") -> SmallPlan {
    SmallPlan().yaml("first-day: 2026-11-23\n  weeks: 1", "first-day: \(day)\n  weeks: \(weeks)")
      .yaml("shifts:\n", "rotations: [\(rotation)]\nshifts:\n")
      .yaml(
        "    lengths: 8h30\n",
        "    lengths: 8h30\n  - {id: late, starts: {from: 12:00, to: 14:00, step: 30}, lengths: 8h30}\n"
      )
      .file(
        "agents.csv",
        "id,team,contract,skills\na1,north,full-time,phone\na2,south,full-time,phone\na3,,full-time,phone\n")
  }

  private static func loaded(_ rotation: String, weeks: Int = 4, from day: String = "2026-11-23") throws -> Plan {
    try FolderOnDisk(plan(rotation, weeks: weeks, from: day).files).load().plan
  }

  /// The first day of each week.
  private static func mondays(_ plan: Plan, _ agent: Int) -> [DayPattern]? {
    plan.agents[agent].rotation.map { days in stride(from: 0, to: days.count, by: 7).map { days[$0] } }
  }

  private static let early = DayPattern.only([0])
  private static let late = DayPattern.only([1])

  @Test func teamsStandAtDifferentPlacesInTheCycle() throws {
    let plan = try Self.loaded("{id: r, starts: 2026-11-23, weeks: [early, late, off], offsets: {north: 0, south: 2}}")
    #expect(Self.mondays(plan, 0) == [Self.early, Self.late, .off, Self.early])
    #expect(Self.mondays(plan, 1) == [.off, Self.early, Self.late, .off])
    #expect(Self.mondays(plan, 2) == nil, "who is in no team of it does not rotate")
    #expect(
      plan.agents[0].rotation?.prefix(7) == [
        Self.early, Self.early, Self.early, Self.early, Self.early, Self.early, Self.early,
      ])
  }

  @Test(arguments: [
    ("2026-11-23", 2), ("2026-11-16", 0), ("2026-11-09", 1), ("2026-11-02", 2), ("2026-11-30", 1), ("2026-12-07", 0),
    ("2027-01-04", 2), ("2025-11-24", 0),
  ])
  func theCycleRunsBeforeAndAfterItsStart(starts: String, place: Int) throws {
    // With the offset 2 the third week of the cycle is that of the start.
    let plan = try Self.loaded("{id: r, starts: \(starts), weeks: [early, late, off], offsets: {north: 2}}", weeks: 1)
    #expect(Self.mondays(plan, 0) == [[Self.early, Self.late, .off][place]])
  }

  @Test func singleAgentsGoBeforeTheirTeam() throws {
    let plan = try Self.loaded(
      "{id: r, starts: 2026-11-23, weeks: [early, late], offsets: {north: 0, south: 0}, agents: {a1: 1, a3: 0}, except: a2}",
      weeks: 2)
    #expect(Self.mondays(plan, 0) == [Self.late, Self.early])
    #expect(Self.mondays(plan, 1) == nil)
    #expect(Self.mondays(plan, 2) == [Self.early, Self.late])
  }

  @Test func aWeekMaySayItsDays() throws {
    let plan = try Self.loaded(
      "{id: r, starts: 2026-11-23, weeks: [{mon: late, tue: [late, early], wed: off, thu: work}, [early, late]], offsets: {north: 0}}",
      weeks: 2)
    let days = try #require(plan.agents[0].rotation)
    #expect(days.prefix(7) == [.shifts([1]), .shifts([0, 1]), .off, .work, .free, .free, .free])
    #expect(days.suffix(7).allSatisfy { $0 == .only([0, 1]) })
  }

  @Test func aWeekAsksForNoMoreThanTheRotationLeaves() throws {
    let plan = try Self.loaded(
      "{id: r, starts: 2026-11-23, weeks: [early, off, {mon-wed: early, thu-sun: off}], offsets: {north: 0}}", weeks: 3)
    #expect(
      plan.agents[0].weeks == [
        WeekLimits(minutes: 1920...2400, days: 4...5), WeekLimits(minutes: 0...2400, days: 0...0),
        WeekLimits(minutes: 1152...2400, days: 3...3),
      ])
    #expect(plan.agents[1].weeks.allSatisfy { $0 == WeekLimits(minutes: 1920...2400, days: 4...5) })
  }

  @Test func anAbsenceTakesWhatTheRotationLeaves() throws {
    let away = Self.plan("{id: r, starts: 2026-11-23, weeks: [off, early], offsets: {north: 0, south: 1}}", weeks: 1)
      .adding("absences.csv", "a1,2026-11-23,2026-11-29,leave\na2,2026-11-23,2026-11-29,leave\n")
    let agents = try FolderOnDisk(away.files).load().plan.agents
    #expect(agents[0].weeks[0].days == 0...0 && agents[1].weeks[0].days == 0...0)
    #expect(agents[0].weeks[0].minutes.upperBound == 2400, "leave in an off week is paid for nothing")
    #expect(agents[1].weeks[0].minutes == 0...0)
  }

  @Test func itGoesBeforeTheContractsPattern() throws {
    let own = Self.plan("{id: r, starts: 2026-11-23, weeks: [late], offsets: {north: 0}}", weeks: 1)
      .yaml("days: [4, 5]", "days: [4, 5]\n    pattern: {mon: [early, late], sun: off}")
    let plan = try FolderOnDisk(own.files).load().plan
    #expect(
      plan.pattern(of: plan.agents[0], day: 0) == Self.late && plan.pattern(of: plan.agents[0], day: 6) == Self.late)
    #expect(plan.pattern(of: plan.agents[1], day: 0) == .shifts([0, 1]))
    #expect(plan.pattern(of: plan.agents[1], day: 6) == .off && plan.pattern(of: plan.agents[1], day: 1) == .free)
  }

  @Test func whoGoesAndWhatGoesLeavesIt() throws {
    let rotation =
      "{id: r, starts: 2026-11-23, weeks: [early, [early, late], {mon: early, tue: [early, late]}], agents: {a1: 0, a2: 1}, except: [a3]}"
    let folder = try FolderOnDisk(Self.plan(rotation).files)
    let contents = try withExtendedLifetime(folder) { try PlanFolder.contents(at: folder.path) }
    let left = try #require(try contents.draft.applying([.removeAgent("a1"), .removeAgent("a3")]).rotations?.first)
    #expect(left.agents == [RotationDraft.Place(name: "a2", offset: 1)] && left.except == [])
    let shift = try contents.draft.applying([.removeShift("early")])
    #expect(
      shift.rotations?.first?.weeks == [
        .free, .shifts(["late"]),
        .days([
          ContractDraft.PatternDays(days: try #require(Weekdays("mon")), demand: .work),
          ContractDraft.PatternDays(days: try #require(Weekdays("tue")), demand: .shifts(["late"])),
        ]),
      ])
    #expect(try PlanCompiler.compile(shift).plan.agents[0].rotation?[0] == .free)
  }

  static let spoiled: [ProblemCase] = [
    ProblemCase(
      "a start within a week, and offsets beyond the cycle",
      plan("{id: r, starts: 2026-01-06, weeks: [early, late], offsets: {north: 2, south: -1}}"),
      [
        """
        plan.yaml:21:29: rotations[1].starts [2026-01-06] is a Tuesday, the centre's weeks begin on Monday
          Try: write [2026-01-05] or [2026-01-12]
        """,
        """
        plan.yaml:21:80: rotations[1].offsets.north [2] is not in 0 … 1
          Try: count the weeks from the first of the cycle, which is 0
        """,
        "plan.yaml:21:90: rotations[1].offsets.south [-1] is not in 0 … 51",
      ]),
    ProblemCase(
      "shifts and agents that there are not",
      plan("{id: r, starts: 2026-01-05, weeks: [erly, [late, work], {mon: x}, []], agents: {a9: 0}, except: [a8]}"),
      [
        """
        plan.yaml:21:49: rotations[1].weeks[1] [erly] is not a shift of the plan
          Try: did you mean [early]?
        """,
        """
        plan.yaml:21:62: rotations[1].weeks[2][2] [work] is not a shift of the plan
          Try: the plan has early, late
        """,
        """
        plan.yaml:21:75: rotations[1].weeks[3].mon [x] is not a shift of the plan
          Try: the plan has early, late
        """,
        """
        plan.yaml:21:79: rotations[1].weeks[4] is empty
          Try: name a shift, or write `free`
        """,
        """
        plan.yaml:21:97: rotations[1].agents.a9 [a9] is not an agent of the plan
          Try: did you mean [a1]?
        """,
        """
        plan.yaml:21:110: rotations[1].except[1] [a8] is not an agent of the plan
          Try: did you mean [a1]?
        """,
      ]),
    ProblemCase(
      "no weeks, no start, no id, two rotations for one",
      plan(
        "{id: r, starts: 2026-01-05, weeks: [], offsets: {north: 0}}, {weeks: early, starts: soon}, "
          + "{id: r, starts: 2026-01-05, weeks: [off], agents: {a1: 0}}"
      ),
      [
        """
        plan.yaml:21:48: rotations[1].weeks is empty
          Try: list the weeks of the cycle, such as [early, late, off]
        """,
        """
        plan.yaml:21:74: rotations[2] lacks the key `id`
          Try: add such as `id: rotation-1`
        """,
        """
        plan.yaml:21:82: rotations[2].weeks [early] is not a list
          Try: write its entries below it, each after a dash
        """,
        """
        plan.yaml:21:97: rotations[2].starts [soon] is not a date
          Try: write YYYY-MM-DD
        """,
        """
        plan.yaml:21:104: rotations[3] has agent [a1], whom rotation [r] has as well
          Try: name the agent under `except` of one of the two
        """,
        """
        plan.yaml:21:109: rotations[3].id [r] stands twice
          Try: give every rotation an id of its own
        """,
      ]),
    ProblemCase(
      "a shift that the contract does not have",
      plan("{id: r, starts: 2026-11-23, weeks: [late], offsets: {north: 0}}").yaml(
        "days: [4, 5]", "days: [4, 5]\n    shifts: early"),
      [
        """
        agents.csv:2: agent [a1] can never work: the rotation leaves no shift of contract [full-time] within the availability
          Try: name shifts in the rotation that the contract has, or widen the availability
        """
      ]),
    ProblemCase(
      "more fixed days than the contract has",
      plan("{id: r, starts: 2026-11-23, weeks: [{mon-sat: early}], offsets: {north: 0}}", weeks: 1),
      [
        """
        agents.csv:2: agent [a1] cannot keep contract [full-time] in the week of 2026-11-23: 32h … 40h on 4 … 5 days are asked for, its shifts do not fill that many days
          Try: widen the availability, correct the absences, or give the agent another contract
        """
      ]),
  ]

  @Test(arguments: spoiled) func problemsNameTheirPlace(_ spoiled: ProblemCase) throws {
    #expect(try spoiled.found() == spoiled.problems)
  }

  @Test func anOffWeekIsNoWarning() throws {
    let plan = Self.plan("{id: r, starts: 2026-11-23, weeks: [off, early], offsets: {north: 0}}", weeks: 1)
    let loaded = try FolderOnDisk(plan.files).load()
    #expect(loaded.warnings.allSatisfy { !$0.contains("a1") }, "\(loaded.warnings)")
    #expect(loaded.plan.agents[0].weeks[0].days == 0...0)
  }

  @Test func nobodyInItIsAWarning() throws {
    func warnings(_ rotation: String) throws -> [String] {
      try FolderOnDisk(Self.plan(rotation).files).load().warnings.filter { $0.contains("rotations") }
    }
    #expect(
      try warnings(
        "{id: r, starts: 2026-01-05, weeks: [early]}, {id: s, starts: 2026-01-05, weeks: [early], offsets: {west: 0}}")
        == [
          "plan.yaml:21: rotations[1] (rotation [r]) has neither `offsets` nor `agents`: nobody is in it",
          "plan.yaml:21: rotations[2].offsets.west [west] is the team of no agent",
        ])
  }
}
