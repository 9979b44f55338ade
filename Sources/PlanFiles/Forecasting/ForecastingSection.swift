import PlanModel
import Workforce

/// `adjustments`, `unusual-days` and `staffing`: what the planner knows beyond the history, and how careful to staff.
struct ForecastingSection {
  private let adjustments: NodeReader?
  private let unusualDays: NodeReader?
  private let adjustmentsFile: String
  private let unusualDaysFile: String
  private(set) var staffingQuantile: Double?

  /// Reads the three keys of a plan.
  init(_ plan: MappingReader) {
    adjustments = plan.value("adjustments")
    unusualDays = plan.value("unusual-days")
    adjustmentsFile = adjustments?.text(expecting: "the name of a file") ?? "adjustments.csv"
    unusualDaysFile = unusualDays?.text(expecting: "the name of a file") ?? "unusual-days.csv"
    if let keys = plan.value("staffing")?.mapping() {
      staffingQuantile = keys.value("quantile")?.read(PlanDraft.quantileField)
      keys.finish()
    }
  }

  /// The names of its tables, as far as the plan says them.
  var tableNames: (adjustments: String?, unusualDays: String?) {
    (adjustments.map { _ in adjustmentsFile }, unusualDays.map { _ in unusualDaysFile })
  }

  /// Reads the tables, which need not be there unless the plan names them.
  func settings(files: FolderFiles, queues: IDIndex, times: HorizonTimes, log: ProblemLog) -> ForecastSettings {
    var settings = ForecastSettings(staffingQuantile: staffingQuantile)
    if let bytes = bytes(adjustmentsFile, mention: adjustments, key: "adjustments", files) {
      settings.adjustments =
        AdjustmentsTable(bytes, file: adjustmentsFile, queues: queues, times: times, log: log).adjustments
    }
    if let bytes = bytes(unusualDaysFile, mention: unusualDays, key: "unusual-days", files) {
      settings.unusualDays = UnusualDaysTable(bytes, file: unusualDaysFile, queues: queues, log: log).decisions
    }
    return settings
  }

  private func bytes(_ file: String, mention: NodeReader?, key: String, _ files: FolderFiles) -> [UInt8]? {
    if mention == nil, !files.exists(file) { return nil }
    return files.bytes(file, mention: mention, missing: "correct the name, or remove the key `\(key)`")
  }
}
