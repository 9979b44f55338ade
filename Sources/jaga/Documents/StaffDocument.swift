import PlanFiles
import Planning
import Staffing
import Workforce

/// What `jaga staff` tells: each queue's agent-hours and its peak, what poor service costs, and what becomes of deferred work.
struct StaffDocument: Encodable {
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

  init(_ staffing: StaffingResult, loaded: LoadedPlan, files: [String]) {
    self.files = files
    let grid = loaded.plan.grid
    let hours = Double(grid.intervalMinutes) / 60
    let requirement = staffing.requirement
    queues = loaded.plan.queues.enumerated().map { index, queue in
      let rostered = requirement.rostered[index]
      let peak = rostered.indices.max { rostered[$0] < rostered[$1] } ?? 0
      return QueueTotal(
        queue: queue.id, agentHours: requirement.agents[index].reduce(0, +) * hours,
        rosteredHours: rostered.reduce(0, +) * hours, peakStart: loaded.clock.localText(peak * grid.intervalMinutes),
        peakRostered: rostered[peak],
        poorServiceCost: staffing.poorServiceCost(ofQueue: index).map(PoorService.init),
        deferred: staffing.deferred[index].map { DeferredDocument($0, queue: queue, grid: grid, clock: loaded.clock) })
    }
  }

  /// A line a queue, and one for what becomes of deferred work.
  var summary: String {
    queues.map { queue in
      var line =
        "\(queue.queue): \(Wording.tenths(queue.agentHours)) agent-hours, "
        + "\(Wording.tenths(queue.rosteredHours)) to roster; peak \(Wording.tenths(queue.peakRostered)) agents at \(queue.peakStart)"
      if let cost = queue.poorServiceCost {
        line += "; poor service costs \(Wording.tenths(cost.asRostered)), "
        line += "\(Wording.tenths(cost.withNobody)) with nobody"
      }
      return line + "\n" + (queue.deferred?.summary ?? "")
    }.joined()
  }
}
