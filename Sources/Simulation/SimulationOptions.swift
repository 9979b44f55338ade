/// How long to simulate, and from which seed.
public struct SimulationOptions: Hashable, Sendable {
  /// Seed of all random numbers: the same seed, model and options give the same result.
  public var seed: UInt64
  /// Stop when the half-width of the total service level's 95 % confidence interval is no larger than this.
  public var halfWidth: Double
  /// Replications that are run in any case, at least one.
  public var minimumReplications: Int
  /// Replications after which to stop in any case.
  public var maximumReplications: Int
  /// Replications that run at a time, each on a thread of its own. The result does not depend on it.
  public var threads: Int

  /// Makes options.
  public init(
    seed: UInt64 = 1, halfWidth: Double = 0.005, minimumReplications: Int = 10, maximumReplications: Int = 1000,
    threads: Int = 1
  ) {
    precondition(minimumReplications >= 1, "at least one replication (\(minimumReplications))")
    precondition(threads >= 1, "at least one thread (\(threads))")
    self.seed = seed
    self.halfWidth = halfWidth
    self.minimumReplications = minimumReplications
    self.maximumReplications = max(minimumReplications, maximumReplications)
    self.threads = threads
  }

  /// So many replications, neither more nor less: what two rosters need to be compared contact by contact.
  public static func exactly(_ replications: Int, seed: UInt64 = 1, threads: Int = 1) -> SimulationOptions {
    SimulationOptions(
      seed: seed, halfWidth: 0, minimumReplications: replications, maximumReplications: replications, threads: threads)
  }
}
