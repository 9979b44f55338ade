import ArgumentParser
import Foundation
import PlanFiles
import PlanModel
import Planning
import Reporting
import Workforce

/// `jaga export`.
struct ExportCommand: ParsableCommand {
  /// The forms a roster can take.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case csv, wide, json, workbook, payroll, ics
    case agentPages = "agent-pages"
    case google, teams
    case genesysForecast = "genesys-forecast"
    case adp
    case template

    /// Whether it is a file for each agent.
    var isByAgent: Bool { self == .ics || self == .google }
  }

  /// Who opens a table.
  enum Reader: String, CaseIterable, ExpressibleByArgument {
    case programs, excel
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a roster in another form.",
    usage: "jaga export [<options>] <dir> --format <format>",
    discussion: """
      csv is the long table, a row an activity; wide is a row an agent; json is the result with all that is known about it; \
      workbook is all of it for a spreadsheet (.xlsx), to read, to print, and to edit and read back; payroll is a row an agent and day, or week, with the minutes that are paid, at night, on weekends, on holidays and overtime \
      (docs/exchange.md); ics is one iCalendar file an agent; agent-pages is a page for each agent's telephone, in a folder to publish, and \
      beside it an index for planners. google is a table for Google Calendar, one an agent; teams a workbook for Microsoft Teams; genesys-forecast the contacts expected, for Genesys \
      Cloud; adp the hours, for ADP; template is a table that the \
      plan itself describes under exports (docs/exchange.md has them all). One file goes to standard output unless --output names a file; several files go \
      to the folder that --output names.

      Examples:
        jaga export my-centre --format wide > roster.csv
        jaga export my-centre --format workbook --output week-48.xlsx
        jaga export my-centre --format payroll --by week > payroll.csv
        jaga export my-centre --format ics --agent A017 --output a017.ics
        jaga export my-centre --format ics --output calendars --alarm 60
        jaga export my-centre --format agent-pages --output told
        jaga export my-centre --format csv --for excel --output roster.csv
        jaga export my-centre --format adp --company ABC --batch W48
        jaga export my-centre --format template --template zendesk -o zendesk.csv
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var source: FromOption

  @Option(
    help:
      "The form: csv, wide, json, workbook, payroll, ics, agent-pages, google, teams, genesys-forecast, adp or template."
  )
  var format: Format

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "Of csv, wide and payroll, who opens it; for excel with semicolons, local decimals, and names beside ids "
        + "(default: programs).", valueName: "reader"))
  var reader: Reader?

  /// What a row of the payroll table holds.
  enum Period: String, CaseIterable, ExpressibleByArgument {
    case day, week
  }

  @Option(help: ArgumentHelp("Of payroll, what a row holds (default: day).", valueName: "period"))
  var by: Period?

  @Option(help: ArgumentHelp("Of template: which one of the plan's exports.", valueName: "id"))
  var template: String?

  @Option(help: ArgumentHelp("The calendar or table of this agent alone.", valueName: "id"))
  var agent: String?

  @OptionGroup var calendar: CalendarOptions
  @OptionGroup var neighbour: NeighbourOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file, or the folder of calendars or pages, to write.", valueName: "path"))
  var output: String?

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    try source.check()
    if by != nil, format != .payroll { throw ValidationError("--by goes with --format payroll only.") }
    if calendar.isSaid, format != .ics {
      throw ValidationError("--breaks, --times, --alarm and --keep-others go with --format ics only.")
    }
    if agent != nil, !format.isByAgent { throw ValidationError("--agent goes with --format ics and google only.") }
    if format.isByAgent, agent == nil, output == nil {
      throw ValidationError("--format \(format.rawValue) needs --output FOLDER, or --agent ID for one calendar.")
    }
    if (template == nil) == (format == .template) {
      throw ValidationError("--format template and --template ID go together.")
    }
    if reader != nil, ![.csv, .wide, .payroll].contains(format) {
      throw ValidationError("--for goes with --format csv, wide and payroll only.")
    }
    if format == .adp, neighbour.company == nil || neighbour.batch == nil {
      throw ValidationError("--format adp needs --company and --batch.")
    }
    if neighbour.isOfADP, format != .adp {
      throw ValidationError("--company, --batch and --code go with --format adp only.")
    }
    if !neighbour.rename.isEmpty, format != .genesysForecast {
      throw ValidationError("--rename goes with --format genesys-forecast only.")
    }
    if [.workbook, .teams].contains(format), output == nil, Console.isTerminal {
      throw ValidationError("--format \(format.rawValue) needs --output FILE, or a pipe.")
    }
    if format == .agentPages, output == nil { throw ValidationError("--format agent-pages needs --output FOLDER.") }
  }

  func run() throws {
    var open = try plan.open(isQuiet: true)
    let described = try template.map { try export(named: $0, in: open) }
    if format == .json {
      if source.isForeign {
        throw ValidationError("--format json prints the result of jaga plan: name its folder with --from.")
      }
      let bytes = try source.file(RosterFiles.result, of: plan).bytes()
      return try write(String(decoding: bytes, as: UTF8.self))
    }
    if format == .genesysForecast { return try write(neighbours(open).genesys(contacts(open))) }
    let roster = try source.roster(&open, of: plan, isQuiet: quiet)
    let (centre, clock) = (open.plan, open.clock)
    let (words, readers) = (language.ofFiles(for: open.loaded), language.ofReaders(in: open.loaded))
    let form: TableForm = reader == .excel ? .excel(words) : .programs
    switch format {
    case .csv: try write(RosterTables.long(roster, plan: centre, clock: clock, form: form))
    case .wide: try write(RosterTables.wide(roster, plan: centre, clock: clock, form: form))
    case .workbook:
      let export = WorkbookExport(plan: plan, source: source, words: words, isQuiet: quiet)
      try write(bytes: export.roster(roster, of: open))
    case .payroll:
      neighbours(open).tellOfHolidays()
      let payroll = Payroll(roster, plan: centre)
      try write(
        by == .week
          ? PayrollTable.weeks(payroll, plan: centre, form: form) : PayrollTable.days(payroll, plan: centre, form: form)
      )
    case .json, .genesysForecast, .ics:
      let calendars = CalendarExport(
        loaded: open.loaded, published: source.file(RosterFiles.calendars, of: plan).path, options: calendar,
        readers: readers, isQuiet: quiet)
      if let agent { return try write(calendars.text(of: index(of: agent, in: centre), in: roster)) }
      try calendars.write(roster, into: OutputFolder(path: output ?? "."))
    case .agentPages:
      try AgentPages(
        folder: OutputFolder(path: output ?? "."), readers: readers, isQuiet: quiet, file: source.rosterFile(of: plan)
      ).write(roster, of: open)
    case .google:
      let texts = neighbours(open).google(roster, readers: readers)
      if let agent { return try write(texts[index(of: agent, in: centre)]) }
      try write(zip(GoogleCalendarTable.names(for: centre), texts).map { OutputFile(name: $0, text: $1) })
    case .teams:
      let export = WorkbookExport(plan: plan, source: source, words: words, isQuiet: quiet)
      try write(bytes: export.teams(roster, of: open))
    case .template:
      if let described {
        try write(
          TemplateExport(export: described, open: open).text(for: roster),
          named: described.file ?? "\(described.id).csv")
      }
    case .adp:
      try write(
        neighbours(open).paydata(roster, company: neighbour.company ?? "", batch: neighbour.batch ?? ""))
    }
  }

  private func export(named id: String, in open: OpenPlan) throws -> ExportDraft {
    guard let export = open.loaded.draft.exports?.first(where: { $0.id == id }) else {
      throw ValidationError("--template [\(id)] is not an export of the plan.")
    }
    return export
  }

  private func neighbours(_ open: OpenPlan) -> NeighbourExport {
    NeighbourExport(open: open, options: neighbour, isQuiet: quiet)
  }

  /// The contacts of the forecast beside the roster, else the plan's own.
  private func contacts(_ open: OpenPlan) throws(CommandFailure) -> ContactForecast {
    try open.contacts(from: open.source(saved: source.forecast(of: plan)), isQuiet: quiet)
  }

  private func index(of agent: String, in plan: Plan) throws -> Int {
    guard let index = plan.agents.firstIndex(where: { $0.id == agent }) else {
      throw ValidationError("--agent [\(agent)] is not an agent of the plan.")
    }
    return index
  }

  /// Writes several files into the folder that is named.
  private func write(_ files: [OutputFile]) throws {
    let folder = OutputFolder(path: output ?? ".")
    try folder.check()
    let claim = try folder.claim(for: files.map(\.name))
    try folder.write(OutputChange(files: files), by: claim)
  }

  /// Writes a text to the file that is named, or under a name of its own into the folder that is.
  private func write(_ text: String, named name: String? = nil) throws {
    guard var output else { return try Console.write(data: text) }
    var isFolder: ObjCBool = false
    if let name, FileManager.default.fileExists(atPath: output, isDirectory: &isFolder), isFolder.boolValue {
      output = FilePath.of(name, in: output)
    }
    try write(bytes: Array(text.utf8), to: output)
  }

  /// Writes bytes that are no text to the file that is named, else to standard output.
  private func write(bytes: [UInt8]) throws {
    guard let output else { return try Console.write(bytes: bytes) }
    try write(bytes: bytes, to: output)
  }

  private func write(bytes: [UInt8], to path: String) throws {
    do throws(FileWriteError) {
      try AtomicFile.write(bytes, to: path)
    } catch {
      throw CommandFailure(error)
    }
  }
}
