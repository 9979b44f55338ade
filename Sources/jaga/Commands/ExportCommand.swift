import ArgumentParser
import PlanFiles
import Planning
import Reporting
import Workforce

/// `jaga export`.
struct ExportCommand: ParsableCommand {
  /// The forms a roster can take.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, wide, json, payroll, ics
    case agentPages = "agent-pages"
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a roster in another form.",
    usage: "jaga export [<options>] <dir> --format <format>",
    discussion: """
      csv is the long table, a row an activity; wide is a row an agent; json is the result with all that is known about it; \
      payroll is a row an agent and day, or week, with the minutes that are paid, at night, on weekends, on holidays and overtime \
      (docs/exchange.md); ics is one iCalendar file an agent; agent-pages is a page for each agent's telephone, in a folder to publish, and \
      beside it an index for planners. One file goes to standard output unless --output names a file; several files go \
      to the folder that --output names.

      Examples:
        jaga export my-centre --format wide > roster.csv
        jaga export my-centre --format payroll --by week > payroll.csv
        jaga export my-centre --format ics --agent A017 --output a017.ics
        jaga export my-centre --format ics --output calendars --alarm 60
        jaga export my-centre --format agent-pages --output told
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var source: FromOption

  @Option(help: "The form: csv, wide, json, payroll, ics or agent-pages.")
  var format: Format

  /// What a row of the payroll table holds.
  enum Period: String, CaseIterable, ExpressibleByArgument {
    case day, week
  }

  @Option(help: ArgumentHelp("Of payroll, what a row holds (default: day).", valueName: "period"))
  var by: Period?

  @Option(help: ArgumentHelp("The calendar of this agent alone.", valueName: "id"))
  var agent: String?

  @OptionGroup var calendar: CalendarOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file, or the folder of calendars or pages, to write.", valueName: "path"))
  var output: String?

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if by != nil, format != .payroll { throw ValidationError("--by goes with --format payroll only.") }
    if calendar.isSaid, format != .ics {
      throw ValidationError("--breaks, --times, --alarm and --keep-others go with --format ics only.")
    }
    if agent != nil, format != .ics { throw ValidationError("--agent goes with --format ics only.") }
    if format == .ics, agent == nil, output == nil {
      throw ValidationError("--format ics needs --output FOLDER, or --agent ID for one calendar.")
    }
    if format == .agentPages, output == nil { throw ValidationError("--format agent-pages needs --output FOLDER.") }
  }

  func run() throws {
    var open = try plan.open(isQuiet: true)
    if format == .json {
      let bytes = try source.file(RosterFiles.result, of: plan).bytes()
      return try write(String(decoding: bytes, as: UTF8.self))
    }
    let roster = try source.roster(&open, of: plan, isQuiet: quiet)
    let (centre, clock) = (open.plan, open.clock)
    switch format {
    case .csv: try write(RosterTables.long(roster, plan: centre, clock: clock))
    case .wide: try write(RosterTables.wide(roster, plan: centre, clock: clock))
    case .payroll: try writePayroll(roster, centre)
    case .json, .ics: try writeCalendars(roster, open.loaded)
    case .agentPages:
      try AgentPages(
        folder: OutputFolder(path: output ?? "."), words: language.ofFiles(for: open.loaded), isQuiet: quiet
      )
      .write(roster, of: open)
    }
  }

  private func writePayroll(_ roster: Roster, _ plan: Plan) throws {
    if plan.hasNoHolidayAmongSpecialDays {
      Warnings(isQuiet: quiet).tell([
        "no entry of the calendar in the horizon is marked with `holiday: true`; holiday minutes are 0"
      ])
    }
    let payroll = Payroll(roster, plan: plan)
    try write(by == .week ? PayrollTable.weeks(payroll, plan: plan) : PayrollTable.days(payroll, plan: plan))
  }

  private func writeCalendars(_ roster: Roster, _ loaded: LoadedPlan) throws {
    let centre = loaded.plan
    let published = source.file(RosterFiles.calendars, of: plan).path
    if let agent {
      guard let index = centre.agents.firstIndex(where: { $0.id == agent }) else {
        throw ValidationError("--agent [\(agent)] is not an agent of the plan.")
      }
      return try write(try revision(of: loaded, in: published).files(for: roster).files[index].text)
    }
    let folder = OutputFolder(path: output ?? ".")
    try folder.check()
    let claim = try folder.claim(for: CalendarRevision.names(for: centre))
    let revision = try revision(of: loaded, in: folder.path, others: [published])
    let strangers = revision.strangers
    let isKept = calendar.keepOthers || strangers.isEmpty
    if !isKept {
      // The folder may be shared with another plan of the centre, whose agents these are.
      Warnings(isQuiet: quiet).tell([
        "the calendars in [\(folder.path)] of agents whom the plan does not have are called off (--keep-others leaves them): "
          + strangers.joined(separator: ", ")
      ])
    }
    let revised = revision.files(for: roster)
    let files = isKept ? revised.files.prefix(centre.agents.count) : revised.files[...]
    try folder.write(
      OutputChange(
        files: files.map { OutputFile(name: $0.name, text: $0.text) }, removed: isKept ? [] : revised.removed),
      by: claim)
  }

  private func revision(
    of loaded: LoadedPlan, in folder: String, others: [String] = []
  ) throws(CommandFailure) -> CalendarRevision {
    CalendarRevision(
      plan: loaded.plan, clock: loaded.clock, earlier: try EarlierCalendars.read(in: folder, others: others),
      form: calendar.form, words: language.ofFiles(for: loaded))
  }

  private func write(_ text: String) throws {
    guard let output else { return try Console.write(data: text) }
    do throws(FileWriteError) {
      try AtomicFile.write(Array(text.utf8), to: output)
    } catch {
      throw CommandFailure(error)
    }
  }
}
