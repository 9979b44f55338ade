import PlanFiles
import PlanModel
import Testing
import Workforce

/// How presets and a plan's own rules come together.
@Suite struct RulesSectionTests {
  private func rules(_ entries: String) throws -> [Rule] {
    let plan = SmallPlan().yaml("  - minimum-rest: 11h\n", entries)
      .yaml("shifts:", "  - {id: six, weekly-hours: [0h, 40h], days: [0, 6]}\nshifts:")
      .yaml("breaks:", "  - {id: late, starts: 13:00, lengths: 8h30}\nbreaks:")
    return try FolderOnDisk(plan.files).load().plan.rules
  }

  @Test func presetsBringTheirRulesWithTheirSources() throws {
    let found = try rules("  - preset: eu\n")
    #expect(
      found.map(\.kind) == [
        .minimumRest(minutes: 660), .weeklyRest(minutes: 2100, counted: .beginsInWeek),
        .maximumWeeklyHours(minutes: 2880),
      ])
    #expect(found.allSatisfy { $0.source.contains("2003/88/EC") && $0.hardness == .hard })
  }

  @Test func anEntryTakesThePlaceOfThePresetsRule() throws {
    let found = try rules("  - minimum-rest: 12h\n    weight: 5\n  - preset: eu\n")
    #expect(found.map(\.kind.id) == [.weeklyRest, .maximumWeeklyHours, .minimumRest])
    #expect(found.last == Rule(kind: .minimumRest(minutes: 720), hardness: .soft(weight: 5)))
  }

  @Test func aWeeklyRestSaysHowItIsCounted() throws {
    let found = try rules(
      "  - weekly-rest: 36h\n  - weekly-rest: {rest: 35h, counted: begins-in-week}\n"
        + "  - weekly-rest: {rest: 24h, counted: any-seven-days}\n  - weekly-rest: {rest: 30h, counted: within-week}\n")
    #expect(
      found.map(\.kind) == [
        .weeklyRest(minutes: 2160), .weeklyRest(minutes: 2100, counted: .beginsInWeek),
        .weeklyRest(minutes: 1440, counted: .anySevenDays), .weeklyRest(minutes: 1800, counted: .withinWeek),
      ])
    let preset = try rules("  - preset: eu\n  - weekly-rest: 35h\n").filter { $0.kind.id == .weeklyRest }
    #expect(preset.map(\.kind) == [.weeklyRest(minutes: 2100)])
  }

  @Test(
    "What is wrong with a weekly rest is told",
    arguments: [
      ("{rest: 35h}", "plan.yaml:26: rules[1].weekly-rest lacks the key `counted`"),
      ("{rest: 130h, counted: begins-in-week}", "plan.yaml:26: rules[1].weekly-rest.rest"),
      (
        "{rest: 35h, counted: weekly}",
        "plan.yaml:26: rules[1].weekly-rest.counted [weekly] is not one of within-week, begins-in-week, any-seven-days"
      ),
    ])
  func wrongWeeklyRest(text: String, message: String) throws {
    let plan = SmallPlan().yaml("minimum-rest: 11h", "weekly-rest: \(text)")
    let found = try FolderOnDisk(plan.files).problems()
    #expect(
      found.count == 1 && found[0].contains(message.split(separator: " ").dropFirst().joined(separator: " ")),
      "\(found)")
  }

  @Test func offRemovesIt() throws {
    let found = try rules("  - preset: eu\n  - weekly-rest: off\n")
    #expect(found.map(\.kind.id) == [.minimumRest, .maximumWeeklyHours])
  }

  @Test func anEntryForOneContractLeavesTheOthers() throws {
    let found = try rules("  - preset: uk\n  - minimum-rest: 12h\n    contracts: six\n")
    #expect(found.filter { $0.kind.id == .minimumRest }.map(\.contracts) == [[0], [1]])
    let off = try rules("  - preset: uk\n  - minimum-rest: off\n    contracts: [six, full-time]\n")
    #expect(!off.contains { $0.kind.id == .minimumRest })
  }

  @Test func entriesOfTheSameRuleStandBesideEachOther() throws {
    let found = try rules("  - minimum-rest: 11h\n  - minimum-rest: 14h\n    weight: 1\n    source: our own\n")
    #expect(
      found == [
        Rule(kind: .minimumRest(minutes: 660)),
        Rule(kind: .minimumRest(minutes: 840), hardness: .soft(weight: 1), source: "our own"),
      ])
  }

  @Test func indonesiaLimitsTheDayByTheDaysOfTheContract() throws {
    let daily = try rules("  - preset: id\n  - minimum-rest: 10h\n").filter { $0.kind.id == .maximumDailyHours }
    #expect(daily.map(\.contracts) == [[0], [1]])
    #expect(daily.map(\.kind) == [.maximumDailyHours(minutes: 480), .maximumDailyHours(minutes: 420)])
  }

  @Test func staffingPastMidnightIsTwoWindows() throws {
    let found = try rules("  - minimum-staffing: {queue: phone, agents: 1, from: 22:00, to: 06:00}\n")
    #expect(
      found.map(\.kind) == [
        .minimumStaffing(queue: 0, agents: 1, wallClock: 1320..<1440),
        .minimumStaffing(queue: 0, agents: 1, wallClock: 0..<360),
      ])
  }

  @Test func successionsOfSeveralShiftsAreWrittenOnce() throws {
    let found = try rules("  - forbidden-succession: {first: early, second: [early]}\n")
    #expect(found.map(\.kind) == [.forbiddenSuccession(first: 0, second: 0)])
  }

  @Test func everyRuleCanBeWritten() throws {
    let found = try rules(
      """
        - minimum-rest: 11h
        - weekly-rest: 35h
        - maximum-consecutive-days: 6
        - minimum-consecutive-days: 2
        - minimum-consecutive-days-off: 2
        - maximum-consecutive-days-off: 4
        - maximum-weekly-hours: 48h
        - minimum-weekly-hours: 10h
        - maximum-average-weekly-hours: {hours: 48h, weeks: 17, from-nights: 48}
        - maximum-days: 6
        - minimum-days: 2
        - maximum-weekends: 1
        - maximum-split-weekends: 0
        - maximum-consecutive-weekends: 2
        - forbidden-succession: {first: early, second: early}
        - forward-rotation: [early, [late]]
        - start-variation: {within: 2h, from: 12:00}
        - maximum-consecutive-shifts: {shifts: early, days: 3}
        - minimum-consecutive-shifts: {shifts: [early], days: 2}
        - maximum-consecutive-nights: 4
        - rest-after-nights: {nights: 3, rest: 48h}
        - maximum-daily-hours: 10:00
        - minimum-staffing: {queue: phone, agents: 1}

      """)
    #expect(found.map(\.kind.id) == RuleKind.allIDs)
    #expect(found[8].kind == .maximumAverageWeeklyHours(minutes: 2880, weeks: 17, nights: 48))
    #expect(found[15].kind == .forwardRotation(order: [[0], [1]]))
    #expect(found[16].kind == .startVariation(minutes: 120, from: 720))
    #expect(found[17].kind == .maximumConsecutiveShifts(families: [0], days: 3))
    #expect(found[20].kind == .restAfterNights(nights: 3, minutes: 2880))
  }
}
