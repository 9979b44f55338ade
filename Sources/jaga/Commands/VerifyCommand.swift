import ArgumentParser
import PlanFiles
import Planning
import Reporting
import Verification
import Workforce

/// `jaga verify`.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check any roster against the plan's rules.",
    discussion: """
      Prints every breach of a rule and every wish not granted, and recomputes the cost. The roster may be anybody's: one row \
      an activity with agent, activity, start and end (docs/plan-format.md). The exit code is 0 when no hard rule is broken \
      and 65 when one is.

      Examples:
        jaga verify my-centre
        jaga verify my-centre roster-of-ours.csv
        jaga verify my-centre --json
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Argument(
    help: ArgumentHelp("The roster (default: DIR/output/roster.csv).", valueName: "roster"),
    completion: .file(extensions: ["csv"]))
  var roster: String?

  @OptionGroup var forecast: ForecastOption
  @OptionGroup var careful: QuantileOption

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  func run() throws {
    let file = InputFile(path: roster ?? plan.path("output/\(RosterFiles.long)"))
    try file.check()
    let pipeline = try plan.open(isQuiet: quiet)
    let roster = try SavedRoster(file: file).read(pipeline, isQuiet: quiet)
    let verifier = RosterVerifier(plan: pipeline.loaded.plan, requirement: try requirement(pipeline))
    let verification = verifier.verify(roster)
    if json {
      try Console.write(JSONText.of(VerificationDocument(verification, plan: pipeline.loaded.plan)))
    } else {
      try Console.write(VerificationView(verification, style: Console.style).text())
    }
    if !verification.isFeasible { throw CommandFailure(.badData, "") }
  }

  /// What the plan needs; nobody, with a warning, when nothing says what contacts to expect.
  private func requirement(_ pipeline: PlanPipeline) throws -> Requirement {
    guard pipeline.hasContacts || forecast.forecast != nil else {
      Warnings(isQuiet: quiet).tell(["without a history or a forecast, staff short or too many is not judged"])
      let nobody = pipeline.loaded.plan.queues.map { _ in
        [Double](repeating: 0, count: pipeline.loaded.plan.grid.intervalCount)
      }
      return Requirement(agents: nobody, rostered: nobody)
    }
    return try pipeline.requirement(
      orFailure: try pipeline.contacts(forecastFile: forecast.forecast, isQuiet: quiet), quantile: careful.quantile)
  }
}
