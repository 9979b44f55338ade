public import Planning
public import Workforce

// A result as a whole.

extension English {
  /// `outcome`, `roster`, `cost`, ….
  public func label(_ row: SummaryRow) -> String {
    switch row {
    case .outcome: "outcome"
    case .roster: "roster"
    case .cost: "cost"
    case .pay: "pay"
    case .bound: "bound"
    case .pooling: "pooling"
    case .work: "work"
    case .short: "short"
    case .over: "over"
    case .done: "done"
    case .limits: "limits"
    case .wishes: "wishes"
    case .changes: "changes"
    }
  }

  /// `Example support, 2026-11-23 to 2026-11-29`.
  public func heading(ofPlan name: String, from first: String, to last: String) -> String {
    "\(name), \(first) to \(last)"
  }

  /// `every hard rule is kept`.
  public func text(for status: SolutionStatus) -> String {
    switch status {
    case .feasible: "every hard rule is kept"
    case .infeasible: "a hard rule is broken"
    case .absent: "no roster"
    }
  }

  /// `the time is up`.
  public func text(for reason: TerminationReason) -> String {
    switch reason {
    case .provedOptimal: "proven to be the best there is"
    case .provedInfeasible: "no roster keeps every hard rule"
    case .gapReached: "the gap asked for is reached"
    case .timeLimit: "the time is up"
    case .iterationLimit: "the iterations asked for are done"
    case .stalled: "the search found nothing better"
    case .cancelled: "stopped by the user"
    }
  }

  /// `30 agents, 146 duties, 1095 paid hours`.
  public func rosterSize(agents: Int, duties: Int, paidHours: Double) -> String {
    "\(count(agents, "agent")), \(count(duties, one: "duty", many: "duties")), \(number(paidHours, places: 1)) paid hours"
  }

  /// `12 = staffing 8 + hours 2 + wishes 1 + rules 1`; with `+ pay` after the hours where there is any.
  public func text(for cost: RosterCost, places: Int) -> String {
    func amount(_ thousandths: Int) -> String { number(Double(thousandths) / 1000, places: places) }
    return "\(amount(cost.total)) = staffing \(amount(cost.staffing)) + hours \(amount(cost.hours))"
      + (cost.pay > 0 ? " + pay \(amount(cost.pay))" : "") + " + wishes "
      + "\(amount(cost.wishes)) + rules \(amount(cost.rules))"
      + (cost.changes > 0 ? " + changes \(amount(cost.changes))" : "")
  }

  /// `12.5 = hours 10 + night 2 + transport 0.5`.
  public func text(for pay: PayFigures) -> String {
    func amount(_ thousandths: Int) -> String { number(Double(thousandths) / 1000, places: 1) }
    return
      (["\(amount(pay.total)) = hours \(amount(pay.hours))"] + pay.lines.map { "\($0.id) \(amount($0.thousandths))" })
      .joined(separator: " + ")
  }

  /// `no roster costs less than 11; gap 8.33 %`.
  public func text(for objective: ObjectiveInterval) -> String {
    guard let bound = objective.lowerBound, let gap = objective.relativeGap else { return "nothing was proven" }
    return "no roster costs less than \(number(bound, places: 1)); gap \(DecimalText.fixed(100 * gap, places: 2)) %"
  }

  /// `40 iterations, 900 columns, 12 linear programmes, 3.2 s`.
  public func text(for work: SolveWork) -> String {
    "\(work.iterations) iterations, \(work.columns) columns, \(work.linearProgrammes) linear programmes, "
      + "\(number(work.seconds, places: 1)) s"
  }

  /// `round 2: cost 4159.3, at least 3931.8 for its requirement; below their goals: social 16:00-20:00 by 2.1 points`.
  public func text(for round: CalibrationRound, number: Int, in plan: Plan) -> String {
    let bound = round.bound.map { ", at least \(self.number($0, places: 1)) for its requirement" } ?? ""
    return "round \(number): cost \(self.number(round.cost, places: 1))\(bound); "
      + (round.missed.isEmpty
        ? "every goal is kept in the simulation"
        : "below their goals in the simulation: " + missed(of: round, in: plan, points: "points", more: "more"))
  }

  /// `3 of 400 agent-hours (0.8 %), in 9 of 672 intervals`.
  public func shortfall(hours: Double, ofRequired required: Double, intervals: Int, ofAll all: Int) -> String {
    let share = required > 0 ? " (\(DecimalText.fixed(100 * hours / required, places: 1)) %)" : ""
    return "\(number(hours, places: 1)) of \(number(required, places: 1)) agent-hours\(share), in \(intervals) of "
      + "\(all) intervals"
  }

