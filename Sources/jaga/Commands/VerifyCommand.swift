import ArgumentParser
import Planning
import Reporting
import Verification
import Workforce

/// `jaga verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check any roster against the plan's rules.",
    usage: "jaga verify [<options>] <dir> [<roster>]",
    discussion: """
      Prints every breach of a rule and every wish not granted, and recomputes the cost. The roster may be anybody's: one row \
      an activity with agent, activity, start and end (docs/plan-format.md), as CSV or as a workbook (.xlsx); \
      with --read-as, one that has the columns of an export of the plan. The exit code is 0 when no hard rule is broken \
      and 65 when one is. A roster that was planned --from another one is checked with the same one: it says what absences took.

      Examples:
        jaga verify my-centre
        jaga verify my-centre roster-of-ours.csv
        jaga verify my-centre week-48.xlsx
        jaga verify my-centre theirs.csv --read-as zendesk
        jaga verify my-centre replanned/roster.csv --from my-centre/output
        jaga verify my-centre --json
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Argument(
    help: ArgumentHelp("The roster (default: DIR/output/roster.csv).", valueName: "roster"),
    completion: .file(extensions: ["csv", "xlsx"]))
  var roster: String?

  @OptionGroup var start: StartOptions
  @OptionGroup var forecast: ForecastOption
  @OptionGroup var careful: QuantileOption

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    try start.form.check([roster, start.from])
  }

  func run() throws {
    let file = InputFile(path: roster ?? plan.path("output/\(RosterFiles.long)"))
    try file.check()
    var open = try plan.open(isQuiet: quiet)
    if start.from != nil { open = try start.applied(to: open, isQuiet: quiet) }
    let template = try start.form.template(for: self.roster, of: open.loaded)
    let roster = try SavedRoster(file: file, template: template).read(&open, isQuiet: quiet)
    Warnings(isQuiet: quiet).tell(
      Console.words.sentences(forAbsent: open.plan.absentOnDuty(in: roster), in: open.plan))
    let contacts = try open.contacts(besideRoster: file, named: try forecast.file(), isQuiet: quiet)
    let outcome = try open.outcome(of: roster, for: contacts, quantile: careful.quantile)
    guard let verification = outcome.verification else { return }
    Warnings(isQuiet: quiet).tell(Console.words.warningsOfClosedDays(in: outcome))
    if json {
      try Console.write(DocumentText.of(VerificationDocument(verification, plan: open.plan)))
    } else {
      try Console.write(
        VerificationView(verification, plan: open.plan, style: Console.style, words: Console.words).text())
    }
    if !verification.isFeasible { throw CommandFailure(.badData, "") }
  }
}
