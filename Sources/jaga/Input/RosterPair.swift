import Foundation
import PlanFiles
import Planning
import Workforce

/// Two rosters of one plan that lie in files.
struct RosterPair {
  let before: InputFile
  let now: InputFile
  /// The form of each, under a plan.
  let templates: (LoadedPlan) throws(CommandFailure) -> [RosterTemplate?]
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
    let bytes = [try before.bytes(), try now.bytes()]
    var open = try OpenPlan(at: folder, isQuiet: true)
    let templates = try templates(open.loaded)
    let rosters = zip(bytes, zip([before, now], templates)).map { (bytes: $0, file: $1.0.path, template: $1.1) }
    do throws(PlanError) {
      let wider = try RosterReader.plan(open.plan, withAgentsOf: rosters)
      open.loaded.plan = wider.plan
      var readings: [RosterReading] = []
      for roster in rosters {
        readings.append(
          try RosterReader.read(
            roster.bytes, file: roster.file, plan: open.plan, clock: open.clock, template: roster.template))
      }
      let warnings = readings.flatMap(\.warnings)
      Warnings(isQuiet: isQuiet).tell(warnings.enumerated().filter { !warnings[..<$0].contains($1) }.map(\.element))
      let isByDuty = templates.contains { $0?.isByDuty ?? false }
      let compared = readings.map { isByDuty ? $0.roster.withoutBreaks : $0.roster }
      return Compared(
        open: open, difference: RosterDifference(from: compared[0], to: compared[1]),
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

extension Roster {
  /// Each duty as rows of duties say it: work at all its queues from its start to its end.
  fileprivate var withoutBreaks: Roster {
    Roster(
      duties: duties.map { duties in
        duties.map {
          Duty(
            day: $0.day, family: $0.family, activities: [Activity(.contacts(queues: $0.queues), minutes: $0.span)])
        }
      })
  }
}
