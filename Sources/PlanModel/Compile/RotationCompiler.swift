import Workforce

/// What rotations demand of agents, day by day.
struct RotationCompiler {
  private let rotations: [(draft: RotationDraft, weeks: [[DayPattern]])]
  private let grid: TimeGrid

  init(draft: PlanDraft, ids: DraftIDs, grid: TimeGrid) {
    self.grid = grid
    rotations = (draft.rotations ?? []).filter { !$0.weeks.isEmpty }.map { rotation in
      (rotation, rotation.weeks.map { RotationCompiler.week($0, shifts: ids.shifts) })
    }
  }

  /// What each day of the grid demands of an agent; `nil` when the agent is in no rotation.
  func days(of agent: AgentDraft) -> [DayPattern]? {
    for (rotation, weeks) in rotations {
      guard let offset = rotation.offset(of: agent) else { continue }
      return (0..<grid.dayCount).map { day in
        let passed = grid.date(of: day).days(since: rotation.starts)
        let week = (passed >= 0 ? passed / 7 : (passed - 6) / 7) + offset
        let place = (week % weeks.count + weeks.count) % weeks.count
        return weeks[place][grid.weekday(of: day).index]
      }
    }
    return nil
  }

  private static func week(_ week: RotationDraft.Week, shifts: IDIndex) -> [DayPattern] {
    switch week {
    case .off: [DayPattern](repeating: .off, count: 7)
    case .free: [DayPattern](repeating: .free, count: 7)
    case .shifts(let ids): [DayPattern](repeating: .only(shifts.positions(of: ids)), count: 7)
    case .days(let days): ContractCompiler.week(days, shifts: shifts)
    }
  }
}
