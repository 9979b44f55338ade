public import Workforce

// The ledger.

extension English {
  /// `agent`, ….
  public func ledgerLabel(_ label: LedgerLabel) -> String {
    switch label {
    case .agent: "agent"
    case .team: "team"
    case .busy: "busy"
    case .count: "count"
    case .least: "least"
    case .mean: "mean"
    case .most: "most"
    case .heading: "Who stands where"
    }
  }

  /// `nights`, ….
  public func name(of count: LedgerCount) -> String {
    switch count {
    case .hours: "paid hours"
    case .overtime: "overtime hours"
    case .aboveContract: "above contract"
    case .nights: "nights"
    case .early: "early starts"
    case .late: "late ends"
    case .weekends: "weekends"
    case .holidays: "holidays"
    case .shortNotice: "short notice"
    case .wishesAsked: "wishes"
    case .wishesGranted: "granted"
    case .queueHours: "hours on queues"
    case .occupiedHours: "hours busy"
    case .availableDays: "days available"
    case .onCall: "on call"
    case .shift(let id): id
    }
  }

  /// `ledger, 2026-09 to 2026-11, before the roster and with it`.
  public func ledgerPeriod(from first: String, to last: String, withRoster: Bool) -> String {
    "ledger, " + (first == last ? first : "\(first) to \(last)") + (withRoster ? ", before the roster and with it" : "")
  }

  /// `the ledger has no rows that count`.
  public var ledgerIsEmpty: String { "the ledger has no rows that count; jaga ledger add counts a roster" }

  /// `nobody stands more than 3 from the mean`.
  public func nobodyApart(by amount: String) -> String { "nobody stands more than \(amount) from the mean" }

  /// `*: no agent of the plan`.
  public var ledgerLeft: String { "*: no agent of the plan" }

  /// `week of 2026-11-23: added, 8 agents`.
  public func ledgerWeek(_ week: String, agents: Int, change: LedgerChange) -> String {
    let became =
      switch change {
      case .added: "added"
      case .replaced: "counted anew"
      case .unchanged: "stands there already"
      }
    return "week of \(week): \(became), \(count(agents, "agent"))"
  }

  /// `not counted: changes at short notice (…)`.
  public func ledgerLacks(notice: Bool, occupancy: Bool) -> String {
    "not counted: "
      + [
        notice ? "changes at short notice (--previous and --at say from what and when)" : nil,
        occupancy ? "expected occupancy (nothing says what contacts to expect, or --replications is 0)" : nil,
      ].compactMap { $0 }.joined(separator: "; ")
  }

  /// `nights of A017 in 2026-11: 3 now`.
  public func ledgerCorrected(_ count: LedgerCount, of agent: String, month: String, to value: Double) -> String {
    "\(name(of: count)) of \(agent) in \(month): \(number(value, places: 4)) now"
  }

  /// `in the ledger: B003 nights 3 -> 4, weekends 2 -> 3`.
  public func ledgerOfSwap(_ agent: String, changes: [String]) -> String {
    "in the ledger: \(agent) \(changes.joined(separator: ", "))"
  }

  /// What the drawings show.
  public var ledgerDrawn: String {
    "how many agents have how much: outlined before this roster, filled with it; nobody is named. The table is in the plan's order"
  }

  /// `counted from 2026-09 to 2026-11, …`.
  public func ownLedger(from first: String, to last: String) -> String {
    "counted from \(first) to \(last), before this roster and with it"
  }
}
