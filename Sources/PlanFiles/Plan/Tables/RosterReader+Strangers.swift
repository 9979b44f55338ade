import PlanModel
public import Workforce

extension RosterReader {
  /// A plan that also has the agents whom some rosters know and it does not, after its own and in the order of the files: those who
  /// left, for whoever looks at what they were told.
  ///
  /// They have an id and nothing else; such a plan is for reading, not for planning.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - rosters: The content and the name of each file, and the export by which it is written unless that is our own form.
  /// - Returns: The plan, and the ids of those whom it did not have.
  /// - Throws: ``PlanError`` when a file is no table with the columns `agent` and `activity`, or with those of its export.
  public static func plan(
    _ plan: Plan, withAgentsOf rosters: [(bytes: [UInt8], file: String, template: RosterTemplate?)]
  ) throws(PlanError) -> (plan: Plan, strangers: [String]) {
    let log = ProblemLog()
    var known = Set(plan.agents.map(\.id))
    var wider = plan
    func add(_ id: String, _ described: (inout Agent) -> Void = { _ in }) {
      guard !id.isEmpty, known.insert(id).inserted else { return }
      var stranger = Agent(id: id, name: "", contract: 0, queues: [], weeks: [])
      described(&stranger)
      wider.agents.append(stranger)
    }
    for roster in rosters {
      guard let template = roster.template else {
        let table = TableReader(
          roster.bytes, file: roster.file, required: ["agent", "activity"], optional: columns, limit: limit,
          isOpen: true, log: log)
        for row in table?.rows ?? [] { add(row.text("agent")) }
        continue
      }
      let owners = TemplateOwners(template, agents: plan.agents)
      for row in TableReader(roster.bytes, file: roster.file, template: template, log: log)?.rows ?? [] {
        guard case .stranger(let column, let text) = owners.owner(of: row) else { continue }
        let value = column.candidates(text).first ?? text
        add(value) { column.field.describe(&$0, as: value) }
      }
    }
    try log.throwIfAny()
    return (wider, wider.agents.dropFirst(plan.agents.count).map(\.id))
  }
}

extension ExportField {
  /// Gives an agent of whom a table says nothing else what it says.
  fileprivate func describe(_ agent: inout Agent, as text: String) {
    switch self {
    case .email: agent.references.email = text
    case .payrollID: agent.references.payrollID = text
    case .name: agent.name = text
    default: break
    }
  }
}
