import Batch
import PlanFiles
import Planning
import Reporting
import Workforce

/// The files of a cell's result.
struct CellFiles {
  let loaded: LoadedPlan
  let outcome: PlanOutcome
  /// Whether another week goes on from it.
  let isCarried: Bool

  /// Their names and contents.
  func all() throws -> [(name: String, bytes: [UInt8])] {
    guard let roster = outcome.roster else { return [] }
    let plan = loaded.plan
    var texts = [
      (ResultStore.roster, RosterTables.long(roster, plan: plan, clock: loaded.clock)),
      (
        RosterFiles.result,
        try ResultDocument(outcome, clock: loaded.clock, programVersion: ProgramVersion.current).text()
      ),
    ]
    if isCarried {
      let carried = Roster(duties: zip(plan.agents, roster.duties).map { $0.past + $1 })
      texts.append((ResultStore.carry, RosterTables.long(carried, plan: plan, clock: loaded.clock)))
    }
    if let shares = PoolingTable.text(for: outcome.plan) { texts.append((RosterFiles.pooling, shares)) }
    return texts.map { ($0, Array($1.utf8)) }
  }
}
