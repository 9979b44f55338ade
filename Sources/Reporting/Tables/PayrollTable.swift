public import Planning
public import Workforce

/// What payroll counts of a roster, as comma-separated tables, in whole minutes.
public enum PayrollTable {
  private static let counted = [
    "paid_minutes", "night_minutes", "weekend_minutes", "holiday_minutes", "overtime_minutes",
  ]

  /// A row an agent and day with a duty; `date` is the day on which the duty starts.
  public static func days(_ payroll: Payroll, plan: Plan) -> String {
    var table = CSVText(header: ["agent", "payroll_id", "date"] + counted)
    for row in payroll.days {
      table.append(
        key(row.agent, plan) + [plan.grid.date(of: row.day).description] + cells(row.minutes))
    }
    return table.text
  }

  /// A row an agent and week, also one without a duty; `week` is its first day, `days` how many have a duty.
  public static func weeks(_ payroll: Payroll, plan: Plan) -> String {
    var table = CSVText(header: ["agent", "payroll_id", "week", "days"] + counted)
    for row in payroll.weeks {
      table.append(
        key(row.agent, plan) + [plan.grid.date(of: 7 * row.week).description, "\(row.days)"] + cells(row.minutes))
    }
    return table.text
  }

  private static func key(_ agent: Int, _ plan: Plan) -> [String] {
    [plan.agents[agent].id, plan.agents[agent].references.payrollID]
  }

  private static func cells(_ minutes: PayrollMinutes) -> [String] {
    [minutes.paid, minutes.night, minutes.weekend, minutes.holiday, minutes.overtime].map { "\($0)" }
  }
}
