import Rostering
import Workforce

/// Every wish of a roster with its fate, and the engine's reason where it is not granted.
///
/// Each reason is what exact answers of single agents say of the roster as it stands: the best line of the agent that grants the wish, everybody
/// else's duties fixed; then the best line of one other agent beside it. What needs more than two agents to move is not seen.
///
/// ## Source
/// `docs/wishes.md`, "Where a reason comes from".
public struct WishReview: Sendable {
  /// Why a roster's wishes cannot be given reasons.
  public enum Fault: Error, Hashable, Sendable {
    /// The roster breaks rules that must be kept, so many times.
    case breaksRules(Int)
    /// The duties of these agents are none that a search of the plan makes.
    case unreadable([Int])
  }

  /// The roster.
  public let outcome: PlanOutcome
  /// Every wish, by agent, each in the order of the agent's.
  public let answers: [WishAnswer]

  /// Reviews the wishes of a roster.
  ///
  /// - Parameter outcome: A roster that keeps the hard rules, beside the agents needed.
  /// - Throws: ``Fault``.
  public init(of outcome: PlanOutcome) throws(Fault) {
    self.outcome = outcome
    let roster = outcome.roster ?? Roster(duties: [])
    let broken = outcome.findings.count { $0.isHard }
    guard broken == 0 else { throw Fault.breaksRules(broken) }
    let wishes = WishReview.wishes(of: outcome)
    let refused = wishes.indices.filter { wishes[$0].finding != nil }
    guard !refused.isEmpty else {
      answers = wishes.map(\.granted)
      return
    }
    let unplaced = ResponseSearch(plan: outcome.plan, requirement: outcome.requirement, roster: roster).unplaced
    guard unplaced.isEmpty else { throw Fault.unreadable(unplaced) }
    let effort = WishSearch.Effort(refused: refused.count)
    // Parts of equal size, each with a search of its own: what is found does not depend on their number.
    let parts = max(min(refused.count, WishReview.parts), refused.count / WishReview.largestPart)
    let slices = (0..<parts).map { part in
      Array(refused[part * refused.count / parts..<(part + 1) * refused.count / parts])
    }
    let fates = concurrentMap(slices) { slice in
      let own = WishSearch(outcome: outcome, roster: roster, wishes: wishes, asked: slice, effort: effort)
      return slice.map { own.fate(of: $0) }
    }
    let byWish = Dictionary(uniqueKeysWithValues: zip(refused, fates.flatMap { $0 }))
    answers = wishes.indices.map { index in
      guard let fate = byWish[index], let finding = wishes[index].finding else { return wishes[index].granted }
      return WishAnswer(
        agent: wishes[index].agent, wish: wishes[index].wish, refused: finding.amount, loss: finding.cost, fate: fate)
    }
  }

  /// Parts in which wishes are looked at, side by side where there are cores for it.
  private static let parts = 4
  /// Wishes that are looked at with one search, which has a class of agents for each of them.
  private static let largestPart = 32

  /// A wish of the plan and what the verifier says of it.
  struct Wished: Sendable {
    let agent: Int
    /// Its place among the agent's.
    let place: Int
    let wish: Wish
    /// `nil` when it is granted.
    let finding: Finding?

    var granted: WishAnswer {
      WishAnswer(agent: agent, wish: wish, refused: nil, loss: .zero, fate: .granted)
    }
  }

  private static func wishes(of outcome: PlanOutcome) -> [Wished] {
    let refused = Dictionary(grouping: outcome.findings.filter { $0.rule == .wish }, by: \.agent)
    return outcome.plan.agents.enumerated().flatMap { agent, person in
      person.wishes.enumerated().map { place, wish in
        Wished(
          agent: agent, place: place, wish: wish,
          finding: refused[agent]?.first { if case .wish(wish) = $0.facts { true } else { false } })
      }
    }
  }

  /// How many wishes there are of which something holds.
  public func count(where holds: (WishAnswer) -> Bool) -> Int { answers.count(where: holds) }
}
