import Foundation
import PlanFiles
import Planning
import Reporting
import Rostering
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
  struct Outcome {
    var loaded: LoadedPlan
    var contacts: ContactForecast
    var requirement: Requirement
    var report: RosterReport
    var roster: Roster
  }

  /// Runs the stages.
  ///
  /// - Throws: ``CommandFailure``; with exit code 3 when there is no roster, after printing the document for programs.
  func outcome() throws -> Outcome {
    let pipeline = try start.applied(
      to: plan.open(isQuiet: result.quiet), in: plan.folder, isQuiet: result.quiet)
    let contacts = try pipeline.contacts(forecastFile: forecast.forecast, isQuiet: result.quiet)
    let requirement = try pipeline.requirement(
      orFailure: contacts, quantile: careful.quantile, isQuiet: result.quiet)
    Warnings(isQuiet: result.quiet).tell(
      EarlierRosterCheck(plan: pipeline.loaded.plan, requirement: requirement).sentences())
    let solved = try solve(pipeline, requirement)
    var loaded = pipeline.loaded
    if let file = forecast.forecast { loaded.fingerprint(try InputFile(path: file).bytes()) }
    let report = RosterReport(plan: loaded.plan, clock: loaded.clock, requirement: requirement, result: solved)
    guard let roster = solved.roster else {
      if result.json { try Console.write(RosterFiles(loaded: loaded, report: report).document) }
      throw CommandFailure(.noFeasibleRoster, NoRoster(result: solved).text)
    }
    return Outcome(
      loaded: loaded, contacts: contacts, requirement: requirement, report: report, roster: roster)
  }

  private func solve(_ pipeline: PlanPipeline, _ requirement: Requirement) throws(CommandFailure) -> RosterResult {
    let line = ProgressLine(isQuiet: result.quiet)
    Interruption.listen()
    defer { line.clear() }
    do throws(RosterRefusal) {
      return try pipeline.roster(
        for: requirement, options: search.options(settings: pipeline.loaded.solve),
        isCancelled: { Interruption.isAsked }, progress: line.draw)
    } catch {
      throw CommandFailure(error)
    }
  }
}
