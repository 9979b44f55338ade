public import Simulation

/// A roster made with some shares of pooling, and the service that its simulation shows by queue and part of the day.
public struct CalibrationRound: Hashable, Sendable {
  /// A queue in a part of the day.
  public struct Part: Hashable, Sendable {
    /// The queue.
    public let queue: Int
    /// The part of the day (``Workforce/Pooling/partMinutes``), from 0.
    public let part: Int
    /// The share that it was staffed with.
    public let share: Double
    /// The service level simulated.
    public let level: Estimate
    /// The service level wanted.
    public let goal: Double

    /// By how much it lies below its goal beyond what the simulation leaves open; 0 where it does not.
    public var shortfall: Double { max(0, goal - level.value - (level.halfWidth ?? 1)) }
  }

  /// What the roster costs, for the requirement of these shares.
  public let cost: Double
  /// What no roster costs less than, for the requirement of these shares.
  public let bound: Double?
  /// Each queue with a service level that shares agents with others, by part of the day.
  public let parts: [Part]

  /// The parts that lie below their goals.
  public var missed: [Part] { parts.filter { $0.shortfall > 0 } }
}
