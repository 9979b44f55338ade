public import Planning
import Workforce

extension English {
  /// What could be done.
  public func sentence(for offer: AdviceOffer, in outcome: PlanOutcome) -> String {
    let plan = outcome.plan
    func queues(_ indices: [Int]) -> String { indices.map { plan.queues[$0].id }.joined(separator: "+") }
    switch offer {
    case .hire(let contract, let skills): return "hire one more: \(plan.contracts[contract].id), \(queues(skills))"
    case .skill(let agent, let queue): return "\(plan.agents[agent].id) learns \(plan.queues[queue].skill)"
    case .overtime(let agent, let minutes): return "\(plan.agents[agent].id) may work \(length(minutes)) more a week"
    case .timeOff(let agent, let minutes): return "\(plan.agents[agent].id) may have \(length(minutes)) off a week"
    case .starts(let shift): return "shift \(plan.shifts[shift].id) may begin at any time"
    case .start(let shift, let minute): return "shift \(plan.shifts[shift].id) may also begin at \(clock(minute))"
    case .length(let further):
      return "shift \(plan.shifts[further.shift].id) may also last \(length(further.shape.minutes))"
    case .withoutRule(let rule): return "without the rule \(plan.rules[rule].kind.id.rawValue)\(scope(rule, plan))"
    case .easedRule(let rule, let kind):
      return "\(plan.rules[rule].kind.id.rawValue)\(scope(rule, plan)): \(amount(of: kind))"
    }
  }

  private func scope(_ rule: Int, _ plan: Plan) -> String {
    plan.rules[rule].contracts.map { " (\($0.map { plan.contracts[$0].id }.joined(separator: ", ")))" } ?? ""
  }

  private func amount(of kind: RuleKind) -> String {
    switch kind {
    case .startVariation(let minutes, _), .maximumAverageWeeklyHours(let minutes, _, _):
      "\(length(minutes)) are allowed"
    case .minimumRest(let minutes): "\(length(minutes)) will do"
    case .maximumConsecutiveDays(let number), .maximumConsecutiveNights(let number), .maximumDays(let number),
      .maximumWeekends(let number), .maximumSplitWeekends(let number), .maximumConsecutiveWeekends(let number),
      .maximumConsecutiveDaysOff(let number), .maximumConsecutiveShifts(_, let number):
      "\(number) are allowed"
    default: "eased"
    }
  }

  /// A dear stretch.
  public func sentence(for stretch: Advice.Stretch, in outcome: PlanOutcome) -> String {
    let names = PlanNames(plan: outcome.plan, words: self)
    let grid = outcome.plan.grid
    let end = stretch.intervals.upperBound * grid.intervalMinutes
    return
      "\(outcome.plan.queues[stretch.queue].id) \(names.time(stretch.intervals.lowerBound * grid.intervalMinutes))–"
      + "\(names.timeOfDay(end))"
  }

  /// `A17 works late on 2026-11-24 12:00–21:00 too`.
  public func sentence(for day: Advice.Day, in outcome: PlanOutcome) -> String {
    let names = PlanNames(plan: outcome.plan, words: self, agent: day.agent)
    let duty =
      "\(names.shift(day.duty.family)) on \(names.time(day.duty.start))–\(names.timeOfDay(day.duty.end))"
    let agent = outcome.plan.agents[day.agent].id
    return day.kind == .overtime ? "\(agent) works \(duty) too" : "\(agent) has \(duty) off"
  }

  /// The headings over days.
  public var adviceDayHeadings: (offer: String, saves: String) { ("in this roster, all else as it is", "saves") }

  /// What the map shows.
  public func heading(ofWorthOn queue: String) -> String { "\(queue): what an hour of one more agent would be worth" }

  /// `up to 2.5`.
  public func worth(upTo amount: String) -> String { "up to \(amount)" }

  /// Headings.
  public var adviceHeadings: (offer: String, expected: String, most: String, realised: String, stretches: String) {
    ("what could be done", "by prices", "at most", "found", "one more agent would be worth most")
  }

  /// What the columns mean.
  public func sentences(for advice: Advice) -> [String] {
    (advice.days.isEmpty
      ? []
      : [
        "`saves`: what this very roster costs less with it; every rule is kept but the hours and days of the contract."
      ]) + [
        "The roster costs \(number(advice.cost, places: 1)), none costs less than \(number(advice.bound, places: 1)). "
          + "`by prices`: what the prices of the relaxation say that a thing saves over the horizon, too much rather than too little. "
          + "`at most`: more is proven to be impossible. `found`: what a search with it saved.",
        "What is marked ~ lies within the gap of \(number(advice.gap, places: 1)): it may save nothing.",
      ]
  }

  /// Why there is no advice.
  public func sentence(for refusal: AdviceRefusal) -> String {
    refusal.failure.map { sentence(for: $0) } ?? "no prices were found in time; more time may find them"
  }
}
