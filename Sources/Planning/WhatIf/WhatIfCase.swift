public import Workforce

/// One world that is compared with others: a plan, and the contacts that it meets.
public struct WhatIfCase: Sendable {
  /// What it is called.
  public var name: String
  /// The plan.
  public var plan: Plan
  /// What changes of the contacts expected, in this order.
  public var demand: [DemandChange]
  /// Probability with which the contacts staffed for are not exceeded; `nil` takes the plan's.
  public var quantile: Double?

  /// Makes a case.
  public init(name: String, plan: Plan, demand: [DemandChange] = [], quantile: Double? = nil) {
    self.name = name
    self.plan = plan
    self.demand = demand
    self.quantile = quantile
  }
}

/// What a comparison may spend, and on what.
public struct WhatIfOptions: Sendable {
  /// What each roster may cost to find; the same for every case.
  public var solve: WhatIfEffort
  /// How long to simulate; `nil` simulates nothing.
  public var simulation: WhatIfSimulation?
  /// A roster of the first case's plan that stays in every case, less the duties of those who are away; `nil` finds the best
  /// roster of each.
  public var kept: Roster?

  /// Makes options.
  public init(solve: WhatIfEffort, simulation: WhatIfSimulation?, kept: Roster? = nil) {
    self.solve = solve
    self.simulation = simulation
    self.kept = kept
  }
}
