import Foundation
import PlanFiles
import PlanModel
import Workforce

/// A sound plan folder of which one file at a time is replaced by what is fed.
final class FuzzFolder {
  private let path: String
  private let sound: LoadedPlan

  /// Writes the plan that `jaga init` writes.
  init() {
    path = NSTemporaryDirectory() + "jaga-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try PlanTemplate.write(into: path)
      try FileManager.default.createDirectory(atPath: path + "/scenarios", withIntermediateDirectories: true)
      sound = try PlanFolder.load(at: path)
    } catch {
      fatalError("no plan to begin with: \(error)")
    }
  }

  /// Puts a plan of a few lines in place of the template's, whose YAML takes most of the time where tables alone are fed.
  func shorten() {
    write(Array(FuzzFolder.shortPlan.utf8), to: PlanFolder.planFile)
    unlink(path + "/history.csv")
  }

  /// With the ids of the template's tables.
  private static let shortPlan = """
    centre: {time-zone: Europe/Amsterdam, interval: 60}
    horizon: {first-day: 2026-11-30}
    queues: [{id: phone, goals: {service-level: 80/20}, handling-time: 240 s}]
    shifts: [{id: early, starts: 08:00, lengths: 8h}, {id: short, starts: 14:00, lengths: 5h}]
    contracts:
    - {id: full-time, weekly-hours: 40h, days: 5, shifts: early}
    - {id: part-time, weekly-hours: [10h, 25h], days: [2, 5], pattern: {sun: off}}
    rules: [minimum-rest: 11h]

    """

  /// Reads the plan with some files in place of its own, which come back afterwards.
  func load(with files: [String: [UInt8]]) {
    let old = files.keys.map { ($0, FileManager.default.contents(atPath: path + "/" + $0)) }
    for (name, bytes) in files { write(bytes, to: name) }
    _ = try? PlanFolder.load(at: path)
    for (name, bytes) in old {
      if let bytes { write([UInt8](bytes), to: name) } else { unlink(path + "/" + name) }
    }
  }

  /// Reads past contacts: the first byte chooses the format and whether commas are decimal.
  func readHistory(_ bytes: [UInt8]) {
    let choice = Int(bytes.first ?? 0)
    let formats = HistoryFormat.allCases
    readHistory(
      Array(bytes.dropFirst()), named: "fed.csv", as: formats[choice % formats.count],
      queue: choice & 64 > 0 ? sound.plan.queues[0].id : nil, decimalComma: choice & 128 > 0 ? true : nil)
  }

  /// Reads past contacts of a workbook.
  func readWorkbook(_ bytes: [UInt8]) {
    let rest = Array(bytes.dropFirst())
    let isWhole = (bytes.first ?? 0) & 1 == 0
    readHistory(
      isWhole ? rest : FuzzArchive.workbook(of: rest), named: "fed.xlsx", as: .interval, queue: nil, decimalComma: nil)
  }

  private func readHistory(
    _ bytes: [UInt8], named name: String, as format: HistoryFormat, queue: String?, decimalComma: Bool?
  ) {
    write(bytes, to: name)
    let draft = HistoryDraft(file: name, format: format, queue: queue, decimalComma: decimalComma)
    let reader = HistoryReader(
      queues: sound.plan.queues, calendars: sound.plan.openHours.calendars,
      intervalMinutes: sound.plan.grid.intervalMinutes, clock: sound.clock.zone)
    _ = try? reader.read([HistorySource(draft, centreZone: sound.plan.timeZone)], in: path)
  }

  /// Reads a forecast made elsewhere.
  func readForecast(_ bytes: [UInt8]) {
    _ = try? ForecastReader(
      queues: sound.plan.queues, calendars: sound.plan.openHours.calendars, grid: sound.plan.grid,
      clock: sound.clock.zone
    ).read(ForecastFile(name: "fed.csv", bytes: bytes))
  }

  /// Reads a roster.
  func readRoster(_ bytes: [UInt8]) {
    _ = try? RosterReader.read(bytes, file: "fed.csv", plan: sound.plan, clock: sound.clock)
  }

  /// Reads shares of pooling.
  func readPooling(_ bytes: [UInt8]) {
    _ = try? PoolingTable.read(bytes, file: "fed.csv", plan: sound.plan)
  }

  /// Reads a what-if.
  func readScenario(_ bytes: [UInt8]) {
    write(bytes, to: "scenarios/fed.yaml")
    _ = try? ScenarioFolder.scenarios(named: ["fed"], of: sound, in: path)
  }

  private func write(_ bytes: [UInt8], to name: String) {
    try? Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }
}
