import Foundation
import LinearProgramming
public import Workforce

/// Finds a roster for a plan and its requirement, with a proven bound on how much better any other could be.
///
/// Two things run side by side: a search (construct, descend, ruin and recreate) and column generation with GLPK, which
/// gives the bound and, by diving, a second roster. They meet once; the better roster is searched further. With an iteration
/// limit and no time limit the result depends on the seed alone, with one thread or with two.
public struct RosterOptimiser: Sendable {
  private let plan: Plan
  private let requirement: Requirement
  private let options: SolveOptions

  /// Makes an optimiser for one problem.
  public init(plan: Plan, requirement: Requirement, options: SolveOptions = SolveOptions()) {
    self.plan = plan
    self.requirement = requirement
    self.options = options
  }

  /// Solves, on the calling thread and at most one more, until a limit is met or somebody cancels.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked often, from any of the threads.
  ///   - progress: Told a few times a second, from any of the threads.
  /// - Returns: A roster that keeps every hard rule the search knows, or why there is none. Costs are the search's own;
  ///   verification is the caller's duty.
  public func solve(
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (SolveProgress) -> Void = { _ in }
  ) -> RosterResult {
    let monitor = SolveMonitor(options: options, isCancelled: isCancelled, report: progress)
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    let model = LineModel(problem: problem)
    let spare = LineFeasibility(model: model).lines()
    let blocked = problem.classOfAgent.indices.filter { spare[problem.classOfAgent[$0]] == nil }
    if !blocked.isEmpty { return infeasible(blocked, monitor) }
    return SolveRun(model: model, options: options, monitor: monitor, spare: spare).run()
  }

  private func infeasible(_ agents: [Int], _ monitor: SolveMonitor) -> RosterResult {
    RosterResult(
      reason: .provedInfeasible, status: .absent, roster: nil, cost: nil, objective: nil,
      findings: ConflictFinder(plan: plan, requirement: requirement).conflicts(
        of: agents, shouldStop: { monitor.shouldStop() }),
      work: SolveWork(seconds: monitor.seconds, seed: options.seed), warnings: [])
  }
}
