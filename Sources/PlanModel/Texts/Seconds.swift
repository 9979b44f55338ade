/// A length in seconds, written `20 s`.
public struct Seconds: CodableText, Comparable {
  /// How many.
  public let count: Double

  /// Makes a length.
  public init(_ count: Double) {
    self.count = count
  }

  /// Reads a duration as people write it; `nil` for anything else. A plain number counts seconds.
  public init?(_ text: String) {
    guard let found = DurationText(text, plainUnit: 1) else { return nil }
    count = found.seconds
  }

  /// A text that gives exactly this length again: in seconds, or in minutes or hours where those are shorter to write.
  public var description: String {
    let texts = [(1.0, "s"), (60, "min"), (3600, "h")].map { DecimalText.plain(count / $0.0) + " " + $0.1 }
    return texts.first { Seconds($0)?.count == count } ?? texts[0]
  }

  /// Whether one length is shorter than another.
  public static func < (lhs: Seconds, rhs: Seconds) -> Bool { lhs.count < rhs.count }
}
