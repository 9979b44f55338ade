public import Batch

/// What a merge found, as delimited tables. The plan as it is has no scenario, a whole horizon no week.
public enum BatchTables {
  /// A row a plan, scenario and week: its best roster over all seeds, and the largest bound.
  ///
  /// - Parameters:
  ///   - merge: What was found.
  ///   - rosters: Where the best roster of each group lies; empty where there is none.
  /// - Returns: The table.
  public static func comparison(_ merge: BatchMerge, rosters: [String]) -> String {
    var table = CSVText(header: [
      "plan", "scenario", "week", "seeds", "done", "outcome", "best_seed", "cost", "lower_bound", "relative_gap",
      "roster",
    ])
    for (group, roster) in zip(merge.groups, rosters) {
      table.append(
        place(group.cell) + ["\(group.seeds)", "\(group.done)"]
          + [group.isPartial ? "stopped" : group.outcome?.rawValue ?? "missing"]
          + [group.best.map { "\(merge.rows[$0].cell.seed)" } ?? ""]
          + [number(group.cost), number(group.lowerBound), number(group.relativeGap), roster])
    }
    return table.text
  }

  /// A row a cell.
  public static func cells(_ merge: BatchMerge) -> String {
    var table = CSVText(header: [
      "cell", "key", "plan", "scenario", "week", "seed", "outcome", "reason", "cost", "lower_bound", "relative_gap",
    ])
    for row in merge.rows {
      let found = row.result ?? row.partial
      let outcome = row.result?.outcome.rawValue ?? (row.partial == nil ? "missing" : "stopped")
      table.append(
        ["\(row.number)", row.cell.key] + place(row.cell) + ["\(row.cell.seed)", outcome, found?.reason ?? ""]
          + [number(found?.cost), number(found?.lowerBound), number(found?.relativeGap)])
    }
    return table.text
  }

  /// A row a cell without a result.
  public static func missing(_ merge: BatchMerge) -> String {
    var table = CSVText(header: ["cell", "key", "plan", "scenario", "week", "seed"])
    for row in merge.missing {
      table.append(["\(row.number)", row.cell.key] + place(row.cell) + ["\(row.cell.seed)"])
    }
    return table.text
  }

  private static func place(_ cell: BatchCell) -> [String] {
    [cell.plan, cell.scenario ?? "", cell.week.map { "\($0)" } ?? ""]
  }

  private static func number(_ value: Double?) -> String { value.map { DecimalText.trimmed($0, places: 6) } ?? "" }
}
