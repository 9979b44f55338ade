public import Rostering
public import Simulation

/// What each case's roster may cost to find: the same for all, so that none looks better for having been tried harder.
public struct WhatIfEffort: Sendable {
  /// The options of each solve.
  public var options: SolveOptions

  /// Makes an effort.
  public init(_ options: SolveOptions) {
    self.options = options
  }

  /// Half of it: what the roster may cost from which all cases start.
  var half: SolveOptions {
    var half = options
    half.timeLimit = options.timeLimit.map { $0 / 2 }
    half.iterationLimit = options.iterationLimit.map { max(1, $0 / 2) }
    return half
  }
}

/// How each case is simulated: with the same assumptions, and the same contacts as far as both expect them.
public struct WhatIfSimulation: Sendable {
  /// Everything that the plan does not say.
  public var assumptions: SimulationAssumptions
  /// Replications of each case.
  public var replications: Int
  /// Seed of every random number.
  public var seed: UInt64
  /// Threads; the result does not depend on them.
  public var threads: Int

  /// Makes it.
  public init(assumptions: SimulationAssumptions, replications: Int, seed: UInt64, threads: Int) {
    self.assumptions = assumptions
    self.replications = replications
    self.seed = seed
    self.threads = threads
  }
}
