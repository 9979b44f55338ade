public import DeferredWork

/// What becomes of work that may wait, as a comma-separated table.
public enum BacklogTable {
  /// A row an interval, numbers with every digit.
  public static func text(_ answer: BacklogAnswer) -> String {
    var table = CSVText(header: ["interval", "work_hours", "agents", "backlog_hours", "late_hours", "oldest_minutes"])
    for row in rows(answer, number: { "\($0)" }) { table.append(row) }
    return table.text
  }

  /// The cells of each interval.
  static func rows(_ answer: BacklogAnswer, number: (Double) -> String) -> [[String]] {
    answer.intervals.enumerated().map { index, row in
      ["\(index)"] + [row.workHours, row.agents, row.backlogHours, row.lateHours].map(number)
        + [row.oldestMinutes.map { "\($0)" } ?? ""]
    }
  }
}
