extension LoadedPlan {
  /// Reads the files of past contacts that the plan names.
  ///
  /// - Parameter folder: Path of the plan folder.
  /// - Throws: ``PlanError`` as ``HistoryReader/read(_:in:)`` does.
  public func readHistory(in folder: String) throws(PlanError) -> History {
    let reader = HistoryReader(
      queues: plan.queues, calendars: plan.openHours.calendars, intervalMinutes: plan.grid.intervalMinutes,
      clock: clock.zone)
    return try reader.read(historyFiles, in: folder)
  }

  /// Reads the forecast made elsewhere that the plan names.
  ///
  /// - Parameter folder: Path of the plan folder.
  /// - Returns: `nil` when the plan names none, so that its contacts are to be forecast from the history.
  /// - Throws: ``PlanError`` as ``ForecastReader/read(_:in:)`` does.
  public func readForecast(in folder: String) throws(PlanError) -> ImportedForecast? {
    guard let forecastFile else { return nil }
    let reader = ForecastReader(
      queues: plan.queues, calendars: plan.openHours.calendars, grid: plan.grid, clock: clock.zone)
    return try reader.read(forecastFile, in: folder)
  }
}
