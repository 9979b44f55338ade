import Rostering
import Workforce

/// Looks for the reason of one wish after the other, in one roster.
final class WishSearch {
  /// How many others are asked about a wish: all in a centre of some hundred agents, fewer where there are very many, so that the time
  /// stays in bounds. What is not asked is not claimed.
  struct Effort: Sendable {
    /// Agents who may answer.
    let partners: Int
    /// Wishes of theirs that are left out.
    let rivals: Int

    init(refused: Int) {
      partners = min(200, max(10, 40_000 / max(1, refused)))
      rivals = min(50, max(5, 5000 / max(1, refused)))
    }
  }

  private let outcome: PlanOutcome
  private let roster: Roster
  private let wishes: [WishReview.Wished]
  private let candidates: Candidates
  private let search: ResponseSearch
  /// Place of each question among the search's.
  private let places: [ResponseSearch.Question: Int]
  /// Rosters without a wish, as far as they were asked for.
  private var without: [Int: ResponseSearch.Response?] = [:]

  /// Makes a search for the reasons of some wishes.
  init(outcome: PlanOutcome, roster: Roster, wishes: [WishReview.Wished], asked: [Int], effort: Effort) {
    self.outcome = outcome
    self.roster = roster
    self.wishes = wishes
    let candidates = Candidates(plan: outcome.plan, roster: roster, wishes: wishes, effort: effort)
    self.candidates = candidates
    var questions = asked.map { ResponseSearch.Question.granting(agent: wishes[$0].agent, wish: wishes[$0].place) }
    questions += Set(asked.flatMap(candidates.rivals)).sorted().map {
      .without(agent: wishes[$0].agent, wish: wishes[$0].place)
    }
    places = Dictionary(zip(questions, questions.indices)) { first, _ in first }
    search = ResponseSearch(
      plan: outcome.plan, requirement: outcome.requirement, roster: roster, questions: questions)
  }

  /// Why a wish is not granted.
  func fate(of index: Int) -> WishFate {
    let wished = wishes[index]
    guard let granting = places[.granting(agent: wished.agent, wish: wished.place)],
      let alone = search.answer(to: granting)
    else {
      return .impossible(
        WishObstacleSearch(plan: outcome.plan, requirement: outcome.requirement)
          .obstacles(to: wished.wish, of: wished.agent))
    }
    let kept = search.kept
    defer { search.restore(kept) }
    search.take(alone)
    let granted = judged(search.roster)
    if granted.isFeasible, total(granted) <= total(outcome) {
      return .overlooked(saving: saving(granted), partner: nil)
    }
    if let (helped, partner) = helped(alone, index) {
      return .overlooked(saving: saving(helped), partner: partner)
    }
    let price = self.price(of: granted, wished)
    if let rival = rival(of: index, kept: kept, alone: alone) { return .outweighed(price, by: rival) }
    if let short = granted.findings.first(where: \.isHard), case .understaffed(let queue, _, _) = short.facts {
      return .understaffed(queue: queue)
    }
    return .dearer(price)
  }

  // MARK: - Rosters with the wish granted

  /// The best roster with other duties of one more agent, if it costs no more than the one that stands.
  private func helped(_ alone: ResponseSearch.Response, _ index: Int) -> (PlanOutcome, partner: Int)? {
    let whole = 0..<outcome.plan.grid.dayCount
    var best: ResponseSearch.Response?
    for partner in candidates.partners(of: index) {
      guard let response = search.response(of: partner, on: whole) else { continue }
      if response.saving > best?.saving ?? 0 { best = response }
    }
    guard let best, alone.saving + best.saving > -0.002 else { return nil }
    let kept = search.kept
    defer { search.restore(kept) }
    search.take(best)
    let helped = judged(search.roster)
    return helped.isFeasible && total(helped) <= total(outcome) ? (helped, best.agent) : nil
  }

  /// The wish of another agent without which this one would be granted, at the largest gain; of equals the first.
  ///
  /// Both worlds are without the other wish: in one its agent answers it alone, in the other this wish is granted first.
  private func rival(
    of asked: Int, kept: ResponseSearch.Kept, alone: ResponseSearch.Response
  ) -> WishRival? {
    var best: (gain: Double, index: Int, plain: ResponseSearch.Response, beside: ResponseSearch.Response)?
    for index in candidates.rivals(of: asked) {
      let other = wishes[index]
      guard let place = places[.without(agent: other.agent, wish: other.place)] else { continue }
      search.restore(kept)
      if without[index] == nil { without[index] = .some(search.answer(to: place)) }
      guard let plain = without[index] ?? nil else { continue }
      search.take(alone)
      guard let beside = search.answer(to: place) else { continue }
      let gain = alone.saving + beside.saving - plain.saving
      if gain > max(best?.gain ?? 0, 0.0005) { best = (gain, index, plain, beside) }
    }
    search.restore(kept)
    guard let best else { return nil }
    let other = wishes[best.index]
    search.take(best.plain)
    let plain = judged(search.roster)
    search.restore(kept)
    search.take(alone)
    search.take(best.beside)
    let instead = judged(search.roster)
    search.restore(kept)
    search.take(alone)
    let loss = self.loss(of: other, in: instead)
    guard plain.isFeasible, instead.isFeasible, loss > 0,
      total(instead) - loss < total(plain) - self.loss(of: other, in: plain)
    else { return nil }
    return WishRival(
      agent: other.agent, wish: other.wish, worth: Cost(thousandths: loss),
      excess: Cost(thousandths: total(instead) - total(outcome)))
  }

  // MARK: - What they cost

  private func judged(_ roster: Roster) -> PlanOutcome {
    PlanOutcome(
      plan: outcome.plan, contacts: nil, staffing: outcome.staffing, roster: roster, provenance: outcome.provenance)
  }

  private func total(_ outcome: PlanOutcome) -> Int { outcome.cost?.total ?? 0 }

  private func saving(_ other: PlanOutcome) -> Cost { Cost(thousandths: total(outcome) - total(other)) }

  /// What a roster pays for not granting a wish.
  private func loss(of wished: WishReview.Wished, in other: PlanOutcome) -> Int {
    other.findings.first {
      $0.agent == wished.agent && $0.facts == .wish(wished.wish)
    }?.cost.thousandths ?? 0
  }

  private func price(of granted: PlanOutcome, _ wished: WishReview.Wished) -> WishPrice {
    let before = outcome.cost ?? RosterCost()
    let after = granted.cost ?? RosterCost()
    let worth = wished.finding?.cost ?? .zero
    let hours = outcome.plan.queues.indices.compactMap { queue -> WishPrice.Queue? in
      func short(_ outcome: PlanOutcome) -> Double {
        outcome.hours(ofQueue: queue) { $0.shortfall(queue: $1, interval: $2) }
      }
      let change = short(granted) - short(outcome)
      return abs(change) < 0.005 ? nil : WishPrice.Queue(queue: queue, shortHours: change)
    }
    return WishPrice(
      cost: RosterCost(
        staffing: after.staffing - before.staffing, hours: after.hours - before.hours,
        wishes: after.wishes - before.wishes + worth.thousandths, rules: after.rules - before.rules,
        changes: after.changes - before.changes, pay: after.pay - before.pay),
      worth: worth, queues: hours)
  }
}
