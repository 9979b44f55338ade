/// A fact of a roster that a column of an export may hold. The list is closed: a template can say what a roster knows, and nothing else.
public enum ExportField: String, Hashable, Sendable, CaseIterable {
  // Of the agent.
  case agent, name, team, contract, email, group
  case payrollID = "payroll-id"
  // Of a duty or one of its activities.
  case date, start, end, shift, queue, minutes
  // Of an activity.
  case activity
  // Of a week.
  case week, days
  case nightMinutes = "night-minutes"
  case weekendMinutes = "weekend-minutes"
  case holidayMinutes = "holiday-minutes"
  case overtimeMinutes = "overtime-minutes"
  // Of all of them.
  case paidMinutes = "paid-minutes"
  case paidHours = "paid-hours"

  /// How a value is written.
  enum Kind {
    case text, date, moment, number, hours
  }

  var kind: Kind {
    switch self {
    case .date, .week: .date
    case .start, .end: .moment
    case .paidHours: .hours
    case .minutes, .days, .nightMinutes, .weekendMinutes, .holidayMinutes, .overtimeMinutes, .paidMinutes: .number
    default: .text
    }
  }

  /// The fields of a kind of rows, in the order of the list.
  public static func all(in rows: ExportDraft.Rows) -> [ExportField] {
    allCases.filter { field in
      switch field {
      case .agent, .name, .team, .contract, .email, .group, .payrollID, .paidMinutes, .paidHours: true
      case .date, .start, .end, .shift, .queue, .minutes: rows != .agentWeek
      case .activity: rows == .activity
      case .week, .days, .nightMinutes, .weekendMinutes, .holidayMinutes, .overtimeMinutes: rows == .agentWeek
      }
    }
  }

  /// Whether another system that asks for it can do nothing without it: who lacks it is named, and nothing is written.
  public var isNeeded: Bool { [.email, .group, .payrollID].contains(self) }
}
