/// Finished sentences of another language, found by their English form.
///
/// Readers and the command line make the sentences of a problem in English where they find it; there are hundreds. A phrase book has
/// the form of each, with numbers in braces where values stand (`queue [{1}] is not in the plan`), and its translation with the
/// same numbers. What it does not have stays in English. `PhraseBookTests` holds the forms against the sources.
///
/// - `{1}` stands for a value, which stays as it is; `{1*}` for a phrase, which is translated where the book has it.
/// - A form that begins with `… ` goes on after what it is said of, as in `queues[0].hours is empty`.
struct PhraseBook: Sendable {
  /// A form and its translation.
  struct Phrase: Sendable {
    /// What stands between the values, one more than there are values.
    let segments: [Substring]
    /// The values' numbers, in order.
    let slots: [Slot]
    /// The translation, in the same parts.
    let translation: (segments: [Substring], slots: [Slot])

    /// Characters that are not of a value.
    var weight: Int { segments.reduce(0) { $0 + $1.count } }
  }

  /// A place for a value.
  struct Slot: Hashable, Sendable {
    let number: Int
    let isPhrase: Bool
  }

  /// Phrases within phrases.
  private static let depth = 4

  private let phrases: [Phrase]

  /// Makes a book.
  ///
  /// - Parameter forms: English forms and their translations.
  init(_ forms: [(String, String)]) {
    let phrases = forms.map { english, translation in
      let isPredicate = english.hasPrefix(PhraseBook.predicate)
      let (segments, slots) = PhraseBook.parts(
        isPredicate ? "{0*} " + english.dropFirst(PhraseBook.predicate.count) : english)
      return Phrase(segments: segments, slots: slots, translation: PhraseBook.parts(translation))
    }
    // The form that leaves least to its values; of equals the first.
    self.phrases = phrases.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element)
  }

  /// What a form of a predicate begins with.
  static let predicate = "… "

  /// A sentence in the other language; in English where the book does not have it.
  func translation(of sentence: String) -> String {
    translation(of: sentence[...], depth: PhraseBook.depth) ?? sentence
  }

  private func translation(of sentence: Substring, depth: Int) -> String? {
    for phrase in phrases {
      guard let values = PhraseBook.values(in: sentence, of: phrase) else { continue }
      var text = String(phrase.translation.segments[0])
      for (slot, segment) in zip(phrase.translation.slots, phrase.translation.segments.dropFirst()) {
        let value = values[slot.number] ?? ""
        text += (slot.isPhrase && depth > 0 ? translation(of: value, depth: depth - 1) : nil) ?? String(value)
        text += segment
      }
      return text
    }
    // A warning of a reader begins with its place.
    guard depth > 0, let mark = sentence.firstRange(of: ": "), !sentence[..<mark.lowerBound].contains(" ") else {
      return nil
    }
    return translation(of: sentence[mark.upperBound...], depth: depth - 1)
      .map { sentence[..<mark.upperBound] + $0 }
  }

  /// The values of a sentence, by number; `nil` when it does not have the form. Each value is as short as can be.
  private static func values(in sentence: Substring, of phrase: Phrase) -> [Int: Substring]? {
    guard sentence.hasPrefix(phrase.segments[0]) else { return nil }
    var rest = sentence.dropFirst(phrase.segments[0].count)
    var values: [Int: Substring] = [:]
    for (position, slot) in phrase.slots.enumerated() {
      let next = phrase.segments[position + 1]
      let end: Substring.Index
      if position == phrase.slots.count - 1 {
        guard rest.hasSuffix(next) else { return nil }
        end = rest.index(rest.endIndex, offsetBy: -next.count)
      } else {
        guard let found = rest.firstRange(of: next) else { return nil }
        end = found.lowerBound
      }
      values[slot.number] = rest[..<end]
      rest = rest[rest.index(end, offsetBy: next.count)...]
    }
    return rest.isEmpty ? values : nil
  }

  /// A form in parts. Braces without a number in them are a part of the text.
  static func parts(_ form: String) -> (segments: [Substring], slots: [Slot]) {
    var (segments, slots): ([Substring], [Slot]) = ([], [])
    var (start, cursor) = (form.startIndex, form.startIndex)
    while let open = form[cursor...].firstIndex(of: "{") {
      let name = form[form.index(after: open)...].prefix { $0 != "}" }
      cursor = form.index(after: open)
      guard let number = Int(name.hasSuffix("*") ? name.dropLast() : name), name.endIndex < form.endIndex else {
        continue
      }
      segments.append(form[start..<open])
      slots.append(Slot(number: number, isPhrase: name.hasSuffix("*")))
      start = form.index(after: name.endIndex)
      cursor = start
    }
    return (segments + [form[start...]], slots)
  }
}
