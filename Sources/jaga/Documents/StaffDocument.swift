import PlanFiles
import Workforce

/// What `jaga staff` tells: each queue's agent-hours and its peak.
struct StaffDocument: Encodable {
  struct QueueTotal: Encodable {
    var queue: String
    var agentHours: Double
    var rosteredHours: Double
    var peakStart: String
    var peakRostered: Double
  }

  var queues: [QueueTotal]
  var files: [String]

  init(_ requirement: Requirement, loaded: LoadedPlan, files: [String]) {
    self.files = files
    let interval = loaded.plan.grid.intervalMinutes
    queues = loaded.plan.queues.indices.map { queue in
      let rostered = requirement.rostered[queue]
      let peak = rostered.indices.max { rostered[$0] < rostered[$1] } ?? 0
      return QueueTotal(
        queue: loaded.plan.queues[queue].id,
        agentHours: requirement.agents[queue].reduce(0, +) * Double(interval) / 60,
        rosteredHours: rostered.reduce(0, +) * Double(interval) / 60,
        peakStart: loaded.clock.localText(peak * interval), peakRostered: rostered[peak])
    }
  }

  /// A line a queue.
  var summary: String {
    queues.map {
      "\($0.queue): \(Wording.tenths($0.agentHours)) agent-hours, \(Wording.tenths($0.rosteredHours)) to roster; "
        + "peak \(Wording.tenths($0.peakRostered)) agents at \($0.peakStart)\n"
    }.joined()
  }
}
