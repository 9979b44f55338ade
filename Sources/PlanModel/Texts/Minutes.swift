/// A length in whole minutes, written `8h30` or `45 min`.
public struct Minutes: CodableText, Comparable {
  /// How many.
  public let count: Int

  /// Makes a length.
  public init(_ count: Int) {
    self.count = count
  }

  /// Reads a duration as people write it; `nil` for anything else. A plain number counts minutes.
  public init?(_ text: String) {
    guard let found = DurationText(text, plainUnit: 60)?.wholeMinutes else { return nil }
    count = found
  }

  /// `8h30`, `8h`, `45 min`.
  public var description: String { DurationText.describe(minutes: count) }

  /// Whether one length is shorter than another.
  public static func < (lhs: Minutes, rhs: Minutes) -> Bool { lhs.count < rhs.count }
}
