/// How much the costs of a plan can come to, in its own unit, whatever its roster.
///
/// Costs are counted in thousandths and in 64 bits. As long as neither what agents can cost nor what staff can cost passes ``largest``, no
/// sum that a search or a verifier makes of a roster leaves them.
public struct CostRange: Sendable {
  /// The most that all costs of a plan may come to, in its unit.
  public static let largest = 1e14

  private let plan: Plan

  /// Makes a range.
  public init(plan: Plan) {
    self.plan = plan
  }

  /// More than pay, wishes, changes and soft rules on lines can cost.
  public var lines: Double {
    let days = Double(plan.grid.dayCount)
    let ruled = plan.contracts.indices.map { contract in
      plan.rules.reduce(0.0) { $1.concerns(contract: contract) ? $0 + $1.dearestLine(on: plan.grid) : $0 }
    }
    return plan.agents.reduce(0) { sum, agent in
      let minutes = agent.weeks.reduce(0) { $0 + $1.minutes.upperBound } + plan.mostMinutesOnCall(of: agent)
      let pay = plan.contracts[agent.contract].costPerHour * Double(minutes) / 60
      let wishes = agent.wishes.reduce(0) { $0 + $1.dearest }
      let sessions = agent.sessions.reduce(0.0) { $0 + plan.dearestMissing(of: $1) }
      let shares = agent.standings.reduce(0.0) { $0 + plan.dearestShare($1, of: agent) }
      let beside = plan.dearestPay(of: agent)
      return sum + pay + beside + wishes + sessions + shares + ruled[agent.contract]
        + plan.objective.costPerChange * days
        * Double(plan.mostChangeWeight)
    }
  }

  /// More than missing and superfluous staff can cost.
  public func staffing(for requirement: Requirement) -> Double {
    let hours = Double(plan.grid.intervalMinutes) / 60
    let minimum = plan.rules.reduce(0.0) { sum, rule in
      guard case .minimumStaffing(_, let agents, _) = rule.kind, case .soft(let weight) = rule.hardness else {
        return sum
      }
      return sum + weight * Double(agents * plan.grid.intervalCount)
    }
    let standby = plan.onCall.reduce(minimum) { sum, need in
      sum + Double(need.needed.reduce(0, +)) * hours * (need.price ?? 0)
    }
    let tiers = plan.tiers.indices.reduce(standby) { sum, tier in
      let others = plan.agents.count { agent in agent.tiers.contains { $0.tier == tier && $0.weight < 0 } }
      let most = plan.tiers[tier].needed.reduce(0, +) + plan.grid.intervalCount * others
      return sum + Double(most) * hours * (plan.tiers[tier].price ?? 0)
    }
    let helpers = Double(plan.agents.count { !$0.secondary.isEmpty } * plan.grid.intervalCount)
    let secondary = tiers + helpers * hours * plan.objective.secondaryPerHour
    return plan.queues.indices.reduce(secondary) { sum, queue in
      let skilled = Double(plan.agents.count { $0.queues.contains(queue) })
      let shortfall = plan.queues[queue].shortfallCostPerHour ?? plan.objective.shortfallPerHour
      return (0..<plan.grid.intervalCount).reduce(sum) { sum, interval in
        let missing = requirement.rostered[queue][interval] * shortfall
        let curve = requirement.serviceCurves.indices.contains(queue) ? requirement.serviceCurves[queue][interval] : nil
        return sum + (curve?.costs[0] ?? missing * hours) + skilled * plan.objective.surplusPerHour * hours
      }
    }
  }
}

extension Rule {
  /// More than it can charge a line of work, in the plan's unit of cost; nothing when it is hard or not on lines.
  package func dearestLine(on grid: TimeGrid) -> Double {
    guard case .soft(let weight) = hardness else { return 0 }
    let (days, weeks) = (Double(grid.dayCount), Double(grid.weekCount))
    return switch kind {
    case .minimumRest(let minutes), .restAfterNights(_, let minutes): weight * days * Double(minutes) / 60
    case .minimumWeeklyHours(let minutes): weight * weeks * Double(minutes) / 60
    // Runs of duties without the rest lie one after the other; the last may end a day and night after the horizon.
    case .weeklyRest(_, .anySevenDays): weight * Double(grid.horizonMinutes + 2 * 1440) / 60
    case .weeklyRest(let minutes, _): weight * days * Double(minutes) / 60
    case .maximumWeeklyHours: weight * weeks * 7 * 24
    // Each week of the horizon ends a window that has its weeks up to there.
    case .maximumAverageWeeklyHours: weight * weeks * weeks * 7 * 24
    case .maximumDailyHours: weight * days * 7 * 24
    case .startVariation: weight * weeks * 24
    case .minimumConsecutiveDays(let least), .minimumConsecutiveDaysOff(let least),
      .minimumConsecutiveShifts(_, let least):
      weight * days * Double(least)
    case .minimumDays(let least): weight * Double(least)
    case .maximumConsecutiveDays, .maximumConsecutiveNights, .maximumDays, .maximumWeekends, .maximumSplitWeekends,
      .maximumConsecutiveWeekends, .maximumConsecutiveDaysOff, .maximumConsecutiveShifts, .forbiddenSuccession,
      .forwardRotation:
      weight * days
    case .minimumStaffing: 0
    }
  }
}

extension Plan {
  /// More than lines of pay can cost for an agent, in the plan's unit of cost.
  /// Paid minutes of duties on call, which limits on hours may not count, at most.
  fileprivate func mostMinutesOnCall(of agent: Agent) -> Int {
    let most = contracts[agent.contract].shifts.flatMap { family in
      onCall(ofFamily: family).map { need in
        shift(family, of: agent).allShapes.map { need.terms.paidMinutes(of: $0.minutes) }
      }
        ?? []
    }.max()
    return (most ?? 0) * grid.dayCount
  }

  fileprivate func dearestPay(of agent: Agent) -> Double {
    let minutes = agent.weeks.reduce(0) { $0 + $1.minutes.upperBound } + mostMinutesOnCall(of: agent)
    let perMinute = contracts[agent.contract].costPerHour / 60
    return pay.reduce(0) { sum, line in
      guard line.concerns(contract: agent.contract) else { return sum }
      // Each duty and each week is rounded by itself.
      let rounding = 0.001 * Double(grid.dayCount)
      switch line.terms {
      case .premium(let premium):
        return sum + perMinute * Double(minutes) * PayBand.largestShare(premium.bands) + rounding
      case .weeklyOvertime(let bands, _):
        return sum + perMinute * Double(minutes) * PayBand.largestShare(bands) + rounding
      case .allowance(let allowance): return sum + Double(allowance.thousandths) / 1000 * Double(grid.dayCount)
      case .leastPerDuty(let least): return sum + perMinute * Double(least * grid.dayCount) + rounding
      case .leastPerWeek(let least): return sum + perMinute * Double(least * grid.weekCount) + rounding
      }
    }
  }

  /// As how many changes a changed day is paid at most.
  package var mostChangeWeight: Int { agents.reduce(1) { $1.earlier.reduce($0) { max($0, $1.changeWeight) } } }

  /// What a session costs an agent at most by its absence, in the plan's unit of cost.
  package func dearestMissing(of share: SessionShare) -> Double {
    (sessions[share.session].price ?? 0) * Double(share.weeks.reduce(0) { $0 + $1.lowerBound })
  }
}

extension Wish {
  /// What it costs at most, in the plan's unit of cost.
  package var dearest: Double {
    switch target {
    case .day, .shift: weight
    case .hours(let hours): weight * Double(hours.count) / 60
    }
  }
}
