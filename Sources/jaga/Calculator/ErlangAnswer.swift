import Queueing
import Reporting

/// What the calculator finds for one question. What does not apply, or does not exist, is absent.
///
/// The names of the stored properties, in snake case, are those that people and programs read. Times are seconds, probabilities shares.
struct ErlangAnswer: Encodable {
  /// Contacts per hour times handling time, in erlangs.
  var erlangs: Double
  /// The largest load that meets the goals, where the load is asked for.
  var contactsPerHour: Double?
  /// The least number of agents (or lines) that meets the goals.
  var agents: Int?
  /// The same, not rounded up.
  var fractionalAgents: Double?
  /// Agents to roster so that as many are there after shrinkage; fractional.
  var rosteredAgents: Double?
  var occupancy: Double?
  var blocking: Double?
  var probabilityOfWaiting: Double?
  var serviceLevel: Double?
  /// How those who hang up count in the service level.
  var serviceLevelDefinition: String?
  /// Of all contacts.
  var meanWait: Double?
  var meanWaitOfAnswered: Double?
  /// The wait that the share of contacts asked for does not exceed.
  var waitQuantile: Double?
  var queueLength: Double?
  var probabilityOfAbandoning: Double?
  /// All attempts per hour, those who try again included.
  var attemptsPerHour: Double?
  /// Why there is no long run, in words.
  var overload: String?

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

  /// The names and numbers that are there, in order.
  var numbers: [(name: String, value: Double)] {
    let all: [(String, Double?)] = [
      ("erlangs", erlangs), ("contactsPerHour", contactsPerHour), ("agents", agents.map(Double.init)),
      ("fractionalAgents", fractionalAgents),
      ("rosteredAgents", rosteredAgents), ("occupancy", occupancy), ("blocking", blocking),
      ("probabilityOfWaiting", probabilityOfWaiting), ("serviceLevel", serviceLevel), ("meanWait", meanWait),
      ("meanWaitOfAnswered", meanWaitOfAnswered), ("waitQuantile", waitQuantile), ("queueLength", queueLength),
      ("probabilityOfAbandoning", probabilityOfAbandoning), ("attemptsPerHour", attemptsPerHour),
    ]
    return all.compactMap { name, value in value.map { (DocumentText.key(name), $0) } }
  }
}
