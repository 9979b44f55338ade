/// What a simulation found.
public struct SimulationResult: Hashable, Sendable {
  /// Replications run.
  public var replications: Int
  /// Whether the service level became as precise as asked for.
  public var isPrecise: Bool
  /// Contacts simulated, in all replications.
  public var contacts: Double
  /// All live queues over the horizon (all queues when none is live): each contact is judged by its own queue's threshold.
  public var total: ServiceFigures
  /// The same by day.
  public var days: [ServiceFigures]
  /// By queue, over the horizon.
  public var queues: [ServiceFigures]
  /// By queue, then by day.
  public var queueDays: [[ServiceFigures]]
  /// By queue, then by part of the day over all days (``SimulationModel/partOfInterval``).
  public var queueParts: [[ServiceFigures]]
  /// By queue, then by interval.
  public var queueIntervals: [[ServiceFigures]]
  /// By group of agents.
  public var groups: [GroupFigures]

  /// What each replication adds up to, of ``total``.
  var outcomes: [Outcome]
  /// The same by queue.
  var queueOutcomes: [[Outcome]]
}
