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

  /// Makes options.
  public init(
    seed: UInt64 = 1, halfWidth: Double = 0.005, minimumReplications: Int = 10, maximumReplications: Int = 1000
  ) {
    precondition(minimumReplications >= 1, "at least one replication (\(minimumReplications))")
    self.seed = seed
    self.halfWidth = halfWidth
    self.minimumReplications = minimumReplications
    self.maximumReplications = max(minimumReplications, maximumReplications)
  }

  /// So many replications, neither more nor less: what two rosters need to be compared contact by contact.
  public static func exactly(_ replications: Int, seed: UInt64 = 1) -> SimulationOptions {
    SimulationOptions(
      seed: seed, halfWidth: 0, minimumReplications: replications, maximumReplications: replications)
  }
}

/// Runs the horizon again and again until the week's service level is known precisely enough.
public struct Simulator: Sendable {
  private let model: SimulationModel

  /// Makes a simulator of a model.
  public init(_ model: SimulationModel) {
    self.model = model
  }

  /// Simulates on the calling thread.
  ///
  /// - Parameters:
  ///   - options: How long, and from which seed.
  ///   - isCancelled: Asked before each replication after the first; what was found so far is returned.
  public func run(
    _ options: SimulationOptions = SimulationOptions(), isCancelled: () -> Bool = { false }
  ) -> SimulationResult {
    let compiled = CompiledModel(model)
    var replication = Replication(model: compiled)
    var tally = SimulationTally(model: compiled)
    var isPrecise = false
    repeat {
      replication.run(seed: options.seed, number: tally.replications)
      tally.add(replication)
      guard tally.replications >= max(2, options.minimumReplications) else { continue }
      isPrecise = tally.serviceLevel.map { ($0.halfWidth ?? .infinity) <= options.halfWidth } ?? true
    } while tally.replications < options.minimumReplications
      || (!isPrecise && tally.replications < options.maximumReplications && !isCancelled())
    return tally.result(isPrecise: isPrecise, groupNames: model.groups.map(\.name))
  }
}