  /// `12.5 agent-hours`.
  public func surplus(hours: Double) -> String {
    "\(number(hours, places: 1)) agent-hours"
  }

  /// `files: 47.5 of 60 h, 12.5 h left`.
  public func work(ofQueue queue: String, hours: Double, left: Double) -> String {
    "\(queue): \(number(hours - left, places: 1)) of \(number(hours, places: 1)) h"
      + (left >= 0.05 ? ", \(number(left, places: 1)) h left" : "")
  }

  /// `17 of 20 granted`.
  public func wishes(granted: Int, of all: Int) -> String {
    "\(granted) of \(all) granted"
  }

  /// `4 of 210 days; 30 locked`.
  public func changes(_ changed: Int, ofDays days: Int, locked: Int) -> String {
    "\(changed) of \(days) days" + (locked > 0 ? "; \(locked) locked" : "")
  }

  /// `warnings`.
  public var warningsHeading: String { "warnings" }

  /// `rules broken and wishes not granted`.
  public var tallyHeading: String { "rules broken and wishes not granted" }

  /// `hard` or `soft`.
  public func hardness(isHard: Bool) -> String { isHard ? "hard" : "soft" }

  /// `3×, 90 minutes, cost 4.5`.
  public func tally(count: Int, amount: Amount, cost: Double?) -> String {
    "\(count)×"
      + (amount.unit == .times ? "" : ", \(text(for: amount))")
      + (cost.map { ", cost \(number($0, places: 1))" } ?? "")
  }

  /// `1 duty`, `90 minutes`, `0.5 agents`.
  private func text(for amount: Amount) -> String {
    let value = number(amount.value, places: 1)
    let isOne = value == "1"
    let noun =
      switch amount.unit {
      case .minutes: isOne ? "minute" : "minutes"
      case .days: isOne ? "day" : "days"
      case .weekends: isOne ? "weekend" : "weekends"
      case .nights: isOne ? "night" : "nights"
      case .times: isOne ? "time" : "times"
      case .breaks: isOne ? "break" : "breaks"
      case .duties: isOne ? "duty" : "duties"
      case .agents: isOne ? "agent" : "agents"
      case .agentIntervals: isOne ? "agent interval" : "agent intervals"
      case .conflicts: isOne ? "conflict" : "conflicts"
      }
    return "\(value) \(noun)"
  }

  /// `every hard rule is kept`, `2 breaches of hard rules`.
  public func verdict(hardBreaches: Int) -> String {
    hardBreaches == 0
      ? text(for: SolutionStatus.feasible)
      : "\(hardBreaches) \(hardBreaches == 1 ? "breach" : "breaches") of hard rules"
  }

  /// `1 soft finding`.
  public func softFindings(_ count: Int) -> String { self.count(count, "soft finding") }

  /// `and 4 more`.
  public func more(_ count: Int) -> String { "and \(count) more" }

  /// `error: no roster keeps every hard rule; nothing was written`.
  public func noRoster(isProven: Bool) -> String {
    isProven
      ? "error: no roster keeps every hard rule; nothing was written"
      : "error: no roster was found that keeps every hard rule; nothing was written"
  }

  /// `Where staff is short, jaga advise my-centre says …`.
  public func nextStep(isShort: Bool, isCutOff: Bool, folder: String) -> String {
    if isShort {
      return
        "Next: jaga advise \(folder) says what a hire, a skill, other starts or a rule less would save where staff is short."
    }
    if isCutOff { return "Next: a longer --time-limit may find a cheaper roster." }
    return
      "Next: jaga show \(folder) draws it, jaga simulate \(folder) plays it through, jaga report \(folder) makes a page of it."
  }

  /// `my-centre is sound: 2 queues, 30 agents, 1 week from 2026-11-23`.
  public func sentence(forSoundPlan plan: Plan, in folder: String) -> String {
    "\(folder) is sound: \(count(plan.queues.count, "queue")), \(count(plan.agents.count, "agent")), "
      + "\(count(plan.grid.weekCount, "week")) from \(plan.grid.firstDay)"
  }

  /// `What each part of the search brought`.
  public var searchTitle: String {
    "What each part of the search brought, in seconds of one thread; each searcher counts what it saved of its own roster:"
  }

  /// `part`, `tries`.
  public var searchHeadings:
    (
      part: String, tried: String, saved: String, raised: String, seconds: String, rate: String
    )
  { ("part", "tries", "saved", "bound raised", "seconds", "saved/s") }
}
