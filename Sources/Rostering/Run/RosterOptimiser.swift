import Foundation
import LinearProgramming
public import Workforce

/// Finds a roster for a plan and its requirement, with a proven bound on how much better any other could be.
///
/// Two things run side by side: searches (construct, descend, ruin and recreate), and bundle and column generation, which
/// give the bound and, by diving, another roster. They meet now and then; the best roster is searched further. With an iteration
/// limit and no time limit the result depends on the seed and the number of searchers alone.
public struct RosterOptimiser: Sendable {
  private let source: any ProblemSource
  private let options: SolveOptions
  /// What chooses when groups meet, where the plan has any.
  private var groups: GroupTimes?
  /// Most moves of a contract's graph.
  var moveLimit = LineModel.moveLimit

  /// Makes an optimiser for a plan and its requirement.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - requirement: Agents needed.
  ///   - options: What the solve may spend.
  ///   - start: A roster whose legal lines the search begins with; it means nothing for what the roster costs. `nil` begins
  ///     with the plan's earlier days.
  public init(plan: Plan, requirement: Requirement, options: SolveOptions = SolveOptions(), start: Roster? = nil) {
    self.init(decided: plan, requirement: requirement, options: options, start: start)
    guard !plan.groupSessions.isEmpty else { return }
    groups = GroupTimes(plan: plan, requirement: requirement, options: options, start: start)
  }

  /// Makes one for a plan whose groups may meet at no other times than they should.
  init(decided plan: Plan, requirement: Requirement, options: SolveOptions, start: Roster?) {
    source = PlanSource(compiler: ProblemCompiler(plan: plan, requirement: requirement), start: start)
    self.options = options
  }

  /// Makes an optimiser for a shift-scheduling problem; in the roster it finds, a duty's family is its shift type.
  public init(_ problem: ShiftScheduling, options: SolveOptions = SolveOptions()) {
    source = ShiftSchedulingCompiler(source: problem)
    self.options = options
  }

  /// Makes an optimiser for a multi-activity problem; in the roster it finds, a duty's queues are its tasks, one after the other.
  public init(_ problem: MultiActivityScheduling, options: SolveOptions = SolveOptions()) {
    source = MultiActivityCompiler(source: problem)
    self.options = options
  }

  /// Solves, on the calling thread and one for each further searcher, until a limit is met or somebody cancels.
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
    if let groups { return groups.solve(isCancelled: isCancelled, progress: progress) }
    let monitor = SolveMonitor(options: options, isCancelled: isCancelled, report: progress)
    let problem = source.compile()
    let model = LineModel(problem: problem, threads: options.threads, moveLimit: moveLimit)
    let beyondLimit = model.contractsBeyondLimit
    guard beyondLimit.isEmpty else {
      return RosterResult(
        reason: .stalled, status: .absent, roster: nil, cost: nil, objective: nil, findings: [],
        work: SolveWork(seconds: monitor.seconds, seed: options.seed),
        warnings: beyondLimit.map { .rulesBeyondLimit(contract: source.id(ofContract: $0)) })
    }
    let (spare, least, isProven) = LineFeasibility(model: model).lines()
    let blocked = problem.classOfAgent.indices.filter { spare[problem.classOfAgent[$0]] == nil }
    if !blocked.isEmpty {
      return RosterResult(
        reason: isProven ? .provedInfeasible : .stalled, status: .absent, roster: nil, cost: nil, objective: nil,
        findings: isProven ? source.conflicts(of: blocked, shouldStop: { monitor.shouldStop() }) : [],
        work: SolveWork(seconds: monitor.seconds, seed: options.seed),
        warnings: isProven ? [] : [.noLineFound])
    }
    let run = SolveRun(
      model: model, options: options, monitor: monitor, spare: spare, first: source.firstLines(model),
      floor: CostFloor(problem: problem, leastLines: least))
    return run.run()
  }
}

/// Something that can be translated into the engine's problem.
protocol ProblemSource: Sendable {
  func compile() -> RosterProblem
  /// Why these agents have no legal line of work.
  func conflicts(of agents: [Int], shouldStop: () -> Bool) -> [Finding]
  /// Lines of an earlier roster to start from, where there is one.
  func firstLines(_ model: LineModel) -> [Line?]
  /// Id of a contract.
  func id(ofContract contract: Int) -> String
}

/// A plan, and a roster to start from.
private struct PlanSource: ProblemSource {
  let compiler: ProblemCompiler
  let start: Roster?

  func compile() -> RosterProblem { compiler.compile() }

  func conflicts(of agents: [Int], shouldStop: () -> Bool) -> [Finding] {
    ConflictFinder(plan: compiler.plan, requirement: compiler.requirement)
      .conflicts(of: agents, shouldStop: shouldStop)
  }

  func firstLines(_ model: LineModel) -> [Line?] {
    EarlierLines(plan: compiler.plan, model: model, roster: start).lines()
  }

  func id(ofContract contract: Int) -> String { compiler.plan.contracts[contract].id }
}

extension ShiftSchedulingCompiler: ProblemSource {}
extension MultiActivityCompiler: ProblemSource {}

/// Problems of the literature know no earlier roster, and name all limits together where somebody has no line.
extension ProblemSource {
  func firstLines(_ model: LineModel) -> [Line?] { [Line?](repeating: nil, count: model.problem.agentCount) }

  func id(ofContract contract: Int) -> String { "\(contract + 1)" }

  func conflicts(of agents: [Int], shouldStop: () -> Bool) -> [Finding] {
    agents.map { agent in
      Finding(
        rule: .limits, isHard: true, agent: agent, day: nil, amount: Amount(1, .conflicts),
        facts: .conflict(LineConflict(.limits)))
    }
  }
}
