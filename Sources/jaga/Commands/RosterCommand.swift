import ArgumentParser
import Reporting

/// `jaga roster`.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "Search for a roster and write it.",
    discussion: """
      Forecasts and staffs as `jaga plan` does, and writes the roster alone: roster.csv, roster-wide.csv, result.json and \
      one iCalendar file an agent under calendars. Every roster is verified before it is written. Ctrl-C ends the search and \
      keeps the best roster so far; a second Ctrl-C ends the program.

      Examples:
        jaga roster my-centre --time-limit 300
        jaga roster my-centre --forecast forecast-of-ours.csv --seed 7
        jaga roster my-centre --from old --change-price 20 --lock day:mon -o new
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
      plan: plan, forecast: forecast, careful: careful, search: search, start: start, result: result
    ).finished()
    let folder = result.target(for: plan)
    let files = RosterFiles(
      loaded: finished.loaded, outcome: finished.outcome, readers: language.ofReaders(in: finished.loaded))
    try folder.write(try files.change(for: finished.roster, following: finished.earlier), by: finished.claim)
    if result.json {
      try Console.write(files.document)
    } else if !result.quiet {
      try Console.write(
        RosterSummary(finished.outcome, folder: plan.folder, style: Console.style, words: Console.words).text
          + detail.text(of: finished.outcome.result?.work) + (detail.verbose ? "\n" : "")
          + "\(Console.words.written(to: [folder.path]))\n")
    }
    try finished.checkProof()
  }
}
