import Foundation
import PlanFiles
import PlanModel
import Queueing
import Testing
import WallClock
import Workforce

/// A folder with made-up history files, read with a plan of 30-minute intervals unless said otherwise.
struct HistoryFolder {
  var files: [String: [UInt8]]
  var queues = [HistoryFolder.queue("voice")]
  var intervalMinutes = 30
  var zone = "Asia/Jakarta"
  var specialDays: [SpecialDay] = []

  init(_ text: String, queues: [Queue]? = nil, intervalMinutes: Int = 30, zone: String = "Asia/Jakarta") {
    files = ["history.csv": Array(text.utf8)]
    self.intervalMinutes = intervalMinutes
    self.zone = zone
    self.queues = queues ?? [HistoryFolder.queue("voice", slotMinutes: intervalMinutes)]
  }

  /// A queue that opens between two hours of every day.
  static func queue(_ id: String, opening hours: Range<Int> = 0..<24, slotMinutes: Int = 30) -> Queue {
    let day = (0..<1440 / slotMinutes).map { hours.contains($0 * slotMinutes / 60) }
    return Queue(
      id: id, channel: .voice, skill: id, goals: ServiceGoals(), handlingSeconds: nil,
      openSlots: Array(repeating: day, count: 7))
  }

  /// Reads `history.csv`, or the given sources.
  func read(_ source: HistorySource? = nil, _ more: HistorySource...) throws -> History {
    try read([source ?? HistorySource(file: "history.csv", timeZone: zone)] + more)
  }

  private func read(_ sources: [HistorySource]) throws -> History {
    let clock = try #require(ZonedClock(identifier: zone))
    let calendars = queues.map { OpeningCalendar(weekly: $0.openSlots, specialDays: specialDays, queue: $0.id) }
    let reader = HistoryReader(
      queues: queues, calendars: calendars, intervalMinutes: intervalMinutes, clock: clock)
    return try onDisk { folder in try reader.read(sources, in: folder) }
  }

  /// The problems of a history that cannot be read, without their fixes.
  func problems(_ source: HistorySource? = nil, _ more: HistorySource...) -> [String] {
    do {
      _ = try read([source ?? HistorySource(file: "history.csv", timeZone: zone)] + more)
      return []
    } catch let error as PlanError {
      return error.problems.map { problem in
        var problem = problem
        problem.fix = nil
        return problem.description
      }
    } catch {
      return ["\(error)"]
    }
  }

  /// Runs a body with the files in a folder of their own.
  func onDisk<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = try FolderOnDisk()
    for (name, bytes) in files { try folder.write(name, Data(bytes)) }
    return try withExtendedLifetime(folder) { try body(folder.path) }
  }
}

extension HistorySource {
  typealias Format = HistoryFormat
  typealias Columns = HistoryColumnNames

  /// A source made in code, in a zone of its own.
  init(
    file: String, format: Format? = nil, columns: Columns? = nil, queue: String? = nil,
    queueNames: [String: String]? = nil, timeZone: String, dateFormat: String? = nil, decimalComma: Bool? = nil,
    thousandsSign: ThousandsSign? = nil, handlingUnit: HandlingUnit? = nil, missingMeans: MissingInterval? = nil
  ) {
    let names = queueNames?.sorted { $0.key < $1.key }.map { HistoryDraft.QueueName(name: $0.key, queue: $0.value) }
    self.init(
      HistoryDraft(
        file: file, format: format, columns: columns ?? Columns(), queue: queue, queueNames: names, timeZone: timeZone,
        dateFormat: dateFormat, decimalComma: decimalComma, thousandsSign: thousandsSign, handlingUnit: handlingUnit,
        missingMeans: missingMeans), centreZone: timeZone)
  }
}

extension ContactSeries {
  /// What is known of a slot, by the wall clock.
  func observation(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Observation {
    observations[day * slotsPerDay + (hour * 60 + minute) * slotsPerDay / 1440]
  }

  /// The handling time of a slot, by the wall clock.
  func handling(_ day: Int, _ hour: Int, _ minute: Int = 0) -> Double? {
    handlingSeconds[day * slotsPerDay + (hour * 60 + minute) * slotsPerDay / 1440]
  }
}
