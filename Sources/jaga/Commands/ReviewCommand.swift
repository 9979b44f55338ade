import ArgumentParser
import PlanFiles
import PlanModel
import Planning
import Reporting
import Workforce

/// `jaga review`.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Look back at a week: what was planned beside what came, and what to change.",
    usage: "jaga review [<options>] <dir> --actual <file>",
    discussion: """
      Holds the forecast beside the contacts that came, the staff needed for them beside those rostered (by --log those at work), \
      the service promised beside the one that came, and the duties beside a log of states: adherence and conformance. Says what to \
      change for next week, in lines that the plan takes. Writes review.json, of which jaga report makes a part. What is \
      counted how: docs/review.md.

      Examples:
        jaga review my-centre --actual came.csv
        jaga review my-centre --actual came.csv --log states.csv
        jaga review my-centre --actual came.csv --in-time "Answered in SL"
        jaga review my-centre --actual came.csv --json | jq '.advice[].line'
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Option(
    help: ArgumentHelp("Contacts that came, a file as those of `history`.", valueName: "file"), completion: .file())
  var actual: String

  @Option(
    help: ArgumentHelp(
      "Read it as the plan reads this file of its `history` (default: the first).", valueName: "name"))
  var like: String?

  @Option(
    help: ArgumentHelp(
      "Its column of contacts answered in time (default: answered_in_time, if it is there).", valueName: "column"))
  var inTime: String?

  @Option(
    help: ArgumentHelp("What agents did: a table with agent, from, to and state.", valueName: "file"),
    completion: .file())
  var log: String?

  @Option(
    help: ArgumentHelp(
      "What a state of the log is, beside `states` of the plan: \"on call=work\". May be repeated.",
      valueName: "state=activity"))
  var state: [String] = []

  @OptionGroup var source: FromOption
  @OptionGroup var forecast: ForecastOption
  @OptionGroup var result: ResultOptions

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    try source.check()
    if actual.isEmpty { throw ValidationError("--actual must name a file.") }
    if log == "" { throw ValidationError("--log must name a file.") }
    if log == nil, !state.isEmpty { throw ValidationError("--state goes with --log.") }
    for text in state where !text.dropFirst().contains("=") || text.last == "=" {
      throw ValidationError("--state [\(text)] is not such as \"on call=work\".")
    }
  }

  func run() throws {
    let folder = result.target(for: plan)
    try folder.check()
    var open = try plan.open(isQuiet: result.quiet)
    let actualFile = InputFile(path: actual)
    let actualBytes = try actualFile.bytes()
    let logBytes = try log.map { try InputFile(path: $0).bytes() }
    let roster = try source.roster(&open, of: plan, isQuiet: result.quiet)
    let claim = try folder.claim(for: [StageFiles.review])
    let contactsThatCame = try came(actualBytes, of: actualFile, open)
    let done = try logBytes.map { try states($0, open) }
    let found = try open.contacts(
      besideRoster: source.rosterFile(of: plan), named: try forecast.file(), isQuiet: result.quiet)
    guard let contacts = found else {
      throw CommandFailure(
        .badData, "error: nothing says what contacts were expected\n  Try: name the forecast with --forecast")
    }
    let outcome = try open.outcome(of: roster, for: contacts)
    let review = try open.answer { () throws(PlanningError) in
      try WeekReview(
        of: outcome, contacts: contacts, actual: contactsThatCame, log: done, settings: open.loaded.forecasting)
    }
    guard review.queues.contains(where: { $0.accuracy != nil }) else {
      let grid = open.plan.grid
      throw CommandFailure(
        .badData,
        "error: [\(actual)] has no interval of \(grid.firstDay) to \(grid.date(of: grid.dayCount - 1)), which the roster is for\n"
          + "  Try: name the week's own file, or the roster of that week with --from")
    }
    let document = ReviewDocument(review, folder: plan.folder, clock: open.clock)
    let text = try DocumentText.of(document)
    try folder.write(OutputChange(files: [OutputFile(name: StageFiles.review, text: text)]), by: claim)
    if result.json { return try Console.write(text) }
    guard !result.quiet else { return }
    try Console.write(
      ReviewView(document, style: Console.style, words: Console.words).text
        + "\n\(Console.words.written(to: ["\(folder.path)/\(StageFiles.review)"]))\n")
  }

  /// The contacts that came, read as the plan's history is.
  private func came(
    _ bytes: [UInt8], of file: InputFile, _ open: OpenPlan
  ) throws -> WeekReview.Actual {
    let sources = open.loaded.historyFiles
    if let like, !sources.contains(where: { $0.file == like }) {
      let known = sources.map(\.file).joined(separator: ", ")
      throw ValidationError("--like [\(like)] is not a file of `history`: \(known.isEmpty ? "it has none" : known).")
    }
    var way =
      sources.first { like == nil || $0.file == like }
      ?? HistorySource(HistoryDraft(file: file.name), centreZone: open.clock.zone.identifier)
    way.draft.file = file.name
    let column = inTime ?? HistoryReader.usualInTimeColumn(in: bytes, file: file.name)
    let reader = HistoryReader(
      queues: open.plan.queues, calendars: open.plan.openHours.calendars,
      intervalMinutes: open.plan.grid.intervalMinutes, clock: open.clock.zone)
    do throws(PlanError) {
      let found = try reader.readActual(way, bytes: bytes, inTimeColumn: column)
      Warnings(isQuiet: result.quiet).tell(found.warnings)
      return WeekReview.Actual(contacts: found.contacts, inTime: found.inTime)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// What agents did.
  private func states(_ bytes: [UInt8], _ open: OpenPlan) throws -> StateLog {
    let said = try state.map { text in
      let parts = text.split(separator: "=", omittingEmptySubsequences: false)
      let activity = parts.last.map(String.init) ?? ""
      let known = StateDraft.words + open.plan.sessions.map(\.id)
      guard known.contains(activity) else {
        throw ValidationError(
          "--state [\(text)]: [\(activity)] is neither an activity nor the id of a session: \(known.joined(separator: ", "))."
        )
      }
      return StateDraft(name: parts.dropLast().joined(separator: "="), activity: activity)
    }
    do throws(PlanError) {
      let found = try StateLogReader.read(
        bytes, file: InputFile(path: log ?? "").name, plan: open.plan,
        states: said + (open.loaded.draft.states ?? []) + StateDraft.usual, clock: open.clock)
      Warnings(isQuiet: result.quiet).tell(found.warnings)
      return found.log
    } catch {
      throw CommandFailure(error)
    }
  }
}
