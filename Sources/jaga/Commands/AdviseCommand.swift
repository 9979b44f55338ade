import ArgumentParser
import Planning
import Reporting

/// `jaga advise`.
struct AdviseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advise",
    abstract: "Work out what a hire, a skill, a rule or a start time is worth.",
    usage: "jaga advise [<options>] <dir>",
    discussion: """
      Rosters the plan, and reads from the prices of the relaxation what one more agent of each kind, a skill learned, an \
      hour more or less, other start times and each rule would save; then searches with the most promising of them. What \
      a thing saves at most is proven. Meaning of the numbers: docs/what-if.md.

      Examples:
        jaga advise my-centre
        jaga advise my-centre --tries 5 --time-limit 30
        jaga advise my-centre --json | jq .values
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var forecast: ForecastOption
  @OptionGroup var search: SearchOptions

  @Option(help: ArgumentHelp("How many of the most promising are tried by a search of their own.", valueName: "count"))
  var tries = 3

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    if !(0...50 ~= tries) { throw ValidationError("--tries must be from 0 to 50.") }
  }

  func run() throws {
    let open = try plan.open(isQuiet: quiet)
    let source = try open.source(named: forecast.file())
    let contacts = try open.contacts(from: source, isQuiet: quiet)
    _ = try open.staffing(for: contacts, isQuiet: quiet)
    let line = ProgressLine(isQuiet: quiet)
    Interruption.listen()
    let found = AdviceRun(
      plan: open.plan, source: source, settings: open.loaded.forecasting,
      options: search.options(settings: open.loaded.solve), tried: tries
    ).advice(
      isCancelled: { Interruption.isAsked }, progress: { line.draw($1, title: $0.map { "search \($0 + 1)" } ?? "") })
    line.clear()
    Interruption.restore()
    switch found {
    case .failure(let refusal):
      throw CommandFailure(.noFeasibleRoster, "error: no advice: \(Console.words.sentence(for: refusal))")
    case .success(let advice):
      if json { return try Console.write(DocumentText.of(AdviceDocument(advice, clock: open.clock))) }
      if !quiet { try Console.write(AdviceView(advice, style: Console.style, words: Console.words).text()) }
    }
  }
}
