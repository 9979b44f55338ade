// Workbooks.

extension English {
  /// A name of a sheet, a heading or a word.
  public func heading(_ label: SheetLabel) -> String {
    switch label {
    case .roster: "Roster"
    case .activities: "Activities"
    case .coverage: "Coverage"
    case .agents: "Agents"
    case .findings: "Findings"
    case .scenarios: "Scenarios"
    case .lists: "Lists"
    case .changes: "Changes"
    case .id: "Agent"
    case .name: "Name"
    case .start: "Start"
    case .required: "Needed"
    case .present: "Present"
    case .short: "Short"
    case .over: "Over"
    case .rule: "Rule"
    case .hardness: "Hard or soft"
    case .granted: "Wishes granted"
    case .difference: "difference"
    case .certainty: "known"
    case .total: "Total"
    case .onDuty: "On duty"
    case .agentHours: "Agent-hours"
    case .colours: "Colours"
    case .proven: "proven"
    case .open: "not known"
    case .exact: "exact"
    }
  }

  /// `Mon 23 Nov`.
  public var dayFormat: String { "[$-409]ddd d mmm" }

  /// `2026-11-23 06:30`.
  public var momentFormat: String { "yyyy-mm-dd hh:mm" }
}
