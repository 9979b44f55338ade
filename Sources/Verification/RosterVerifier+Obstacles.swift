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
    let start = interval * plan.grid.intervalMinutes
    let minutes = start..<start + plan.grid.intervalMinutes
    var counts: [(rule: RuleID, agents: Int)] = []
    var free = 0
    for line in lines(of: roster) where line.agent.queues.contains(queue) {
      if line.stints.contains(where: { $0.minutes.overlaps(minutes) }) { continue }
      guard let broken = fewestRulesBroken(by: line, covering: minutes, queue: queue) else { continue }
      if broken.isEmpty { free += 1 }
      for rule in broken {
        if let known = counts.firstIndex(where: { $0.rule == rule }) {
          counts[known].agents += 1
        } else {
          counts.append((rule, 1))
        }
      }
    }
    return Obstacles(counts.map { Obstacles.Obstacle(rule: $0.rule, agents: $0.agents) }, free: free)
  }

  /// The rules that the least harmful further duty breaks; `nil` when the contract has no duty that covers the minutes.
  private func fewestRulesBroken(by line: Line, covering minutes: Range<Int>, queue: Int) -> [RuleID]? {
    let rules = hardLineRules(for: line)
    let before = rules.map { amount($0, in: line) }
    let worked = line.workedDays
    var fewest: [RuleID]?
    for duty in duties(of: line, covering: minutes, queue: queue) {
      if worked.contains(duty.day) {
        if fewest?.count ?? Int.max > 1 { fewest = [OneDutyADay().id] }
        continue
      }
      let trial = Line(plan: plan, index: line.index, duties: line.duties + [duty])
      let limit = fewest?.count ?? Int.max
      var broken: [RuleID] = []
      for (rule, amountBefore) in zip(rules, before) where broken.count < limit {
        if !broken.contains(rule.id), amount(rule, in: trial) > amountBefore { broken.append(rule.id) }
      }
      if broken.count < limit { fewest = broken }
      if broken.isEmpty { break }
    }
    return fewest
  }

  private func hardLineRules(for line: Line) -> [any LineRule] {
    let demands = RosterVerifier.demandsOnEveryDuty.filter { $0.id != BreakPlacement().id }
    let rules = plan.rules.filter { $0.hardness == .hard && $0.concerns(contract: line.agent.contract) }
    return demands + rules.compactMap(\.kind.lineRule)
  }

  private func amount(_ rule: any LineRule, in line: Line) -> Double {
    rule.breaches(of: line).reduce(0) { $0 + $1.amount.value }
  }

  /// Duties of the contract's families that cover some minutes, each with its breaks where they may begin at the earliest.
  private func duties(of line: Line, covering minutes: Range<Int>, queue: Int) -> [Duty] {
    let last = plan.grid.day(at: minutes.lowerBound)
    return (max(0, last - 1)...last).flatMap { day in
      line.contract.shifts.flatMap { family -> [Duty] in
        plan.shifts[family].starts[day].flatMap { start in
          plan.shifts[family].shapes
            .filter { start <= minutes.lowerBound && start + $0.minutes >= minutes.upperBound }
            .map { shape in
              let (pauses, breaks) = (
                pauses(of: line, in: start..<start + shape.minutes, shape: shape, outside: minutes),
                earliestBreaks(of: shape)
              )
              let kept = breaks.filter { rest in
                !pauses.contains { $0.start < rest.start + rest.minutes && rest.start < $0.start + $0.minutes }
              }
              return Duty(
                day: day, family: family, start: start, minutes: shape.minutes, breaks: pauses + kept, queue: queue)
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
  private func pauses(
    of line: Line, in duty: Range<Int>, shape: ShiftShape, outside wanted: Range<Int>
  ) -> [PlacedBreak] {
    line.agent.unavailable.compactMap { absence in
      guard let pause = absence.pause(of: duty, step: shape.pauseStep(on: plan.grid)), !pause.overlaps(wanted) else {
        return nil
      }
      return PlacedBreak(
        start: pause.lowerBound - duty.lowerBound, minutes: pause.count, isPaid: absence.effect == .paid, kind: .rest)
    }
  }
}
