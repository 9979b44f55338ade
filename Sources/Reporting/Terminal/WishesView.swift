public import Planning
import Workforce

/// Wishes and their fates, for a planner at a terminal: how many, what stands against the rest, then each that is not granted.
public struct WishesView: Sendable {
  private let review: WishReview
  private let style: TextStyle
  private let words: any Words

  /// Makes a view of a roster's wishes.
  public init(_ review: WishReview, style: TextStyle, words: any Words) {
    self.review = review
    self.style = style
    self.words = words
  }

  /// Some lines.
  public var text: String {
    let plan = review.outcome.plan
    let refused = review.answers.filter { $0.refused != nil }
    let tallies = WishFate.Kind.allCases.filter { $0 != .granted }.compactMap { kind -> [String]? in
      let count = refused.count { $0.fate.kind == kind }
      return count == 0 ? nil : [words.number(Double(count), places: 0), words.tally(kind)]
    }
    let width = tallies.map { $0[0].count }.max() ?? 0
    let heading = words.heading(ofWishes: review.answers.count - refused.count, of: review.answers.count)
    let counted = tallies.map { "  " + String(repeating: " ", count: width - $0[0].count) + "\($0[0]) \($0[1])" }
    let told = refused.flatMap { answer in
      [
        style.fitted(
          HarmlessText.line("\(plan.agents[answer.agent].id): \(words.wish(answer.wish, of: answer.agent, in: plan))")),
        style.fitted(HarmlessText.line("  " + words.sentence(for: answer, in: plan, for: .planner))),
      ]
    }
    return ([style.paint(heading, refused.isEmpty ? .good : .heading)] + counted + (told.isEmpty ? [] : [""]) + told)
      .map { $0 + "\n" }.joined()
  }
}
