import ArgumentParser
import PlanFiles
import Planning
import Staffing
import Verification
import Workforce

/// Where the results of an earlier `jaga plan` lie.
struct FromOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder that `jaga plan` wrote to (default: DIR/output).", valueName: "folder"),
    completion: .directory)
  var from: String?

  /// One of the files there.
  func file(_ name: String, of plan: PlanFolderArgument) -> InputFile {
    InputFile(path: from.map { "\($0)/\(name)" } ?? plan.path("output/\(name)"))
  }

  /// The roster there.
  func roster(_ pipeline: PlanPipeline, of plan: PlanFolderArgument, isQuiet: Bool) throws(CommandFailure) -> Roster {
    try SavedRoster(file: file(RosterFiles.long, of: plan)).read(pipeline, isQuiet: isQuiet)
  }

  /// The roster's staff beside what the forecast there asks for; `nil` when there is no forecast.
  ///
  /// - Parameters:
  ///   - quantile: Probability with which the contacts staffed for are not exceeded; `nil` takes the plan's.
  ///   - isExpected: Whether to take the contacts expected, whatever was staffed for.
  func coverage(
    of roster: Roster, _ pipeline: PlanPipeline, of plan: PlanFolderArgument, quantile: Double? = nil,
    isExpected: Bool = false
  ) throws(CommandFailure) -> RosterCoverage? {
    let file = file(StageFiles.forecast, of: plan)
    guard file.isReadable else { return nil }
    do throws(PlanError) {
      let contacts = try pipeline.forecast(file: file.name, in: file.folder, isFinal: true)
      let requirement =
        isExpected
        ? try pipeline.requirement(for: contacts.expected) : try pipeline.requirement(for: contacts, quantile: quantile)
      return RosterVerifier(plan: pipeline.loaded.plan, requirement: requirement).coverage(of: roster)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What becomes of deferred work under the roster and the forecast there; `nil` when there is no forecast.
  func deferred(
    under roster: Roster, _ pipeline: PlanPipeline, of plan: PlanFolderArgument
  ) throws(CommandFailure) -> [DeferredOutlook?]? {
    let file = file(StageFiles.forecast, of: plan)
    guard file.isReadable else { return nil }
    do throws(PlanError) {
      let contacts = try pipeline.forecast(file: file.name, in: file.folder)
      return try pipeline.deferredOutlook(for: contacts, under: Presence(of: roster, plan: pipeline.loaded.plan))
    } catch {
      throw CommandFailure(error)
    }
  }
}
