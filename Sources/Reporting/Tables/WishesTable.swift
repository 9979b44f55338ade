public import Planning
public import WallClock
import Workforce

/// What becomes of wishes, as a comma-separated table: `granted.csv`, which the plan of a later period reads as `granted-before.csv`.
public enum WishesTable {
  /// The file's usual name.
  public static let file = "granted.csv"

  /// A row a wish and day. `worth` is what the roster would pay if nothing of the wish were granted, `lost` what it pays; `possible` is `no` where no
  /// legal duties grant it, `price` what granting it would cost more at the least with everybody else as they are.
  public static func text(_ review: WishReview, clock: HorizonClock, words: any Words) -> String {
    let plan = review.outcome.plan
    var table = CSVText(header: [
      "agent", "wish", "what", "day", "weight", "worth", "lost", "possible", "fate", "price", "rival", "rival_worth",
      "reason",
    ])
    func amount(_ cost: Cost?) -> String { cost.map { DecimalText.trimmed($0.units, places: 3) } ?? "" }
    for answer in review.answers {
      let terms = WishTerms(answer.wish, of: answer.agent, plan: plan, clock: clock)
      let rival = answer.fate.rival
      table.append([
        plan.agents[answer.agent].id, terms.word, terms.what, terms.day,
        DecimalText.trimmed(answer.wish.weight, places: 3),
        amount(answer.worth), amount(answer.loss), answer.isPossible ? "yes" : "no", answer.fate.kind.rawValue,
        amount(answer.fate.price?.total), rival.map { plan.agents[$0.agent].id } ?? "", amount(rival?.worth),
        words.sentence(for: answer, in: plan, for: .planner),
      ])
    }
    return table.text
  }
}
