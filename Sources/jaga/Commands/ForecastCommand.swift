import ArgumentParser
import PlanFiles
import Reporting
import Workforce

/// `jaga forecast`.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "Forecast contacts and handling times from the history.",
    usage: "jaga forecast [<options>] <dir>",
    discussion: """
      Writes forecast.csv: a row an interval and queue, with the contacts expected and their handling time. Tells what was \
      chosen and why: the errors at earlier origins beside seasonal naive, by lead and hour, unusual days of the history, \
      special days, and what the planner's adjustments did.

      With --as-of the contacts of today until then, which the history holds, replace their forecast, and the rest of the \
      day is forecast in their light.

      Examples:
        jaga forecast my-centre
        jaga forecast my-centre --as-of 2026-11-25T10:30
        jaga forecast my-centre --output /tmp/next-week --json
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Option(
    help: ArgumentHelp(
      "Forecast in the light of what came until this time; without an offset in the centre's zone.", valueName: "time"))
  var asOf: String?

  @OptionGroup var result: ResultOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    let folder = result.target(for: plan)
    try folder.check()
    let open = try plan.open(isQuiet: result.quiet)
    let claim = try folder.claim(for: [StageFiles.forecast])
    let moment = try moment(open.loaded)
    let contacts = try open.contacts(from: open.source(), asOf: moment, isQuiet: result.quiet)
    let file = StageFiles(loaded: open.loaded).file(of: contacts)
    try folder.write(OutputChange(files: [file]), by: claim)
    let places = ["\(folder.path)/\(file.name)"]
    if result.json {
      return try Console.write(DocumentText.of(ForecastDocument(contacts, plan: open.plan, files: places)))
    }
    guard !result.quiet else { return }
    let words = Console.words
    let told = ForecastDocument(contacts, plan: open.plan, files: places, words: words)
    try Console.write(ForecastView(told, style: Console.style, words: words).text + "\(words.written(to: places))\n")
  }

  private func moment(_ loaded: LoadedPlan) throws -> AsOf? {
    guard let asOf else { return nil }
    do throws(AsOf.Mistake) {
      return try AsOf(asOf, grid: loaded.plan.grid, clock: loaded.clock.zone)
    } catch {
      throw ValidationError("--as-of \(error.message)")
    }
  }
}
