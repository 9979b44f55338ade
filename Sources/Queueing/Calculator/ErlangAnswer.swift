/// What the calculator finds for one question. What does not apply, or does not exist, is `nil`. Times are seconds,
/// probabilities shares.
public struct ErlangAnswer: Hashable, Sendable {
  /// Why there is no long run.
  public enum Overload: Hashable, Sendable {
    /// Everybody tries again, and the agents cannot answer all attempts.
    case attempts
    /// So many agents cannot serve so many erlangs.
    case agents(Double, erlangs: Double)
  }

  /// Contacts per hour times handling time, in erlangs.
  public internal(set) var erlangs: Double
  /// The largest load that meets the goals, where the load is asked for.
  public internal(set) var contactsPerHour: Double?
  /// The least number of agents (or lines) that meets the goals.
  public internal(set) var agents: Int?
  /// The same, not rounded up.
  public internal(set) var fractionalAgents: Double?
  /// Agents to roster so that as many are there after shrinkage; fractional.
  public internal(set) var rosteredAgents: Double?
  /// Share of their time that agents spend on contacts.
  public internal(set) var occupancy: Double?
  /// Share of contacts that find no line.
  public internal(set) var blocking: Double?
  /// Share of contacts that have to wait.
  public internal(set) var probabilityOfWaiting: Double?
  /// Share answered within the threshold.
  public internal(set) var serviceLevel: Double?
  /// How those who hang up count in the service level.
  public internal(set) var serviceLevelDefinition: ServiceLevelDefinition?
  /// Of all contacts; with limited lines, of those that get in.
  public internal(set) var meanWait: Double?
  /// Whether ``meanWait`` leaves out contacts that are blocked.
  public internal(set) var isWaitOfAdmitted = false
  /// Of the contacts answered.
  public internal(set) var meanWaitOfAnswered: Double?
  /// The wait that the share of contacts asked for does not exceed.
  public internal(set) var waitQuantile: Double?
  /// Mean number of contacts waiting.
  public internal(set) var queueLength: Double?
  /// Share of contacts that hang up.
  public internal(set) var probabilityOfAbandoning: Double?
  /// All attempts per hour, those who try again included.
  public internal(set) var attemptsPerHour: Double?
  /// Why there is no long run; `nil` where there is one.
  public internal(set) var overload: Overload?

  init(erlangs: Double) { self.erlangs = erlangs }

  /// Whether all goals are met, and a limit on the share blocked.
  func meets(_ goals: ServiceGoals, blocking limit: Double?) -> Bool {
    func isWithin(_ value: Double?, _ limit: Double?) -> Bool {
      guard let limit else { return true }
      return value.map { $0 <= limit } ?? false
    }
    if overload != nil { return false }
    if let level = goals.serviceLevel, serviceLevel ?? 0 < level.share { return false }
    return isWithin(meanWait, goals.meanWait) && isWithin(occupancy, goals.maximumOccupancy)
      && isWithin(probabilityOfAbandoning, goals.maximumAbandonment)
      && isWithin(probabilityOfWaiting, goals.maximumProbabilityOfWaiting) && isWithin(blocking, limit)
  }
}
