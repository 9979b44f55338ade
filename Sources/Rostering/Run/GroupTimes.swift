import Foundation
import Workforce

/// When groups meet whose members have a session at the same time.
///
/// Where everybody chooses alone nothing is forbidden that the plan allows: the prices ν of that relaxation, and its bound L(ν), are those of the
/// plan too. With a group's session at a start *s* its members' best lines cost Δ(s) more. A group meets once a week, so for groups that
/// have no member in common
///
///     L(ν) + Σ over groups of min Δ(s) over s  ≤  every roster
///
/// The starts with the least Δ are looked at closely, by a short search each: of many who leave their queues at once the price of one more says too
/// little. Of many people its bound says which is cheapest, of few its roster: there the relaxation knows little of whole ones.
struct GroupTimes: Sendable {
  let plan: Plan
  let requirement: Requirement
  let options: SolveOptions
  let start: Roster?

  /// Shares of the time limit that are over when the prices are known, the starts ranked, and those of most groups looked at.
  private enum Share {
    static let prices = 0.12
    static let ranking = 0.25
    static let trials = 0.4
  }
  /// Starts of a group that are looked at closely, and iterations of each under an iteration limit.
  private static let closely = 8
  private static let iterationsOfTrial = 40
  /// Starts of all groups together that are looked at closely under an iteration limit.
  private static let trialsInAll = 24
  /// Iterations, under a limit of them, in which prices are looked for.
  private static let iterationsOfPrices = 120
  /// People up to whose number rosters are compared.
  private static let fewAgents = 20
  /// Copies of members that are priced at a time.
  static let mostCopies = 1000
  /// Least seconds in which a search says more than a ranking.
  private static let leastTrial = 0.2

  /// Chooses the times, and finds the best roster with them.
  func solve(
    isCancelled: @escaping @Sendable () -> Bool, progress: @escaping @Sendable (SolveProgress) -> Void
  ) -> RosterResult {
    let clock = Clock(limit: options.timeLimit)
    let choice = choose(clock, isCancelled)
    if let impossible = choice.impossible {
      return RosterResult(
        reason: impossible.isProven ? .provedInfeasible : .stalled, status: .absent, roster: nil, cost: nil,
        objective: nil, findings: [impossible.finding],
        work: SolveWork(seconds: clock.seconds, seed: options.seed), warnings: [])
    }
    let before = clock.seconds
    // Time to rank the starts once more, by the last prices, where that is little.
    let again = choice.rankingSeconds * 1.3
    let isRanked = choice.bound != nil && (options.timeLimit.map { again < $0 / 20 } ?? true)
    var left = options
    left.timeLimit = options.timeLimit.map { max(0.01, $0 - before - (isRanked ? again : 0)) }
    var result = RosterOptimiser(decided: choice.plan, requirement: requirement, options: left, start: start).solve(
      isCancelled: isCancelled
    ) { told in
      let bound = choice.isForced ? told.lowerBound : choice.bound
      progress(SolveProgress(seconds: told.seconds + before, incumbent: told.incumbent, lowerBound: bound))
    }
    if !choice.isForced, result.roster != nil {
      let last =
        isRanked && !isCancelled()
        ? result.presencePrices.flatMap {
          bound(choice.open, in: choice.base, at: MarginalPrices(presencePrices: $0, requirement: requirement))
        } : nil
      prove(&result, [choice.bound, last].compactMap { $0 }.max())
    }
    result.work.seconds = clock.seconds
    if let first = result.work.secondsToFirst { result.work.secondsToFirst = first + before }
    return result
  }

  /// What is proven of the roster whatever the times.
  private func prove(_ result: inout RosterResult, _ bound: Double?) {
    guard let incumbent = result.objective?.incumbent else { return }
    if let chosen = result.objective?.lowerBound, chosen > bound ?? 0 {
      result.warnings.append(.boundAtChosenTimes(chosen))
    }
    result.objective = ObjectiveInterval(incumbent: incumbent, lowerBound: bound.map { max(0, $0) })
    guard result.reason == .provedOptimal || result.reason == .gapReached else { return }
    let gap = result.objective?.relativeGap ?? .infinity
    result.reason = gap == 0 ? .provedOptimal : gap <= options.gap ? .gapReached : .stalled
  }

  /// Time that is spent.
  private struct Clock {
    private let started = DispatchTime.now().uptimeNanoseconds
    let limit: Double?

    init(limit: Double?) { self.limit = limit }

    var seconds: Double { Double(DispatchTime.now().uptimeNanoseconds - started) / 1e9 }

    func isPast(_ share: Double) -> Bool { limit.map { seconds >= share * $0 } ?? false }
  }

  /// What was chosen.
  private struct Choice {
    /// The plan whose groups meet when they should, and that in which they may still meet at any time.
    var plan: Plan
    let base: Plan
    /// Groups that had a choice, and the starts from which it was made; the largest first.
    var open: [(group: GroupSession, starts: [Int])] = []
    /// What no roster costs less than.
    var bound: Double?
    /// Whether there was no choice at all.
    var isForced: Bool { open.isEmpty }
    var rankingSeconds = 0.0
    var impossible: (finding: Finding, isProven: Bool)?
  }

