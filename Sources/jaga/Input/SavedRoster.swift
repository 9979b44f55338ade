import Foundation
import PlanFiles
import Workforce

/// A roster that lies in a file, for the commands that look at one.
struct SavedRoster {
  let file: InputFile
  /// The export by which it is written; `nil` for our own form.
  var template: RosterTemplate?

  /// Reads it. Duties before the horizon become the plan's past beside its previous roster; what is left out is told.
  func read(_ open: inout OpenPlan, isQuiet: Bool) throws(CommandFailure) -> Roster {
    let bytes = try file.bytes()
    let reading: RosterReading
    do throws(PlanError) {
      reading = try RosterReader.read(bytes, file: file.name, plan: open.plan, clock: open.clock, template: template)
    } catch {
      throw CommandFailure(error)
    }
    Warnings(isQuiet: isQuiet).tell(reading.warnings)
    open.loaded.plan = reading.plan(open.plan)
    try takeShares(&open, isQuiet: isQuiet)
    return reading.roster
  }

  /// Takes the shares of pooling that were found with the roster; they lie beside it.
  private func takeShares(_ open: inout OpenPlan, isQuiet: Bool) throws(CommandFailure) {
    guard open.plan.pooling.isCalibrated else { return }
    let table = InputFile(path: FilePath.of(RosterFiles.pooling, in: file.folder))
    guard FileManager.default.fileExists(atPath: table.path) else {
      return Warnings(isQuiet: isQuiet).tell([
        "no \(RosterFiles.pooling) lies beside the roster: half of what sharing agents saves is counted on"
      ])
    }
    let bytes = try table.bytes()
    do throws(PlanError) {
      open.loaded.plan.pooling = try PoolingTable.read(bytes, file: table.name, plan: open.plan)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension InputFile {
  /// Whether a folder lies at a path.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// The roster at a path: the file, `roster.csv` in the folder, or that of the output of a plan folder.
  init(rosterAt path: String) {
    guard InputFile.isFolder(path) else {
      self.init(path: path)
      return
    }
    let own = FilePath.of(RosterFiles.long, in: path)
    let isPlan = InputFile(path: FilePath.of(PlanFolder.planFile, in: path)).isReadable
    self.init(
      path: isPlan && !InputFile(path: own).isReadable ? FilePath.of("output/\(RosterFiles.long)", in: path) : own)
  }
}
