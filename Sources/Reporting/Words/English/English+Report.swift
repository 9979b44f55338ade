public import Forecasting
public import Planning
public import Queueing
public import Simulation
public import Workforce

// The report: sentences about this plan.

extension English {
  /// `1,234.5`.
  public func figure(_ value: Double, places: Int) -> String {
    let text = DecimalText.fixed(value, places: places)
    let parts = text.split(separator: ".")
    let isNegative = text.hasPrefix("-")
    let whole = parts[0].drop { $0 == "-" }
    guard whole.count <= 15, whole.allSatisfy(\.isNumber) else { return text }
    var grouped = ""
    for (position, digit) in whole.enumerated() {
      if position > 0, (whole.count - position) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return (isNegative ? "−" : "") + grouped + (parts.count > 1 ? ".\(parts[1])" : "")
  }

  private func whole(_ value: Int) -> String { figure(Double(value), places: 0) }

  /// `Mon 23 Nov 2026`.
  public func day(_ date: CivilDate) -> String { "\(shortDay(date)) \(date.parts.year)" }

  /// `Mon 23 Nov`.
  public func shortDay(_ date: CivilDate) -> String {
    "\(shortName(of: date.weekday)) \(date.parts.day) \(English.months[date.parts.month - 1].prefix(3))"
  }

  /// `23 to 29 November 2026`.
  public func period(from first: CivilDate, to last: CivilDate) -> String {
    let (start, end) = (first.parts, last.parts)
    let month = English.months[start.month - 1]
    let from =
      start.year != end.year
      ? "\(start.day) \(month) \(start.year)" : start.month != end.month ? "\(start.day) \(month)" : "\(start.day)"
    return "\(from) to \(end.day) \(English.months[end.month - 1]) \(end.year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `38.5 h`.
  public func hours(ofMinutes minutes: Int) -> String { figure(Double(minutes) / 60, places: 1) + " h" }

  /// `12 s`, `4.2 min`.
  public func duration(seconds value: Double) -> String {
    value < 100
      ? figure(value, places: 1) + " s"
      : value < 7200
        ? figure(value / 60, places: 1) + " min" : figure(value / 3600, places: 1) + " h"
  }

  /// `Every rule that must be kept is kept.`
  public func standing(hardBreaches: Int) -> String {
    hardBreaches == 0
      ? "Every rule that must be kept is kept."
      : "\(count(hardBreaches, one: "breach", many: "breaches")) of rules that must be kept: this roster may not be worked as it is."
  }

  /// `Whatever roster one makes for these people and rules, …`.
  public func gap(cost: Double, bound: Double?) -> String {
    guard let bound else {
      return
        "How far it is from the best possible is not known: nothing beside it tells of a search that made this roster from this plan."
    }
    let saving = max(0, cost - bound)
    guard saving >= 0.05 else { return "No roster for these people and rules can cost less: it is the best there is." }
    return
      "Whatever roster one makes for these people and rules, it costs at least \(figure(bound, places: 1)): of the "
      + "\(figure(cost, places: 1)) that this one costs, \(figure(saving, places: 1)) at most could be saved "
      + "(\(percent(saving / max(abs(cost), 1), places: 2)))."
  }

  /// `391 duties, 80 agents`.
  public func size(_ figures: RosterFigures) -> String {
    "\(whole(figures.duties)) \(figures.duties == 1 ? "duty" : "duties"), \(whole(figures.agents)) \(figures.agents == 1 ? "agent" : "agents")"
  }

  /// `staffing 257.7, hours 3,222.8, wishes 8, rules 0`.
  public func parts(of cost: RosterCost) -> String {
    let parts = [
      ("staffing", cost.staffing), ("hours", cost.hours), ("pay", cost.pay), ("wishes", cost.wishes),
      ("rules", cost.rules), ("changes", cost.changes),
    ]
    return parts.filter { $0.1 > 0 }.map { "\($0.0) \(figure(Double($0.1) / 1000, places: 1))" }.joined(separator: ", ")
  }

  /// `0.1 % of 2,281.4 agent-hours needed, in 24 of 336 intervals`.
  public func shortfall(_ figures: RosterFigures) -> String {
    let share = figures.shortShare.map {
      "\(percent($0, places: 1)) of \(self.figure(figures.requiredHours, places: 1)) needed"
    }
    return [share, "in \(whole(figures.shortIntervals)) of \(whole(figures.intervals)) intervals"].compactMap { $0 }
      .joined(
        separator: ", ")
  }

  /// `granted of 52`.
  public func wishes(_ figures: RosterFigures) -> String { "granted of \(figures.wishes)" }

  /// `3 of 4`.
  public func granted(_ granted: Int, of all: Int) -> String { "\(granted) of \(all)" }

  /// `formulas expect 82.0 %`.
  public func expectedLevel(_ share: Double) -> String { "formulas expect \(percent(share, places: 1))" }

  /// `goal 80.0 % within 20 s`.
  public func goal(share: Double?, seconds: Double) -> String {
    let within = "within \(number(seconds, places: 1)) s"
    return share.map { "goal \(percent($0, places: 1)) \(within)" } ?? "no goal, counted \(within)"
  }

  /// `met`, `missed`, ….
  public func text(for verdict: GoalVerdict) -> String {
    switch verdict {
    case .met: "met"
    case .missed: "missed"
    case .undecided: "too close to call"
    case .noGoal: "no goal"
    case .noContacts: "no contacts"
    }
  }

  /// How much was simulated.
  public func simulation(_ result: SimulationResult) -> String {
    "The rostered weeks were played through \(count(result.replications, "time")) with random contacts of the forecast. ± is where the "
      + "true share lies with 95 % probability"
      + (result.isPrecise ? "." : "; it is not as narrow as asked for yet.")
  }

  /// `done within 8 open hours`.
  public func promise(_ time: ServiceGoals.ResponseTime) -> String {
    let hours = number(Double(time.minutes) / 60, places: 1)
    return switch time.clock {
    case .open: "done within \(hours) open hours"
    case .elapsed: "done within \(hours) hours"
    case .week: "done by the end of the week"
    }
  }

  /// `4 days of 3 agents`.
  public func changes(days: Int, agents: Int) -> String {
    days == 0
      ? "nothing differs from the roster that was told before"
      : "\(count(days, "day")) of \(count(agents, "agent")) differ from the roster that was told before"
  }

  /// What a drawing shows.
  public func title(_ picture: ReportPicture, queue: String) -> String {
    switch picture {
    case .contactsByDay: "\(queue): contacts by day"
    case .contactsOfWeek: "\(queue): contacts of the first week by time of day"
    case .coverage: "\(queue): agents present and needed"
    case .netStaffing: "\(queue): agents over and under what is needed"
    case .waits: "\(queue): mean wait in seconds, simulated"
    }
  }

  /// `Week of 23 to 29 November 2026`.
  public func week(from first: CivilDate, to last: CivilDate) -> String { "Week of \(period(from: first, to: last))" }

  /// `348.3 agent-hours needed, 359.3 present`.
  public func queueHours(required: Double, present: Double) -> String {
    "\(figure(required, places: 1)) agent-hours needed, \(figure(present, places: 1)) present"
  }

  /// `12,345 contacts expected`.
  public func contacts(_ count: Double) -> String { "\(figure(count, places: 0)) contacts expected" }

  /// `short by 2 or more`, `as needed`.
  public func net(from agents: Double?, isShort: Bool) -> String {
    guard let agents else { return "as needed" }
    return "\(isShort ? "short" : "over") by \(number(agents, places: 1)) or more"
  }

  /// `phone is short in 4 more stretches.`
  public func furtherStretches(_ count: Int, queue: String) -> String {
    "\(queue) is short in \(count) more \(count == 1 ? "stretch" : "stretches")."
  }

  /// `leave`; `not employed`.
  public func text(away reason: Unavailability.Reason) -> String {
    switch reason {
    case .notEmployed: "not employed"
    case .availability: "not available"
    case .absence(let kind): kind
    }
  }

  /// `58 on duty`.
  public func onDutyCount(_ count: Int) -> String { "\(count) on duty" }

  /// `4 times, cost 12`.
  public func findings(_ count: Int, cost: Double?) -> String {
    self.count(count, "time") + (cost.map { ", cost \(figure($0, places: 1))" } ?? "")
  }

  /// `40 of 4,032 open intervals of the history have no row:`.
  public func gaps(missing: Int, ofOpen open: Int) -> String {
    "\(figure(Double(missing), places: 0)) of \(figure(Double(open), places: 0)) open intervals of the history have no row:"
  }

  /// `Mon 2 Nov 2026: 40 contacts, usually 400`.
  public func thin(_ day: HistoryGaps.ThinDay) -> String {
    "\(self.day(day.date)): \(figure(day.contacts, places: 0)) contacts, usually \(figure(day.usual, places: 0))"
  }

  /// That what is told of the search is of another roster.
  public var staleResult: String {
    "The result that lies beside the roster was made from another plan or is of another roster, so its proof says nothing about this one. "
      + "Plan again, or name the roster that it was planned from with --previous."
  }
}
