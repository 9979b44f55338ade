public import PlanFiles

/// What a cell of a later week goes on from: the best roster of the week before, whoever found it.
public enum EarlierWeek: Hashable, Sendable {
  /// It is the first week.
  case none
  /// A seed of the week before has no result yet.
  case missing
  /// The week before has no roster.
  case blocked
  /// The best roster, with the duties before it.
  case roster([UInt8])

  /// Finds it.
  ///
  /// - Parameters:
  ///   - number: The cell's number.
  ///   - manifest: The run.
  ///   - store: Its results.
  /// - Throws: ``PlanError`` for results that are none of this run.
  public init(of number: Int, in manifest: BatchManifest, _ store: ResultStore) throws(PlanError) {
    guard let earlier = manifest.predecessors(of: number) else {
      self = .none
      return
    }
    var rows: [BatchMerge.Row] = []
    for number in earlier {
      let cell = manifest.cells[number]
      guard let result = try store.result(of: cell) else {
        self = .missing
        return
      }
      rows.append(BatchMerge.Row(number: number, cell: cell, result: result, partial: nil))
    }
    guard let best = BatchMerge.group(rows).best, let result = rows[best - earlier.lowerBound].result else {
      self = .blocked
      return
    }
    self = .roster(try store.file(ResultStore.carry, of: manifest.cells[best], result))
  }
}
