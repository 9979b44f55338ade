import PlanModel
import WallClock
import Workforce

/// How messages about a roster that is read name its duties.
struct DutyNames {
  let plan: Plan
  let clock: HorizonClock

  /// `a1 on 2026-11-30, a2 on 2026-12-01`: a dozen duties at most, by agent.
  func list(_ duties: [[Duty]]) -> String {
    let names = zip(plan.agents, duties).flatMap { agent, duties in
      duties.map { "\(agent.id) on \(date(of: $0, by: agent))" }
    }
    // Pieces of one day may be told as several duties.
    return Suggestion.list(names.reduce(into: []) { if $0.last != $1 { $0.append($1) } })
  }

  private func date(of duty: Duty, by agent: Agent) -> CivilDate {
    // Further back than the plan's grid knows there are dates, and no days.
    let own = clock.of(agent, in: plan)
    return own.zone.reading(atInstant: own.origin + duty.start).date
  }

  /// Those that the plan's previous roster does not hold, of agents for whom it holds some.
  func others(_ past: [[Duty]]) -> [[Duty]] {
    zip(plan.agents, past).map { agent, duties in
      let known = Set(agent.past.map(\.span))
      return known.isEmpty ? [] : duties.filter { !known.contains($0.span) }
    }
  }
}
