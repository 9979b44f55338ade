import Simulation
import Verification
import Workforce

/// What a case adds up to.
struct CaseTally {
  private let outcome: PlanOutcome
  private let result: WhatIfResult

  init(_ outcome: PlanOutcome, _ result: WhatIfResult) {
    self.outcome = outcome
    self.result = result
  }

  private var plan: Plan { outcome.plan }

  var queueCount: Int { plan.queues.count }

  /// The value of a measure; `nil` when it is not known.
  func value(of measure: CaseMeasure) -> Comparison.Value? {
    switch measure {
    case .agents: .init(Double(plan.agents.count))
    case .fullTimeNeeded: .init(requiredHours / fullTimeHours)
    case .fullTimeHad: .init(plan.agents.reduce(0) { $0 + $1.mostPaidHours } / fullTimeHours)
    case .paidHours: paidMinutes.map { Comparison.Value(Double($0) / 60) }
    case .cost:
      result.total.map { total in Comparison.Value(total, low: result.bound, high: result.bound.map { _ in total }) }
    case .pay: plan.pay.isEmpty ? nil : result.cost.map { Comparison.Value(Double($0.pay) / 1000) }
    case .bound: result.bound.map { Comparison.Value($0) }
    case .shortHours: hours { $0.shortfall(queue: $1, interval: $2) }.map { Comparison.Value($0) }
    case .surplusHours: hours { $0.surplus(queue: $1, interval: $2) }.map { Comparison.Value($0) }
    case .contacts(let queue): outcome.contacts.map { Comparison.Value($0.queues[queue].contacts.reduce(0, +)) }
    case .serviceLevel(let queue): simulated(queue) { $0.serviceLevel }
    case .abandonment(let queue): simulated(queue) { $0.abandonment }
    case .meanWait(let queue): simulated(queue) { $0.meanWait }
    case .occupancy: occupancy.map { Comparison.Value($0) }
    case .wishesRefused: roster.map { _ in Comparison.Value(Double(result.findings.count { $0.rule == .wish })) }
    case .nights: outcome.roster.map { Comparison.Value(Double(nights(in: $0))) }
    case .weekends: outcome.roster.map { Comparison.Value(Double(weekends(in: $0))) }
    }
  }

  private func nights(in roster: Roster) -> Int {
    zip(plan.agents, roster.duties).reduce(0) { sum, one in
      let night = plan.night(of: one.0)
      return sum + one.1.count { $0.isWork && night.isNight($0.span) }
    }
  }

  private var roster: [Duty]? { outcome.roster.map { Array($0.duties.joined()) } }

  private var paidMinutes: Int? { roster.map { duties in duties.reduce(0) { $0 + $1.paidMinutes } } }

  private var requiredHours: Double {
    outcome.requirement.rostered.reduce(0) { $0 + $1.reduce(0, +) } * Double(plan.grid.intervalMinutes) / 60
  }

  /// Hours of somebody who works full time through the whole horizon.
  private var fullTimeHours: Double { plan.fullTimeHours * Double(plan.grid.weekCount) }

  private func hours(_ quantity: (RosterCoverage, _ queue: Int, _ interval: Int) -> Double) -> Double? {
    outcome.coverage == nil ? nil : outcome.hours(quantity)
  }

  private func simulated(_ queue: Int, _ figure: (ServiceFigures) -> Estimate?) -> Comparison.Value? {
    result.simulation.flatMap { figure($0.queues[queue]) }.map { Comparison.Value($0) }
  }

  private var occupancy: Double? {
    guard let groups = result.simulation?.groups else { return nil }
    let known = groups.compactMap { group in group.occupancy.map { (group.presentHours, $0.value) } }
    let present = known.reduce(0) { $0 + $1.0 }
    return present > 0 ? known.reduce(0) { $0 + $1.0 * $1.1 } / present : nil
  }

  private func weekends(in roster: Roster) -> Int { roster.duties.reduce(0) { $0 + plan.weekends(of: $1) } }
}
