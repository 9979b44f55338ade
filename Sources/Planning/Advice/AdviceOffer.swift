public import Workforce

/// Something that could be done about a plan. Agents, contracts, queues, shifts and rules are indices into the plan's.
public enum AdviceOffer: Hashable, Sendable {
  /// One more agent under a contract, with the skills of these queues.
  case hire(contract: Int, queues: [Int])
  /// An agent learns the skill of a queue.
  case skill(agent: Int, queue: Int)
  /// An agent may be paid this much longer a week, for one duty more.
  case overtime(agent: Int, minutes: Int)
  /// An agent may be paid this much less a week, for one duty less.
  case timeOff(agent: Int, minutes: Int)
  /// A shift may begin at every interval.
  case starts(shift: Int)
  /// A shift may also begin at a minute of the day, on each day that has a start of it.
  case start(shift: Int, minute: Int)
  /// A shift may also have another length.
  case length(FurtherLength)
  /// A rule no longer holds.
  case withoutRule(Int)
  /// A rule is eased by one step.
  case easedRule(Int, RuleKind)
}

extension Plan {
  /// The plan with what is offered.
  func taking(_ offer: AdviceOffer) -> Plan {
    var plan = self
    switch offer {
    case .hire(let contract, let queues): plan.agents.append(hired(under: contract, queues: queues, id: "new"))
    case .skill(let agent, let queue): plan.agents[agent] = agents[agent].learning(queue)
    case .overtime(let agent, let minutes): plan.agents[agent] = agents[agent].working(minutes)
    case .timeOff(let agent, let minutes): plan.agents[agent] = agents[agent].working(-minutes)
    case .starts(let shift): plan.shifts[shift].starts = allStarts(of: shift)
    case .start(let shift, let minute): plan.shifts[shift].starts = starts(of: shift, and: minute)
    case .length(let further):
      plan.shifts[further.shift].shapes = (shifts[further.shift].shapes + [further.shape]).sorted {
        $0.minutes < $1.minutes
      }
      plan.shifts[further.shift].changedShapes = further.changedShapes
    case .withoutRule(let rule): plan.rules.remove(at: rule)
    case .easedRule(let rule, let kind): plan.rules[rule].kind = kind
    }
    return plan
  }

  /// Somebody new.
  func hired(under contract: Int, queues: [Int], id: String) -> Agent {
    let limits = WeekLimits(minutes: contracts[contract].weeklyMinutes, days: contracts[contract].weeklyDays)
    return Agent(
      id: id, name: id, contract: contract, queues: queues,
      weeks: [WeekLimits](repeating: limits, count: grid.weekCount))
  }

  /// A start at every interval of every day.
  private func allStarts(of shift: Int) -> [[Int]] {
    (0..<grid.dayCount).map { day in
      if shifts[shift].hasChangedLength(on: day) { return shifts[shift].starts[day] }
      let all = Array(stride(from: grid.dayStart(day), to: grid.dayStart(day + 1), by: grid.intervalMinutes))
      return Array(Set(all + shifts[shift].starts[day])).sorted()
    }
  }

  /// The starts of a shift, and one more on each day that has any; the clock may skip it.
  private func starts(of shift: Int, and minute: Int) -> [[Int]] {
    (0..<grid.dayCount).map { day in
      let own = shifts[shift].starts[day]
      let intervals = grid.dayStart(day) / grid.intervalMinutes..<grid.dayStart(day + 1) / grid.intervalMinutes
      guard !own.isEmpty, !shifts[shift].hasChangedLength(on: day),
        let interval = intervals.first(where: { grid.wallClockMinutes[$0] == minute })
      else {
        return own
      }
      return Array(Set(own + [interval * grid.intervalMinutes])).sorted()
    }
  }
}

extension ShiftFamily {
  /// Whether a clock change makes duties of a day longer or shorter: no other start is offered then.
  fileprivate func hasChangedLength(on day: Int) -> Bool { starts[day].contains { changedShapes[$0] != nil } }
}

extension Agent {
  func learning(_ queue: Int) -> Agent {
    var agent = self
    agent.queues = Set(queues + [queue]).sorted()
    agent.skillDays[queue] = nil
    return agent
  }

  /// With room for one duty more (or less) of so many paid minutes in every week.
  func working(_ minutes: Int) -> Agent {
    var agent = self
    agent.weeks = weeks.map { week in
      minutes > 0
        ? WeekLimits(
          minutes: week.minutes.lowerBound...week.minutes.upperBound + minutes,
          days: week.days.lowerBound...min(7, week.days.upperBound + 1))
        : WeekLimits(
          minutes: max(0, week.minutes.lowerBound + minutes)...week.minutes.upperBound,
          days: max(0, week.days.lowerBound - 1)...week.days.upperBound)
    }
    return agent
  }
}

extension RuleKind {
  /// The rule one step less strict: an hour, a day, a night; `nil` where there is no such step.
  var eased: RuleKind? {
    switch self {
    case .minimumRest(let minutes) where minutes > 60: .minimumRest(minutes: minutes - 60)
    case .maximumConsecutiveDays(let days): .maximumConsecutiveDays(days: days + 1)
    case .maximumConsecutiveNights(let nights): .maximumConsecutiveNights(nights: nights + 1)
    case .maximumWeekends(let weekends): .maximumWeekends(weekends: weekends + 1)
    case .maximumSplitWeekends(let weekends): .maximumSplitWeekends(weekends: weekends + 1)
    case .maximumConsecutiveWeekends(let weekends): .maximumConsecutiveWeekends(weekends: weekends + 1)
    case .maximumConsecutiveDaysOff(let days): .maximumConsecutiveDaysOff(days: days + 1)
    case .maximumConsecutiveShifts(let families, let days):
      .maximumConsecutiveShifts(families: families, days: days + 1)
    case .startVariation(let minutes, let from): .startVariation(minutes: minutes + 60, from: from)
    case .maximumAverageWeeklyHours(let minutes, let weeks, let nights):
      .maximumAverageWeeklyHours(minutes: minutes + 60, weeks: weeks, nights: nights)
    case .maximumDays(let days): .maximumDays(days: days + 1)
    default: nil
    }
  }
}
