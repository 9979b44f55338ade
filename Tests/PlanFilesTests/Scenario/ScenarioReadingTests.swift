import PlanFiles
import PlanModel
import Testing
import Workforce

/// What scenarios say, when they are sound.
@Suite struct ScenarioReadingTests {
  private func read(_ text: String, plan: SmallPlan = SmallPlan()) throws -> LoadedScenario {
    try #require(try ScenarioFolderOnDisk(["tried": text], plan: plan).scenarios(["tried"]).first)
  }

  @Test func everyVerbReachesThePlanOrTheWorld() throws {
    let scenario = try read(
      """
      name: Everything at once
      hire: {count: 2, contract: full-time, skills: [phone], prefix: N, availability: mon-fri}
      leave: a2
      contracts: {full-time: {weekly-hours: [24h, 40h], days: [3, 5], cost: 2}}
      shifts: {early: {lengths: [8h30, 9h], lengths-by: clock}}
      rules: [{minimum-rest: 10h}]
      hours: {phone: mon-sun 07:00-18:00}
      goals: {phone: {service-level: 70/30, maximum-occupancy: 85%}}
      objective: {shortfall: 7}
      absent:
        - {agent: a1, from: 2026-11-24, kind: leave}
        - {random: 1, day: wed}
      volume: {queue: phone, percent: +15, from: 2026-11-24, to: 2026-11-25, hours: 08:00-12:00}
      handling-time: {queue: phone, percent: -10}
      first-contact-resolution: {queue: phone, now: 80%, then: 90%}
      deflection: {queue: phone, share: 20%, returns: {queue: phone, share: 10%, handling-time: 6 min}}
      outage: {queue: phone, from: 2026-11-26 10:00, to: 2026-11-26 12:00, returns: {share: 60%, within: 2h}}
      """)
    let (draft, plan) = (scenario.loaded.draft, scenario.loaded.plan)
    #expect(scenario.scenario.name == "Everything at once")
    #expect(draft.agents.map(\.id) == ["a1", "N1", "N2"] && plan.agents.map(\.id) == ["a1", "N1", "N2"])
    #expect(plan.contracts[0].weeklyMinutes == 1440...2400 && plan.contracts[0].costPerHour == 2)
    #expect(plan.shifts[0].shapes.map(\.minutes).contains(540) && draft.shifts[0].lengthsBy == .clock)
    #expect(plan.rules.map(\.kind) == [.minimumRest(minutes: 600)])
    #expect(!plan.queues[0].openSlots[0][0] && plan.queues[0].openSlots[0][14])
    #expect(plan.queues[0].goals.serviceLevel?.share == 0.7 && plan.queues[0].goals.maximumOccupancy == 0.85)
    #expect(plan.objective.shortfallPerHour == 7 && plan.objective.surplusPerHour == Objective().surplusPerHour)
    #expect(draft.absences?.count == 2 && draft.absences?[0].kind == "leave" && draft.absences?[1].kind == "sick")
    #expect(scenario.demand.count == 5)
    let period = DemandPeriod(
      from: .init(day: plan.grid.date(of: 1), minute: 0), to: .init(day: plan.grid.date(of: 2), minute: 1440),
      hours: 480..<720)
    #expect(scenario.demand[0] == .volume(queues: ["phone"], factor: 1.15, period))
  }

