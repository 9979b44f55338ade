import PlanFiles
import PlanModel
import Testing
import Workforce

/// Drafts that are changed, checked by path and compiled.
@Suite struct PlanChangeTests {
  private func draft(_ plan: SmallPlan = SmallPlan()) throws -> PlanDraft {
    let folder = try FolderOnDisk(plan.files)
    return try withExtendedLifetime(folder) { try PlanFolder.contents(at: folder.path).draft }
  }

  @Test func aDraftCompilesToWhatTheFolderLoadsAs() throws {
    let folder = try FolderOnDisk(SmallPlan().files)
    let contents = try PlanFolder.contents(at: folder.path)
    #expect(try PlanCompiler.compile(contents.draft).plan == folder.load().plan)
  }

  @Test func anAgentWhoLeavesTakesNobodyElsesPlace() throws {
    let plan = SmallPlan().adding("wishes.csv", "a1,wants,day,sat,2\na2,avoids,early,tue,\n")
    let changed = try draft(plan).applying([.removeAgent("a1")])
    let agents = try PlanCompiler.compile(changed).plan.agents
    #expect(agents.map(\.id) == ["a2"])
    #expect(agents[0].wishes == [Wish(isWanted: false, target: .shift(family: 0, day: 1), weight: 1)])
  }

  @Test func whoLeavesIsAskedToNoMeetingAnyMore() throws {
    let plan = SmallPlan().yaml(
      "rules:",
      """
      sessions:
        - {id: pair, minutes: 30, agents: [a1, a2]}
        - {id: alone, minutes: 30, agents: a1}
        - {id: everybody, minutes: 30}
      rules:
      """)
    let changed = try draft(plan).applying([.removeAgent("a1")])
    #expect(changed.sessions?.map(\.id) == ["pair", "everybody"] && changed.sessions?[0].agents == ["a2"])
    #expect(try PlanCompiler.compile(changed).plan.agents[0].sessions.map(\.session) == [0, 1])
  }

  @Test func changesNameWhatTheyDoNotFind() throws {
    let rule = RuleDraft(demand: .length(rule: "weekly-rest", Minutes(2160)))
    let error = #expect(throws: DraftError.self) {
      try draft().applying([
        .removeAgent("a9"), .addRule(rule), .setContract(agent: "a1", contract: "fulltime"),
        .removeRule("maximum-days"),
      ])
    }
    #expect(
      error?.problems.map(\.description) == [
        "agents[a9] is not an agent of the plan", "contracts[fulltime] is not a contract of the plan",
        "rules[maximum-days] is not a rule of the plan",
      ])
    #expect(error?.problems.map(\.code) == ["unknown-agent", "unknown-contract", "unknown-rule"])
  }

  @Test func aPresetsRuleCanBeRemoved() throws {
    let plan = SmallPlan().yaml("- minimum-rest: 11h", "- preset: eu\n  - minimum-rest: 12h")
    let rules = try PlanCompiler.compile(draft(plan).applying([.removeRule("minimum-rest")])).plan.rules
    #expect(rules.map(\.kind.id) == [.weeklyRest, .maximumWeeklyHours])
  }

  @Test func problemsAreNamedByPath() throws {
    var plan = try draft()
    plan.agents[1].contract = "fulltime"
    plan.queues[0].goals?.maximumAbandonment = 0.05
    plan.queues[0].patience = nil
    plan.shifts[0].contracts = ["full-time", "none"]
    plan.absences = [
      AbsenceDraft(agent: "a7", from: try #require(Moment("2026-11-24")), to: try #require(Moment("2026-11-23")))
    ]
    let error = #expect(throws: DraftError.self) { try PlanCompiler.compile(plan) }
    #expect(
      error?.problems.map(\.description) == [
        "queues[phone].goals sets a maximum-abandonment, but the queue has no patience",
        "shifts[early].contracts[2] [none] is not a contract of the plan",
        "agents[a2].contract [fulltime] is not a contract of the plan",
        "absences[1].agent [a7] is not an agent of the plan",
        "absences[1].to [2026-11-23] lies before from [2026-11-24]",
      ])
  }

  /// Values that no reader would have let through.
  @Test func draftsMadeInCodeAreRefusedNotCrashedOn() throws {
    let good = try draft()
    let spoiled: [(inout PlanDraft) -> Void] = [
      { $0.breaks?[0].breakStep = Minutes(0) }, { $0.breaks?[0].take[0].minutes = Minutes(-5) },
      { $0.shifts[0].starts = [.window(from: ClockTime(minute: 0), to: ClockTime(minute: 60), step: Minutes(0))] },
      { $0.shifts[0].lengths = [Minutes(-30)] }, { $0.contracts[0].days = 0...70 },
      { $0.contracts[0].weeklyHours = Minutes(-5)...Minutes(5) }, { $0.centre.interval = Minutes(0) },
      { $0.centre.timeZone = "" }, { $0.horizon.weeks = 0 }, { $0.horizon.firstDay = CivilDate(dayNumber: 9_999_999) },
      { $0.queues[0].concurrency = .nan }, { $0.queues = [] }, { $0.agents.append($0.agents[0]) },
      { $0.agents[0].id = "" }, { $0.rules = [.rule(RuleDraft(demand: .count(rule: "minimum-rest", -1)))] },
      { $0.rules = [.rule(RuleDraft(demand: .length(rule: "no-rule", Minutes(Int.max))))] },
      { $0.night = NightDraft(minutes: Minutes(2000)) }, { $0.solve = SolveDraft(seed: -1) },
      { $0.objective = ObjectiveDraft(shortfall: .infinity) }, { $0.shifts.append($0.shifts[0]) },
    ]
    for (index, spoil) in spoiled.enumerated() {
      var plan = good
      spoil(&plan)
      #expect(throws: DraftError.self, "\(index)") { try PlanCompiler.compile(plan) }
    }
  }
}
