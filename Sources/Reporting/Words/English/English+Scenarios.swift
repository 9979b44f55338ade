import Planning
public import PlanModel
import Workforce

extension English {
  /// What a scenario changes.
  public func sentence(for change: ScenarioChange) -> String {
    switch change {
    case .plan(let change): sentence(for: change)
    case .demand(let change): sentence(for: change)
    case .absentAtRandom(let absence):
      "\(count(absence.count, "agent")), drawn by lot\(absence.skill.map { " from those with \($0)" } ?? ""), "
        + "\(absence.count == 1 ? "is" : "are") away on \(absence.days.description)"
        + (absence.kind.map { " (\($0))" } ?? "")
    }
  }

  private func sentence(for change: PlanChange) -> String {
    switch change {
    case .addAgent(let agent):
      return "\(agent.id) is hired under contract \(agent.contract) with \(list(agent.skills))"
    case .removeAgent(let id): return "\(id) leaves"
    case .setContract(let agent, let contract): return "\(agent) goes over to contract \(contract)"
    case .addSkill(let agent, let skill): return "\(agent) learns \(skill)"
    case .removeSkill(let agent, let skill): return "\(agent) no longer serves \(skill)"
    case .addAbsence(let absence):
      let days = absence.from == absence.to ? "on \(absence.from)" : "from \(absence.from) to \(absence.to)"
      return "\(absence.agent) is away \(days)" + (absence.kind.map { " (\($0))" } ?? "")
    case .changeContract(let change): return sentence(for: change)
    case .changeShift(let change): return sentence(for: change)
    case .removeShift(let id): return "shift \(id) is no longer worked"
    case .addRule(let rule), .replaceRule(let rule): return "the rule \(text(of: rule)) holds"
    case .removeRule(let id): return "the rule \(id) no longer holds"
    case .setBreaks: return "breaks are other ones"
    case .setOpeningHours(let queue, let hours):
      return "\(queue) is open \(hours.map(\.text).joined(separator: "; "))"
    case .changeGoals(let change): return sentence(for: change)
    case .setCosts(let costs):
      let parts = [("shortfall", costs.shortfall), ("surplus", costs.surplus), ("change", costs.change)]
      return parts.compactMap { name, cost in cost.map { "\(name) costs \(number($0, places: 3))" } }
        .joined(separator: ", ")
    }
  }

  private func sentence(for change: DemandChange) -> String {
    switch change {
    case .volume(let queues, let factor, let period):
      return "\(difference(by: factor)) contacts on \(list(queues))\(words(for: period))"
    case .handlingTime(let queues, let part, let factor, let period):
      return
        "\(difference(by: factor)) \(part.map { name(of: $0) + " time" } ?? "handling time") on \(list(queues))\(words(for: period))"
    case .repeats(let queues, let before, let after, let period):
      return "\(share(1 - after)) instead of \(share(1 - before)) of contacts on \(list(queues)) are done with at once"
        + words(for: period)
    case .quantile(let probability):
      return "as many contacts come as \(share(probability)) of such days do not exceed"
    case .deflection(let gone):
      var text = "\(share(gone.share)) of contacts on \(gone.queue) go away\(words(for: gone.period))"
      if let target = gone.returnsOn {
        text += ", of which \(share(gone.returningShare)) come back on \(target)"
        if let seconds = gone.returningHandlingSeconds { text += " and take \(number(seconds, places: 0)) s" }
      }
      if gone.remainingHandlingFactor != 1 {
        text += "; handling time of the others \(difference(by: gone.remainingHandlingFactor))"
      }
      return text
    case .outage(let outage):
      var text =
        "\(share(outage.share)) of contacts on \(list(outage.queues)) do not get through\(words(for: outage.period))"
      if outage.returningShare > 0 {
        text += "; \(share(outage.returningShare)) of them try again within \(length(outage.returningMinutes))"
      }
      return text
    }
  }

