package import Workforce

/// What a lock selects, with positions instead of ids; what is `nil` is everything.
package struct LockScope {
  /// Position of the agent.
  package let agent: Int?
  /// Days of the horizon, ascending.
  package let days: [Int]?
  /// Position of the shift.
  package let shift: Int?

  /// What a lock selects; `nil` when it names what the plan does not have.
  package init?(_ lock: LockDraft, agents: IDIndex, shifts: IDIndex, grid: TimeGrid) {
    agent = lock.agent.flatMap { agents.position(of: $0) }
    shift = lock.shift.flatMap { shifts.position(of: $0) }
    days = lock.day.map { $0.days(of: grid) }
    if agent == nil, lock.agent != nil { return nil }
    if shift == nil, lock.shift != nil { return nil }
  }

  /// What is wrong with a lock, and in which column; `nil` when nothing is.
  package static func fault(
    of lock: LockDraft, agents: IDIndex, shifts: IDIndex, grid: TimeGrid
  ) -> (column: String?, fault: FieldFault)? {
    if lock.agent == nil, lock.day == nil, lock.shift == nil {
      return (
        nil,
        FieldFault(
          code: "missing-value", message: "agent, day and shift are all empty", fix: "name at least one of them")
      )
    }
    if let agent = lock.agent, agents.position(of: agent) == nil, !agents.isPartial {
      let message = "[\(agent)] is not an agent of the plan"
      return ("agent", FieldFault(code: "unknown-agent", message: message, fix: agents.fix(for: agent)))
    }
    if case .date(let date)? = lock.day?.days, !(0..<grid.dayCount).contains(date.days(since: grid.firstDay)) {
      let fix = "write a day from \(grid.firstDay) to \(grid.date(of: grid.dayCount - 1))"
      return ("day", FieldFault(code: "out-of-range", message: "[\(date)] is not in the horizon", fix: fix))
    }
    if let shift = lock.shift, shifts.position(of: shift) == nil, !shifts.isPartial {
      let message = "[\(shift)] is not a shift of the plan"
      return ("shift", FieldFault(code: "unknown-shift", message: message, fix: shifts.fix(for: shift)))
    }
    return nil
  }
}
