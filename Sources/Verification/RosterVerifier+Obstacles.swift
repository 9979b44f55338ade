public import Workforce

extension RosterVerifier {
  /// Finds out which hard rules keep agents from working in an interval.
  ///
  /// Every agent with the skill who is not on duty then is given, one by one, each duty of their contract that covers
  /// the interval; the one that breaks the fewest rules counts, with the rules that it breaks or breaks further. An agent
  /// who has a duty on that day already is held back by `one-duty-a-day` alone. A duty pauses for appointments outside the interval. Where
  /// breaks are placed is not asked, nor are rules on the whole roster.
  ///
  /// - Complexity: O(agents × duties that cover the interval × rules); meant for a few intervals.
  public func obstacles(queue: Int, interval: Int, in roster: Roster) -> Obstacles {
    obstacles(queue: queue, intervals: interval..<interval + 1, in: roster)[0]
  }

  /// The same for each of some intervals that follow each other.
  ///
  /// - Complexity: O(agents × duties that cover any of them × rules).
  public func obstacles(queue: Int, intervals: Range<Int>, in roster: Roster) -> [Obstacles] {
    let length = plan.grid.intervalMinutes
    var counts = intervals.map { _ in [(rule: RuleID, agents: Int)]() }
    var free = intervals.map { _ in 0 }
    for agent in plan.agents.indices where plan.agents[agent].queues.contains(queue) {
      let duties = agent < roster.duties.count ? roster.duties[agent] : []
      var trial = Trial(Line(plan: plan, index: agent, duties: duties), plan: plan)
      for (place, interval) in intervals.enumerated() {
        let minutes = interval * length..<(interval + 1) * length
        guard let broken = trial.fewestRulesBroken(covering: minutes, queue: queue) else { continue }
        if broken.isEmpty { free[place] += 1 }
        for rule in broken {
          if let known = counts[place].firstIndex(where: { $0.rule == rule }) {
            counts[place][known].agents += 1
          } else {
            counts[place].append((rule, 1))
          }
        }
      }
    }
    return zip(counts, free).map { counts, free in
      Obstacles(counts.map { Obstacles.Obstacle(rule: $0.rule, agents: $0.agents) }, free: free)
    }
  }
}

/// One agent, and what further duties would break of the hard rules on the agent's line.
private struct Trial {
  /// What a duty breaks; more, where it was found to break too many.
  private struct Known {
    var broken: [RuleID]
    var isWhole: Bool
  }

  private let plan: Plan
  private let line: Line
  private let worked: [Int]
  private let rules: [any LineRule]
  private let before: [Double]
  private var known: [Duty: Known] = [:]

  init(_ line: Line, plan: Plan) {
    self.plan = plan
    self.line = line
    worked = line.workedDays
    rules = Trial.hardRules(of: plan, for: line)
    before = rules.map { Trial.amount($0, in: line) }
  }

  /// The rules that the least harmful further duty breaks; `nil` when the agent is on duty in the minutes, or the contract has no
  /// duty that covers them.
  mutating func fewestRulesBroken(covering minutes: Range<Int>, queue: Int) -> [RuleID]? {
    if line.occupied.contains(where: { $0.minutes.overlaps(minutes) }) { return nil }
    var fewest: [RuleID]?
    for duty in duties(covering: minutes, queue: queue) {
      if worked.contains(duty.day) {
        if fewest?.count ?? Int.max > 1 { fewest = [OneDutyADay().id] }
        continue
      }
      let limit = fewest?.count ?? Int.max
      guard let broken = rulesBroken(by: duty, fewerThan: limit) else { continue }
      fewest = broken
      if broken.isEmpty { break }
    }
    return fewest
  }

  /// The rules that a duty breaks, if they are fewer than so many.
  private mutating func rulesBroken(by duty: Duty, fewerThan limit: Int) -> [RuleID]? {
    if let known = known[duty], known.isWhole || known.broken.count >= limit {
      return known.broken.count < limit ? known.broken : nil
    }
    let trial = Line(plan: plan, index: line.index, duties: line.duties + [duty])
    var broken: [RuleID] = []
    for (rule, amountBefore) in zip(rules, before) where broken.count < limit {
      if !broken.contains(rule.id), Trial.amount(rule, in: trial) > amountBefore { broken.append(rule.id) }
    }
    known[duty] = Known(broken: broken, isWhole: broken.count < limit)
    return broken.count < limit ? broken : nil
  }

  private static func hardRules(of plan: Plan, for line: Line) -> [any LineRule] {
    // Breaks are where they may begin at the earliest, and the duty keeps its queues from start to end: neither is judged.
    let demands = RosterVerifier.demandsOnEveryDuty.filter {
      ![BreakPlacement().id, ActivityStretches().id].contains($0.id)
    }
    let rules = plan.rules.filter { $0.hardness == .hard && $0.concerns(contract: line.agent.contract) }
    return demands + rules.compactMap(\.kind.lineRule)
  }

  private static func amount(_ rule: any LineRule, in line: Line) -> Double {
    rule.breaches(of: line).reduce(0) { $0 + $1.amount.value }
  }

  /// Duties of the contract's families that cover some minutes, each with its breaks where they may begin at the earliest.
  private func duties(covering minutes: Range<Int>, queue: Int) -> [Duty] {
    let last = line.grid.day(at: minutes.lowerBound)
    return (last - 1..<last + 1).clamped(to: 0..<plan.grid.dayCount).flatMap { day in
      let open = plan.openQueues(of: line.agent, onDay: day).first { $0.contains(queue) } ?? [queue]
      return line.contract.shifts.filter { plan.shifts[$0].onCall == nil }.flatMap { family -> [Duty] in
        let shift = plan.shift(family, of: line.agent)
        return shift.starts[day].flatMap { start in
          shift.shapes(from: start)
            .filter { start <= minutes.lowerBound && start + $0.minutes >= minutes.upperBound }
            .map { shape in
              let (pauses, breaks) = (
                pauses(in: start..<start + shape.minutes, shape: shape, outside: minutes),
                earliestBreaks(of: shape)
              )
              let kept = breaks.filter { rest in
                !pauses.contains { $0.start < rest.start + rest.minutes && rest.start < $0.start + $0.minutes }
              }
              return Duty(
                day: day, family: family, start: start, minutes: shape.minutes, breaks: pauses + kept, queues: open)
            }
        }
      }
    }
  }

  private func earliestBreaks(of shape: ShiftShape) -> [PlacedBreak] {
    var free = 0
    return shape.breaks.map { rule in
      let place = max(free, rule.earliestStart)
      free = place + rule.minutes
      return PlacedBreak(start: place, minutes: rule.minutes, isPaid: rule.isPaid, kind: rule.kind)
    }
  }

  /// The pauses with which a duty goes on around appointments, but those that take some of the minutes wanted.
  private func pauses(in duty: Range<Int>, shape: ShiftShape, outside wanted: Range<Int>) -> [PlacedBreak] {
    line.agent.unavailable.compactMap { absence in
      guard let pause = absence.pause(of: duty, step: shape.pauseStep(on: plan.grid)), !pause.overlaps(wanted) else {
        return nil
      }
      return PlacedBreak(
        start: pause.lowerBound - duty.lowerBound, minutes: pause.count, isPaid: absence.effect == .paid, kind: .rest)
    }
  }
}
