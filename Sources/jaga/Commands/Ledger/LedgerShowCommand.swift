import ArgumentParser
import PlanFiles
import PlanModel
import Planning
import Reporting
import Workforce

/// `jaga ledger show`.
struct LedgerShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Say who stands where, and what a roster makes of it.",
    usage: "jaga ledger show [<options>] <dir>",
    discussion: """
      Adds up the ledger by agent, corrections included, in the plan's order: nobody is ranked. With --roster, what was before the \
      plan's weeks stands beside what there is with that roster, and weeks of the horizon that are in the ledger count as the roster \
      has them. Shifts are shown where they are named. What is counted, and how: docs/ledger.md.

      Examples:
        jaga ledger show my-centre
        jaga ledger show my-centre --from 2026-01 --to 2026-06
        jaga ledger show my-centre --roster my-centre --count nights
        jaga ledger show my-centre --count nights --apart 3
        jaga ledger show my-centre --csv | sort -t, -k5n
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var source: LedgerRosterOption

  @Option(help: ArgumentHelp("The first month that counts.", valueName: "month"))
  var from: String?

  @Option(help: ArgumentHelp("The last month that counts.", valueName: "month"))
  var to: String?

  @Option(help: ArgumentHelp("Only this agent. May be repeated.", valueName: "id"))
  var agent: [String] = []

  @Option(help: ArgumentHelp("Only this count, such as nights or shift:late. May be repeated.", valueName: "count"))
  var count: [String] = []

  @Option(
    help: ArgumentHelp("Only those further than this from the mean, in a count shown.", valueName: "number"))
  var apart: Double?

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(help: "Print a table for programs, a row an agent and count.")
  var csv = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    try source.check()
    if json, csv { throw ValidationError("Give one of --json and --csv.") }
    if apart != nil, json || csv { throw ValidationError("--apart goes with neither --json nor --csv.") }
    if let apart, !(0...100_000).contains(apart) { throw ValidationError("--apart must be from 0 to 100000.") }
    let (first, last) = (try LedgerTexts.month(from, "--from"), try LedgerTexts.month(to, "--to"))
    if let first, let last, first > last { throw ValidationError("--to [\(last)] lies before --from [\(first)].") }
    for text in count { _ = try LedgerTexts.count(text) }
  }

  func run() throws {
    var open = try plan.open(isQuiet: quiet)
    var brought: [LedgerDraft]?
    if source.roster != nil {
      try source.file(of: plan).check()
      let roster = try source.read(&open, of: plan, isQuiet: quiet)
      brought = LedgerCounting(of: try open.outcome(of: roster, for: nil)).rows(of: open.plan)
    }
    let standing = LedgerStanding(
      of: open.loaded.draft, bringing: brought, from: try LedgerTexts.month(from, "--from"),
      to: try LedgerTexts.month(to, "--to"))
    let known = Set(standing.people.map(\.agent))
    for id in agent where !known.contains(id) {
      throw ValidationError("--agent [\(id)] is an agent neither of the plan nor of its ledger.")
    }
    let agents = agent.isEmpty ? nil : Set(agent)
    let counts = count.isEmpty ? nil : try count.map(LedgerTexts.count)
    if json { return try Console.write(DocumentText.of(LedgerDocument(standing, agents: agents, counts: counts))) }
    if csv { return try Console.write(data: StandingTable.text(standing, agents: agents, counts: counts)) }
    guard !quiet else { return }
    try Console.write(
      LedgerView(
        standing, counts: counts, agents: agents, apart: apart, style: Console.style, words: Console.words
      ).text)
  }
}
