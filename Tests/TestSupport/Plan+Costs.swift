public import Workforce

extension Plan {
  /// The same plan with every cost and weight multiplied: pay, missing and superfluous staff, changes, soft rules, wishes.
  ///
  /// Each kind can be multiplied by a number of its own.
  public func costs(
    times factor: Double, pay: Double? = nil, rules ruleFactor: Double? = nil, wishes wishFactor: Double? = nil
  ) -> Plan {
    var plan = self
    for index in contracts.indices { plan.contracts[index].costPerHour *= pay ?? factor }
    plan.objective.shortfallPerHour *= factor
    plan.objective.surplusPerHour *= factor
    plan.objective.costPerChange *= factor
    for index in queues.indices {
      plan.queues[index].shortfallCostPerHour = queues[index].shortfallCostPerHour.map { $0 * factor }
    }
    for index in rules.indices {
      if case .soft(let weight) = rules[index].hardness {
        plan.rules[index].hardness = .soft(weight: weight * (ruleFactor ?? factor))
      }
    }
    for agent in agents.indices {
      for wish in agents[agent].wishes.indices { plan.agents[agent].wishes[wish].weight *= wishFactor ?? factor }
    }
    return plan
  }
}
