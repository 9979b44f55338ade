import ArgumentParser
import PlanFiles
import PlanModel
import Planning
import Reporting
import Workforce

/// `jaga ledger add`.
struct LedgerAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Count a published roster, week by week.",
    usage: "jaga ledger add [<options>] <dir>",
    discussion: """
      Counts the roster of the plan's weeks: the one in its output, or --roster. A week that is in the ledger already is counted anew: \
      its rows are replaced, corrections stay. With --previous and --at, days that differ from the roster told before and begin within \
      the notice count as changed at short notice. How busy hours are expected to be is simulated. What is counted, and how: \
      docs/ledger.md.

      Examples:
        jaga ledger add my-centre
        jaga ledger add my-centre --roster theirs.csv --read-as zendesk
        jaga ledger add my-centre --week 2026-11-23
        jaga ledger add my-centre --roster new --previous told --at "tue 10:00"
      """)

  @OptionGroup var plan: PlanFolderArgument
  @OptionGroup var source: LedgerRosterOption

  @Option(help: ArgumentHelp("Only the week of this day. May be repeated.", valueName: "date"))
  var week: [String] = []

  @Option(
    help: ArgumentHelp("The roster told before: a folder or a table.", valueName: "path"), completion: .file())
  var previous: String?

  @Option(help: ArgumentHelp("When the roster was told, such as \"tue 10:00\".", valueName: "moment"))
  var at: String?

  @Option(help: ArgumentHelp("Days before which a change has to be told.", valueName: "days"))
  var notice = PressureReview.shortNotice / 1440

  @OptionGroup var forecast: ForecastOption

  @Option(help: ArgumentHelp("Replications to simulate; 0 does without.", valueName: "count"))
  var replications = 20

  @Flag(help: "Print JSON for programs, and nothing else, on standard output.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say nothing but errors on standard error.")
  var quiet = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var colour: ColourOption

  func validate() throws {
    try source.check()
    if previous == "" { throw ValidationError("--previous must name a roster.") }
    if (at == nil) != (previous == nil) { throw ValidationError("--previous and --at go together.") }
    if !(0...366).contains(notice) { throw ValidationError("--notice must be from 0 to 366 days.") }
    if !(0...100_000).contains(replications) { throw ValidationError("--replications must be from 0 to 100000.") }
  }

  func run() throws {
    var open = try plan.open(isQuiet: quiet)
    let file = source.file(of: plan)
    try file.check()
    let weeks = try weeks(of: open.plan.grid)
    let minute = try at.map { try MomentOption(text: $0).minute(in: open.plan.grid, clock: open.clock) }
    let told = try previous.map { path in
      let file = InputFile(rosterAt: path)
      try file.check()
      var other = open
      return try SavedRoster(file: file).read(&other, isQuiet: quiet)
    }
    let roster = try source.read(&open, of: plan, isQuiet: quiet)
    Warnings(isQuiet: quiet).tell(
      Console.words.sentences(forAbsent: open.plan.absentOnDuty(in: roster), in: open.plan))
    let occupancy = try occupancy(of: roster, open, beside: file)
    let changes = told.map { told in
      PressureReview(of: roster, in: open.plan, previous: told, toldAt: minute).changedDays(within: notice * 1440)
    }
    let counting = LedgerCounting(of: try open.outcome(of: roster, for: nil), occupancy: occupancy, changes: changes)
    for week in weeks where !counting.hasDuties(inWeek: week) {
      let day = open.plan.grid.date(of: 7 * week)
      throw CommandFailure(
        .badData,
        "error: the roster [\(file.path)] has no duty in the week of \(day), so nothing was written\n"
          + "  Try: name the roster of that week with --roster, or other weeks with --week")
    }
    try add(
      counting.rows(of: open.plan), of: weeks.map { open.plan.grid.date(of: 7 * $0) },
      lacks: (changes == nil, occupancy == nil))
  }

  private func add(_ rows: [LedgerDraft], of weeks: [CivilDate], lacks: (notice: Bool, occupancy: Bool)) throws {
    let ledger = try LedgerFile(of: plan)
    let rowsNow = ledger.rows.counted(anew: rows, inWeeks: weeks)
    let told = weeks.map { week -> (week: String, change: LedgerChange, agents: Int, rows: Int) in
      let before = ledger.rows.filter { $0.week == week }
      let now = rows.filter { $0.week == week }
      let change = before.isEmpty ? LedgerChange.added : Set(before) == Set(now) ? .unchanged : .replaced
      return (week.description, change, Set(now.map(\.agent)).count, now.count)
    }
    // A week that says the same keeps the order of its rows, too.
    if told.contains(where: { $0.change != .unchanged }) { try ledger.write(rowsNow) }
    if json {
      let document = LedgerAdditionDocument(
        file: ledger.name, weeks: told, hasShortNotice: !lacks.notice, hasOccupancy: !lacks.occupancy)
      return try Console.write(DocumentText.of(document))
    }
    guard !quiet else { return }
    let words = Console.words
    let lines = told.map { words.ledgerWeek($0.week, agents: $0.agents, change: $0.change) }
    let lacking =
      lacks.notice || lacks.occupancy
      ? [words.ledgerLacks(notice: lacks.notice, occupancy: lacks.occupancy)] : []
    let written = told.allSatisfy { $0.change == .unchanged } ? [] : [words.written(to: [plan.path(ledger.name)])]
    try Console.write((lines + lacking + written).map { Console.style.fitted($0) + "\n" }.joined())
  }

  /// The weeks that are counted, ascending.
  private func weeks(of grid: TimeGrid) throws -> [Int] {
    guard !week.isEmpty else { return Array(0..<grid.weekCount) }
    let named = try week.map { text in
      guard let date = CivilDate(text) else {
        throw ValidationError("--week [\(text)] is not a date such as 2026-11-23.")
      }
      let day = date.days(since: grid.firstDay)
      guard (0..<grid.dayCount).contains(day) else {
        throw ValidationError(
          "--week [\(text)] does not lie between \(grid.firstDay) and \(grid.date(of: grid.dayCount - 1)), the horizon's last day."
        )
      }
      return day / 7
    }
    return Set(named).sorted()
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
