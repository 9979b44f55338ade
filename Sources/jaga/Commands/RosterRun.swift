import PlanFiles
import Planning
import Reporting
import Rostering
import Staffing
import Workforce

/// All stages to a verified roster, as `roster` and `plan` run them.
struct RosterRun {
  let plan: PlanFolderArgument
  let forecast: ForecastOption
  let careful: QuantileOption
  let search: SearchOptions
  let start: StartOptions
  let result: ResultOptions

  /// What the stages made of the plan.
  struct Finished {
    var loaded: LoadedPlan
    var outcome: PlanOutcome
    var contacts: ContactForecast
    var roster: Roster
  }

  /// Runs the stages.
  ///
  /// - Throws: ``CommandFailure``; with exit code 3 when there is no roster, after printing the document for programs.
  func finished() throws -> Finished {
    var open = try start.applied(to: plan.open(isQuiet: result.quiet), isQuiet: result.quiet)
    let named = try forecast.file()
    let contacts = try open.contacts(from: open.source(named: named), isQuiet: result.quiet)
    let staffing = try open.staffing(for: contacts, quantile: careful.quantile, isQuiet: result.quiet)
    Warnings(isQuiet: result.quiet).tell(
      English().sentences(
        forEarlierRoster: EarlierRosterCheck(plan: open.plan, requirement: staffing.requirement).breaches(),
        in: open.plan))
    if let named { open.loaded.fingerprint(named.bytes) }
    let outcome = try solved(open, contacts, staffing)
    guard let roster = outcome.roster else {
      if result.json { try Console.write(RosterFiles(loaded: open.loaded, outcome: outcome).document) }
      throw CommandFailure(.noFeasibleRoster, NoRoster(outcome).text)
    }
    return Finished(loaded: open.loaded, outcome: outcome, contacts: contacts, roster: roster)
  }

  private func solved(
    _ open: OpenPlan, _ contacts: ContactForecast, _ staffing: StaffingResult
  ) throws(CommandFailure) -> PlanOutcome {
    let line = ProgressLine(isQuiet: result.quiet)
    Interruption.listen()
    defer { line.clear() }
    do throws(RosterRefusal) {
      return try open.pipeline.outcome(
        for: contacts, staffing: staffing, provenance: open.provenance(quantile: careful.quantile),
        options: search.options(settings: open.loaded.solve), isCancelled: { Interruption.isAsked },
        progress: line.draw)
    } catch {
      throw CommandFailure(error, plan: open.plan)
    }
  }
}
