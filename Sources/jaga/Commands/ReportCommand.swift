import ArgumentParser
import PlanFiles
import Planning
import Reporting
import Staffing

/// `jaga report`.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a page that shows a planned roster, to look at and to print.",
    usage: "jaga report [<options>] <dir>",
    discussion: """
      One HTML file that needs no network and no script: what the roster costs and promises, the forecast beside the history, \
      staff beside what is needed, the roster by week and by day, agents, findings, scenarios if they were compared, the \
      week in review if it was looked back at, and where it all comes from. Each part is explained in docs/reading-a-report.md. The time it was made stands in it \
      only where SOURCE_DATE_EPOCH says one.

      Examples:
        jaga report my-centre
        jaga report my-centre --output week-48.html
        jaga report my-centre --from replanned --previous my-centre/output
      """)

  /// The file that it writes beside the roster.
  static let name = "report.html"

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var source: FromOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write (default: report.html beside the roster).", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The roster that was told before, to show what changes: a roster.csv, or its folder.", valueName: "path"),
    completion: .file())
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "Scenarios to show (default: comparison.json beside the roster, if it is there).", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var comparison: String?

  @Option(
    help: ArgumentHelp(
      "The week in review (default: review.json beside the roster, if it is there).", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var review: String?

  @OptionGroup var forecast: ForecastOption

  @Option(help: ArgumentHelp("Replications of the simulation at most; 0 simulates nothing.", valueName: "count"))
  var replications = 100

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try source.form.check([source.from, previous])
    if !(0...1_000_000 ~= replications) || replications == 1 {
      throw ValidationError("--replications must be 0, or from 2 to 1000000.")
    }
    if output == "" { throw ValidationError("--output must name a file.") }
  }

  func run() throws {
    let input = ReportInput(plan: plan, source: source, forecast: forecast, previous: previous, isQuiet: quiet)
    let comparison = try input.comparison(named: comparison)
    let search = input.search()
    var (open, told) = try input.open(search: search)
    let roster = try source.roster(&open, of: plan, isQuiet: quiet)
    let contacts = try input.contacts(open)
    let outcome = try open.outcome(of: roster, for: contacts)
    let reviewed = try input.review(named: review, of: open.plan)
    let service = try contacts.flatMap {
      try open.service(of: roster, for: $0, replications: replications)
    }
    let page = Report(
      ReportMaterial(
        outcome: outcome, clock: open.clock, contacts: try contacts.map { try input.reviews(of: $0, open) } ?? [],
        deferred: try open.answer { () throws(PlanningError) in try outcome.deferredOutlook() },
        service: service,
        changes: told?.changes(in: roster), search: search, comparison: comparison,
        review: reviewed, ledger: open.standing(with: outcome, occupancy: service?.occupancy),
        provenance: ReportProvenance(
          programVersion: ProgramVersion.current, command: command, madeAt: ReportTime.seconds)),
      words: language.ofFiles(for: open.loaded)
    ).bytes
    let file = DrawnFile(named: output, usual: source.file(ReportCommand.name, of: plan))
    try file.write(page)
    if !quiet { try Console.write("\(Console.words.written(to: [file.path]))\n") }
  }

  /// The command that makes the same page again, wherever it is written to.
  private var command: String {
    func option(_ name: String, _ value: String?) -> [String] { value.map { [name, $0] } ?? [] }
    let parts =
      ["jaga", "report", plan.folder] + option("--from", source.from) + option("--previous", previous)
      + option("--read-as", source.form.readAs)
      + option("--comparison", comparison) + option("--review", review) + option("--forecast", forecast.forecast)
      + option("--replications", replications == 100 ? nil : "\(replications)")
      + option("--language", language.language?.rawValue)
    return parts.joined(separator: " ")
  }
}
