import Workforce

/// A large neighbourhood as a master problem.
extension MasterScope {
  /// Some agents on some days, everybody else and their own other days as they are in `state`.
  init(agents: [Int], outsides: [Line], free: FreeDays, state: RosterState, model: LineModel) {
    let problem = model.problem
    let intervals = Set(free.stretches.flatMap(model.intervals(ofDays:))).sorted()
    // Blended staff of others may serve other queues in answer: what is connected takes part.
    let supplied = agents.flatMap { problem.classes[problem.classOfAgent[$0]].supplies }
    let rows = Set(supplied.flatMap { problem.network.connected[$0] }).sorted()
    let cells = rows.flatMap { row in intervals.map { problem.cell(row: row, interval: $0) } }
    self.init(
      cells: cells,
      dual: DualCells(
        costs: cells.map { problem.cellCosts[$0] }, base: cells.map { Int32(state.supply(inCell: $0)) },
        blends: BlendedCells(among: cells, of: problem)),
      groups: zip(agents, outsides).map { agent, outside in
        Group(
          classIndex: problem.classOfAgent[agent], agents: [agent],
          request: LineRequest(free: free, fixed: outside.typesByDay(in: problem)))
      }, days: free, constant: 0, cellCount: problem.cellCount)
  }
}
