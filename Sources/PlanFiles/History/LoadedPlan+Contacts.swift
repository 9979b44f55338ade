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
    return try reader.read(historyFiles, in: folder)
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
