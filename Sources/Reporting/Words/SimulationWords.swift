public import Queueing
public import Simulation
public import Staffing

/// What a language says of a simulation.
public protocol SimulationWords: Sendable {
  /// How much was simulated, and whether it is as precise as asked for.
  func simulated(_ result: SimulationResult) -> String
  /// What became of the contacts of all live queues.
  func allLiveQueues(_ figures: ServiceFigures) -> String
  /// What became of a queue's contacts, beside its goal and what the formulas expect.
  func simulated(queue: String, _ service: SimulatedService) -> String
  /// How busy a group of agents was.
  func simulated(group: GroupFigures) -> String
}

/// What a simulation found of a queue, beside what was promised and what the formulas expect.
public struct SimulatedService: Hashable, Sendable {
  /// The goal, a share; `nil` when nothing was promised.
  public let goal: Double?
  /// The wait in seconds up to which a contact is answered in time.
  public let thresholdSeconds: Double
  /// Whether the goal is kept.
  public let verdict: GoalVerdict
  /// What became of the contacts.
  public let figures: ServiceFigures
  /// What the formulas expect; `nil` where they have no answer.
  public let erlang: ErlangExpectation?
  /// The time within which deferred work is to be done; `nil` when none was promised.
  public let responseTime: ServiceGoals.ResponseTime?

  /// Judges figures by a goal.
  init(
    _ figures: ServiceFigures, goal: Double?, thresholdSeconds: Double, erlang: ErlangExpectation?,
    responseTime: ServiceGoals.ResponseTime? = nil
  ) {
    self.responseTime = responseTime
    self.figures = figures
    self.goal = goal
    self.thresholdSeconds = thresholdSeconds
    self.erlang = erlang
    verdict = GoalVerdict(figures.serviceLevel, goal: goal)
  }
}