  private func sentence(for change: ContractChange) -> String {
    var parts: [String] = []
    if let hours = change.weeklyHours { parts.append("\(range(hours)) a week") }
    if let days = change.days { parts.append("\(range(days)) days a week") }
    if let shifts = change.shifts { parts.append("the shifts \(list(shifts))") }
    if let lengths = change.shiftLengths { parts.append("shift lengths \(list(lengths.map(\.description)))") }
    if let cost = change.cost { parts.append("a cost of \(number(cost, places: 3)) an hour") }
    return "contract \(change.id) has \(parts.isEmpty ? "no change" : parts.joined(separator: ", "))"
  }

  private func sentence(for change: ShiftChange) -> String {
    var parts: [String] = []
    if let starts = change.starts { parts.append("starts \(list(starts.map(text)))") }
    if let lengths = change.lengths { parts.append("lasts \(list(lengths.map(\.description)))") }
    if let by = change.lengthsBy { parts.append(by == .clock ? "ends by the clock" : "ends by elapsed time") }
    if let days = change.days { parts.append("is worked on \(list(days.map(\.description)))") }
    if let contracts = change.contracts { parts.append("is for contracts \(list(contracts))") }
    return "shift \(change.id) \(parts.isEmpty ? "does not change" : parts.joined(separator: ", "))"
  }

  private func sentence(for change: GoalsChange) -> String {
    let goals = change.goals
    var parts: [String] = []
    if let level = goals.serviceLevel { parts.append("\(share(level.share)) within \(level.within)") }
    if let level = goals.dailyServiceLevel {
      parts.append("\(share(level.share)) within \(level.within) over each day")
    }
    if let wait = goals.meanWait { parts.append("a mean wait of \(wait)") }
    if let occupancy = goals.maximumOccupancy { parts.append("an occupancy of \(share(occupancy)) at most") }
    if let abandonment = goals.maximumAbandonment { parts.append("\(share(abandonment)) hanging up at most") }
    if let time = goals.responseTime { parts.append("a response within \(time)") }
    parts += change.dropped.map { "no \($0.rawValue)" }
    return "\(change.queue) promises \(parts.isEmpty ? "the same" : parts.joined(separator: ", "))"
  }

  private func text(of rule: RuleDraft) -> String {
    switch rule.demand {
    case .off(let id): "\(id): off"
    case .length(let id, let length): "\(id): \(length)"
    case .count(let id, let count): "\(id): \(count)"
    case .weeklyRest(let rest, let counted): "weekly-rest: \(rest), \(counted.rawValue)"
    case .forbiddenSuccession(let first, let second): "no \(list(second)) the day after \(list(first))"
    case .forwardRotation(let order): "forward-rotation: \(order.map { list($0) }.joined(separator: ", then "))"
    case .startVariation(let within, _): "start-variation: \(within)"
    case .averageWeeklyHours(let hours, let weeks, _): "\(hours) a week on average over \(count(weeks, "week"))"
    case .consecutiveShifts(let id, let shifts, let days): "\(id): \(count(days, "day")) of \(list(shifts))"
    case .restAfterNights(let nights, let rest): "\(rest) of rest after \(count(nights, "night"))"
    case .minimumStaffing(let queue, let agents, _, _): "at least \(count(agents, "agent")) on \(queue)"
    }
  }

  private func text(_ starts: ShiftDraft.Starts) -> String {
    switch starts {
    case .at(let time): "at \(time)"
    case .window(let from, let to, _): "from \(from) to \(to)"
    }
  }

  private func words(for period: DemandPeriod) -> String {
    func time(_ time: DemandPeriod.Time, isEnd: Bool) -> String {
      let isWhole = time.minute == (isEnd ? 1440 : 0)
      let minutes = time.minute < 600 ? "0\(time.minute / 60)" : "\(time.minute / 60)"
      let rest = time.minute % 60
      return isWhole ? "\(time.day)" : "\(time.day) \(minutes):\(rest < 10 ? "0" : "")\(rest)"
    }
    return (period.from.map { " from \(time($0, isEnd: false))" } ?? "")
      + (period.to.map { " to \(time($0, isEnd: true))" } ?? "")
      + (period.hours.map { " at \($0.lowerBound / 60)–\(($0.upperBound - 1) / 60 + 1) h" } ?? "")
  }

  func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  private func range<Bound>(_ range: ClosedRange<Bound>) -> String {
    range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }
}
