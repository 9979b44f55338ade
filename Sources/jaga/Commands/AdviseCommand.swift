import ArgumentParser
import PlanFiles
import PlanModel
import Planning
import Reporting
import Workforce

/// `jaga advise`.
struct AdviseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advise",
    abstract: "Work out what a hire, a skill, a rule or a start time is worth.",
    usage: "jaga advise [<options>] <dir>",
    discussion: """
      Rosters the plan, and reads from the prices of the relaxation what one more agent of each kind, a skill learned, an \
      hour more or less, other start times and lengths and each rule would save; then searches with the most promising of \
      them. What a thing saves at most is proven. With --from it is about a roster made before, and names days on which \
      somebody could be asked to work more, or be given off. Meaning of the numbers: docs/what-if.md.

      Examples:
        jaga advise my-centre
        jaga advise my-centre --from my-centre/output --tries 0
        jaga advise my-centre --tries 5 --time-limit 30
        jaga advise my-centre --json | jq .values
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Option(
    help: ArgumentHelp(
      "The roster that the advice is about: a roster.csv, or its folder. Without it one is searched for.",
      valueName: "path"),
    completion: .file())
  var from: String?

  @OptionGroup var form: ReadAsOption
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
    try form.check([from])
    if !(0...50 ~= tries) { throw ValidationError("--tries must be from 0 to 50.") }
  }

  func run() throws {
    var open = try plan.open(isQuiet: quiet)
    let file = from.map { InputFile(rosterAt: $0) }
    let source = try open.source(named: try forecast.file(), saved: try forecastSaved(beside: file))
    let contacts = try open.contacts(from: source, isQuiet: quiet)
    _ = try open.staffing(for: contacts, isQuiet: quiet)
    let roster = try roster(in: file, &open, contacts)
    let line = ProgressLine(isQuiet: quiet)
    Interruption.listen()
    let found = AdviceRun(
      plan: open.plan, source: source, settings: open.loaded.forecasting,
      options: search.options(settings: open.loaded.solve), tried: tries, roster: roster,
      lengths: open.loaded.draft.furtherLengths(in: open.plan)
    ).advice(
      isCancelled: { Interruption.isAsked },
      progress: { line.draw($1, title: $0.map { Console.words.search($0 + 1) } ?? "") })
    line.clear()
    Interruption.restore()
    switch found {
    case .failure(let refusal):
      throw CommandFailure(.noFeasibleRoster, "error: no advice: \(Console.words.sentence(for: refusal))")
    case .success(let advice):
      if json { return try Console.write(DocumentText.of(AdviceDocument(advice, clock: open.clock))) }
      if !quiet {
        try Console.write(AdviceView(advice, clock: open.clock, style: Console.style, words: Console.words).text())
      }
    }
  }

  /// The forecast that the roster was planned with, unless another one is named.
  private func forecastSaved(beside roster: InputFile?) throws(CommandFailure) -> ForecastFile? {
    guard let roster, forecast.forecast == nil else { return nil }
    return try InputFile(path: FilePath.of(StageFiles.forecast, in: roster.folder)).savedForecast()
  }

  /// The roster made before: what saves most in one that may not be worked is no advice.
  private func roster(
    in file: InputFile?, _ open: inout OpenPlan, _ contacts: ContactForecast
  ) throws(CommandFailure) -> Roster? {
    guard let file else { return nil }
    let template = try form.template(for: from, of: open.loaded)
    let roster = try SavedRoster(file: file, template: template).read(&open, isQuiet: quiet)
    if try open.outcome(of: roster, for: contacts).isFeasible { return roster }
    throw CommandFailure(
      .badData,
      "error: the roster [\(file.path)] breaks rules that must be kept, so there is no advice about it\n"
        + "  Try: jaga verify says which; without --from a roster is searched for")
  }
}
