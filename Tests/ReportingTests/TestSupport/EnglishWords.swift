import Testing

/// Words that English sentences cannot do without, and no Indonesian one has.
enum EnglishWords {
  private static let telling: Set<String> = [
    "a", "about", "above", "after", "all", "allowed", "an", "and", "any", "are", "as", "asked", "at", "be", "been",
    "before",
    "below", "but", "by", "can", "cannot", "could", "day", "days", "did", "do", "does", "down", "duties", "duty",
    "each",
    "every", "few", "fewer", "for", "found", "from", "had", "has", "have", "hours", "if", "in", "instead", "into", "is",
    "it",
    "its", "least", "less", "many", "may", "missing", "more", "most", "must", "needs", "no", "nobody", "nor", "not",
    "nothing",
    "of", "off", "on", "one", "only", "or", "other", "out", "over", "set", "short", "so", "some", "still", "than",
    "that",
    "the", "their", "them", "then", "there", "they", "this", "to", "too", "under", "until", "up", "was", "were", "when",
    "which",
    "while", "who", "whose", "will", "with", "within", "without", "work", "would", "write", "yet", "you", "your",
  ]

  /// Those that stand in a text, but for what is quoted in brackets or backticks.
  static func leaked(in text: String) -> [String] {
    text.replacing(#/`[^`]*`|\[[^\]]*\]/#, with: "¤").split { !$0.isLetter && $0 != "-" && $0 != "_" }.map(String.init)
      .filter(telling.contains)
  }
}

/// Expects that no English word stands in a text in another language.
func expectNoEnglish(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let leaked = EnglishWords.leaked(in: text)
  #expect(leaked.isEmpty, "\(leaked) in: \(text)", sourceLocation: sourceLocation)
}
