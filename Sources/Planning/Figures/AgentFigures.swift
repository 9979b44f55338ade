import Verification
import Workforce

/// What a roster asks of one agent over the horizon.
public struct AgentFigures: Hashable, Sendable {
  /// The agent, an index into the plan's.
  public let agent: Int
  /// Duties.
  public let duties: Int
  /// Paid minutes of these.
  public let paidMinutes: Int
  /// Night duties.
  public let nights: Int
  /// Weekends with a duty.
  public let weekends: Int
  /// The shortest time between two duties in minutes, the last one before the horizon included; `nil` without two.
  public let shortestRest: Int?
  /// Wishes.
  public let wishes: Int
  /// Wishes that are not granted.
  public let wishesRefused: Int

  /// Wishes that are granted.
  public var wishesGranted: Int { wishes - wishesRefused }
}

extension PlanOutcome {
  /// What the roster asks of each agent, in the plan's order; `nil` without a roster.
  public var agentFigures: [AgentFigures]? {
    guard let roster else { return nil }
    var refused = [Int](repeating: 0, count: plan.agents.count)
    for finding in findings where finding.rule == .wish {
      if let agent = finding.agent { refused[agent] += 1 }
    }
    return plan.agents.indices.map { index in
      let agent = plan.agents[index]
      let duties = roster.duties.indices.contains(index) ? roster.duties[index] : []
      let work = duties.filter(\.isWork)
      return AgentFigures(
        agent: index, duties: duties.count, paidMinutes: duties.reduce(0) { $0 + $1.paidMinutes },
        nights: work.count { plan.night(of: agent).isNight($0.span) }, weekends: plan.weekends(of: work),
        shortestRest: PlanOutcome.shortestRest(
          agent.past.filter(\.isWork) + work, from: plan.grid(of: agent).dayStart(0)), wishes: agent.wishes.count,
        wishesRefused: refused[index])
    }
  }

  /// The shortest time from the end of a duty to the start of a later one that begins at a minute or after it.
  private static func shortestRest(_ duties: [Duty], from first: Int) -> Int? {
    let sorted = duties.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    return zip(sorted, sorted.dropFirst()).filter { $1.start >= first }.map { $1.start - $0.end }.min()
  }
}

extension Plan {
  /// Weekends on which some duties begin.
  func weekends(of duties: [Duty]) -> Int {
    let days = Set(duties.map(\.day).filter { weekend.contains(grid.weekday(of: $0)) })
    // Days of one weekend follow one another.
    return days.count { !days.contains($0 - 1) }
  }
}
