/// The long run of a queue of contacts, whatever model it comes from: what goals and prices are measured on.
public protocol QueueMeasures: Sendable {
  /// Work offered.
  var load: OfferedLoad { get }
  /// Probability that a contact has to wait.
  var probabilityOfWaiting: Double { get }
  /// Probability that a contact hangs up.
  var probabilityOfAbandoning: Double { get }
  /// Mean wait in seconds, of all contacts.
  var meanWait: Double { get }
  /// Mean number of contacts waiting.
  var queueLength: Double { get }
  /// Share of their time that agents spend on contacts.
  var occupancy: Double { get }
  /// Share of all contacts offered that are answered within `seconds`.
  func serviceLevel(within seconds: Double) -> Double
  /// Share of all contacts offered that are not answered within `seconds`.
  func probabilityOfMissing(within seconds: Double) -> Double
  /// Probability that a contact is still waiting after `seconds`.
  func probabilityOfWaitingLonger(than seconds: Double) -> Double
  /// The wait in seconds that a share of contacts does not exceed.
  func waitQuantile(_ share: Double) throws(QueueingError) -> Double
  /// What becomes of contacts: answered and abandoned, each within `seconds` or later.
  func outcomes(within seconds: Double, shortAbandonSeconds: Double) -> ContactOutcomes
}