  @Test func aGridIsTheProductOfItsAxes() throws {
    let text = """
      name: Grid
      grid:
        hire: {count: [0, 2], contract: full-time, skills: [phone]}
        goals: {phone: {service-level: [80/20, 70/30]}}
      """
    let found = try ScenarioFolderOnDisk(["grid": text]).scenarios(["grid"])
    #expect(
      found.map(\.scenario.name) == [
        "Grid: hire 0, goals phone 80/20", "Grid: hire 0, goals phone 70/30",
        "Grid: hire 2, goals phone 80/20", "Grid: hire 2, goals phone 70/30",
      ])
    #expect(found.map { $0.loaded.plan.agents.count } == [2, 2, 4, 4])
  }

  @Test func aScenarioStandsOnItsBase() throws {
    let folder = ScenarioFolderOnDisk([
      "bot": "deflection: {queue: phone, share: 20%}\n", "both": "base: bot\nabsent: {agent: a1, from: 2026-11-24}\n",
    ])
    let found = try folder.scenarios(["both"])
    #expect(found[0].demand.count == 1 && found[0].loaded.draft.absences?.count == 1)
    #expect(ScenarioFolder.names(in: folder.folder.path) == ["bot", "both"])
  }

  @Test func aRuleTakesThePlaceOfThePlansOwn() throws {
    let plan = SmallPlan().yaml("- minimum-rest: 11h", "- minimum-rest: 11h\n  - maximum-consecutive-days: 5")
    #expect(try read("rules: [{minimum-rest: 9h}]\n", plan: plan).loaded.plan.rules.count == 2)
    #expect(try read("rules: [{minimum-rest: off}]\n", plan: plan).loaded.plan.rules.count == 1)
    let preset = SmallPlan().yaml("- minimum-rest: 11h", "- preset: eu")
    let eased = try read("rules: [{minimum-rest: 9h}]\n", plan: preset).loaded.plan
    #expect(eased.rules.filter { $0.kind.id == .minimumRest }.map(\.kind) == [.minimumRest(minutes: 540)])
  }

  @Test func aShiftThatGoesIsNamedNowhereAnyMore() throws {
    let plan = SmallPlan()
      .yaml("shifts:\n", "shifts:\n  - {id: late, starts: 12:00, lengths: 8h30}\n")
      .yaml("- minimum-rest: 11h", "- forbidden-succession: {first: late, second: early}")
      .file("wishes.csv", "agent,wish,what,day,weight\na1,avoids,late,,\na1,wants,early,,\n")
    let scenario = try read("shifts: {late: off}\n", plan: plan)
    #expect(scenario.loaded.plan.shifts.map(\.id) == ["early"] && scenario.loaded.plan.rules.isEmpty)
    #expect(scenario.loaded.plan.agents[0].wishes.count == 7)
  }

  @Test func shortWordsSayTheSameAsAFile() throws {
    let folder = ScenarioFolderOnDisk([
      "file": """
      volume: {queue: phone, percent: +15}
      absent: {random: 1, day: 2026-11-24}
      hire: {count: 2, contract: full-time, skills: [phone]}
      goals: {phone: {service-level: 70/20}}
      rules: [{minimum-rest: 10h}]
      """
    ])
    let asked = InlineScenario(requests: [
      .init(.hire, "2:full-time:phone"), .init(.rule, "minimum-rest=10h"), .init(.goal, "phone=70"),
      .init(.absent, "1@tue"), .init(.volume, "phone=+15%"),
    ])
    let found = try folder.scenarios(["file"], inline: [asked])
    #expect(found.map(\.loaded.draft)[0] == found.map(\.loaded.draft)[1] && found[0].demand == found[1].demand)
    #expect(
      found[1].scenario.name
        == "hire 2:full-time:phone, rule minimum-rest=10h, goal phone=70, absent 1@tue, volume phone=+15%")
  }

  @Test(arguments: [
    ("goal:phone=70..80/5", ["phone=70", "phone=75", "phone=80"]),
    ("volume:phone=-10..+10/10%", ["phone=-10%", "phone=0%", "phone=10%"]),
    ("hire:0..2/1:full-time:phone", ["0:full-time:phone", "1:full-time:phone", "2:full-time:phone"]),
  ])
  func aSweepIsAScenarioForEachValue(text: String, values: [String]) throws {
    let swept = try #require(InlineScenario.sweep(text))
    #expect(swept.map { $0.requests[0].text } == values)
  }

  @Test(arguments: ["goal", "goal:phone", "goal:phone=70..60/5", "goal:phone=70..80", "goal:phone=1..9/0", "x:1..2/1"])
  func whatIsNoSweepIsNone(text: String) {
    #expect(InlineScenario.sweep(text) == nil)
  }

  @Test(arguments: InlineScenario.Verb.allCases)
  func whatCannotBeUnderstoodIsSaidWithAnExample(verb: InlineScenario.Verb) throws {
    do throws(PlanError) {
      _ = try ScenarioFolderOnDisk([:]).scenarios([], inline: [InlineScenario(requests: [.init(verb, "")])])
      Issue.record("nothing was said")
    } catch {
      #expect(error.problems.count == 1 && error.problems[0].description.contains("Try: write such as "))
    }
  }

  @Test func moreAgentsDrawnAreTheSameOnesAndSomeMore() throws {
    let plan = SmallPlan().file(
      "agents.csv",
      "id,name,skills,contract,availability\n" + (1...12).map { "a\($0),A,phone,full-time,\n" }.joined())
    let found = try (1...12).map { count in
      Set(
        try read("absent: {random: \(count), day: tue, seed: 5}\n", plan: plan).loaded.draft.absences?.map(\.agent)
          ?? [])
    }
    for (fewer, more) in zip(found, found.dropFirst()) { #expect(fewer.isSubset(of: more)) }
    #expect(found.enumerated().allSatisfy { $0.element.count == $0.offset + 1 })
    let other = try read("absent: {random: 3, day: tue, seed: 6}\n", plan: plan).loaded.draft.absences?.map(\.agent)
    #expect(Set(other ?? []) != found[2])
  }
}
