import Foundation
import PlanFiles
import PlanModel
import Testing
import Workforce

/// Presets name their sources, and say where shifts fall short of the breaks they ask for.
@Suite struct LabourPresetTests {
  @Test func everyRuleAndBreakNamesItsSource() {
    for preset in LabourPreset.all {
      #expect(!preset.source.isEmpty && !preset.asOf.isEmpty && !preset.notes.isEmpty, "\(preset.id)")
      #expect(preset.rules.allSatisfy { !$0.source.isEmpty } && preset.breaks.allSatisfy { !$0.source.isEmpty })
    }
    #expect(LabourPreset.all.map(\.id) == ["id", "eu", "de", "uk", "us-ca", "ph"])
  }

  @Test func theFormatsDocumentPrintsThemAll() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    let text = try String(contentsOf: root.appendingPathComponent("docs/plan-format.md"), encoding: .utf8)
    for preset in LabourPreset.all {
      #expect(text.contains("### `\(preset.id)`"), "\(preset.id)")
      for source in [preset.source] + preset.rules.map(\.source) + preset.breaks.map(\.source) + preset.notes {
        #expect(text.contains(source), "\(source)")
      }
    }
  }

  private func warnings(_ preset: String, _ breaks: String) throws -> [String] {
    let plan = SmallPlan().yaml("minimum-rest: 11h", "preset: \(preset)").yaml(
      "{kind: meal, minutes: 30, paid: false, earliest-start: 3h, latest-end: 6h}", breaks)
    // Its queue never closes, and its shift is there by day.
    return try FolderOnDisk(plan.files).load().warnings.filter { !$0.contains("when no shift of those who serve it") }
  }

  @Test func aShiftWithoutTheBreakAskedForIsAWarning() throws {
    let found = try warnings("uk", "{kind: meal, minutes: 15, paid: false}")
    #expect(
      found == [
        "plan.yaml:22: shifts[1] (shift [early] of 8h30) has no break of at least 20 min: "
          + "Working Time Regulations 1998 reg. 12: 20 minutes when the day exceeds six hours"
      ])
    #expect(try warnings("uk", "{kind: meal, minutes: 30, paid: false}") == [])
  }

  @Test("Germany's breaks come in parts of a quarter of an hour: what they are together counts")
  func partsOfABreak() throws {
    let lacking =
      "plan.yaml:22: shifts[1] (shift [early] of 8h30) has less than 30 min in breaks of at least 15 min: "
      + "ArbZG § 4: 30 minutes when work exceeds six hours, in parts of at least 15"
    let windows = ["earliest-start: 2h, latest-end: 4h", "earliest-start: 4h, latest-end: 6h"]
    func two(_ minutes: Int, _ others: Int) -> String {
      "{kind: meal, minutes: \(minutes), paid: false, \(windows[0])}\n      - "
        + "{kind: meal, minutes: \(others), paid: false, \(windows[1])}"
    }
    #expect(try warnings("de", "{kind: meal, minutes: 30, paid: false, \(windows[1])}") == [])
    #expect(try warnings("de", two(15, 15)) == [])
    #expect(try warnings("de", two(15, 10)) == [lacking], "ten minutes are no break")
    #expect(try warnings("de", two(20, 10)) == [lacking])
  }

  @Test func germanysRulesAreWhatItsLawSays() throws {
    let plan = try FolderOnDisk(SmallPlan().yaml("minimum-rest: 11h", "preset: de").files).load().plan
    #expect(
      plan.rules.map(\.kind) == [
        .minimumRest(minutes: 660), .maximumDailyHours(minutes: 600), .maximumWeeklyHours(minutes: 2880),
        .weeklyRest(minutes: 2100, counted: .beginsInWeek),
      ])
    #expect(plan.shifts[0].shapes[0].longestStretch == 360)
  }

  @Test func aMealThatMayBeginTooLateIsAWarning() throws {
    let rests = "{kind: rest, minutes: 10}\n      - {kind: rest, minutes: 10}\n      - "
    let late = try warnings("us-ca", rests + "{kind: meal, minutes: 30, paid: false, latest-end: 6h}")
    #expect(late.count == 1 && late.allSatisfy { $0.contains("surely begins within 5h") })
    #expect(try warnings("us-ca", rests + "{kind: meal, minutes: 30, paid: false, latest-end: 5h30}") == [])
  }

  @Test("Shorter rests before a meal do not set back the work that counts, whatever the longest stretch")
  func workSinceTheStart() throws {
    let rest = "{kind: rest, minutes: 10, latest-end: 4h}\n      - {kind: rest, minutes: 10, latest-end: 8h}\n      - "
    let meal = "{kind: meal, minutes: 30, earliest-start: 3h, latest-end: 8h}"
    func california(_ breaks: String) throws -> [String] {
      let plan = SmallPlan().yaml("hours: 24/7", "hours: mon-sun 07:00-17:30").yaml(
        "minimum-rest: 11h", "preset: us-ca"
      ).yaml(
        "{kind: meal, minutes: 30, paid: false, earliest-start: 3h, latest-end: 6h}", breaks
      ).yaml("  - shift-length: 8h30", "  - shift-length: 8h30\n    longest-stretch: 5h")
      return try FolderOnDisk(plan.files).load().warnings
    }
    #expect(try california(rest + meal).count == 1)
    // As the first break, it begins within the longest stretch; before the others, those are behind it.
    #expect(try california(meal + "\n      - {kind: rest, minutes: 10}\n      - {kind: rest, minutes: 10}") == [])
    // An unpaid pause before it is no work: 5 h 20 after the start are five hours of work.
    let pause = "{kind: rest, minutes: 20, paid: false, earliest-start: 1h, latest-end: 2h}\n      - "
    let rests = "\n      - {kind: rest, minutes: 10}\n      - {kind: rest, minutes: 10}"
    let step = "\n    break-step: 5"
    func late(_ end: String) -> String { "{kind: meal, minutes: 30, earliest-start: 3h, latest-end: \(end)}" }
    #expect(try california(pause + late("5h50") + rests + step) == [])
    #expect(try california(pause + late("5h55") + rests + step).count == 1)
  }

  @Test(
    "Hours of work decide: 10 h 30 with half an hour unpaid ask for no second meal",
    arguments: [
      (630, 30, false), (635, 30, true), (600, 30, false), (660, 60, false),
    ])
  func hoursWorked(minutes: Int, unpaid: Int, isAsked: Bool) throws {
    let california = try #require(LabourPreset.all.first { $0.id == "us-ca" })
    let meal = BreakRule(kind: .meal, minutes: unpaid, isPaid: false, earliestStart: 180, latestEnd: 330)
    let shape = ShiftShape(minutes: minutes, breaks: [meal])
    let second = try #require(california.breaks.first { $0.workLongerThan == 600 && $0.count == 2 })
    #expect(second.isMet(by: shape) == !isAsked)
    #expect(second.isAsked(of: shape) == isAsked)
  }

  @Test("A second meal begins within ten hours of work: the first one is none") func secondMeal() throws {
    let california = try #require(LabourPreset.all.first { $0.id == "us-ca" })
    let second = try #require(california.breaks.first { $0.workLongerThan == 600 && $0.count == 2 })
    func shape(latestEnd: Int) -> ShiftShape {
      ShiftShape(
        minutes: 750,
        breaks: [
          BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 180, latestEnd: 330),
          BreakRule(kind: .meal, minutes: 30, isPaid: false, earliestStart: 480, latestEnd: latestEnd),
        ])
    }
    #expect(second.isMet(by: shape(latestEnd: 660)))
    #expect(!second.isMet(by: shape(latestEnd: 675)))
  }

  @Test("A meal whose latest end the plan leaves open is placed as the preset says") func placed() throws {
    func latestEnd(_ preset: String, _ meal: String) throws -> Int {
      let plan = SmallPlan().yaml("minimum-rest: 11h", "preset: \(preset)").yaml(
        "{kind: meal, minutes: 30, paid: false, earliest-start: 3h, latest-end: 6h}", meal)
      return try FolderOnDisk(plan.files).load().plan.shifts[0].shapes[0].breaks[0].latestEnd
    }
    #expect(try latestEnd("us-ca", "{kind: meal, minutes: 30}") == 330)
    #expect(try latestEnd("id", "{kind: meal, minutes: 30}") == 270)
    #expect(try latestEnd("uk", "{kind: meal, minutes: 30}") == 450)
    #expect(try latestEnd("us-ca", "{kind: meal, minutes: 30, latest-end: 7h}") == 420)
    #expect(try latestEnd("us-ca", "{kind: meal, minutes: 30, earliest-start: 6h}") == 450, "does not fit: a warning")
  }

  @Test("Each preset says how its weekly rest is counted") func weeklyRest() {
    let found = LabourPreset.all.map { preset in
      preset.rules.compactMap { rule -> WeeklyRestCounting? in
        if case .weeklyRest(_, let counted) = rule.kind { counted } else { nil }
      }
    }
    let begins = [WeeklyRestCounting.beginsInWeek]
    #expect(found == [begins, begins, begins, begins, [.withinWeek], [.anySevenDays]])
  }

  @Test func indonesiaLetsNobodyWorkFourHoursWithoutABreak() throws {
    let plan = SmallPlan().yaml("minimum-rest: 11h", "preset: id")
    let loaded = try FolderOnDisk(plan.files).load()
    #expect(loaded.plan.shifts[0].shapes[0].longestStretch == 240)
    let longer = plan.yaml("  - shift-length: 8h30", "  - shift-length: 8h30\n    longest-stretch: 5h")
    #expect(try FolderOnDisk(longer.files).load().plan.shifts[0].shapes[0].longestStretch == 300)
  }
}
