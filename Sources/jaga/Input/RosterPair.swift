import Foundation
import PlanFiles
import Planning
import Workforce

/// Two rosters of one plan that lie in files.
struct RosterPair {
  let before: InputFile
  let now: InputFile
  let isQuiet: Bool

  /// The rosters compared, and the plan with everybody in them.
  struct Compared {
    var open: OpenPlan
    var difference: RosterDifference
    /// Ids of agents whom the plan folder does not have.
    var strangers: [String]
  }

  /// The plan folder in which the second roster lies, else the first.
  ///
  /// - Throws: Exit code 66 when a roster cannot be read, or neither lies in a plan folder.
  func folder() throws(CommandFailure) -> String {
    for file in [before, now] { try file.check() }
    guard let found = [now, before].lazy.compactMap(\.planFolder).first else {
      throw CommandFailure(
        .cannotRead,
        "error: neither [\(before.path)] nor [\(now.path)] lies in a plan folder\n  Try: name the plan with --plan")
    }
    return found
  }

  /// Reads both under the plan of a folder.
  ///
  /// - Throws: Exit code 65 with everything that cannot be read of either, 66 when a file cannot.
  func read(under folder: String) throws(CommandFailure) -> Compared {
    let rosters = [(try before.bytes(), before), (try now.bytes(), now)].map { (bytes: $0.0, file: $0.1.path) }
    var open = try OpenPlan(at: folder, isQuiet: true)
    do throws(PlanError) {
      let wider = try RosterReader.plan(open.plan, withAgentsOf: rosters)
      open.loaded.plan = wider.plan
      var readings: [RosterReading] = []
      for roster in rosters {
        readings.append(
          try RosterReader.read(roster.bytes, file: roster.file, plan: open.plan, clock: open.clock))
      }
      let warnings = readings.flatMap(\.warnings)
      Warnings(isQuiet: isQuiet).tell(warnings.enumerated().filter { !warnings[..<$0].contains($1) }.map(\.element))
      return Compared(
        open: open, difference: RosterDifference(from: readings[0].roster, to: readings[1].roster),
        strangers: wider.strangers)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension InputFile {
  /// The nearest folder around it that holds a plan; `nil` when none does.
  fileprivate var planFolder: String? {
    guard var place = FilePath.place(of: folder) else { return nil }
    while !InputFile(path: FilePath.of(PlanFolder.planFile, in: place)).isReadable {
      if place == "/" { return nil }
      place = PathParts(place).folder
    }
    return place
  }
}
