/// A centre over a horizon: what comes in, who is there, and how both behave.
///
/// It is a plain value: two rosters are two models that differ in ``duties`` and agree in everything else.
public struct SimulationModel: Hashable, Sendable {
  /// Length of an interval in seconds.
  public var intervalSeconds: Double
  /// The day of each interval, ascending from 0.
  public var dayOfInterval: [Int]
  /// The part of the day of each interval, from 0; empty when parts are not told apart.
  public var partOfInterval: [Int] = []
  /// Queues.
  public var queues: [SimulatedQueue]
  /// Groups of agents.
  public var groups: [AgentGroup]
  /// Everything rostered.
  public var duties: [StaffedDuty]
  /// How agents keep to their duties, by the day on which a duty begins.
  public var attendance: [Attendance]
  /// Coefficient of variation of the day's busyness: a gamma-distributed factor of mean 1 on every queue's contacts of
  /// the day. 0 leaves arrivals Poisson.
  ///
  /// See A. Avramidis, A. Deslauriers, P. L'Ecuyer, "Modeling daily arrivals to a telephone call center", *Management
  /// Science* 50 (2004).
  public var busynessVariation: Double
  /// Contacts by queue, then by interval, none below this model's own: models that agree in them meet the same contacts as far
  /// as both expect them, to the moment, and are compared sharply. `nil` draws arrivals from the model's own.
  public private(set) var dominatingContacts: [[Double]]?

  /// Makes a model, or throws a ``SimulationError`` that names every inconsistency.
  ///
  /// Attendance is one a day; `nil` when everybody comes, on time, and stays.
  public init(
    intervalSeconds: Double, dayOfInterval: [Int], queues: [SimulatedQueue], groups: [AgentGroup],
    duties: [StaffedDuty], attendance: [Attendance]? = nil, busynessVariation: Double = 0
  ) throws(SimulationError) {
    self.intervalSeconds = intervalSeconds
    self.dayOfInterval = dayOfInterval
    self.queues = queues
    self.groups = groups
    self.duties = duties
    let dayCount = (dayOfInterval.last ?? -1) + 1
    self.attendance = attendance ?? Array(repeating: Attendance(), count: max(0, dayCount))
    self.busynessVariation = busynessVariation
    let problems = self.problems()
    if !problems.isEmpty { throw SimulationError(problems: problems) }
  }

  /// This model, to be compared with others: all draw their contacts from the most that any of them expects.
  ///
  /// - Parameter models: The models compared, of the same queues and intervals.
  /// - Returns: The model; a result that is the same in distribution.
  public func compared(with models: [SimulationModel]) -> SimulationModel {
    var model = self
    model.dominatingContacts = queues.indices.map { queue in
      dayOfInterval.indices.map { interval in
        models.reduce(queues[queue].contacts[interval]) { max($0, $1.queues[queue].contacts[interval]) }
      }
    }
    return model
  }

  /// Length of the horizon in seconds.
  public var horizonSeconds: Double { intervalSeconds * Double(dayOfInterval.count) }

  /// Days in the horizon.
  public var dayCount: Int { (dayOfInterval.last ?? -1) + 1 }
}
