import Foundation
import PlanFiles
import PlanModel
import Workforce

/// What is fed: every reader of what a user can write.
enum FuzzTarget: String, CaseIterable {
  /// `plan.yaml`.
  case plan
  /// The tables of a plan: agents, absences, wishes and locks, cut at form feeds.
  case tables
  /// Past contacts; the first byte chooses the format.
  case history
  /// A forecast made elsewhere.
  case forecast
  /// A roster.
  case roster
  /// A what-if.
  case scenario
  /// Past contacts in a workbook: an even first byte, and what follows is the file; an odd one, and it is the file's parts.
  case workbook
  /// Shares of pooling.
  case pooling
  /// Dates, hours, durations, days and other short texts.
  case texts

  /// The plan that everything else belongs to.
  nonisolated(unsafe) private static let folder = FuzzFolder()
  /// A plan of a few lines, for its tables.
  nonisolated(unsafe) private static let shortFolder = {
    let folder = FuzzFolder()
    folder.shorten()
    return folder
  }()

  /// Reads bytes; whatever they are, this comes back.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .plan: FuzzTarget.folder.load(with: ["plan.yaml": bytes])
    case .tables:
      let names = ["agents.csv", "absences.csv", "wishes.csv", "locks.csv"]
      let parts = bytes.split(separator: 12, maxSplits: 3, omittingEmptySubsequences: false).map(Array.init)
      FuzzTarget.shortFolder.load(with: Dictionary(uniqueKeysWithValues: zip(names, parts)))
    case .history: FuzzTarget.folder.readHistory(bytes)
    case .forecast: FuzzTarget.folder.readForecast(bytes)
    case .roster: FuzzTarget.folder.readRoster(bytes)
    case .scenario: FuzzTarget.folder.readScenario(bytes)
    case .workbook: FuzzTarget.folder.readWorkbook(bytes)
    case .pooling: FuzzTarget.folder.readPooling(bytes)
    case .texts: FuzzTarget.readTexts(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func readTexts(_ text: String) {
    _ = Moment(text)
    _ = DaySelection(text)
    _ = Weekdays(text)
    _ = try? WeeklyHours(text)
    _ = Minutes(text)
    _ = Seconds(text)
    _ = ClockTime(text)
    _ = CivilDate(text)
    _ = InlineScenario.sweep(text)
  }
}
