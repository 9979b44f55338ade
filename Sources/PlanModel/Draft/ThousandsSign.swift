/// The sign that stands between a file's thousands.
public enum ThousandsSign: String, Codable, Hashable, Sendable, CaseIterable {
  /// There is none: three digits behind a decimal sign are decimals.
  case none
  case point, comma, apostrophe
  /// A space, also one that does not break.
  case space
}
