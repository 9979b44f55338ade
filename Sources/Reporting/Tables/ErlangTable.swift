public import Queueing

/// The calculator's answers as comma-separated tables; empty where something does not apply.
public enum ErlangTable {
  /// A row a question.
  public static func text(_ rows: [ErlangGrid.Row]) -> String {
    let columns = rows.columns
    var table = CSVText(header: columns)
    for row in rows { table.append(columns.map { row.value(of: $0).map(exact) ?? "" }) }
    return table.text
  }

  /// The staff of a day: a row an interval.
  public static func text(_ day: DailyRequirement) -> String {
    var table = CSVText(header: ["interval", "agents"])
    for (interval, agents) in day.agents.enumerated() { table.append(["\(interval)", "\(agents)"]) }
    return table.text
  }

  /// With every digit; whole numbers without a point.
  private static func exact(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
