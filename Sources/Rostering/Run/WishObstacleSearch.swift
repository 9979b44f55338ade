public import Workforce

/// Finds out what keeps an agent from having a wish granted, by giving demands up and asking the kernel for a line.
public struct WishObstacleSearch: Sendable {
  private let plan: Plan
  private let requirement: Requirement

  /// Makes a search in a plan and its requirement.
  public init(plan: Plan, requirement: Requirement) {
    self.plan = plan
    self.requirement = requirement
  }

  /// What stands in the way of a wish that no legal line of an agent grants whole.
  ///
  /// A rule, the contract's hours, days, shifts and weekly pattern, sessions, the previous roster, each absence and each lock is given up alone. Only when
  /// that never helps are demands put back one after the other, the firmest first, as long as there is a line: those left out are the set.
  public func obstacles(to wish: Wish, of agent: Int) -> WishObstacles {
    let finder = ConflictFinder(plan: plan, requirement: requirement, granting: wish)
    // The rules, hours and days come first, then what the plan says of this agent and these days.
    let demands = finder.demands(on: agent) + [.shifts]
    func told(_ demands: [ConflictFinder.Demand]) -> [LineConflict.Demand] {
      demands.map { finder.told($0, of: agent) }
    }
    if !finder.hasLine(agent, under: []) { return WishObstacles(single: []) }
    let single = demands.filter { demand in
      finder.hasLine(agent, under: Set(demands).subtracting([demand]))
    }
    if !single.isEmpty { return WishObstacles(single: told(single)) }
    var kept: Set<ConflictFinder.Demand> = []
    for demand in demands where finder.hasLine(agent, under: kept.union([demand])) { kept.insert(demand) }
    return WishObstacles(single: [], joint: told(demands.filter { !kept.contains($0) }))
  }
}
