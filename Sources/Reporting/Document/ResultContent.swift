import Workforce

/// The shape of the JSON document, key by key.
struct ResultContent: Encodable {
  struct Program: Encodable {
    var name: String
    var version: String
    var seed: UInt64
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
  struct Cost: Encodable {
    var total: Double
    var staffing: Double
    var hours: Double
    var wishes: Double
    var rules: Double

    init(_ cost: RosterCost) {
      total = Double(cost.total) / 1000
      staffing = Double(cost.staffing) / 1000
      hours = Double(cost.hours) / 1000
      wishes = Double(cost.wishes) / 1000
      rules = Double(cost.rules) / 1000
    }
  }
  struct Work: Encodable {
    var iterations: Int
    var columns: Int
    var linearProgrammes: Int
  }
  struct Timing: Encodable {
    var seconds: Double
    var secondsToFirst: Double?
  }
  struct FoundBreach: Encodable {
    var rule: String
    var isHard: Bool
    var agent: String?
    var date: String?
    var amount: Double
    var unit: String
    var cost: Double
    var message: String

    init(_ finding: Finding, plan: Plan) {
      rule = finding.rule
      isHard = finding.isHard
      agent = finding.agent.map { plan.agents[$0].id }
      date = finding.day.map { plan.grid.date(of: $0).description }
      amount = finding.amount
      unit = finding.unit
      cost = finding.cost
      message = finding.message
    }
  }
  struct ShortInterval: Encodable {
    var start: String
    var queue: String
    var required: Double
    var present: Double
    var shortfall: Double
  }
  struct PlacedPause: Encodable {
    var kind: String
    var start: String
    var end: String
    var isPaid: Bool
  }
  struct RosteredDuty: Encodable {
    var date: String
    var shift: String
    var queue: String
    var start: String
    var end: String
    var startUtc: String
    var endUtc: String
    var paidMinutes: Int
    var breaks: [PlacedPause]
  }
  struct RosteredAgent: Encodable {
    var agent: String
    var duties: [RosteredDuty]
  }

  var program: Program
  var plan: PlanSummary
  var outcome: Outcome
  var objective: Objective?
  var cost: Cost?
  var work: Work
  var timing: Timing?
  var warnings: [String]
  var findings: [FoundBreach]
  var shortIntervals: [ShortInterval]
  var roster: [RosteredAgent]?
}
