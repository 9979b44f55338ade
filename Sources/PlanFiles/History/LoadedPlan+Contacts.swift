import PlanModel
public import Workforce

extension LoadedPlan {
  /// Which contacts the plan is made with, read from files: each is read once, and what does not count is not.
  ///
  /// - Parameters:
  ///   - folder: Path of the plan folder.
  ///   - named: A forecast named on the spot.
  ///   - saved: The forecast saved beside a roster.
  /// - Returns: The source that counts.
  /// - Throws: ``PlanError`` with every problem of the file that counts.
  public func contactSource(
    in folder: String, named: ForecastFile? = nil, saved: ForecastFile? = nil
  ) throws(PlanError) -> ContactSource {
    try ContactSource.resolved(
      named: { () throws(PlanError) in try named.map(read) }, saved: { () throws(PlanError) in try saved.map(read) },
      planned: { () throws(PlanError) in try readForecast() },
      history: { () throws(PlanError) in historyFiles.isEmpty ? nil : try readHistory(in: folder) })
  }

  /// Reads the files of past contacts that the plan names.
  ///
  /// - Parameter folder: Path of the plan folder.
  /// - Returns: One series a queue.
  /// - Throws: ``PlanError`` as ``HistoryReader/read(_:in:)`` does.
  public func readHistory(in folder: String) throws(PlanError) -> History {
    let reader = HistoryReader(
      queues: plan.queues, calendars: plan.openHours.calendars, intervalMinutes: plan.grid.intervalMinutes,
      clock: clock.zone)
    var history = try reader.read(historyFiles, in: folder)
    history.warnings += warningsOfUnknownHolidays(in: history)
    return history
  }

  /// Years of a history of which the plan's public holidays say nothing: their days would be learned from as ordinary ones.
  private func warningsOfUnknownHolidays(in history: History) -> [String] {
    let dates = history.series.filter { $0.dayCount > 0 }.flatMap {
      [$0.firstDay, $0.firstDay.adding(days: $0.dayCount - 1)]
    }
    guard draft.holidays != nil, let first = dates.min(), let last = dates.max() else { return [] }
    let missing = HolidayCoverage(own: draft.calendar ?? []).missing(in: first.parts.year...last.parts.year)
    if missing.isEmpty { return [] }
    let years = missing.map(String.init).joined(separator: ", ")
    let place = PlanFolder.planFile + ": "
    return [
      place
        + "calendar.holidays knows no day of [\(years)], of which there is a history: list them under `days`, or look for a newer jaga"
    ]
  }

  /// Reads what the forecast made elsewhere says that the plan names.
  ///
  /// - Returns: `nil` when the plan names none, so that its contacts are to be forecast from the history.
  /// - Throws: ``PlanError`` as ``ForecastReader/read(_:)`` does.
  public func readForecast() throws(PlanError) -> ImportedForecast? {
    try forecastFile.map(read)
  }

  private func read(_ file: ForecastFile) throws(PlanError) -> ImportedForecast {
    try ForecastReader(
      queues: plan.queues, calendars: plan.openHours.calendars, grid: plan.grid, clock: clock.zone
    ).read(file)
  }
}
