public import Batch

/// How far a run has come, as JSON for programs.
public struct BatchDocument: Encodable {
  private struct Failure: Encodable {
    let cell: Int
    let key: String
    let message: String?
  }

  private struct Worst: Encodable {
    let plan: String
    let scenario: String?
    let week: Int?
    let relativeGap: Double
  }

  private let cells, done, withoutRoster, refused, blocked, running, waiting, stopped: Int
  private let failed: [Failure]
  private let secondsLeft: Double?
  private let worst: Worst?

  /// Makes a document.
  public init(_ status: BatchStatus) {
    cells = status.cells
    done = status.rosters
    withoutRoster = status.withoutRoster
    refused = status.refused
    blocked = status.blocked
    running = status.running
    waiting = status.waiting
    stopped = status.stopped
    failed = status.failures.map { Failure(cell: $0.number, key: $0.cell.key, message: $0.message) }
    secondsLeft = status.secondsLeft.map { $0.rounded() }
    worst = status.worst.flatMap { group in
      group.relativeGap.map {
        Worst(plan: group.cell.plan, scenario: group.cell.scenario, week: group.cell.week, relativeGap: $0)
      }
    }
  }
}
