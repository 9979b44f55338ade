/// Finds the word somebody probably meant.
package enum Suggestion {
  /// The known word closest to `word`, if it is close enough to be a slip; the first of equals.
  ///
  /// Closeness is the restricted Damerau–Levenshtein distance (insertions, deletions, substitutions, swaps of neighbours)
  /// of the lower-cased words; a third of the word's length, at least one and at most three, may differ.
  package static func closest(to word: String, among known: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(64))
    let allowed = min(3, max(1, wanted.count / 3))
    var best: (distance: Int, word: String)?
    for candidate in known {
      let other = Array(candidate.lowercased().unicodeScalars.prefix(64))
      guard abs(other.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, other)
      if distance <= allowed, distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// A fix for an unknown word: the word probably meant, else the words there are.
  package static func fix(for word: String, among known: [String], otherwise: String) -> String {
    if let meant = closest(to: word, among: known) { return "did you mean [\(meant)]?" }
    return otherwise
  }

  /// `a, b, c` of at most twelve words.
  package static func list(_ words: [String]) -> String {
    words.prefix(12).joined(separator: ", ") + (words.count > 12 ? ", …" : "")
  }

  private static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for row in 1...first.count {
      var current = [row] + [Int](repeating: 0, count: second.count)
      for column in 1...second.count {
        let isSame = first[row - 1] == second[column - 1]
        var value = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, first[row - 1] == second[column - 2], first[row - 2] == second[column - 1] {
          value = min(value, beforeLast[column - 2] + 1)
        }
        current[column] = value
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
