import Staffing
import WallClock
import Workforce

/// What becomes of a queue's deferred work, as programs read it.
struct DeferredDocument: Encodable {
  struct Interval: Encodable {
    var start: String
    var capacityHours: Double
    var gapHours: Double
    var backlogHours: Double
    var lateHours: Double
    var oldestMinutes: Int?
  }

  var queue: String
  /// Share of the hours due that are done in time.
  var shareInTime: Double?
  var mostBacklogHours: Double
  var greatestAgeMinutes: Int?
  /// Hours done, or that could be done, in the gaps of live queues.
  var gapHours: Double
  var intervals: [Interval]

  /// Makes it, with the intervals of some days.
  init(_ outlook: DeferredOutlook, queue: Queue, grid: TimeGrid, clock: HorizonClock, days: [Int]? = nil) {
    self.queue = queue.id
    shareInTime = outlook.shareInTime
    mostBacklogHours = outlook.mostBacklogHours
    greatestAgeMinutes = outlook.greatestAgeMinutes
    gapHours = outlook.gapHours.reduce(0, +)
    intervals = (0..<grid.intervalCount).filter { days?.contains(grid.day(ofInterval: $0)) ?? true }.map {
      Interval(
        start: clock.localText($0 * grid.intervalMinutes), capacityHours: outlook.capacityHours[$0],
        gapHours: outlook.gapHours[$0], backlogHours: outlook.backlogHours[$0], lateHours: outlook.lateHours[$0],
        oldestMinutes: outlook.oldestMinutes[$0])
    }
  }
}
