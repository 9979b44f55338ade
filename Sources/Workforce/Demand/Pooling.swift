/// How far queues whose agents are open to both are staffed as one.
///
/// Staff for a queue is its workload and a safety above it. Agents who help out where the other queue is busy at the moment make part of both safeties
/// needless: all of it when everybody serves both, none when nobody does.
public struct Pooling: Hashable, Sendable {
  /// The share of the safety that is counted once for all queues together, from 0 (each queue for itself) to 1 (one queue).
  public let share: Double

  /// Each queue for itself.
  public static let separate = Pooling(share: 0)
  /// All queues that share agents as one.
  public static let merged = Pooling(share: 1)

  /// Makes one.
  ///
  /// - Precondition: The share is from 0 to 1.
  public init(share: Double) {
    precondition((0...1).contains(share), "a share (\(share))")
    self.share = share
  }
}
