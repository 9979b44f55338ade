public import Planning
public import Workforce

/// A row of the summary of a result.
public enum SummaryRow: Hashable, Sendable, CaseIterable {
  /// Whether there is a roster, and why the search ended.
  case outcome
  /// How large the roster is.
  case roster
  /// What it costs.
  case cost
  /// What work is paid, by line.
  case pay
  /// What was proven.
  case bound
  /// How shares of pooling were found, where they were looked for.
  case pooling
  /// What the search did.
  case work
  /// Agent-hours missing.
  case short
  /// Agent-hours too many.
  case over
  /// How much of the back-office work of each week is done.
  case done
  /// Who stands at a limit of a rule.
  case limits
  /// Wishes granted.
  case wishes
  /// Days that differ from the roster to start from.
  case changes
}

/// What a language says of a result as a whole.
public protocol ResultWords: Sendable {
  /// The label of a row.
  func label(_ row: SummaryRow) -> String
  /// The heading of a result: the plan's name, its first and its last day.
  func heading(ofPlan name: String, from first: String, to last: String) -> String
  /// Whether there is a roster, and a legal one.
  func text(for status: SolutionStatus) -> String
  /// Why a search ended.
  func text(for reason: TerminationReason) -> String
  /// How large a roster is.
  func rosterSize(agents: Int, duties: Int, paidHours: Double) -> String
  /// A roster's cost and its parts, to so many decimals.
  func text(for cost: RosterCost, places: Int) -> String
  /// What work is paid, by line.
  func text(for pay: PayFigures) -> String
  /// What was proven.
  func text(for objective: ObjectiveInterval) -> String
  /// What a round of calibration found, by its number from 1.
  func text(for round: CalibrationRound, number: Int, in plan: Plan) -> String
  /// What a search did.
  func text(for work: SolveWork) -> String
  /// Agent-hours missing of those required, and in how many of all intervals.
  func shortfall(hours: Double, ofRequired required: Double, intervals: Int, ofAll all: Int) -> String
  /// Agent-hours too many.
  func surplus(hours: Double) -> String
  /// `files: 47.5 of 60 h done, 12.5 h left`.
  func work(ofQueue queue: String, hours: Double, left: Double) -> String
  /// Wishes granted.
  func wishes(granted: Int, of all: Int) -> String
  /// Days that differ from the roster to start from, and how many are locked.
  func changes(_ changed: Int, ofDays days: Int, locked: Int) -> String
  /// The heading over warnings.
  var warningsHeading: String { get }
  /// The heading over the sums by rule.
  var tallyHeading: String { get }
  /// The word for a rule that must be kept, or for one that has a price.
  func hardness(isHard: Bool) -> String
  /// Breaches of one rule together: how many, how much in all, and their cost if they have one.
  func tally(count: Int, amount: Amount, cost: Double?) -> String
  /// How many hard breaches and soft findings a roster has.
  func verdict(hardBreaches: Int) -> String
  /// How many soft findings a roster has.
  func softFindings(_ count: Int) -> String
  /// How many more there are.
  func more(_ count: Int) -> String
  /// That there is no roster and nothing was written; proven, or not found.
  func noRoster(isProven: Bool) -> String
  /// What to do next with a roster of the plan in a folder: where staff is short, where a search was cut off with much left to save,
  /// or else.
  func nextStep(isShort: Bool, isCutOff: Bool, folder: String) -> String
  /// That a folder holds a sound plan, and what of.
  func sentence(forSoundPlan plan: Plan, in folder: String) -> String
  /// The title of what each part of a search brought.
  var searchTitle: String { get }
  /// Its columns: part, tries, cost saved in all and a second, what the bound was raised by, seconds of one thread.
  var searchHeadings: (part: String, tried: String, saved: String, raised: String, seconds: String, rate: String) {
    get
  }
}
