/// How far a run has come.
public struct BatchStatus: Hashable, Sendable {
  /// A cell that was given up, and what went wrong last.
  public struct Failure: Hashable, Sendable {
    /// Its number in the manifest.
    public let number: Int
    /// The cell.
    public let cell: BatchCell
    /// What went wrong; `nil` when its worker died without a word.
    public let message: String?
  }

  /// Cells in all.
  public private(set) var cells: Int
  /// Cells with a result, by what became of them.
  public private(set) var rosters = 0, withoutRoster = 0, refused = 0, blocked = 0
  /// Cells that were given up.
  public private(set) var failures: [Failure] = []
  /// Cells that somebody works on.
  public private(set) var running = 0
  /// Cells that nobody has begun, or that are to be tried again.
  public private(set) var waiting = 0
  /// Of these, those with the best roster of a search that was stopped.
  public private(set) var stopped = 0
  /// Seconds until all is done, if the workers at work go on as they did; `nil` when nobody knows.
  public private(set) var secondsLeft: Double?
  /// The plan, scenario and week whose best roster is proven worst, with its gap.
  public private(set) var worst: BatchGroup?
  /// What a plan that is refused is refused for: the first one's words.
  public private(set) var refusal: String?

  /// Cells with a result.
  public var done: Int { rosters + withoutRoster + refused + blocked }

  /// Whether nothing is left to be done.
  public var isComplete: Bool { done == cells }

  /// Looks at a run.
  public init(_ manifest: BatchManifest, merge: BatchMerge, history: AttemptHistory) {
    cells = manifest.cells.count
    var (seconds, timed) = (0.0, 0)
    for row in merge.rows {
      let told = history.cell(row.cell)
      if let own = told.seconds { (seconds, timed) = (seconds + own, timed + 1) }
      switch row.result?.outcome {
      case .roster: rosters += 1
      case .noRoster: withoutRoster += 1
      case .refused:
        refused += 1
        refusal = refusal ?? row.result?.message
      case .blocked: blocked += 1
      case nil:
        if told.isRunning {
          running += 1
        } else if told.isGivenUp {
          failures.append(Failure(number: row.number, cell: row.cell, message: told.message))
        } else {
          waiting += 1
          if row.partial != nil { stopped += 1 }
        }
      }
    }
    worst = merge.groups.filter { $0.relativeGap != nil }.max { ($0.relativeGap ?? 0) < ($1.relativeGap ?? 0) }
    let left = running + waiting
    if left > 0, timed > 0, history.workers > 0 {
      secondsLeft = Double(left) * seconds / Double(timed) / Double(history.workers)
    }
  }
}
