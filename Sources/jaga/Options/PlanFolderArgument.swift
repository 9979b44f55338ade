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
    do throws(PlanError) {
      let loaded = try PlanFolder.load(at: folder)
      Warnings(isQuiet: isQuiet).tell(loaded.warnings)
      return OpenPlan(loaded: loaded, folder: folder)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// A path within the folder; an absolute one stays as it is.
  func path(_ name: String) -> String {
    FilePath.of(name, in: folder)
  }
}
