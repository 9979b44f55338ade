import ArgumentParser
import PlanFiles
import Workforce

/// Where the results of an earlier `jaga plan` lie.
struct FromOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that `jaga plan` wrote to, or a roster: a table or a workbook (default: DIR/output).",
      valueName: "path"),
    completion: .file())
  var from: String?

  @OptionGroup var form: ReadAsOption

  /// The roster, if it is a file that is named.
  private var named: InputFile? {
    guard let from, !InputFile.isFolder(from) else { return nil }
    let file = InputFile(path: from)
    // What is called as a table is one, if only it were there.
    let isTable = from.lowercased().hasSuffix(".csv") || TableFile(from).isWorkbook
    return isTable || file.isThere ? file : nil
  }

  /// Whether a roster is named that is not the one which `jaga plan` wrote: what lies beside it says nothing of how it was made.
  var isForeign: Bool { named.map { $0.name != RosterFiles.long } ?? false }

  /// Checks that a file is named where an export says how it is written.
  func check() throws { try form.check([from]) }

  /// One of the files there; beside a roster that is named as a file.
  func file(_ name: String, of plan: PlanFolderArgument) -> InputFile {
    guard let from else { return InputFile(path: plan.path("output/\(name)")) }
    return InputFile(path: FilePath.of(name, in: named?.folder ?? from))
  }

  /// The file that holds the roster.
  func rosterFile(of plan: PlanFolderArgument) -> InputFile { named ?? file(RosterFiles.long, of: plan) }

  /// The roster there; what it holds of the time before the horizon becomes the plan's.
  func roster(_ open: inout OpenPlan, of plan: PlanFolderArgument, isQuiet: Bool) throws(CommandFailure) -> Roster {
    let template = try form.template(for: from, of: open.loaded)
    return try SavedRoster(file: rosterFile(of: plan), template: template).read(&open, isQuiet: isQuiet)
  }

  /// The forecast there, with which the roster was planned; `nil` when there is none.
  func forecast(of plan: PlanFolderArgument) throws(CommandFailure) -> ForecastFile? {
    try file(StageFiles.forecast, of: plan).savedForecast()
  }
}
