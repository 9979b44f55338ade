public import Workforce

/// A heading of what a ledger says.
public enum LedgerLabel: Hashable, Sendable, CaseIterable {
  case agent, team, busy, count, least, mean, most, heading
}

/// What became of a week in a ledger.
public enum LedgerChange: String, Hashable, Sendable, CaseIterable {
  /// It was not there.
  case added
  /// It was there, and says something else now.
  case replaced
  /// It was there, and says the same.
  case unchanged
}

/// What a language says of the ledger.
public protocol LedgerWords: Sendable {
  /// A heading.
  func ledgerLabel(_ label: LedgerLabel) -> String
  /// What is counted, as a heading.
  func name(of count: LedgerCount) -> String
  /// From which month to which, and with a roster of the plan or without.
  func ledgerPeriod(from first: String, to last: String, withRoster: Bool) -> String
  /// That a ledger has no rows that count.
  var ledgerIsEmpty: String { get }
  /// That nobody stands so far from the mean.
  func nobodyApart(by amount: String) -> String
  /// What a mark beside somebody means: no agent of the plan.
  var ledgerLeft: String { get }
  /// What became of a week: of so many agents.
  func ledgerWeek(_ week: String, agents: Int, change: LedgerChange) -> String
  /// What could not be counted, and what it takes.
  func ledgerLacks(notice: Bool, occupancy: Bool) -> String
  /// What a correction makes of a count of an agent in a month.
  func ledgerCorrected(_ count: LedgerCount, of agent: String, month: String, to value: Double) -> String
  /// What a swap makes of somebody's counts.
  func ledgerOfSwap(_ agent: String, changes: [String]) -> String
  /// What the drawings of the report show.
  var ledgerDrawn: String { get }
  /// What the numbers on an agent's own page are.
  func ownLedger(from first: String, to last: String) -> String
}
