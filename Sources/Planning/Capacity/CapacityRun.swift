import Forecasting
public import Workforce

/// The long view: agents needed week by week against agents had, and when to hire.
public struct CapacityRun: Sendable {
  private let history: History
  private let settings: ForecastSettings
  private let assumptions: CapacityAssumptions

  /// Makes a run.
  public init(history: History, settings: ForecastSettings, assumptions: CapacityAssumptions) {
    self.history = history
    self.settings = settings
    self.assumptions = assumptions
  }

  /// One week.
  ///
  /// - Parameters:
  ///   - plan: The plan of that week alone.
  ///   - number: Weeks from now; growth and attrition are counted over them.
  /// - Returns: What is needed, and what is had.
  /// - Throws: ``PlanningError`` as the stages do.
  public func week(of plan: Plan, number: Int) throws(PlanningError) -> CapacityWeek {
    let pipeline = PlanPipeline(plan: plan, settings: settings)
    var contacts = try pipeline.contacts(from: .history(history))
    let growth = CapacityAssumptions.factor(assumptions.growth, weeks: number)
    contacts.apply(.volume(queues: plan.queues.map(\.id), factor: growth, .always), in: plan)
    let expected = try pipeline.staffing(for: contacts.expected).requirement
    var careful: Requirement?
    if contacts.queues.allSatisfy({ $0.quantiles != nil }) {
      var busy = contacts
      busy.apply(.quantile(assumptions.quantile), in: plan)
      careful = try pipeline.staffing(for: busy.expected).requirement
    }
    let staff = StaffWeek(plan: plan, remaining: CapacityAssumptions.factor(-assumptions.attrition, weeks: number))
    return CapacityWeek(
      firstDay: plan.grid.firstDay, contacts: contacts.queues.reduce(0) { $0 + $1.contacts.reduce(0, +) },
      needed: staff.needed(for: expected), neededCarefully: careful.map { staff.needed(for: $0) }, had: staff.had,
      shortQueue: staff.shortQueue(for: expected))
  }

  /// Whom to hire: whenever more are missing than were hired for before, rounded up, in time for lead time and training.
  public func hires(for weeks: [CapacityWeek]) -> [CapacityHire] {
    var hired = 0
    return weeks.enumerated().compactMap { number, week in
      let wanted = Int(week.missing.rounded(.up))
      guard wanted > hired else { return nil }
      let before = assumptions.leadWeeks + assumptions.trainingWeeks
      let hire = CapacityHire(
        decideBy: week.firstDay.adding(days: -7 * before), neededOn: week.firstDay, count: wanted - hired,
        queue: week.shortQueue ?? 0, isLate: number < before)
      hired = wanted
      return hire
    }
  }
}

/// The agents of a week in full-time weeks.
private struct StaffWeek {
  let plan: Plan
  /// Share of agents who are still there.
  let remaining: Double

  /// Paid hours for an hour present, over all shapes of shifts: breaks may be paid.
  private var paidPerPresent: Double {
    let shapes = plan.workedShifts.flatMap { plan.shifts[$0].shapes }
    let present = shapes.reduce(0) { $0 + $1.minutes - $1.breaks.reduce(0) { $0 + $1.minutes } }
    return present > 0 ? Double(shapes.reduce(0) { $0 + $1.paidMinutes }) / Double(present) : 1
  }

  private func hours(_ agents: [Double]) -> Double {
    agents.reduce(0, +) * Double(plan.grid.intervalMinutes) / 60 * paidPerPresent
  }

  func needed(for requirement: Requirement) -> Double {
    hours(Array(requirement.rostered.joined())) / plan.fullTimeHours
  }

  var had: Double { remaining * plan.agents.reduce(0) { $0 + $1.mostPaidHours } / plan.fullTimeHours }

  /// The queue whose need is largest beside the hours of those who have its skill, each counted for the queues it serves evenly.
  func shortQueue(for requirement: Requirement) -> Int? {
    let lacks = plan.queues.indices.map { queue in
      let had = plan.agents.filter { $0.queues.contains(queue) }
        .reduce(0.0) { $0 + $1.mostPaidHours / Double($1.queues.count) }
      return hours(requirement.rostered[queue]) - remaining * had
    }
    guard let most = lacks.indices.max(by: { lacks[$0] < lacks[$1] }), lacks[most] > 0 else { return nil }
    return most
  }
}
