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
  /// The shares of pooling that were found, where they were looked for.
  static let pooling = "pooling.csv"
  /// Everything about the result, for programs.
  static let result = "result.json"
  /// The folder of calendars.
  static let calendars = "calendars"

  let loaded: LoadedPlan
  let outcome: PlanOutcome
  /// The languages of the calendars.
  let readers: ReaderWords

  /// The document of the result.
  var document: String {
    get throws {
      try ResultDocument(outcome, clock: loaded.clock, programVersion: ProgramVersion.current).text()
    }
  }

  /// Names of all files of a roster of a plan, relative to the output folder.
  static func names(for plan: Plan) -> [String] {
    [long, wide, result] + (plan.pooling.isCalibrated ? [pooling] : [])
      + CalendarRevision.names(for: plan).map { "\(calendars)/\($0)" }
  }

  /// About how many bytes the files of a roster have at least: a kilobyte a day of an agent.
  static func bytes(for plan: Plan) -> Int { 1000 * plan.agents.count * plan.grid.dayCount }

  /// What a roster makes of the output folder; the calendars follow those of an earlier version.
  func change(for roster: Roster, following earlier: [[String: [UInt8]]]) throws -> OutputChange {
    let plan = loaded.plan
    let revised = CalendarRevision(
      plan: plan, clock: loaded.clock, earlier: earlier, readers: readers
    ).files(for: roster)
    func placed(_ name: String) -> String { "\(RosterFiles.calendars)/\(name)" }
    let tables = [
      OutputFile(name: RosterFiles.long, text: RosterTables.long(roster, plan: plan, clock: loaded.clock)),
      OutputFile(name: RosterFiles.wide, text: RosterTables.wide(roster, plan: plan, clock: loaded.clock)),
      OutputFile(name: RosterFiles.result, text: try document),
    ]
    let shares = PoolingTable.text(for: outcome.plan).map { [OutputFile(name: RosterFiles.pooling, text: $0)] } ?? []
    return OutputChange(
      files: tables + shares + revised.files.map { OutputFile(name: placed($0.name), text: $0.text) },
      removed: revised.removed.map(placed)
        + (plan.pooling.isCalibrated && shares.isEmpty ? [RosterFiles.pooling] : []))
  }
}
