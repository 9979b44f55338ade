import ArgumentParser
import Planning
import Reporting
import Workforce

/// `jaga wishes`.
struct WishesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wishes",
    abstract: "Say what became of every wish, and why.",
    usage: "jaga wishes [<options>] <dir> [<roster>]",
    discussion: """
      For each wish that is not granted: which rule, absence, lock or list of shifts stands in the way; or what granting it \
      would cost, in money and agent-hours, beside what it weighs; or whose wish weighs more; or that it can be granted. \
      With --output it writes granted.csv, which a later plan reads as granted-before.csv (wish-budget in \
      docs/plan-format.md). A roster that was planned --from another one is asked with the same one, for its locks. \
      Where a reason comes from: docs/wishes.md.

      Examples:
        jaga wishes my-centre
        jaga wishes my-centre --output my-centre/output/granted.csv
        jaga wishes my-centre replanned --from my-centre/output
        jaga wishes my-centre --json | jq '.wishes[] | select(.fate == "dearer")'
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Argument(
    help: ArgumentHelp("The roster (default: DIR/output/roster.csv).", valueName: "roster"),
    completion: .file(extensions: ["csv", "xlsx"]))
  var roster: String?

  @OptionGroup var start: StartOptions
  @OptionGroup var forecast: ForecastOption
  @OptionGroup var careful: QuantileOption

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write as a table, a row a wish and day.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var output: String?

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(help: "Print the table for programs, a row a wish and day.")
  var csv = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    if json, csv { throw ValidationError("Give one of --json and --csv.") }
    if output == "" { throw ValidationError("--output must name a file.") }
    try start.form.check([roster, start.from])
  }

  func run() throws {
    let file = roster.map(InputFile.init(rosterAt:)) ?? InputFile(path: plan.path("output/\(RosterFiles.long)"))
    try file.check()
    var open = try plan.open(isQuiet: quiet)
    if start.from != nil { open = try start.applied(to: open, isQuiet: quiet) }
    let template = try start.form.template(for: self.roster, of: open.loaded)
    let roster = try SavedRoster(file: file, template: template).read(&open, isQuiet: quiet)
    let contacts = try open.contacts(besideRoster: file, named: try forecast.file(), isQuiet: quiet)
    let review = try review(of: open.outcome(of: roster, for: contacts, quantile: careful.quantile), in: file)
    let table = WishesTable.text(review, clock: open.clock, words: language.ofFiles(for: open.loaded))
    if let output {
      do throws(FileWriteError) {
        try AtomicFile.write(Array(table.utf8), to: output)
      } catch {
        throw CommandFailure(error)
      }
    }
    if json {
      try Console.write(DocumentText.of(WishesDocument(review, clock: open.clock)))
    } else if csv {
      try Console.write(data: table)
    } else if !quiet {
      try Console.write(WishesView(review, style: Console.style, words: Console.words).text)
      if let output { try Console.write("\(Console.words.written(to: [output]))\n") }
    }
  }

  private func review(of outcome: PlanOutcome, in file: InputFile) throws(CommandFailure) -> WishReview {
    do throws(WishReview.Fault) {
      return try WishReview(of: outcome)
    } catch {
      switch error {
      case .breaksRules:
        throw CommandFailure(
          .badData,
          "error: the roster [\(file.path)] breaks rules that must be kept, so no reason can be given\n"
            + "  Try: jaga verify says which")
      case .unreadable(let agents):
        let ids = agents.map { outcome.plan.agents[$0].id }.joined(separator: ", ")
        throw CommandFailure(
          .badData,
          "error: the roster [\(file.path)] has duties that no search of this plan makes, so no reason can be given: \(ids)"
        )
      }
    }
  }
}
