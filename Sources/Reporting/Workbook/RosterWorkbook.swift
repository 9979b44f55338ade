public import Planning
public import WallClock
public import Workbooks

/// A roster as a workbook (`.xlsx`): by agent and day, by activity, beside what is needed, with agents and findings, and scenarios where
/// they were compared.
///
/// The sheet of activities has the columns of `roster.csv` and is read back like it (``RosterReader``), so that a roster can be
/// edited in a spreadsheet. Sums are formulas; their values stand beside them, so that programs which do not calculate show them, too.
/// The same roster in the same language gives the same bytes.
public struct RosterWorkbook: Sendable {
  private let outcome: PlanOutcome
  private let clock: HorizonClock
  private let comparison: SavedComparison?
  private let words: any Words

  /// Makes a workbook of a roster.
  ///
  /// - Parameters:
  ///   - outcome: The roster beside what it is for.
  ///   - clock: The plan's clock: times are those of the centre.
  ///   - comparison: Scenarios that were compared, if they were.
  ///   - words: The language of sheets and headings.
  public init(
    _ outcome: PlanOutcome, clock: HorizonClock, comparison: SavedComparison? = nil, words: any Words = English()
  ) {
    self.outcome = outcome
    self.clock = clock
    self.comparison = comparison
    self.words = words
  }

  /// The file's content.
  ///
  /// - Throws: ``WorkbookWriteError``, with `tooManyRows` for more than 1,048,575 activities.
  public func bytes() throws(WorkbookWriteError) -> [UInt8] {
    try WorkbookWriter.bytes(title: outcome.plan.name, created: RosterWorkbook.created(of: outcome.plan)) { book in
      let isNeedKnown = outcome.contacts != nil || outcome.result != nil
      guard let roster = book.sheet(words.heading(.roster)), let activities = book.sheet(words.heading(.activities)),
        let coverage = isNeedKnown ? book.sheet(words.heading(.coverage)) : roster,
        let agents = book.sheet(words.heading(.agents)), let findings = book.sheet(words.heading(.findings)),
        let scenarios = comparison != nil ? book.sheet(words.heading(.scenarios)) : roster,
        let lists = book.sheet(words.heading(.lists))
      else { return }
      let table = ActivitySheet(outcome: outcome, clock: clock, words: words)
      let people = AgentsSheet(outcome: outcome, words: words, activities: table)
      let columns = PaidColumns(table, on: activities)
      RosterSheet(outcome: outcome, clock: clock, words: words, paid: columns).write(to: roster)
      table.write(to: activities, agents: people.idsReference(on: agents), lists: lists)
      people.write(to: agents, paid: columns)
      if isNeedKnown { CoverageSheet(outcome: outcome, clock: clock, words: words).write(to: coverage) }
      FindingsSheet(outcome: outcome, words: words).write(to: findings)
      if let comparison {
        ScenariosSheet(
          comparison: comparison, queues: outcome.plan.queues.map(\.id), title: outcome.plan.name, words: words
        )
        .write(to: scenarios)
      }
    }
  }
}
