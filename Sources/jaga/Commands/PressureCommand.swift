import ArgumentParser
import Foundation
import Planning
import Reporting
import Simulation
import Workforce

/// `jaga pressure`.
struct PressureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pressure",
    abstract: "Say what a roster asks of its people, before it is published.",
    usage: "jaga pressure [<options>] <dir>",
    discussion: """
      For each agent and team: days and nights in a row, the shortest rest, weekends, hours, each beside the rule that \
      limits it; the relative risk of the duties, by a published index; how busy each hour is expected to be, by \
      simulation; and with --previous the days that differ from the roster told before, with --at those at short notice. \
      Agents stand in the plan's order: nobody is ranked. Where the numbers come from: docs/pressure.md.

      Examples:
        jaga pressure my-centre
        jaga pressure my-centre --from new --previous told --at "tue 10:00"
        jaga pressure my-centre --csv > pressure.csv
        jaga pressure my-centre --json | jq '.people[] | select(.highest_risk > 1.5)'
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var source: FromOption
  @OptionGroup var forecast: ForecastOption

  @Option(
    help: ArgumentHelp("The roster told before: a folder or a table.", valueName: "path"), completion: .file())
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "When the roster is told, such as \"tue 10:00\": changes of the four days after it are at short notice.",
      valueName: "moment"))
  var at: String?

  @Option(help: ArgumentHelp("Replications to simulate; 0 does without.", valueName: "count"))
  var replications = 20

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(help: "Print a table for programs: measures, risks, changes and hours of each agent.")
  var csv = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    try source.check()
    if json, csv { throw ValidationError("Give one of --json and --csv.") }
    if previous == "" { throw ValidationError("--previous must name a roster.") }
    if at != nil, previous == nil { throw ValidationError("--at goes with --previous.") }
    if !(0...100_000).contains(replications) {
      throw ValidationError("--replications must be from 0 to 100000.")
    }
  }

  func run() throws {
    var open = try plan.open(isQuiet: quiet)
    let file = source.rosterFile(of: plan)
    try file.check()
    let minute = try at.map { try MomentOption(text: $0).minute(in: open.plan.grid, clock: open.clock) }
    let told = try previous.map { path in
      let file = InputFile(rosterAt: path)
      try file.check()
      var other = open
      return try SavedRoster(file: file).read(&other, isQuiet: quiet)
    }
    let roster = try source.roster(&open, of: plan, isQuiet: quiet)
    let review = PressureReview(
      of: roster, in: open.plan, occupancy: try occupancy(of: roster, open, beside: file), previous: told,
      toldAt: minute)
    if json {
      try Console.write(DocumentText.of(PressureDocument(review, clock: open.clock)))
    } else if csv {
      try Console.write(data: PressureTable.text(review, clock: open.clock))
    } else if !quiet {
      try Console.write(
        PressureView(review, clock: open.clock, style: Console.style, words: Console.words).text)
    }
  }

  /// What a simulation expects; `nil` without replications, or without contacts to expect.
  private func occupancy(
    of roster: Roster, _ open: OpenPlan, beside file: InputFile
  ) throws(CommandFailure) -> ExpectedOccupancy? {
    guard replications > 0,
      let contacts = try open.contacts(besideRoster: file, named: try forecast.file(), isQuiet: quiet)
    else { return nil }
    return try open.service(of: roster, for: contacts, replications: replications)?.occupancy
  }
}
