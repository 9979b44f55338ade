public import Workforce

extension RosterReader {
  /// A plan that also has the agents whom some rosters know and it does not, after its own and in the order of the files: those who
  /// left, for whoever looks at what they were told.
  ///
  /// They have an id and nothing else; such a plan is for reading, not for planning.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - rosters: The content and the name of each file.
  /// - Returns: The plan, and the ids of those whom it did not have.
  /// - Throws: ``PlanError`` when a file is no table with the columns `agent` and `activity`.
  public static func plan(
    _ plan: Plan, withAgentsOf rosters: [(bytes: [UInt8], file: String)]
  ) throws(PlanError) -> (plan: Plan, strangers: [String]) {
    let log = ProblemLog()
    var known = Set(plan.agents.map(\.id))
    var strangers: [String] = []
    for roster in rosters {
      let table = TableReader(
        roster.bytes, file: roster.file, required: ["agent", "activity"], optional: columns, limit: limit, isOpen: true,
        log: log)
      for id in (table?.rows ?? []).map({ $0.text("agent") }) where !id.isEmpty && known.insert(id).inserted {
        strangers.append(id)
      }
    }
    try log.throwIfAny()
    var wider = plan
    wider.agents += strangers.map { Agent(id: $0, name: "", contract: 0, queues: [], weeks: []) }
    return (wider, strangers)
  }
}
