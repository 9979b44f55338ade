public import Planning
public import Workforce

// What keeps a roster from being, or from staying.

extension English {
  /// Which demand, and that it cannot hold.
  func sentence(_ conflict: LineConflict, agent: Int?, _ names: PlanNames) -> String {
    if conflict.demand == .limits { return "the limits cannot hold together" }
    return "\(text(conflict.demand, agent: agent, names)) "
      + (conflict.lockFault.map { "cannot be kept: \(text($0))" } ?? "cannot hold together with the others listed")
      + (conflict.rest.map { ": the longest rest they leave is \(length($0.longest)), not \(length($0.limit))" } ?? "")
  }

  func text(_ demand: LineConflict.Demand, agent: Int?, _ names: PlanNames) -> String {
    let contract = names.contract(ofAgent: agent)
    return switch demand {
    case .rule(let rule): "rule \(rule.rawValue)"
    case .hours: "the paid hours of contract \(contract)"
    case .days: "the days of contract \(contract)"
    case .pattern: names.isRotating(agent) ? "the rotation" : "the weekly pattern of contract \(contract)"
    case .sessions: "the sessions of each week"
    case .activities: "the stretches of the agent's activities"
    case .unavailable(let minutes): "the unavailability \(text(minutes, names))"
    case .previousRoster: "the previous roster"
    case .lock(let day, let isDayOff): "the locked \(isDayOff ? "day off" : "duty") of \(names.date(day))"
    case .shifts: "the shifts of contract \(contract)"
    case .limits: "the limits"
    }
  }

  /// `from 2026-11-23 00:00 to 2026-11-24 00:00`: as far as the horizon goes.
  private func text(_ minutes: Range<Int>, _ names: PlanNames) -> String {
    let shown = minutes.clamped(to: 0..<names.plan.grid.horizonMinutes)
    return "from \(names.time(shown.lowerBound)) to \(names.time(shown.upperBound))"
  }

  private func text(_ fault: LineConflict.LockFault) -> String {
    switch fault {
    case .dayAsksForDuty: "the day asks for a duty"
    case .missingSkill: "the agent lacks the skill for its queue"
    case .foreignShift: "the contract does not have its shift"
    case .unknownShape: "the plan has no such shift, start, length, breaks or session"
    }
  }

  func text(_ fault: StretchFault) -> String {
    switch fault {
    case .short(let limit): "at least \(length(limit)) in one go"
    case .long(let limit): "at most \(length(limit)) in one go"
    case .begin(let step): "which may begin after other queues at multiples of \(length(step)) past midnight only"
    }
  }

  /// Breaches of a roster to start from that are told one by one.
  private static let told = 5

  /// Five of them, then how many more.
  public func sentences(forEarlierRoster breaches: [Finding], in plan: Plan) -> [String] {
    let told = breaches.prefix(English.told).map {
      "the roster to start from breaks \($0.rule.rawValue): \(sentence(for: $0, in: plan))"
    }
    let more = breaches.count - told.count
    return told + (more > 0 ? ["the roster to start from breaks \(more) more hard rules"] : [])
  }

  /// A line a breach.
  public func text(for refusal: RosterRefusal, in plan: Plan) -> String {
    (["the roster that was found breaks hard rules and is refused; this is a fault of the program:"]
      + refusal.findings.map { "  \($0.rule.rawValue): \(sentence(for: $0, in: plan))" }).joined(separator: "\n")
  }
}
