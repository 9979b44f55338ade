import Foundation
import PlanFiles
import PlanModel
import Testing
import Workforce

/// How presets of pay and a plan's own lines come together, and what windows and days become.
@Suite struct PaySectionTests {
  private func pay(_ entries: String, calendar: String = "", firstDay: String = "2026-11-23") throws -> [PayLine] {
    let plan = SmallPlan().yaml("rules:", "pay:\n\(entries)\(calendar)rules:")
      .yaml("shifts:", "  - {id: six, weekly-hours: [0h, 40h], days: [0, 6]}\nshifts:")
      .yaml("2026-11-23", firstDay)
    return try FolderOnDisk(plan.files).load().plan.pay
  }

  @Test func everyPresetNamesItsSourcesAndTheDocumentPrintsThem() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..")
    let text = try String(contentsOf: root.appendingPathComponent("docs/pay.md"), encoding: .utf8)
    #expect(PayPreset.all.map(\.id) == ["id", "ph", "us-ca"])
    for preset in PayPreset.all {
      #expect(text.contains("### `\(preset.id)`: pay in") && text.contains("As of \(preset.asOf)"))
      for source in [preset.source] + preset.lines.map(\.source) + preset.notes {
        #expect(text.contains(source), "\(source)")
      }
      for line in preset.lines { #expect(text.contains("| `\(line.id)` |")) }
    }
  }

  @Test func presetsSpeakOfContractsByTheirDays() throws {
    let found = try pay("  - preset: id\n")
    #expect(
      found.map(\.id) == ["overtime-day", "overtime-day", "holiday", "holiday", "overtime-week", "overtime-week"])
    #expect(found.map(\.contracts) == [[1], [0], [1], [0], [0], [1]])
    #expect(
      found.suffix(2).map(\.terms)
        == [480, 420].map { .weeklyOvertime(bands: [PayBand(above: 2400, premium: 5000)], perDuty: $0) })
    #expect(found.allSatisfy { $0.source.hasPrefix("PP 35/2021 Art. 31") })
  }

  @Test func aLineTakesThePlaceOfThePresets() throws {
    let found = try pay(
      "  - preset: us-ca\n  - {id: overtime-day, above: 10h, premium: 12.5%, contracts: six, source: agreement}\n")
    #expect(found.map(\.id) == ["overtime-day", "overtime-week", "overtime-week", "overtime-day"])
    #expect(found.map(\.contracts) == [[0], [0], [1], [1]])
    #expect(
      found.last
        == PayLine(
          id: "overtime-day", terms: .premium(PayPremium(bands: [PayBand(above: 600, premium: 1250)])), contracts: [1],
          source: "agreement"))
    let off = try pay("  - preset: us-ca\n  - {id: overtime-day, off: yes}\n")
    #expect(off.map(\.terms) == [.weeklyOvertime(bands: [PayBand(above: 2400, premium: 5000)], perDuty: nil)])
  }

  @Test func windowsAndDaysBecomeElapsedMinutes() throws {
    // The clock goes back on Sunday, 25 October 2026, at 03:00: the night from Saturday has an hour more.
    let found = try pay(
      "  - {id: night, hours: 22:00-06:00, premium: 10%}\n  - {id: sunday, days: sun, premium: 50%}\n"
        + "  - {id: sunday-night, hours: 22:00-06:00, days: sun, premium: 1%}\n"
        + "  - {id: holiday, on: holidays, premium: 100%, stacking: highest}\n"
        + "  - {id: early-sunday, allowance: 2.5, days: [sat, sun], shifts: early}\n",
      calendar: "calendar:\n  - {name: Fair, date: 2026-10-22, factor: 0.5, holiday: true}\n", firstDay: "2026-10-19")
    func stretches(_ line: PayLine) -> [Range<Int>] {
      if case .premium(let premium) = line.terms { premium.stretches ?? [] } else { [] }
    }
    let saturday = 5 * 1440
    #expect(stretches(found[0]).contains(saturday + 1320..<saturday + 1440 + 420))
    #expect(stretches(found[0]).first == -120..<360)
    #expect(stretches(found[1]).first { $0.lowerBound > 0 } == saturday + 1440..<saturday + 1440 + 1500)
    #expect(
      stretches(found[2]).filter { $0.lowerBound > 0 }.prefix(2) == [
        saturday + 1440..<saturday + 1440 + 420, saturday + 1440 + 1380..<saturday + 1440 + 1500,
      ])
    #expect(stretches(found[3]) == [3 * 1440..<4 * 1440])
    #expect(
      found[4].terms
        == .allowance(
          PayAllowance(thousandths: 2500, shifts: [0], days: [false, false, false, false, false, true, true])))
  }

  @Test func aHolidayThatNoDayOfTheHorizonIsMarkedAsIsAWarning() throws {
    let plan = SmallPlan().yaml(
      "rules:",
      "pay: [{id: holiday, on: holidays, premium: 100%}]\ncalendar:\n  - {name: Fair, date: 2026-11-26, factor: 0.5}\nrules:"
    )
    let found = try FolderOnDisk(plan.files).load().warnings.filter { $0.contains("pay") }
    #expect(
      found == [
        "plan.yaml:29: pay[1].on is never met: no day of the calendar in the horizon is marked `holiday: true`"
      ])
  }
}
