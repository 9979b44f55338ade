import ArgumentParser
import PlanFiles
import Planning
import Reporting
import Workforce

/// `jaga swap`.
struct SwapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap",
    abstract: "Say whether duties may be given or exchanged, and who could take one.",
    usage: """
      jaga swap [<options>] <dir> <agent:day> <agent[:day]> [<agent[:day]>]
      jaga swap [<options>] <dir> --for <agent:day>
      jaga swap [<options>] <dir> --for all
      """,
    discussion: """
      Each duty goes to the agent after it, the last one's to the first; an agent without a day takes and gives nothing. Says \
      whether that is legal or which rules break, what would be legal instead, and what becomes of each queue's staff, of \
      the cost, and of the hours, nights, weekends and wishes of those concerned. With --for it lists everybody who could \
      take the duty, or exchange it for one of their own, best first; with --for all, for each duty of the roster, who could stand in if \
      its agent fell ill. A legal swap is written with --output. The exit code is 0 when the \
      swap is legal and 65 when it is not. What a taker works of a duty: docs/swaps.md.

      Examples:
        jaga swap my-centre A017:tue B003
        jaga swap my-centre A017:tue B003:wed
        jaga swap my-centre A017:tue B003:wed C008:thu --output swapped
        jaga swap my-centre --for A017:2026-11-24
        jaga swap my-centre --for all --limit 50
        jaga swap my-centre --from told.csv --for A017:tue --json | jq '.options[0]'
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Argument(help: ArgumentHelp("Whose duty of which day passes on: A017:tue, A017:2026-11-24.", valueName: "agent:day"))
  var duties: [String] = []

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Who could take this duty, or exchange it; all: who could stand in for each.", valueName: "agent:day"))
  var asked: String?

  @OptionGroup var source: FromOption

  @OptionGroup var forecast: ForecastOption
  @OptionGroup var careful: QuantileOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write the roster with a legal swap to.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(help: ArgumentHelp("How many ways --for lists; --json lists all.", valueName: "count"))
  var limit = 20

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    try source.check()
    if asked != nil, !duties.isEmpty { throw ValidationError("Give either duties that pass on, or --for one of them.") }
    if asked == nil, !(2...3).contains(duties.count) {
      throw ValidationError("Give two or three of <agent:day>, such as A017:tue B003, or --for one of them.")
    }
    if asked != nil, output != nil { throw ValidationError("--output goes with a swap that is named, not with --for.") }
    if output == "" { throw ValidationError("--output must name a folder.") }
    if !(1...100_000).contains(limit) { throw ValidationError("--limit must be from 1 to 100000.") }
  }

  func run() throws {
    var open = try plan.open(isQuiet: quiet)
    let file = source.rosterFile(of: plan)
    try file.check()
    let target = try output.map { try ChangedRoster(to: $0, after: file) }
    let roster = try source.roster(&open, of: plan, isQuiet: quiet)
    Warnings(isQuiet: quiet).tell(
      Console.words.sentences(forAbsent: open.plan.absentOnDuty(in: roster), in: open.plan))
    let swapped = SwappedDuties(plan: open.plan, roster: roster)
    if asked == "all", !open.plan.agents.contains(where: { $0.id == "all" }) {
      return try tellStandIns(in: roster, open, beside: file)
    }
    if let asked { return try tellOptions(for: swapped.duty(asked), in: roster, open, beside: file) }
    let swap = try swapped.swap(duties)
    let claim = try target?.claim(for: open.plan)
    let outcome = try outcome(of: roster, open, beside: file)
    let check = SwapCheck(swap, in: outcome, of: roster)
    if json { try Console.write(DocumentText.of(SwapDocument(check, clock: open.clock))) }
    if !json, !quiet || !check.isLegal {
      try Console.write(
        SwapView(
          check, clock: open.clock,
          ledger: open.loaded.draft.ledger?.isEmpty ?? true ? nil : open.loaded.draft.ledgerTotals,
          style: Console.style, words: Console.words
        ).text)
    }
    guard check.isLegal else { throw CommandFailure(.badData, "") }
    if let target, let claim { try write(check, open, to: target, by: claim, after: file) }
  }

  // MARK: - Who could take a duty

  private func tellStandIns(in roster: Roster, _ open: OpenPlan, beside file: InputFile) throws {
    let outcome = try outcome(of: roster, open, beside: file)
    let found = SwapSearch(plan: open.plan, requirement: outcome.requirement, roster: roster).standIns()
    if json {
      try Console.write(DocumentText.of(StandInsDocument(found, plan: open.plan, clock: open.clock)))
    } else {
      let view = StandInsView(
        found, plan: open.plan, clock: open.clock, style: Console.style, words: Console.words)
      try Console.write(view.text(limit: limit))
    }
  }

  private func tellOptions(
    for owned: SwappedDuties.Owned, in roster: Roster, _ open: OpenPlan, beside file: InputFile
  ) throws {
    let outcome = try outcome(of: roster, open, beside: file)
    let options = SwapSearch(plan: open.plan, requirement: outcome.requirement, roster: roster)
      .options(for: owned.duty, from: owned.agent)
    if json {
      let document = SwapOptionsDocument(
        options, for: owned.duty, of: owned.agent, plan: open.plan, clock: open.clock)
      try Console.write(DocumentText.of(document))
    } else {
      let view = SwapOptionsView(
        options, for: owned.duty, of: owned.agent, plan: open.plan, clock: open.clock, style: Console.style,
        words: Console.words)
      try Console.write(view.text(limit: limit))
    }
  }

  private func outcome(
    of roster: Roster, _ open: OpenPlan, beside file: InputFile
  ) throws(CommandFailure) -> PlanOutcome {
    let contacts = try open.contacts(besideRoster: file, named: try forecast.file(), isQuiet: quiet)
    return try open.outcome(of: roster, for: contacts, quantile: careful.quantile)
  }

  // MARK: - Writing

  private func write(
    _ check: SwapCheck, _ open: OpenPlan, to folder: ChangedRoster, by claim: OutputClaim, after told: InputFile
  ) throws {
    guard check.isSound else {
      throw CommandFailure(
        .badData,
        "error: the roster [\(told.path)] breaks rules that must be kept, with the swap as without it, so nothing was written\n"
          + "  Try: jaga verify says which")
    }
    try folder.write(check.after, of: open.loaded, readers: language.ofReaders(in: open.loaded), by: claim)
    guard !json, !quiet else { return }
    try Console.write("\n" + folder.message(planFolder: plan.folder))
  }
}
