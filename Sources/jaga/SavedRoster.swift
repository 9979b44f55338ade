import PlanFiles
import Planning
import Workforce

/// A roster that lies in a file, for the commands that look at one.
struct SavedRoster {
  let file: InputFile

  /// Reads it; duties outside the horizon are left out with a warning.
  func read(_ pipeline: PlanPipeline, isQuiet: Bool) throws(CommandFailure) -> Roster {
    let bytes = try file.bytes()
    do throws(PlanError) {
      let reading = try RosterReader.read(
        bytes, file: file.name, plan: pipeline.loaded.plan, clock: pipeline.loaded.clock)
      Warnings(isQuiet: isQuiet).tell(reading.warnings)
      return reading.roster
    } catch {
      throw CommandFailure(error)
    }
  }
}
