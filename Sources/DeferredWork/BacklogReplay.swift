/// What a capacity does to deferred work: done in the order of deadlines, as a fluid, interval by interval.
public struct BacklogReplay: Hashable, Sendable {
  /// Hours of work left at the end of each interval.
  public let backlogHours: [Double]
  /// Hours left at the end of each interval whose deadline has passed.
  public let lateHours: [Double]
  /// Age, in intervals, of the oldest work left at the end of each interval; work is as old as its interval's start. `nil`
  /// when nothing is left.
  public let oldestAge: [Int?]
  /// Of the work whose deadline lies in the horizon, the share of hours done in time; `nil` when nothing fell due. What was
  /// overdue when the horizon began counts as late.
  public let shareInTime: Double?

  private struct Item {
    var due: Int
    var came: Int
    var stream: Int
    var hours: Double
    var isOverdue: Bool
  }

  /// Replays a capacity in hours per interval.
  public init(streams: [DeferredStream], capacityHours: [Double]) {
    let count = capacityHours.count
    var open: [Item] = []
    for (number, stream) in streams.enumerated() {
      for part in stream.backlog {
        let due = stream.due(of: part)
        open.append(
          Item(
            due: due.interval, came: -part.intervalsAgo, stream: number, hours: part.hours, isOverdue: due.isOverdue))
      }
    }
    var (backlog, late, oldest) = ([Double](), [Double](), [Int?]())
    var (inTime, dueInAll) = (0.0, 0.0)
    for interval in 0..<count {
      for (number, stream) in streams.enumerated() where stream.hours[interval] > 0 {
        open.append(
          Item(
            due: stream.due(ofInterval: interval), came: interval, stream: number, hours: stream.hours[interval],
            isOverdue: false))
      }
      open.sort { ($0.due, $0.came, $0.stream) < ($1.due, $1.came, $1.stream) }
      var left = capacityHours[interval]
      for index in open.indices {
        let done = min(left, open[index].hours)
        left -= done
        open[index].hours -= done
        guard open[index].due < count else { continue }
        dueInAll += done
        if !open[index].isOverdue, open[index].due >= interval { inTime += done }
      }
      open.removeAll { $0.hours <= 1e-12 }
      backlog.append(open.reduce(0) { $0 + $1.hours })
      late.append(open.reduce(0) { $0 + ($1.due <= interval ? $1.hours : 0) })
      oldest.append(open.map(\.came).min().map { interval + 1 - $0 })
    }
    dueInAll += open.reduce(0) { $0 + ($1.due < count ? $1.hours : 0) }
    backlogHours = backlog
    lateHours = late
    oldestAge = oldest
    shareInTime = dueInAll > 0 ? inTime / dueInAll : nil
  }
}
