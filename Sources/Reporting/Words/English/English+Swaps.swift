// Duties that pass between agents.

extension English {
  /// `duty in return`, ….
  public func swapLabel(_ label: SwapLabel) -> String {
    switch label {
    case .costBefore: "cost before"
    case .costAfter: "cost after"
    case .queue: "queue"
    case .short: "agent-hours short"
    case .over: "over"
    case .agent: "agent"
    case .week: "week of"
    case .paidHours: "paid hours"
    case .nights: "nights"
    case .weekends: "weekends"
    case .partner: "taker"
    case .inReturn: "in return"
    case .cost: "cost"
    case .days: "days"
    }
  }

  /// `B003 takes from A017: early, Tue 24 Nov 08:00-16:30`.
  public func handover(of duty: String, from giver: String, to taker: String) -> String {
    "\(taker) takes from \(giver): \(duty)"
  }

  /// `B003 serves chat in it; without coaching`.
  public func worksOtherwise(_ agent: String, queues: String?, without sessions: [String]) -> String {
    let parts =
      (queues.map { ["serves \($0) in it"] } ?? [])
      + (sessions.isEmpty ? [] : ["has it without \(sessions.joined(separator: ", "))"])
    return "\(agent) \(parts.joined(separator: " and "))"
  }

  /// `legal: no hard rule is broken by it`.
  public func verdict(ofSwapBreaking breaches: Int) -> String {
    breaches == 0
      ? "legal: it breaks no hard rule" : "not legal: \(count(breaches, one: "breach", many: "breaches")) of hard rules"
  }

  /// `the roster breaks hard rules 2 times without it, which it is not blamed for`.
  public func brokenAnyway(_ breaches: Int) -> String {
    "the roster as it is has \(count(breaches, one: "breach", many: "breaches")) of hard rules; only what the swap adds is told"
  }

  /// `legal instead`.
  public var legalInstead: String { "legal instead, best first:" }

  /// `nobody can take early, Tue 24 Nov 08:00-16:30 from A017, or exchange it`.
  public func nothingLegal(for duty: String, of agent: String) -> String {
    "nobody can legally take \(duty) from \(agent), or exchange it"
  }

  /// `12 legal ways to pass on early, Tue 24 Nov 08:00-16:30 of A017, best first:`.
  public func heading(ofWays count: Int, toPass duty: String, of agent: String) -> String {
    "\(self.count(count, "legal way")) to pass on \(agent)'s \(duty), best first:"
  }

  /// `nobody could legally stand in for 12 of 328 duties; the fewest first:`.
  public func heading(ofDuties count: Int, withoutStandIn missing: Int) -> String {
    let duties = self.count(count, one: "duty", many: "duties")
    return missing == count
      ? "nobody could legally stand in for any of \(duties)"
      : "nobody could legally stand in for \(missing) of \(duties) if the agent fell ill; who could, the fewest first:"
  }

  /// `nothing`.
  public var nothingInReturn: String { "nothing" }

  /// `every queue has the staff that it had`.
  public var sameStaff: String { "every queue has the staff that it had" }

  /// `phone is shorter 2026-11-24 08:00-09:00`.
  public func shorter(_ queue: String, at stretches: [String]) -> String {
    "\(queue) is shorter of staff: \(stretches.joined(separator: ", "))"
  }

  /// `wish granted, of which it was said: …`.
  public func granted(_ wish: String) -> String { "no longer: \(wish)" }

  /// `wish lost: …`.
  public func lost(_ wish: String) -> String { "new: \(wish)" }

  /// `who has to be told: jaga diff …`.
  public func whoIsTold(by command: String) -> String { "who has to be told: \(command)" }
}