  private func choose(_ clock: Clock, _ isCancelled: @escaping @Sendable () -> Bool) -> Choice {
    let groups = plan.groupSessions
    var times: [GroupSession: [Int]] = [:]
    for group in groups {
      let kept = keptTimes(of: group)
      if !kept.isEmpty { times[group] = kept }
    }
    let base = plan.meeting(at: times)
    var choice = Choice(plan: base, base: base)
    choice.open = groups.map { ($0, times[$0] ?? $0.starts) }.filter { $0.starts.count > 1 }
      .sorted { $0.group.members.count > $1.group.members.count }
    guard !choice.open.isEmpty else { return choice }
    var first = options
    first.timeLimit = options.timeLimit.map { $0 * Share.prices }
    first.iterationLimit = options.iterationLimit.map { min($0, GroupTimes.iterationsOfPrices) }
    let alone = RosterOptimiser(decided: base, requirement: requirement, options: first, start: start)
      .solve(isCancelled: isCancelled)
    // Without prices every start is as good; whoever has no line at all is told of by the solve.
    let prices =
      alone.presencePrices.map { MarginalPrices(presencePrices: $0, requirement: requirement) }
      ?? .zero(for: base, requirement: requirement)
    guard alone.roster != nil, let relaxed = prices.evaluation(of: base), let least = relaxed.bound else {
      return choice
    }
    var settled: Set<Int> = []
    var bound = least
    for (place, (group, starts)) in choice.open.enumerated() {
      let isFirst = settled.isDisjoint(with: group.members)
      settled.formUnion(group.members)
      let began = clock.seconds
      let costs = costs(of: group, at: starts, in: choice.plan, prices) { clock.isPast(Share.ranking) || isCancelled() }
      choice.rankingSeconds += clock.seconds - began
      let free = group.members.compactMap { relaxed.agents[$0] }.reduce(0, +)
      if isFirst, costs.count == starts.count, let least = costs.compactMap({ $0 }).min() {
        bound += GroupTimes.surplus(least, over: free)
      }
      // The cheapest first; those that were not ranked any more behind them.
      let ranked = zip(starts, costs).compactMap { start, cost in cost.map { (start: start, cost: $0) } }
        .sorted { $0.cost < $1.cost }.map(\.start)
      let (possible, problem) = possible(
        group, ranked + starts.filter { !ranked.contains($0) }, in: choice.plan, most: GroupTimes.closely, isCancelled)
      if let problem {
        // Other times of groups that share members might have left this one a time.
        choice.impossible = (problem.finding, problem.isProven && isFirst)
        return choice
      }
      let chosen = best(
        of: possible, group, in: choice.plan, clock, left: choice.open.count - place, groups: choice.open.count,
        isCancelled)
      choice.plan = choice.plan.meeting(at: [group: [chosen]])
    }
    choice.bound = bound
    return choice
  }

  /// What stays of a group's sessions, by a lock or in a duty that has begun, ascending.
  private func keptTimes(of group: GroupSession) -> [Int] {
    let kept = group.members.flatMap { member in
      plan.agents[member].earlier.flatMap { earlier -> [Int] in
        let until = earlier.heldDuty == nil ? Int.max : earlier.hold?.until ?? Int.max
        return plan.starts(of: group.session, in: earlier.keptDuty.map { [$0] } ?? []).filter { $0 < until }
      }
    }
    return Set(kept).intersection(group.starts).sorted()
  }

  /// The cheapest of some starts, as far as a short search of each can tell; the first where there is no time for it.
  private func best(
    of starts: [Int], _ group: GroupSession, in plan: Plan, _ clock: Clock, left: Int, groups: Int,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) -> Int {
    var trial = options
    trial.iterationLimit = options.iterationLimit.map { min($0, GroupTimes.iterationsOfTrial) }
    let room = options.timeLimit.map { (Share.trials * $0 - clock.seconds) / Double(max(1, left)) }
    let count = min(
      starts.count, room.map { max(1, Int($0 / GroupTimes.leastTrial)) } ?? max(2, GroupTimes.trialsInAll / groups))
    trial.timeLimit = room.map { $0 / Double(count) }
    guard count > 1 else { return starts[0] }
    var best: (start: Int, value: Double)?
    for start in starts.prefix(count) where !isCancelled() {
      let objective = RosterOptimiser(
        decided: plan.meeting(at: [group: [start]]), requirement: requirement, options: trial, start: self.start
      ).solve(isCancelled: isCancelled).objective
      guard let objective else { continue }
      let value =
        plan.agents.count > GroupTimes.fewAgents ? objective.lowerBound ?? objective.incumbent : objective.incumbent
      if best.map({ value < $0.value }) ?? true { best = (start, value) }
    }
    return best?.start ?? starts[0]
  }

  /// What no roster costs less than, by some prices; `nil` when they prove nothing.
  private func bound(
    _ open: [(group: GroupSession, starts: [Int])], in base: Plan, at prices: MarginalPrices
  ) -> Double? {
    guard let relaxed = prices.evaluation(of: base), var bound = relaxed.bound else { return nil }
    var seen: Set<Int> = []
    for (group, starts) in open where seen.isDisjoint(with: group.members) {
      seen.formUnion(group.members)
      let costs = costs(of: group, at: starts, in: base, prices).compactMap { $0 }
      guard let least = costs.min() else { continue }
      bound += GroupTimes.surplus(least, over: group.members.compactMap { relaxed.agents[$0] }.reduce(0, +))
    }
    return bound
  }

  /// How much more one sum of costs is than another, less what the rounding of both may be; none below 0.
  private static func surplus(_ sum: Double, over other: Double) -> Double {
    max(0, sum - other - 1e-9 * (1 + abs(sum) + abs(other)))
  }
}
