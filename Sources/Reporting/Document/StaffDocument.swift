public import Staffing
public import WallClock
public import Workforce

/// What `jaga staff` tells: each queue's agent-hours and its peak, what poor service costs, and what becomes of deferred work.
public struct StaffDocument: Encodable, Sendable {
  /// What poor service costs on a queue with prices, over the horizon.
  struct PoorService: Encodable {
    /// With the agents to roster.
    var asRostered: Double
    /// With nobody.
    var withNobody: Double
    /// What one agent more than those to roster saves in each interval of the horizon, 0 where no contacts come.
    var savingOfOneMore: [Double]

    init(_ cost: PoorServiceCost) {
      asRostered = cost.asRostered
      withNobody = cost.withNobody
      savingOfOneMore = cost.savingOfOneMore
    }
  }
  struct QueueTotal: Encodable {
    var queue: String
    var agentHours: Double
    var rosteredHours: Double
    var peakStart: String
    var peakRostered: Double
    var poorServiceCost: PoorService?
    var deferred: DeferredDocument?
  }

  var queues: [QueueTotal]
  var files: [String]

  /// Makes it.
  ///
  /// - Parameters:
  ///   - staffing: The agents needed for a plan's contacts.
  ///   - plan: The plan.
  ///   - clock: Its clock.
  ///   - files: Where they were written to.
  public init(_ staffing: StaffingResult, plan: Plan, clock: HorizonClock, files: [String]) {
    self.files = files
    let grid = plan.grid
    let hours = Double(grid.intervalMinutes) / 60
    let requirement = staffing.requirement
    queues = plan.queues.enumerated().map { index, queue in
      let rostered = requirement.rostered[index]
      let peak = rostered.indices.max { rostered[$0] < rostered[$1] } ?? 0
      return QueueTotal(
        queue: queue.id, agentHours: requirement.agents[index].reduce(0, +) * hours,
        rosteredHours: rostered.reduce(0, +) * hours, peakStart: clock.localText(peak * grid.intervalMinutes),
        peakRostered: rostered[peak],
        poorServiceCost: staffing.poorServiceCost(ofQueue: index).map(PoorService.init),
        deferred: staffing.deferred[index].map { DeferredDocument($0, queue: queue, grid: grid, clock: clock) })
    }
  }
}
