import Forecasting
public import Rostering
import Simulation
public import Workforce

/// Plans several cases with equal effort from equal starts, and simulates them with the same contacts.
///
/// The search's luck is no difference between two worlds. So a roster of the first case is found first, from which
/// every case (the first one, too) starts; and in the end each case may take any other's roster, where that is legal
/// and cheaper. Whatever two cases have in common then costs the same in both.
public struct WhatIfRun: Sendable {
  private let cases: [WhatIfCase]
  private let source: ContactSource
  private let settings: ForecastSettings
  private let options: WhatIfOptions

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - cases: The cases, the one that the others are compared with first; all have the same queues and days.
  ///   - source: The contacts expected, before any case changes them.
  ///   - settings: What the planner knows beyond the history.
  ///   - options: What it may spend.
  public init(cases: [WhatIfCase], source: ContactSource, settings: ForecastSettings, options: WhatIfOptions) {
    precondition(!cases.isEmpty, "a comparison has a case")
    self.cases = cases
    self.source = source
    self.settings = settings
    self.options = options
  }

  /// Plans, rosters and simulates every case.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked often, from any thread. What was found until then is kept; cases not begun are `cancelled`.
  ///   - progress: Told which case (its position; `nil`: the common start) is being solved, and how far it has come.
  /// - Returns: One result a case, in their order.
  public func results(
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (_ case: Int?, SolveProgress) -> Void = { _, _ in }
  ) -> [WhatIfResult] {
    let worlds = cases.map { one in Result { () throws(PlanningError) in try WhatIfWorld(one, source, settings) } }
    var results =
      options.kept.map { kept in zip(cases, worlds).map { one, world in keep(kept, in: one, world) } }
      ?? solved(worlds, isCancelled: isCancelled, progress: progress)
    if options.kept == nil { exchange(&results) }
    simulate(&results, isCancelled: isCancelled)
    return results
  }

  private typealias World = Result<WhatIfWorld, PlanningError>

  /// The roster of the first case as it is, less the duties of those who are away.
  private func keep(_ kept: Roster, in one: WhatIfCase, _ world: World) -> WhatIfResult {
    switch world {
    case .failure(let error): return WhatIfResult(one, failure: .unplannable(error))
    case .success(let world):
      let moved = RosterTransfer(from: cases[0].plan, to: one.plan).roster(kept)
      return WhatIfResult(one, outcome: world.outcome(of: moved.withoutAbsences(in: one.plan)))
    }
  }

  private func solved(
    _ worlds: [World], isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (Int?, SolveProgress) -> Void
  ) -> [WhatIfResult] {
    var start: Roster?
    if case .success(let world) = worlds[0], cases.count > 1 {
      let first = world.solved(options.solve.half, from: nil, isCancelled: isCancelled) { progress(nil, $0) }
      start = first.outcome?.roster
    }
    return zip(cases, worlds).enumerated().map { position, pair in
      let (one, world) = pair
      switch world {
      case .failure(let error): return WhatIfResult(one, failure: .unplannable(error))
      case .success(let world):
        if position > 0, isCancelled() { return WhatIfResult(one, failure: .cancelled) }
        let from = start.map { RosterTransfer(from: cases[0].plan, to: one.plan).roster($0) }
        return world.solved(options.solve.options, from: from, isCancelled: isCancelled) { progress(position, $0) }
      }
    }
  }

  /// Lets each case take another's roster where that is legal and cheaper.
  private func exchange(_ results: inout [WhatIfResult]) {
    let pool = results.map(\.outcome?.roster)
    for position in results.indices {
      for (other, roster) in pool.enumerated() where other != position {
        guard let roster, let outcome = results[position].outcome else { continue }
        let moved = RosterTransfer(from: cases[other].plan, to: cases[position].plan).roster(roster)
        if let better = outcome.taking(moved, cheaperThan: results[position].cost?.total ?? Int.max) {
          results[position] = WhatIfResult(cases[position], outcome: better)
        }
      }
    }
  }

  private func simulate(_ results: inout [WhatIfResult], isCancelled: () -> Bool) {
    guard let simulation = options.simulation else { return }
    let models = results.indices.map { position -> SimulationModel? in
      guard let outcome = results[position].outcome, let roster = outcome.roster, let contacts = outcome.contacts else {
        return nil
      }
      do throws(SimulationError) {
        var model = try SimulationStage(plan: outcome.plan, forecasts: contacts.queues)
          .model(of: roster, assumptions: simulation.assumptions)
        // What is in time is the same in every case, else their difference would say nothing.
        for (queue, goals) in cases[0].plan.queues.map(\.goals).enumerated() {
          model.queues[queue].thresholdSeconds =
            goals.overallServiceLevel?.seconds ?? simulation.assumptions.thresholdSeconds
        }
        return model
      } catch {
        results[position].simulationError = error
        return nil
      }
    }
    let compared = models.compactMap { $0 }
    for (position, model) in models.enumerated() {
      guard let model, !isCancelled() else { continue }
      results[position].simulation = Simulator(model.compared(with: compared)).run(
        .exactly(simulation.replications, seed: simulation.seed, threads: simulation.threads))
    }
  }
}
