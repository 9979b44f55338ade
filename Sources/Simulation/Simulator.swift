import Dispatch

/// Runs the horizon again and again until the week's service level is known precisely enough.
public struct Simulator: Sendable {
  private let model: SimulationModel

  /// Makes a simulator of a model.
  public init(_ model: SimulationModel) {
    self.model = model
  }

  /// Simulates until all is done.
  ///
  /// - Parameters:
  ///   - options: How long, from which seed and on how many threads.
  ///   - isCancelled: Asked after as many replications as there are threads; what was found so far is returned.
  /// - Returns: Means over the replications, with their confidence intervals.
  public func run(
    _ options: SimulationOptions = SimulationOptions(), isCancelled: () -> Bool = { false }
  ) -> SimulationResult {
    let compiled = CompiledModel(model)
    let threads = min(options.threads, options.maximumReplications)
    var replications = (0..<threads).map { _ in Replication(model: compiled) }
    var tally = SimulationTally(model: compiled)
    func isPrecise() -> Bool {
      guard tally.replications >= max(2, options.minimumReplications) else { return false }
      return tally.serviceLevel.map { ($0.halfWidth ?? .infinity) <= options.halfWidth } ?? true
    }
    repeat {
      Simulator.run(&replications, from: tally.replications, seed: options.seed)
      // Added in the order of their numbers until there are enough, as if each had waited for the one before.
      for replication in replications where !isPrecise() && tally.replications < options.maximumReplications {
        tally.add(replication)
      }
    } while tally.replications < options.minimumReplications
      || (!isPrecise() && tally.replications < options.maximumReplications && !isCancelled())
    return tally.result(isPrecise: isPrecise(), groupNames: model.groups.map(\.name))
  }

  /// Runs replications with consecutive numbers side by side.
  private static func run(_ replications: inout [Replication], from first: Int, seed: UInt64) {
    guard replications.count > 1 else { return replications[0].run(seed: seed, number: first) }
    replications.withUnsafeMutableBufferPointer { buffer in
      // Each iteration touches its own element only.
      nonisolated(unsafe) let replications = buffer
      DispatchQueue.concurrentPerform(iterations: replications.count) { index in
        replications[index].run(seed: seed, number: first + index)
      }
    }
  }
}
