/// Takes duties from a plan to a changed one: agents and shifts are found again by their ids.
///
/// Both plans have the same queues, in the same order.
public struct RosterTransfer: Sendable {
  private let source: [String: Int]
  private let families: [Int?]
  private let agents: [String]

  /// Makes a transfer between two plans.
  public init(from old: Plan, to new: Plan) {
    source = Dictionary(old.agents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    families = old.shifts.map { shift in new.shifts.firstIndex { $0.id == shift.id } }
    agents = new.agents.map(\.id)
  }

  /// Duties by the new plan's agents; none of those who are new. A duty of a shift that has gone is one of no shift.
  public func duties(_ duties: [[Duty]]) -> [[Duty]] {
    agents.map { id in
      guard let agent = source[id] else { return [] }
      return duties[agent].map { duty in
        var moved = duty
        moved.family = duty.family.flatMap { families.indices.contains($0) ? families[$0] : nil }
        return moved
      }
    }
  }

  /// A roster of the new plan with the same duties.
  public func roster(_ roster: Roster) -> Roster { Roster(duties: duties(roster.duties)) }
}
