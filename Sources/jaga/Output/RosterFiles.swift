import PlanFiles
import Planning
import Reporting
import Workforce

/// The files that a roster leaves behind.
struct RosterFiles {
  /// The long table, which holds the whole truth.
  static let long = "roster.csv"
  /// The wide table.
  static let wide = "roster-wide.csv"
  /// Everything about the result, for programs.
  static let result = "result.json"
  /// The folder of calendars.
  static let calendars = "calendars"

  let loaded: LoadedPlan
  let outcome: PlanOutcome

  /// The document of the result.
  var document: String {
    get throws {
      try ResultDocument(outcome, clock: loaded.clock, programVersion: ProgramVersion.current).text()
    }
  }

  /// All files of a roster; the calendars follow those that lie in `folder` now.
  func files(of roster: Roster, replacing folder: OutputFolder) throws -> [OutputFile] {
    let plan = loaded.plan
    let revision = CalendarRevision(plan: plan, clock: loaded.clock, folder: "\(folder.path)/\(RosterFiles.calendars)")
    return [
      OutputFile(name: RosterFiles.long, text: RosterTables.long(roster, plan: plan, clock: loaded.clock)),
      OutputFile(name: RosterFiles.wide, text: RosterTables.wide(roster, plan: plan, clock: loaded.clock)),
      OutputFile(name: RosterFiles.result, text: try document),
    ] + revision.files(for: roster).map { OutputFile(name: "\(RosterFiles.calendars)/\($0.name)", text: $0.text) }
  }
}
