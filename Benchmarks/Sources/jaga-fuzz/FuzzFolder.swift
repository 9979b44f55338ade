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
    write(Array(bytes.dropFirst()), to: "fed.csv")
    let draft = HistoryDraft(
      file: "fed.csv", format: formats[choice % formats.count], queue: choice & 64 > 0 ? sound.plan.queues[0].id : nil,
      decimalComma: choice & 128 > 0 ? true : nil)
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

  /// Reads a what-if.
  func readScenario(_ bytes: [UInt8]) {
    write(bytes, to: "scenarios/fed.yaml")
    _ = try? ScenarioFolder.scenarios(named: ["fed"], of: sound, in: path)
  }

  private func write(_ bytes: [UInt8], to name: String) {
    try? Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }
}
