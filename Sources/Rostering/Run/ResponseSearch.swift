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

  /// What is asked of one agent otherwise than the plan does, by a wish's place among the agent's.
  public enum Question: Hashable, Sendable {
    /// That a wish is granted whole: of wanted hours by one duty.
    case granting(agent: Int, wish: Int)
    /// That a wish does not count.
    case without(agent: Int, wish: Int)

    /// Who is asked.
    public var agent: Int {
      switch self {
      case .granting(let agent, _), .without(let agent, _): agent
      }
    }
  }

  private let search: LineSearch
  private let costs: ExactCosts
  private let questions: [Question]
  /// The classes that answer each question.
  private let classes: [Range<Int>]

  /// Compiles a plan, and takes the duties of a roster that are legal in it.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - requirement: Agents needed.
  ///   - roster: The roster to change.
  ///   - questions: What ``answer(to:)`` will be asked.
  public init(plan: Plan, requirement: Requirement, roster: Roster, questions: [Question] = []) {
    let plan = plan.meeting(asIn: roster)
    let alternatives = questions.map { question in
      switch question {
      case .granting(let agent, let wish):
        WishDemand.ways(toGrant: plan.agents[agent].wishes[wish], in: plan).map {
          ClassAlternative(agent: agent, demand: $0)
        }
      case .without(let agent, let wish): [ClassAlternative(agent: agent, dropped: wish)]
      }
    }
    let problem =
      ProblemCompiler(plan: plan, requirement: requirement, alternatives: alternatives.flatMap { $0 }).compile()
    self.questions = questions
    var first = problem.classes.count - alternatives.reduce(0) { $0 + $1.count }
    classes = alternatives.map { ways in
      defer { first += ways.count }
      return first..<first + ways.count
    }
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
    line.tiers = problem.classes[problem.classOfAgent[agent]].tiers
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

  /// The best duties of an agent where something else is asked than by the plan, cheaper than the present ones or not; the roster stays as it is.
  ///
  /// - Parameter question: Place of the question among those that the search was made for.
  /// - Returns: The answer, or `nil` when no line does it, or the agent is unplaced. What it saves is counted without a wish that does not count.
  public func answer(to question: Int) -> Response? {
    let agent = questions[question].agent
    let before = search.state.cost
    guard let old = search.state.take(from: agent) else { return nil }
    defer { search.state.put(old, on: agent) }
    var best: (cost: Int, line: Line)?
    for index in classes[question] {
      guard let line = search.bestLine(ofClass: index) else { continue }
      search.state.put(line, on: agent)
      let cost = search.state.cost
      search.state.take(from: agent)
      if best.map({ cost < $0.cost }) ?? true { best = (cost, line) }
    }
    return best.map {
      Response(agent: agent, saving: costs.value(ofCost: before) - costs.value(ofCost: $0.cost), line: $0.line)
    }
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
