import Queueing
public import Simulation

// What a simulation found.

extension English {
  /// `10 replications, 12340 contacts`.
  public func simulated(_ result: SimulationResult) -> String {
    "\(count(result.replications, "replication")), \(significant(result.contacts.rounded())) contacts"
      + (result.isPrecise ? "" : "; not yet as precise as asked for")
  }

  /// `all live queues: 81.2 ± 0.5 % in time, mean wait 12.0 s`.
  public func allLiveQueues(_ figures: ServiceFigures) -> String {
    "all live queues: \(level(figures)), mean wait \(seconds(figures.meanWait?.value))"
  }

  /// `phone: goal of 80.0 % within 20 s met: …`.
  public func simulated(queue: String, _ service: SimulatedService) -> String {
    let figures = service.figures
    if let time = service.responseTime {
      let left = figures.unanswered >= 0.05 ? ", \(tenths(figures.unanswered)) left at the end" : ""
      return "\(queue): \(response(figures, within: time)), mean wait \(seconds(figures.meanWait?.value))" + left
    }
    let goal = service.goal.map { " of \(percent($0))" } ?? ""
    var text = "\(queue): goal\(goal) within \(significant(service.thresholdSeconds)) s "
    text += "\(word(for: service.verdict)): \(level(figures)), mean wait \(seconds(figures.meanWait?.value))"
    if let quantiles = figures.waitQuantiles {
      text += ", answered within \(seconds(quantiles.half)) (50 %), \(seconds(quantiles.eightyPercent)) (80 %), "
      text += "\(seconds(quantiles.ninetyFivePercent)) (95 %)"
    }
    if figures.unanswered >= 0.05 { text += ", \(tenths(figures.unanswered)) never answered" }
    if let erlang = service.erlang {
      text += "; \(erlang.model) says \(percent(erlang.serviceLevel))"
      if erlang.overloadedIntervals > 0 {
        text += " and has no answer in \(count(erlang.overloadedIntervals, "interval"))"
      }
    }
    return text
  }

  /// `agents of phone+chat: 400.0 hours present, occupancy 78.1 %`.
  public func simulated(group: GroupFigures) -> String {
    "agents of \(group.name): \(tenths(group.presentHours)) hours present"
      + (group.occupancy.map { ", occupancy \(percent($0.value))" } ?? "")
  }

  private func response(_ figures: ServiceFigures, within time: ServiceGoals.ResponseTime) -> String {
    let hours = significant(Double(time.minutes) / 60)
    let promised =
      time.clock == .week
      ? "work of the week" : "response time of \(hours) \(time.clock == .open ? "open hours" : "hours")"
    guard let share = figures.response else { return "\(promised): nothing falls due" }
    let half = share.halfWidth.map { " ± \(tenths(100 * $0))" } ?? ""
    return
      "\(promised): \(tenths(100 * share.value))\(half) % of \(tenths(figures.due)) due done in time"
  }

  private func word(for verdict: GoalVerdict) -> String {
    switch verdict {
    case .met: "met"
    case .missed: "missed"
    case .undecided: "undecided"
    case .noGoal: "no goal"
    case .noContacts: "no contacts"
    }
  }

  private func level(_ figures: ServiceFigures) -> String {
    guard let level = figures.serviceLevel else { return "no contacts" }
    let half = level.halfWidth.map { " ± \(tenths(100 * $0))" } ?? ""
    var text = "\(tenths(100 * level.value))\(half) % in time"
    if figures.abandoned > 0, let abandonment = figures.abandonment {
      text += ", \(percent(abandonment.value)) hang up"
    }
    return text
  }

  private func seconds(_ value: Double?) -> String { value.map { "\(tenths($0)) s" } ?? "unknown" }
}
