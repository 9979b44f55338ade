import ArgumentParser
import PlanFiles
import Workforce

/// Where the results of an earlier `jaga plan` lie.
struct FromOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder that `jaga plan` wrote to (default: DIR/output).", valueName: "folder"),
    completion: .directory)
  var from: String?

  /// One of the files there.
  func file(_ name: String, of plan: PlanFolderArgument) -> InputFile {
    InputFile(path: from.map { FilePath.of(name, in: $0) } ?? plan.path("output/\(name)"))
  }

  /// The roster there; what it holds of the time before the horizon becomes the plan's.
  func roster(_ open: inout OpenPlan, of plan: PlanFolderArgument, isQuiet: Bool) throws(CommandFailure) -> Roster {
    try SavedRoster(file: file(RosterFiles.long, of: plan)).read(&open, isQuiet: isQuiet)
  }

  /// The forecast there, with which the roster was planned; `nil` when there is none.
  func forecast(of plan: PlanFolderArgument) throws(CommandFailure) -> ForecastFile? {
    try file(StageFiles.forecast, of: plan).savedForecast()
  }
}
