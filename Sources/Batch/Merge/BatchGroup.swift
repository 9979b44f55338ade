/// All cells that search for the same roster with different seeds: a plan, a scenario, a week.
public struct BatchGroup: Hashable, Sendable {
  /// The first of its cells, for plan, scenario and week.
  public var cell: BatchCell
  /// The number of the first of its cells.
  public var first: Int
  /// How many seeds there are.
  public var seeds: Int
  /// How many of them have a result.
  public var done: Int
  /// What the best of them is; `nil` when none has a result.
  public var outcome: CellResult.Outcome?
  /// The number of the cell with the cheapest roster, the smallest seed among equals; `nil` without a roster.
  public var best: Int?
  /// Whether that is what was kept of a search that was stopped: no seed has a roster of the whole effort.
  public var isPartial = false
  /// What it costs.
  public var cost: Double?
  /// The largest bound of all seeds: they search for the same roster, so each one's holds for all.
  public var lowerBound: Double?

  /// `max(0, cost − bound) / max(|cost|, 1)`; `nil` when one is missing.
  public var relativeGap: Double? { CellResult.gap(cost: cost, bound: lowerBound) }
}
