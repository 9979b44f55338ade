import Foundation
import PlanFiles
import Workforce

/// A roster that lies in a file, for the commands that look at one.
struct SavedRoster {
  let file: InputFile

  /// Reads it. Duties before the horizon become the plan's past beside its previous roster; what is left out is told.
  func read(_ open: inout OpenPlan, isQuiet: Bool) throws(CommandFailure) -> Roster {
    let bytes = try file.bytes()
    do throws(PlanError) {
      let reading = try RosterReader.read(
        bytes, file: file.name, plan: open.plan, clock: open.clock)
      Warnings(isQuiet: isQuiet).tell(reading.warnings)
      open.loaded.plan = reading.plan(open.plan)
      return reading.roster
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension InputFile {
  /// The roster at a path: the file, `roster.csv` in the folder, or that of the output of a plan folder.
  init(rosterAt path: String) {
    var isFolder: ObjCBool = false
    let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard isThere, isFolder.boolValue else {
      self.init(path: path)
      return
    }
    let own = FilePath.of(RosterFiles.long, in: path)
    let isPlan = InputFile(path: FilePath.of(PlanFolder.planFile, in: path)).isReadable
    self.init(
      path: isPlan && !InputFile(path: own).isReadable ? FilePath.of("output/\(RosterFiles.long)", in: path) : own)
  }
}
