import PlanModel
import WallClock
import Workforce

/// Puts a plan together from what a folder says, and has it checked.
struct PlanAssembly {
  let reading: FolderReading
  let files: FolderFiles
  let log: ProblemLog

  /// The plan; `nil` when its clock could not be made. Only of use when nothing was reported.
  func assemble() -> LoadedPlan? {
    let map = reading.map
    var compilation = DraftCompilation(reading.draft, gaps: reading.gaps)
    let found = compilation.findings
    map.report(found, to: log)
    reading.history.touch(files)
    let forecastFile = reading.history.forecast(files)
    guard var compiled = compilation.plan(wishLines: map.tables[PlanTable.wishes.key]?.lines ?? []),
      let times = compilation.times
    else { return nil }
    if compilation.isClockKnown { carryIn(&compiled.plan, clock: compiled.clock) }
    compilation.check(compiled.plan)
    map.report(compilation.findings.since(found), to: log)
    let solve = reading.draft.solve
    var loaded = LoadedPlan(
      draft: reading.draft, plan: compiled.plan, clock: compiled.clock,
      historyFiles: zip(reading.draft.history ?? [], reading.history.readers).map { draft, reader in
        HistorySource(draft, centreZone: compiled.clock.zone.identifier, line: reader.line)
      },
      forecastFile: forecastFile, forecasting: compiled.forecasting,
      solve: SolveSettings(
        timeLimit: solve?.timeLimit?.count, relativeGap: solve?.gap, seed: solve?.seed.map { UInt64($0) }),
      locks: locks(compilation, grid: times.grid), presets: compiled.presets, inputHash: files.hash,
      warnings: log.warnings)
    loaded.exportPlaces = ExportPlaces.all(of: reading.draft, in: map)
    return loaded
  }

  private func locks(_ compilation: DraftCompilation, grid: TimeGrid) -> [LockSelector] {
    let table = reading.map.tables[PlanTable.locks.key]
    let indices = compilation.indices
    return zip(reading.draft.locks ?? [], table?.lines ?? []).compactMap { lock, line in
      LockScope(lock, agents: indices.agents, shifts: indices.shifts, grid: grid).map {
        LockSelector($0, origin: log.place(ofLine: line, in: reading.tables.file(.locks)))
      }
    }
  }

  /// Gives agents their duties of the previous roster, if there is one.
  private func carryIn(_ plan: inout Plan, clock: HorizonClock) {
    guard let bytes = reading.tables.optional(.previousRoster, files) else { return }
    let file = reading.tables.file(.previousRoster)
    let past = RosterReader.past(bytes, file: file, plan: plan, clock: clock, log: log)
    for (agent, duties) in past.enumerated() { plan.agents[agent].past = duties }
  }
}
