import ArgumentParser
import PlanFiles
import PlanModel
import Planning
import Reporting
import Rostering
import Workforce

/// `jaga replan`.
struct ReplanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replan",
    abstract: "Propose what to do about a day that goes wrong.",
    usage: "jaga replan [<options>] <dir> --at <moment>",
    discussion: """
      Somebody is sick, more calls come than expected: what has begun by --at stays as it is, the rest of the published roster may change at \
      a price that rises as its day comes near. Prints what is lost, what it costs to do nothing, and small sets of changes, the \
      cheapest first, each with what it costs and who has to be told; all of them keep every rule. --apply writes one of them \
      as a roster. What stays and what a change costs: docs/replanning.md.

      Examples:
        jaga replan my-centre --at "tue 10:00" --absent J012+J033
        jaga replan my-centre --at "tue 10:00" --absent J012@tue --absent J012@wed
        jaga replan my-centre --at "tue 08:00" --absent "J012@tue 09:00-11:00"
        jaga replan my-centre --at "2026-11-25 08:00" --volume phone=+20% --json
        jaga replan my-centre --at "tue 10:00" --absent J012 --apply 1 -o new
        jaga replan my-centre --at "tue 10:00" --absent J012 --full
        jaga replan my-centre --at "tue 10:00" --forecast today.csv --breaks
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Option(
    help: ArgumentHelp("Now, by the centre's clocks: a date or a weekday, and a time of day.", valueName: "moment"))
  var at: String

  @OptionGroup var source: FromOption

  @OptionGroup var causes: ReplanCauses
  @OptionGroup var forecast: ForecastOption

  @Option(
    help: ArgumentHelp(
      "Minutes: sooner than that no duty begins or ends that was not told so.", valueName: "minutes"))
  var notice = 120

  @Option(
    help: ArgumentHelp(
      "Cost of a changed day far ahead; four times as much today and tomorrow, twice on the two days after (default: the plan's, else a tenth of an agent-hour missing).",
      valueName: "cost"))
  var changePrice: Double?

  @Flag(help: "Move breaks and sessions only, of duties that begin within eight hours.")
  var breaks = false

  @Flag(help: "Propose a roster for everybody at once as well, found by a search as jaga plan's.")
  var full = false

  @OptionGroup var search: SearchOptions

  @Option(help: ArgumentHelp("Write this proposal to the folder that --output names.", valueName: "number"))
  var apply: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder that --apply writes to, made if need be.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error, and no proposals.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    try source.check()
    if !(0...10_080 ~= notice) { throw ValidationError("--notice must be from 0 to 10080 minutes.") }
    if let changePrice, !(0...1_000_000_000 ~= changePrice) {
      throw ValidationError("--change-price must be from 0 to 1000000000.")
    }
    if let apply, apply < 1 { throw ValidationError("--apply must be the number of a proposal: 1, 2, …") }
    if breaks, full {
      throw ValidationError("--breaks moves breaks alone, --full plans everybody anew: ask for one of them.")
    }
    if (apply == nil) != (output == nil) || output == "" {
      throw ValidationError("--apply and --output go together: which proposal, and the folder to write it to.")
    }
  }

  func run() throws {
    Interruption.listen()
    var open = try plan.open(isQuiet: quiet)
    let file = source.rosterFile(of: plan)
    try file.check()
    let target = try output.map { try ChangedRoster(to: $0, after: file) }
    let roster = try source.roster(&open, of: plan, isQuiet: quiet)
    let minute = try MomentOption(text: at).minute(in: open.plan.grid, clock: open.clock)
    let changed = try causes.changed(open, in: plan.folder, at: minute)
    let claim = try target?.claim(for: open.plan)
    let named = try forecast.file()
    let saved = named == nil ? try source.forecast(of: plan) : nil
    let contacts = try open.contacts(from: try open.source(named: named, saved: saved), isQuiet: quiet)
    let answer = try answer(open, changed, contacts, roster, minute)
    if json {
      try Console.write(DocumentText.of(ReplanDocument(answer, at: minute, clock: open.clock)))
    } else if !quiet, apply == nil {
      try Console.write(
        ReplanView(
          answer, at: minute, clock: open.clock, command: "jaga replan … --apply 1 --output FOLDER",
          style: Console.style, words: Console.words
        ).text)
    }
    if let apply, let target, let claim {
      try write(apply, of: answer, changed?.loaded ?? open.loaded, to: target, by: claim)
    }
    if !answer.stuck.isEmpty || (answer.proposals.isEmpty && !answer.isLeftLegal) {
      throw CommandFailure(.noFeasibleRoster, "")
    }
  }

  private func answer(
    _ open: OpenPlan, _ changed: ReplanCauses.Changed?, _ contacts: ContactForecast, _ roster: Roster, _ minute: Int
  ) throws(CommandFailure) -> ReplanAnswer {
    var plan = changed?.loaded.plan ?? open.plan
    plan.pooling = open.plan.pooling
    let settings = open.loaded.forecasting
    let scope = breaks ? ReplanStart.Scope.breaks(until: minute + 480) : .duties
    let start = ReplanStart(plan: plan, published: roster, at: minute, notice: notice, scope: scope)
    let limits = try changed?.limits(for: start, clock: open.clock)
    let (before, now) = try open.answer { () throws(PlanningError) in
      (
        try ReplanRun.World(plan: open.plan, contacts: contacts, settings: settings),
        try ReplanRun.World(plan: plan, contacts: contacts, demand: changed?.demand ?? [], settings: settings)
      )
    }
    let line = ProgressLine(isQuiet: quiet)
    defer {
      Interruption.ignore()
      line.clear()
    }
    return ReplanRun(
      published: roster, before: before, now: now, limits: limits, at: minute, notice: notice, scope: scope,
      changePrice: changePrice, provenance: open.provenance()
    ).answer(
      full: full ? search.options(settings: open.loaded.solve) : nil, isCancelled: { Interruption.isAsked },
      progress: { line.draw($0) })
  }

  private func write(
    _ number: Int, of answer: ReplanAnswer, _ loaded: LoadedPlan, to target: ChangedRoster, by claim: OutputClaim
  ) throws {
    guard answer.proposals.indices.contains(number - 1) else {
      throw CommandFailure(
        .badData,
        "error: --apply [\(number)]: there are \(answer.proposals.count) proposals\n  Try: see them without --apply")
    }
    var written = loaded
    written.plan = answer.start.plan
    try target.write(
      answer.proposals[number - 1].outcome, of: written, readers: language.ofReaders(in: loaded), by: claim)
    if !quiet, !json { try Console.write(target.message(planFolder: plan.folder)) }
  }
}
