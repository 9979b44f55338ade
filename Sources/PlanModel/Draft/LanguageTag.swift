/// A language that the program speaks, by its tag.
///
/// ## Source
/// BCP 47.
public enum LanguageTag: String, Codable, Hashable, Sendable, CaseIterable {
  /// English.
  case english = "en"
  /// Indonesian.
  case indonesian = "id"
}
