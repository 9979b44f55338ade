public import Workforce

/// Duties that pass between agents at once: one that is given, two that are exchanged, or a ring of three.
public struct DutySwap: Hashable, Sendable {
  /// What passes, in the order in which it was asked for; of different duties.
  public let handovers: [DutyHandover]

  /// Makes a swap.
  ///
  /// - Precondition: Something passes.
  public init(_ handovers: [DutyHandover]) {
    precondition(!handovers.isEmpty, "something passes")
    self.handovers = handovers
  }

  /// Everybody who gives or takes, each once, givers and takers in the order of what passes.
  public var agents: [Int] {
    handovers.flatMap { [$0.giver, $0.taker] }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Days of agents that the swap touches, each once.
  public var touchedDays: Int {
    struct Touched: Hashable { let agent, day: Int }
    return Set(
      handovers.flatMap { [Touched(agent: $0.giver, day: $0.given.day), Touched(agent: $0.taker, day: $0.given.day)] }
    ).count
  }

  /// What an agent works after the swap.
  ///
  /// - Parameters:
  ///   - agent: Anybody.
  ///   - duties: The agent's duties before it.
  /// - Returns: The agent's duties after it, ascending.
  public func duties(of agent: Int, after duties: [Duty]) -> [Duty] {
    var left = duties
    for handover in handovers where handover.giver == agent {
      if let index = left.firstIndex(of: handover.given) { left.remove(at: index) }
    }
    left += handovers.filter { $0.taker == agent }.map(\.taken)
    return left.sorted { ($0.start, $0.end, $0.day) < ($1.start, $1.end, $1.day) }
  }

  /// A roster after the swap.
  public func applied(to roster: Roster) -> Roster {
    var swapped = roster
    for agent in agents where swapped.duties.indices.contains(agent) {
      swapped.duties[agent] = duties(of: agent, after: roster.duties[agent])
    }
    return swapped
  }

  /// Whether every taker works what the giver would have: the staff on queues is then the same.
  var keepsStaff: Bool { handovers.allSatisfy { $0.taken.activities == $0.given.activities } }
}
