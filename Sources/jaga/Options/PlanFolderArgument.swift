import ArgumentParser
import PlanFiles

/// The plan folder, first argument of most commands.
struct PlanFolderArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The plan folder.", valueName: "dir"), completion: .directory)
  var folder: String

  func validate() throws {
    if folder.isEmpty { throw ValidationError("<dir> must name a folder.") }
  }

  /// Reads the plan; its warnings go to standard error unless `isQuiet`.
  func open(isQuiet: Bool) throws(CommandFailure) -> OpenPlan {
    try OpenPlan(at: folder, isQuiet: isQuiet)
  }

  /// A path within the folder; an absolute one stays as it is.
  func path(_ name: String) -> String {
    FilePath.of(name, in: folder)
  }
}
