public import PlanModel
public import Workforce

/// Who stands where in the ledger, as a comma-separated table for programs.
public enum StandingTable {
  /// A row an agent and count, zeros included; `after` is empty without a roster.
  ///
  /// - Parameters:
  ///   - standing: What a ledger adds up to.
  ///   - agents: Ids of those who are asked for; `nil` is everybody.
  ///   - counts: The counts that are asked for; `nil` is all of them.
  /// - Returns: The table.
  public static func text(
    _ standing: LedgerStanding, agents: Set<String>? = nil, counts: [LedgerCount]? = nil
  ) -> String {
    var table = CSVText(header: ["agent", "team", "in_plan", "count", "value", "after"])
    for person in standing.people where agents?.contains(person.agent) ?? true {
      for count in counts ?? standing.counts {
        table.append([
          person.agent, person.team, person.isInPlan ? "yes" : "no", count.description,
          DecimalText.trimmed(person.before(count), places: 4),
          standing.hasRoster ? DecimalText.trimmed(person.after(count), places: 4) : "",
        ])
      }
    }
    return table.text
  }
}
