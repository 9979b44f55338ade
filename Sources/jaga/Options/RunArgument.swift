import ArgumentParser
import Batch
import Foundation
import PlanFiles

/// The folder of a run, first argument of the commands that work on one.
struct RunArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The folder of the run.", valueName: "run"), completion: .directory)
  var folder: String

  func validate() throws {
    if folder.isEmpty { throw ValidationError("<run> must name a folder.") }
  }

  /// The run's folder.
  var run: BatchFolder { BatchFolder(folder) }

  /// Reads the manifest.
  ///
  /// - Throws: Exit code 66 when there is none, 65 when it is another's.
  func manifest() throws(CommandFailure) -> BatchManifest {
    let bytes = try InputFile(path: run.manifest).bytes()
    do throws(PlanError) {
      return try BatchManifest(bytes, program: ProgramVersion.current)
    } catch {
      throw CommandFailure(error)
    }
  }
}
