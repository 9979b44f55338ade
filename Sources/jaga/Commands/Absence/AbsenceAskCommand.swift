import ArgumentParser
import PlanFiles
import PlanModel
import Planning
import Reporting
import Workforce

/// `jaga absence ask`.
struct AbsenceAskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Say whether an agent may be away, and why not.",
    usage: "jaga absence ask [<options>] <dir> <agent> <dates>",
    discussion: """
      Granted when no limit of the plan is gone beyond, the balance is enough, and no queue falls short: in the published roster with \
      everybody else as they are, where there is one for the days; else by the hours of people against those needed. Every reason is \
      told. --grant adds the absence to absences.csv, --wait a refused one to waiting.csv; nothing else of these files changes. The \
      exit code is 0 when it is granted and 65 when it is refused. More: docs/absences.md.

      Examples:
        jaga absence ask my-centre A017 2026-12-24..2026-12-26
        jaga absence ask my-centre A017 thu..fri --kind sick --grant
        jaga absence ask my-centre A017 "2026-11-26 13:00..2026-11-26 17:00"
        jaga absence ask my-centre A017 fri --allow-short 4 --from published
        jaga absence ask my-centre A017 fri --wait --asked-at 2026-11-20
      """)

  @OptionGroup var plan: PlanFolderArgument

  @Argument(help: ArgumentHelp("Who asks.", valueName: "agent"))
  var agent: String

  @Argument(
    help: ArgumentHelp(
      "When: a date, a weekday of the horizon, or two of them with .. between; dates may have times.",
      valueName: "dates"))
  var dates: String

  @Option(help: ArgumentHelp("The kind of absence.", valueName: "kind"))
  var kind = "leave"

  @Flag(help: "It is not paid.")
  var unpaid = false

  @OptionGroup var asking: AbsenceOptions

  @Flag(help: "Add it to the table of absences when it is granted.")
  var grant = false

  @Flag(help: "Add it to the waiting list when it is refused.")
  var wait = false

  @Option(
    help: ArgumentHelp(
      "When it was asked for, which is its place on the waiting list: a date, or with a time.", valueName: "moment"))
  var askedAt: String?

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error, and the verdict.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    try asking.check()
    if agent.isEmpty { throw ValidationError("<agent> must name an agent.") }
    if kind.isEmpty { throw ValidationError("--kind must name a kind of absence.") }
    if kind.unicodeScalars.count > 64 || kind.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
      throw ValidationError("--kind must have at most 64 characters and no control characters.")
    }
    if askedAt != nil, !wait { throw ValidationError("--asked-at goes with --wait.") }
    if let askedAt, Moment(askedAt) == nil {
      throw ValidationError("--asked-at [\(askedAt)] is not a date such as 2026-11-20, nor one with a time.")
    }
  }

  func run() throws {
    var office = try AbsenceOffice(plan, asking, isQuiet: quiet)
    guard office.open.plan.agents.contains(where: { $0.id == agent }) else {
      throw ValidationError("[\(agent)] is no agent of the plan.")
    }
    let asked = try AskedDates(text: dates).absence(
      of: agent, kind: kind, isPaid: !unpaid, in: office.open.plan.grid)
    let answer = try office.answer(to: asked)
    let added = try added(answer, office)
    if json {
      try Console.write(
        DocumentText.of(AbsenceDocument(answer, plan: office.open.plan, clock: office.open.clock)))
    } else {
      let view = office.view
      let text = view.text(for: answer)
      try Console.write(quiet ? text.prefix { $0 != "\n" } + "\n" : text + (added.map { $0 + "\n" } ?? ""))
    }
    guard answer.isGranted else { throw CommandFailure(.badData, "") }
  }

  /// Adds the row that was asked for.
  ///
  /// - Returns: What was done; `nil` when nothing was asked for.
  private func added(_ answer: AbsenceAnswer, _ office: AbsenceOffice) throws -> String? {
    let absence = answer.judgement.asked
    guard answer.isGranted ? grant : wait else { return nil }
    do throws(PlanError) {
      let contents = try PlanFolder.contents(at: plan.folder)
      if answer.isGranted { return try write(AppendedRow(absence, toAbsencesOf: contents)) }
      let waiting = WaitingDraft(absence, askedAt: askedAt.flatMap(Moment.init))
      if (contents.draft.waiting ?? []).contains(where: { $0.absence == absence }) {
        return Console.words.waitsAlready(in: contents.draft.tables.file(of: .waiting))
      }
      return try write(AppendedRow(waiting, toWaitingListOf: contents))
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The table with the row in the place of the one that was read.
  private func write(_ row: AppendedRow) throws(PlanError) -> String {
    do throws(CommandFailure) {
      let file = InputFile(path: plan.path(row.file))
      guard (file.isThere ? try file.bytes() : nil) == row.before else {
        throw CommandFailure(
          .cannotWrite, "error: [\(file.path)] has changed meanwhile, so nothing was written\n  Try: ask again")
      }
      do throws(FileWriteError) {
        try AtomicFile.write(row.after, to: file.path)
      } catch {
        throw CommandFailure(error)
      }
    } catch {
      error.end()
    }
    return Console.words.added(to: row.file)
  }
}
