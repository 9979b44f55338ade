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
      duties.map { "\(agent.id) on \(clock.zone.reading(atInstant: clock.origin + $0.start).date)" }
    }
    // Pieces of one day may be told as several duties.
    return Suggestion.list(names.reduce(into: []) { if $0.last != $1 { $0.append($1) } })
  }

  /// Those that the plan's previous roster does not hold, of agents for whom it holds some.
  func others(_ past: [[Duty]]) -> [[Duty]] {
    zip(plan.agents, past).map { agent, duties in
      let known = Set(agent.past.map(\.span))
      return known.isEmpty ? [] : duties.filter { !known.contains($0.span) }
    }
  }
}
