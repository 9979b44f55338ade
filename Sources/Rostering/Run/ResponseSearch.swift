public import Workforce

/// Few changes to a roster: for one agent at a time the best duties on some days while everybody else stands still.
///
/// Each answer is exact: the kernel's best line of the agent against the staff that is there, all hard rules kept, what is locked kept as it
/// is. What changes of an earlier roster cost is part of it.
public final class ResponseSearch {
  /// Better duties of an agent.
  public struct Response: Sendable {
    /// The agent.
    public let agent: Int
    /// What the roster costs less with them, in the plan's unit; negative only for an agent who had no legal duties before.
    public let saving: Double
    let line: Line
  }

  private let search: LineSearch
  private let costs: ExactCosts

  /// Compiles a plan, and takes the duties of a roster that are legal in it.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - requirement: Agents needed.
  ///   - roster: The roster to change.
  public init(plan: Plan, requirement: Requirement, roster: Roster) {
    let problem = ProblemCompiler(plan: plan, requirement: requirement).compile()
    let model = LineModel(problem: problem, threads: 1)
    search = LineSearch(model: model, seed: 1)
    costs = ExactCosts(problem)
    var lines = EarlierLines(plan: plan, model: model, roster: roster).lines()
    // An empty line is one as well, where it is legal: nobody to start from means nothing to it.
    for agent in lines.indices where lines[agent] == nil && roster.duties[agent].isEmpty {
      lines[agent] = Self.idle(agent, in: model)
    }
    search.state.replaceAll(lines)
  }

  private static func idle(_ agent: Int, in model: LineModel) -> Line? {
    let pricer = LinePricer(model: model)
    let problem = model.problem
    pricer.load(
      [Int32](repeating: 0, count: problem.cellCount), contracts: Array(0..<problem.contractCount),
      days: 0..<problem.horizon.dayCount)
    let request = LineRequest(
      free: FreeDays(0..<0), fixed: [Int32](repeating: -1, count: problem.horizon.dayCount))
    guard
      let found = pricer.cheapestLine(ofClass: problem.classOfAgent[agent], scale: 1, request: request),
      problem.keepsLimits(found.types, ofClass: problem.classOfAgent[agent])
    else { return nil }
    var line = Line()
    line.ownCost = Int(found.cost)
    return line
  }

  /// Agents whose duties are not legal, and who have none for now.
  public var unplaced: [Int] { search.state.lines.indices.filter { search.state.lines[$0] == nil } }

  /// The roster as it stands.
  public var roster: Roster { search.problem.roster(of: search.state.lines) }

  /// What it costs by the search's own count, in the plan's unit.
  public var cost: Double { costs.value(ofCost: search.state.cost) }

  /// The best duties of an agent on some days; the roster stays as it is.
  ///
  /// - Parameters:
  ///   - agent: The agent.
  ///   - days: The days on which duties may change; an agent who is unplaced is free on all.
  /// - Returns: What is better, or `nil` when nothing is; of an agent who is unplaced the best there is, or `nil` when nothing is legal.
  public func response(of agent: Int, on days: Range<Int>) -> Response? {
    let before = search.state.cost
    guard search.state.lines[agent] != nil else {
      guard search.insert(agent, days: search.wholeHorizon), let line = search.state.take(from: agent) else {
        return nil
      }
      let after = cost(with: line, on: agent)
      return Response(agent: agent, saving: costs.value(ofCost: before) - after, line: line)
    }
    guard let old = search.free(agent, days: FreeDays(days)) else { return nil }
    defer { search.restore([agent], [old]) }
    guard search.insert(agent, days: FreeDays(days)), search.state.cost < before, let line = search.state.lines[agent]
    else { return nil }
    return Response(
      agent: agent, saving: costs.value(ofCost: before) - costs.value(ofCost: search.state.cost), line: line)
  }

  private func cost(with line: Line, on agent: Int) -> Double {
    search.state.put(line, on: agent)
    defer { search.state.take(from: agent) }
    return cost
  }

  /// Gives an agent the duties of a response.
  public func take(_ response: Response) { search.restore([response.agent], [response.line]) }

  /// Goes back to a roster as it stood.
  public func restore(_ kept: Kept) { search.state.replaceAll(kept.lines) }

  /// A roster to go back to.
  public struct Kept: Sendable {
    let lines: [Line?]
  }

  /// The roster as it stands, to go back to.
  public var kept: Kept { Kept(lines: search.state.lines) }
}
