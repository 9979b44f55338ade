extension Plan {
  /// What duties of a family are on call for; `nil` for work.
  public func onCall(ofFamily family: Int?) -> OnCall? {
    family.flatMap { shifts.indices.contains($0) ? shifts[$0].onCall : nil }.map { onCall[$0] }
  }

  /// Families of which duties are work, as indices.
  package var workedShifts: [Int] { shifts.indices.filter { shifts[$0].onCall == nil } }

  /// The cost of the agents on call in an interval.
  ///
  /// - Parameters:
  ///   - need: Index into the plan's.
  ///   - interval: The interval.
  ///   - unitsPerAgent: Units of one agent through it.
  ///   - hardPerHour: Cost of an agent-hour missing where none may be.
  /// - Returns: What each unit missing costs.
  public func onCallCost(need: Int, interval: Int, unitsPerAgent: Int, hardPerHour: Double) -> StaffingCost {
    StaffingCost(
      required: Double(onCall[need].needed[interval]), intervalMinutes: grid.intervalMinutes,
      unitsPerAgent: unitsPerAgent, shortfallPerHour: onCall[need].price ?? hardPerHour, surplusPerHour: 0)
  }
}
