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
    #expect(LabourPreset.all.map(\.id) == ["id", "eu", "uk", "us-ca", "ph"])
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
    return try FolderOnDisk(plan.files).load().warnings
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

  @Test func aMealThatMayBeginTooLateIsAWarning() throws {
    let rests = "{kind: rest, minutes: 10}\n      - {kind: rest, minutes: 10}\n      - "
    let late = try warnings("us-ca", rests + "{kind: meal, minutes: 30, paid: false, latest-end: 6h}")
    #expect(late.count == 1 && late.allSatisfy { $0.contains("surely begins within 5h") })
    #expect(try warnings("us-ca", rests + "{kind: meal, minutes: 30, paid: false, latest-end: 5h30}") == [])
  }

  @Test func indonesiaLetsNobodyWorkFourHoursWithoutABreak() throws {
    let plan = SmallPlan().yaml("minimum-rest: 11h", "preset: id")
    let loaded = try FolderOnDisk(plan.files).load()
    #expect(loaded.plan.shifts[0].shapes[0].longestStretch == 240)
    let longer = plan.yaml("  - shift-length: 8h30", "  - shift-length: 8h30\n    longest-stretch: 5h")
    #expect(try FolderOnDisk(longer.files).load().plan.shifts[0].shapes[0].longestStretch == 300)
  }
}
