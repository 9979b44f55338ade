public import Workforce

/// What one more agent is worth in every interval, by the prices of the relaxation; and what these prices prove of plans that
/// differ in people, contracts or rules.
///
/// Prices are dual values ν. The Lagrangian of any plan with the same queues, intervals and requirement is a lower bound of its
/// cost at any prices, and costs one pass of the kernel. At prices that are good for one plan it is sharp for those near it:
/// so an agent more, a skill more or a rule less brings no more than the cost of a roster less that bound.
public struct MarginalPrices: Sendable {
  /// What a plan's lines cost at best at the prices.
  public struct Evaluation: Hashable, Sendable {
    /// What no roster of the plan can cost less than, in the plan's unit; `nil` when somebody has no legal line.
    public let bound: Double?
    /// For each agent, what the best line adds to the bound, in the plan's unit: negative when the agent is worth more than the
    /// pay; `nil` without a legal line.
    public let agents: [Double?]
  }

  private let requirement: Requirement
  /// What an agent more is worth on each queue in each interval, in the plan's unit, whatever steps a search counts in.
  private let presencePrices: [[Double]]

  /// Takes the prices of a search.
  ///
  /// - Parameters:
  ///   - presencePrices: What one more agent on each queue through each interval is worth, in the plan's unit.
  ///   - requirement: Agents needed.
  public init(presencePrices: [[Double]], requirement: Requirement) {
    self.presencePrices = presencePrices
    self.requirement = requirement
  }

  /// Finds good prices for a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - requirement: Agents needed.
  ///   - options: What it may spend: passes of the bundle by the iteration limit, else seconds by the time limit.
  ///   - start: A roster to begin with; `nil` begins with nothing.
  ///   - isCancelled: Asked often. What was found until then counts.
  /// - Returns: The prices; `nil` when somebody has no legal line, or nothing was found in time.
  public static func found(
    for plan: Plan, requirement: Requirement, options: SolveOptions, start: Roster? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) -> MarginalPrices? {
    let monitor = SolveMonitor(options: options, isCancelled: isCancelled, report: { _ in })
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    let model = LineModel(problem: problem, threads: options.threads, moveLimit: LineModel.moveLimit)
    guard model.contractsBeyondLimit.isEmpty else { return nil }
    let first = EarlierLines(plan: plan, model: model, roster: start).lines()
    let bundle = ProximalBundle(pricer: LinePricer(model: model), initial: first)
    bundle.run(
      passLimit: options.iterationLimit ?? Int.max, precision: 1e-4, shouldStop: monitor.shouldStop,
      onBound: { _ in false })
    guard let best = bundle.bestPrices else { return nil }
    return MarginalPrices(presencePrices: problem.presencePrices(best), requirement: requirement)
  }

  /// Prices at which nobody is worth anything: what a plan's lines cost by themselves.
  static func zero(for plan: Plan, requirement: Requirement) -> MarginalPrices {
    let rows = ProblemCompiler(plan: plan, requirement: requirement).compile().network.queueCount
    let row = [Double](repeating: 0, count: plan.grid.intervalCount)
    return MarginalPrices(presencePrices: [[Double]](repeating: row, count: rows), requirement: requirement)
  }

  /// What one more agent on a queue through an interval is worth, in the plan's unit; negative where there are too many.
  public func worth(queue: Int, interval: Int) -> Double {
    presencePrices.indices.contains(queue) ? presencePrices[queue][interval] : 0
  }

  /// What the prices prove of a plan; `nil` when it has other queues or intervals than the plan of the prices.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: Its bound, and what each agent adds to it.
  public func evaluation(of plan: Plan) -> Evaluation? {
    guard let (problem, lagrangian, loaded) = relaxation(of: plan) else { return nil }
    let unit = Double(problem.scale.unit)
    var bound: Int? = loaded.conjugate(lagrangian.dual) + problem.constantCost * Int(loaded.scale)
    var agents = [Double?](repeating: nil, count: plan.agents.count)
    for (index, agentClass) in problem.classes.enumerated() {
      let cost = lagrangian.cheapest(class: index, at: loaded)?.cost
      bound = bound.flatMap { bound in cost.map { bound + $0 * agentClass.agents.count } }
      for agent in agentClass.agents { agents[agent] = cost.map { Double($0) / Double(loaded.scale) * unit / 1000 } }
    }
    let exact = ExactCosts(problem)
    return Evaluation(
      bound: bound.map { exact.value(ofBound: $0.flooredQuotient(by: Int(loaded.scale))) }, agents: agents)
  }
  /// What the prices would have everybody do: the best line of each agent, whatever the others do; nothing of those without a legal line.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: The lines, in the plan's order; `nil` as of an evaluation.
  public func bestLines(of plan: Plan) -> Roster? {
    guard let (problem, lagrangian, loaded) = relaxation(of: plan) else { return nil }
    var lines = [Line?](repeating: nil, count: plan.agents.count)
    for (index, agentClass) in problem.classes.enumerated() {
      let line = lagrangian.cheapest(class: index, at: loaded)?.line
      for agent in agentClass.agents { lines[agent] = line }
    }
    return problem.roster(of: lines)
  }

  /// A plan's relaxation with the prices in it; `nil` for a plan that they are no prices of.
  private func relaxation(of plan: Plan) -> (problem: RosterProblem, lagrangian: Lagrangian, loaded: PriceVector)? {
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    guard problem.network.queueCount == presencePrices.count,
      presencePrices.allSatisfy({ $0.count == problem.intervalCount })
    else { return nil }
    let lagrangian = Lagrangian(pricer: LinePricer(model: LineModel(problem: problem)))
    // Prices of blended cells follow from these; limits on counts have none.
    let prices = presencePrices.joined().map { -$0 / problem.worthOfStep }
    return (
      problem, lagrangian,
      lagrangian.load(prices + [Double](repeating: 0, count: lagrangian.dual.count - prices.count))
    )
  }
}

extension RosterProblem {
  /// What one more agent on each queue through each interval is worth at some prices, in the plan's unit.
  func presencePrices(_ prices: PriceVector) -> [[Double]] {
    let worths = prices.inThousandths.prefix(network.queueCount * intervalCount).map { -$0 * worthOfStep }
    return (0..<network.queueCount).map { Array(worths[$0 * intervalCount..<($0 + 1) * intervalCount]) }
  }

  /// What an agent is worth, in the plan's unit, where a part of an agent is worth a thousandth of a step.
  fileprivate var worthOfStep: Double { Double(scale.unit * units.partsPerAgent) / 1000 }
}
