import Workforce

/// The weights of an agent's wishes: points become costs here, once, so that search, bound and verifier count the same.
struct WishBudget {
  private let budget: WishBudgetDraft
  /// What was lost of the earlier period's wishes, of what they were worth, by agent.
  private let before: [String: (lost: Double, worth: Double)]

  /// - Parameter draft: A plan with a budget.
  init?(_ draft: PlanDraft) {
    guard let budget = draft.wishBudget else { return nil }
    self.budget = budget
    before = (draft.grantedBefore ?? []).filter { $0.isPossible ?? true }.reduce(into: [:]) { sums, row in
      let sum = sums[row.agent] ?? (0, 0)
      sums[row.agent] = (sum.lost + row.lost, sum.worth + row.worth)
    }
  }

  /// Wishes of which the weights are points, with the weights that they have as costs.
  ///
  /// Points beyond the budget shrink all wishes of the agent alike. Weights are whole thousandths, rounded down, so that together they
  /// stay within the budget.
  func weighted(_ wishes: [Wish], of agent: String) -> [Wish] {
    let asked = wishes.reduce(0) { $0 + $1.dearest }
    let share = budget.points.map { asked > $0 ? $0 / asked : 1 } ?? 1
    let factor = (budget.cost ?? 1) * share * carried(by: agent)
    return wishes.map { wish in
      var weighted = wish
      // A hair for what binary fractions lose: 0.29 at 100 is 29, not 28.999.
      weighted.weight = (1000 * wish.weight * factor + 1e-6).rounded(.down) / 1000
      return weighted
    }
  }

  /// How much more an agent's wishes weigh: 1 where everything was granted, or nothing is known.
  private func carried(by agent: String) -> Double {
    guard let carryOver = budget.carryOver, let sum = before[agent], sum.worth > 0 else { return 1 }
    return 1 + carryOver * min(1, sum.lost / sum.worth)
  }
}
