public import Planning
public import Workforce

// The pressure that a roster puts on people.

extension English {
  /// `days in a row`, ….
  public func pressureLabel(_ label: PressureLabel) -> String {
    switch label {
    case .agent: "agent"
    case .team: "team"
    case .agents: "agents"
    case .daysInARow: "days in a row"
    case .nightsInARow: "nights in a row"
    case .shortestRest: "shortest rest"
    case .weekends: "weekends"
    case .days: "days"
    case .weeklyHours: "hours a week"
    case .dutyHours: "hours a duty"
    case .changes: "changed"
    case .meanRisk: "mean risk"
    case .highestRisk: "highest"
    case .meanOccupancy: "busy"
    case .busiestHour: "busiest hour"
    }
  }

  /// `J012: days in a row 6 of 6, to 2026-11-28 (maximum-consecutive-days)`.
  public func sentence(for measure: PressureMeasure, of agent: String, in plan: Plan) -> String {
    let names = PlanNames(plan: plan, words: self)
    func amount(_ value: Int) -> String { measure.kind.isOfMinutes ? length(value) : number(Double(value), places: 0) }
    let limit = measure.limit.map {
      measure.kind.isLeast ? ", at least \(amount($0.value)) asked for" : " of \(amount($0.value))"
    }
    let rule = measure.limit.map { " (\($0.rule.rawValue)\(measure.state == .beyond ? ", broken at a price" : ""))" }
    let day = measure.day.map { day in
      switch measure.kind {
      case .daysInARow, .nightsInARow: ", to \(names.date(day))"
      case .shortestRest: ", before \(names.date(day))"
      case .weeklyMinutes: ", \(week(day / 7, names))"
      default: ", on \(names.date(day))"
      }
    }
    return "\(agent): \(pressureLabel(PressureLabel(measure.kind))) \(amount(measure.value))\(limit ?? "")"
      + "\(day ?? "")\(rule ?? "")"
  }

  /// `nobody stands at a limit of a rule`.
  public var nobodyAtALimit: String { "nobody stands at a limit of a rule" }

  /// `risk: …`.
  public var riskNote: String {
    "risk: relative risk of accidents by time of day, row and length of duties, 1 for a first morning of eight hours, "
      + "after Folkard and Lombardi (2006); it compares schedules, and is no medical advice"
  }

  /// `*: all that a rule allows, or less than an hour from it`.
  public var limitNote: String { "*: all that a rule allows; of a rest, less than an hour more than it demands" }

  /// `agents at the limit of a rule: days in a row 3, shortest rest 1`.
  public func agents(atLimits limits: [(kind: PressureMeasure.Kind, agents: Int)]) -> String {
    "agents at the limit of a rule: "
      + limits.map { "\(pressureLabel(PressureLabel($0.kind))) \($0.agents)" }.joined(separator: ", ")
  }

  /// `3, 1 at short notice`.
  public func changes(_ days: Int, atShortNotice short: Int?) -> String {
    "\(days)" + (short.map { $0 > 0 ? ", \($0) at short notice" : "" } ?? "")
  }
}
