public import Simulation
public import Staffing
public import Workforce

/// What `jaga simulate` tells: the horizon and each day, each queue with its goal, verdict and Erlang's answer, each group.
public struct SimulationDocument: Encodable, Sendable {
  /// Waits in seconds that 50, 80 and 95 % of those answered do not exceed.
  struct WaitQuantiles: Encodable {
    var p50: Double
    var p80: Double
    var p95: Double
  }
  struct Figures: Encodable {
    var offered: Double
    var answered: Double
    var abandoned: Double
    var unanswered: Double
    var serviceLevel: Double?
    var serviceLevelHalfWidth: Double?
    var abandonment: Double?
    var meanWait: Double?
    var meanWaitHalfWidth: Double?
    var meanWaitOfAnswered: Double?
    var waitQuantilesOfAnswered: WaitQuantiles?

    init(_ figures: ServiceFigures) {
      offered = figures.offered
      answered = figures.answered
      abandoned = figures.abandoned
      unanswered = figures.unanswered
      serviceLevel = figures.serviceLevel?.value
      serviceLevelHalfWidth = figures.serviceLevel?.halfWidth
      abandonment = figures.abandonment?.value
      meanWait = figures.meanWait?.value
      meanWaitHalfWidth = figures.meanWait?.halfWidth
      meanWaitOfAnswered = figures.meanWaitOfAnswered?.value
      waitQuantilesOfAnswered = figures.waitQuantiles.map {
        WaitQuantiles(p50: $0.half, p80: $0.eightyPercent, p95: $0.ninetyFivePercent)
      }
    }
  }
  struct Day: Encodable {
    var date: String
    var figures: Figures
  }
  struct Erlang: Encodable {
    var model: String
    var serviceLevel: Double
    var abandonment: Double?
    var overloadedIntervals: Int
  }
  /// How a response time is kept, over the horizon.
  struct Response: Encodable {
    /// Minutes within which contacts are to be done.
    var withinMinutes: Int
    /// `open` or `elapsed`.
    var clock: String
    /// Contacts whose deadline lies in the horizon.
    var due: Double
    /// Share of these done by then.
    var inTime: Double?
    var inTimeHalfWidth: Double?
  }
  struct QueueResult: Encodable {
    var queue: String
    var withinSeconds: Double
    var goal: Double?
    var verdict: String
    var figures: Figures
    var response: Response?
    var erlang: Erlang?
    var days: [Day]
  }
  struct Group: Encodable {
    var group: String
    var presentHours: Double
    var occupancy: Double?
    var occupancyHalfWidth: Double?
  }

  var replications: Int
  var isPrecise: Bool
  var contacts: Double
  var total: Figures
  var days: [Day]
  var queues: [QueueResult]
  var groups: [Group]
  var files: [String]

  /// Makes it.
  ///
  /// - Parameters:
  ///   - result: What was simulated.
  ///   - model: What it was simulated with.
  ///   - erlang: What the formulas expect, by queue.
  ///   - plan: The plan.
  ///   - files: Where the table was written to.
  public init(
    _ result: SimulationResult, model: SimulationModel, erlang: [ErlangExpectation?], plan: Plan,
    files: [String]
  ) {
    func days(_ figures: [ServiceFigures]) -> [Day] {
      zip(0..., figures).map { Day(date: plan.grid.date(of: $0).description, figures: Figures($1)) }
    }
    self.files = files
    replications = result.replications
    isPrecise = result.isPrecise
    contacts = result.contacts
    total = Figures(result.total)
    self.days = days(result.days)
    queues = plan.queues.indices.map { index in
      let goal = plan.queues[index].goals.overallServiceLevel?.share
      return QueueResult(
        queue: plan.queues[index].id, withinSeconds: model.queues[index].thresholdSeconds, goal: goal,
        verdict: GoalVerdict(result.queues[index].serviceLevel, goal: goal).rawValue,
        figures: Figures(result.queues[index]),
        response: plan.queues[index].goals.responseTime.map { time in
          Response(
            withinMinutes: time.minutes, clock: time.clock.rawValue, due: result.queues[index].due,
            inTime: result.queues[index].response?.value, inTimeHalfWidth: result.queues[index].response?.halfWidth)
        },
        erlang: erlang[index].map {
          Erlang(
            model: $0.model, serviceLevel: $0.serviceLevel, abandonment: $0.abandonment,
            overloadedIntervals: $0.overloadedIntervals)
        },
        days: days(result.queueDays[index]))
    }
    groups = result.groups.map {
      Group(
        group: $0.name, presentHours: $0.presentHours, occupancy: $0.occupancy?.value,
        occupancyHalfWidth: $0.occupancy?.halfWidth)
    }
  }
}
