public import PlanFiles

/// Puts together what is there of a run: any number of times, whatever is missing. The same results give the same merge.
public struct BatchMerge: Sendable {
  /// A cell, and what became of it.
  public struct Row: Sendable {
    /// Its number in the manifest.
    public let number: Int
    /// The cell.
    public let cell: BatchCell
    /// Its result; `nil` when it has none yet.
    public let result: CellResult?
    /// What was kept of it when its search was stopped.
    public let partial: CellResult?
  }

  /// Every cell, in the order of the manifest.
  public let rows: [Row]
  /// Every plan, scenario and week, in the order of the manifest.
  public let groups: [BatchGroup]

  /// Reads all results.
  ///
  /// - Throws: ``PlanError`` with every result that is none of this run, and with groups whose bound lies above a roster's cost.
  public init(_ manifest: BatchManifest, in store: ResultStore) throws(PlanError) {
    var problems: [PlanProblem] = []
    var rows: [Row] = []
    for (number, cell) in manifest.cells.enumerated() {
      do throws(PlanError) {
        let result = try store.result(of: cell)
        rows.append(
          Row(number: number, cell: cell, result: result, partial: result == nil ? try store.partial(of: cell) : nil))
      } catch {
        problems += error.problems
        rows.append(Row(number: number, cell: cell, result: nil, partial: nil))
      }
    }
    let seeds = manifest.head.seeds.count
    let groups = stride(from: 0, to: rows.count, by: seeds).map { BatchMerge.group(Array(rows[$0..<$0 + seeds])) }
    for group in groups {
      guard let cost = group.cost, let bound = group.lowerBound, bound > cost + 1e-6 * max(1, abs(cost)) else {
        continue
      }
      problems.append(
        PlanProblem(
          code: "contradiction", file: BatchManifest.file, line: group.first + 2,
          message: "one seed proves that no roster costs less than [\(bound)], another has one for [\(cost)]",
          fix: "do all its seeds again with one program; if that changes nothing, please report the fault"))
    }
    if !problems.isEmpty {
      throw PlanError(problems: Array(problems.prefix(BatchMerge.mostProblems)))
    }
    self.rows = rows
    self.groups = groups
  }

  /// The most problems that are told at once.
  private static let mostProblems = 20

  /// Cells without a result.
  public var missing: [Row] { rows.filter { $0.result == nil } }

  /// The best of the cells of one group.
  static func group(_ rows: [Row]) -> BatchGroup {
    let done = rows.compactMap(\.result)
    var group = BatchGroup(
      cell: rows[0].cell, first: rows[0].number, seeds: rows.count, done: done.count,
      outcome: CellResult.Outcome.allCases.first { outcome in done.contains { $0.outcome == outcome } })
    var best = cheapest(rows, \.result)
    if best == nil {
      best = cheapest(rows, \.partial)
      group.isPartial = best != nil
    }
    group.best = best?.number
    group.cost = best?.cost
    // What a stopped search has proven is proven.
    group.lowerBound = best == nil ? nil : rows.compactMap { ($0.result ?? $0.partial)?.lowerBound }.max()
    return group
  }

  private static func cheapest(_ rows: [Row], _ found: (Row) -> CellResult?) -> (number: Int, cost: Double)? {
    rows.compactMap { row in found(row)?.cost.map { (row.number, $0) } }.min { ($0.1, $0.0) < ($1.1, $1.0) }
  }
}
