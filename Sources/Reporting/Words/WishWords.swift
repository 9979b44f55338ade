public import Planning
public import Workforce

/// Who reads about a wish.
public enum WishReader: Hashable, Sendable {
  /// Who made the roster: others are named.
  case planner
  /// Whose wish it is: others are not.
  case agent
}

/// What a language says of wishes and of why they are not granted.
public protocol WishWords: Sendable {
  /// What becomes of a wish of `plan`, and why; without the wish itself.
  func sentence(for answer: WishAnswer, in plan: Plan, for reader: WishReader) -> String
  /// How many wishes are granted.
  func heading(ofWishes granted: Int, of all: Int) -> String
  /// Beside how many wishes there are of a kind.
  func tally(_ kind: WishFate.Kind) -> String
}
