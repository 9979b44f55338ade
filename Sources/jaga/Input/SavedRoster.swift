import PlanFiles
import Workforce

/// A roster that lies in a file, for the commands that look at one.
struct SavedRoster {
  let file: InputFile

  /// Reads it; duties outside the horizon are left out with a warning.
  func read(_ open: OpenPlan, isQuiet: Bool) throws(CommandFailure) -> Roster {
    let bytes = try file.bytes()
    do throws(PlanError) {
      let reading = try RosterReader.read(
        bytes, file: file.name, plan: open.plan, clock: open.clock)
      Warnings(isQuiet: isQuiet).tell(reading.warnings)
      return reading.roster
    } catch {
      throw CommandFailure(error)
    }
  }
}
