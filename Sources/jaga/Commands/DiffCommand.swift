import ArgumentParser
import PlanFiles
import Planning
import Reporting
import Workforce

/// `jaga diff`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two rosters, and who has to be told.",
    usage: "jaga diff [<options>] <before> <now>",
    discussion: """
      Each roster is a roster.csv, the folder that `jaga plan` wrote it to, or a plan folder, whose output is meant. Prints \
      by agent which days differ (added, gone, moved, other shift, queue, sessions or breaks), before and now, and before when the agent \
      has to be told. With --mail it writes a paragraph to each of them. The plan is the folder in which the second roster lies, \
      else the first, unless --plan names one. Agents of either roster whom the plan does not have are compared too. The exit \
      code is 0 whether or not the rosters differ; is_equal of --json says which.

      Examples:
        jaga diff my-centre replanned --plan my-centre
        jaga diff my-centre/output my-centre/new --json
        jaga diff my-centre theirs.csv --read-as zendesk
        jaga diff told.csv my-centre --mail --agent A017 | mail a017@example.com
      """)

  @Argument(
    help: ArgumentHelp("The roster that was told: a file, an output folder or a plan folder.", valueName: "before"),
    completion: .file())
  var before: String

  @Argument(help: ArgumentHelp("The roster that holds now.", valueName: "now"), completion: .file())
  var now: String

  @Option(
    name: .customLong("plan"),
    help: ArgumentHelp("The plan folder (default: the one in which a roster lies).", valueName: "dir"),
    completion: .directory)
  var folder: String?

  @OptionGroup var form: ReadAsOption

  @Option(help: ArgumentHelp("This agent alone.", valueName: "id"))
  var agent: String?

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(help: "Print a table for programs, a row a day of an agent.")
  var csv = false

  @Flag(help: "Write a paragraph for a mail to each agent who has to be told.")
  var mail = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    if [json, csv, mail].count(where: \.self) > 1 { throw ValidationError("Give one of --json, --csv and --mail.") }
    if before.isEmpty || now.isEmpty { throw ValidationError("<before> and <now> must name rosters.") }
    try form.check([before, now])
    if folder == "" { throw ValidationError("--plan must name a folder.") }
  }

  func run() throws {
    let pair = RosterPair(
      before: InputFile(rosterAt: before), now: InputFile(rosterAt: now),
      templates: { (loaded) throws(CommandFailure) in
        [try form.template(for: before, of: loaded), try form.template(for: now, of: loaded)]
      }, isQuiet: quiet)
    let read = try pair.read(under: try folder ?? pair.folder())
    let difference = try asked(read.difference, of: read.open.plan)
    let (plan, clock) = (read.open.plan, read.open.clock)
    if json {
      let document = DifferenceDocument(difference, plan: plan, clock: clock, strangers: read.strangers)
      try Console.write(DocumentText.of(document))
    } else if csv {
      try Console.write(data: DifferenceTable.text(difference, plan: plan, clock: clock))
    } else if mail, !difference.isEmpty {
      let letter = ChangeLetter(
        plan: plan, clock: clock, readers: language.ofReaders(in: read.open.loaded))
      try Console.write(
        agent == nil ? letter.texts(difference) : difference.agents.map(letter.text).joined(separator: "\n"))
    } else {
      try Console.write(
        DifferenceView(
          difference, plan: plan, clock: clock, strangers: read.strangers, style: Console.style, words: Console.words
        ).text)
    }
  }

  /// What concerns the agent who was asked for, or everybody.
  private func asked(_ difference: RosterDifference, of plan: Plan) throws -> RosterDifference {
    guard let agent else { return difference }
    guard let index = plan.agents.firstIndex(where: { $0.id == agent }) else {
      throw ValidationError("--agent [\(agent)] is not an agent of the plan, nor of a roster.")
    }
    return difference.of(agent: index)
  }
}
