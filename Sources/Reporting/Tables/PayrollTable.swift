public import Planning
public import Workforce

/// What payroll counts of a roster, as delimited tables, in whole minutes; for a spreadsheet with the paid hours beside them. Where the plan
/// has lines of pay, a column of costs for each of them.
public enum PayrollTable {
  private static let counted = [
    "paid_minutes", "night_minutes", "weekend_minutes", "holiday_minutes", "overtime_minutes",
  ]

  /// A row an agent and day with a duty; `date` is the day on which the duty starts.
  public static func days(_ payroll: Payroll, plan: Plan, form: TableForm = .programs) -> String {
    table(
      payroll.days.map { ($0.agent, [plan.grid.date(of: $0.day).description], $0.minutes, $0.cost) },
      columns: ["date"], plan, form)
  }

  /// A row an agent and week, also one without a duty; `week` is its first day, `days` how many have a duty.
  public static func weeks(_ payroll: Payroll, plan: Plan, form: TableForm = .programs) -> String {
    table(
      payroll.weeks.map {
        ($0.agent, [plan.grid.date(of: 7 * $0.week).description, "\($0.days)"], $0.minutes, $0.cost)
      },
      columns: ["week", "days"], plan, form)
  }

  private static func table(
    _ rows: [(agent: Int, cells: [String], minutes: PayrollMinutes, cost: PayrollCost)], columns: [String],
    _ plan: Plan,
    _ form: TableForm
  ) -> String {
    let paid = plan.pay.isEmpty ? [] : ["cost_hours"] + plan.payIDs.map { "cost_\($0)" } + ["cost_total"]
    var table = CSVText(
      header: ["agent"] + (form.hasNames ? ["name"] : []) + ["payroll_id"] + columns + counted
        + (form.hasNames ? ["paid_hours"] : []) + paid, form: form)
    for (index, cells, minutes, cost) in rows {
      let agent = plan.agents[index]
      let counts = [minutes.paid, minutes.night, minutes.weekend, minutes.holiday, minutes.overtime].map { "\($0)" }
      let hours = form.decimal(DecimalText.fixed(Double(minutes.paid) / 60, places: 2))
      table.append(
        [agent.id] + (form.hasNames ? [agent.name] : []) + [agent.references.payrollID] + cells + counts
          + (form.hasNames ? [hours] : []) + (paid.isEmpty ? [] : amounts(cost, form)))
    }
    return table.text
  }

  /// Amounts to the last thousandth, so that their sums are the roster's cost.
  private static func amounts(_ cost: PayrollCost, _ form: TableForm) -> [String] {
    ([cost.hours] + cost.lines + [cost.total]).map { form.decimal(DecimalText.thousandths($0)) }
  }
}
