import Workforce

/// The shape of the JSON document, key by key.
struct ResultContent: Encodable {
  struct Program: Encodable {
    var name: String
    var version: String
    var seed: UInt64?
  }
  struct PlanSummary: Encodable {
    var name: String
    var timeZone: String
    var firstDay: String
    var days: Int
    var intervalMinutes: Int
    var inputHash: String
  }
  struct Outcome: Encodable {
    var reason: TerminationReason
    var status: SolutionStatus
  }
  struct Objective: Encodable {
    var incumbent: Double
    var lowerBound: Double?
    var relativeGap: Double?
  }
  struct Work: Encodable {
    var iterations: Int
    var columns: Int
    var linearProgrammes: Int
  }
  struct ShortInterval: Encodable {
    var start: String
    var queue: String
    var required: Double
    var present: Double
    var shortfall: Double
  }
  struct QueueStaffing: Encodable {
    var queue: String
    /// `prices` when poor service costs, `agent-hours` when agent-hours missing and too many do.
    var basis: String
    var staffingCost: Double
    var requiredHours: Double
    var presentHours: Double
  }
  /// Which queue staff serves that is open to several.
  struct ServedQueue: Encodable {
    /// The queues it is open to.
    var openTo: [String]
    var queue: String
    /// Whether it is served by a secondary skill; missing where it is not.
    var isSecondary: Bool?
    /// Agents on the queue, by interval.
    var agents: [Double]
  }
  /// A round in which shares of pooling were tried.
  struct CalibrationRound: Encodable {
    struct Part: Encodable {
      var queue: String
      /// The time of day at which the part begins.
      var from: String
      var share: Double
      var serviceLevel: Double
      var halfWidth: Double?
      var goal: Double
    }
    var cost: Double
    /// For the requirement of this round.
    var lowerBound: Double?
    var parts: [Part]
  }
  struct RosteredAgent: Encodable {
    var agent: String
    var duties: [DutyDocument]
  }

  var program: Program
  var plan: PlanSummary
  var outcome: Outcome?
  var objective: Objective?
  var cost: CostDocument?
  /// What work is paid by line; absent where the plan has no lines of pay.
  var pay: PayDocument?
  var work: Work?
  var calibration: [CalibrationRound]?
  var warnings: [String]
  var findings: [FindingDocument]
  var queues: [QueueStaffing]?
  /// Absent where everybody serves one queue at a time.
  var allocation: [ServedQueue]?
  var shortIntervals: [ShortInterval]
  var roster: [RosteredAgent]?
}
