import ArgumentParser
import Foundation
import Planning
import Reporting
import Workforce

/// `jaga plan`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Forecast, staff and roster a plan folder: everything in one go.",
    discussion: """
      Writes forecast.csv, requirement.csv, roster.csv, roster-wide.csv, result.json and one iCalendar file an agent under \
      calendars; all of them, or none. Every roster is verified before it is written. Ctrl-C ends the search and keeps the \
      best roster so far; a second Ctrl-C ends the program.

      Examples:
        jaga plan my-centre
        jaga plan my-centre --output out --time-limit 300
        jaga plan my-centre --iterations 2000 --seed 7    the same files every time
        jaga plan my-centre --json | jq .objective
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var forecast: ForecastOption
  @OptionGroup var careful: QuantileOption
  @OptionGroup var search: SearchOptions
  @OptionGroup var start: StartOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var detail: VerboseOption

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws { try detail.check(with: result) }

  func run() throws {
    let finished = try RosterRun(
      plan: plan, forecast: forecast, careful: careful, search: search, start: start, result: result,
      others: [StageFiles.forecast, StageFiles.requirement]
    ).finished()
    let folder = result.target(for: plan)
    let stages = StageFiles(loaded: finished.loaded)
    let files = RosterFiles(
      loaded: finished.loaded, outcome: finished.outcome, readers: language.ofReaders(in: finished.loaded))
    var change = try files.change(for: finished.roster, following: finished.earlier)
    change.files = [stages.file(of: finished.contacts), stages.file(of: finished.outcome.requirement)] + change.files
    try folder.write(change, by: finished.claim)
    if result.json {
      try Console.write(files.document)
    } else if !result.quiet {
      try Console.write(
        RosterSummary(finished.outcome, folder: plan.folder, style: Console.style, words: Console.words).text
          + detail.text(of: finished.outcome.result?.work)
          + "\n\(Console.words.files(in: folder.path))\n" + PlanCommand.contents(of: finished.outcome))
    }
    try finished.checkProof()
  }

  /// What the files hold, a line each.
  private static func contents(of outcome: PlanOutcome) -> String {
    let files = PlanFile.allCases.filter { $0 != .pooling || outcome.plan.pooling.calibrated != nil }
    return files.map { file in
      let name = name(of: file).padding(toLength: 18, withPad: " ", startingAt: 0)
      return "  \(name)\(Console.words.contents(of: file))\n"
    }.joined()
  }

  private static func name(of file: PlanFile) -> String {
    switch file {
    case .forecast: StageFiles.forecast
    case .requirement: StageFiles.requirement
    case .roster: RosterFiles.long
    case .wideRoster: RosterFiles.wide
    case .pooling: RosterFiles.pooling
    case .result: RosterFiles.result
    case .calendars: RosterFiles.calendars
    }
  }
}
