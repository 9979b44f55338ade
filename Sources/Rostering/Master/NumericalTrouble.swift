import LinearProgramming

/// Numerical trouble that GLPK had and that was met, counted by kind.
struct NumericalTrouble: Sendable {
  private var counts: [(kind: SimplexTrouble, count: Int)] = []

  /// Notes trouble in the order met.
  mutating func note(_ troubles: [SimplexTrouble]) {
    for kind in troubles { add(kind, 1) }
  }

  /// Notes what another part of a solve has met.
  mutating func note(_ other: NumericalTrouble) {
    for (kind, count) in other.counts { add(kind, count) }
  }

  /// It in words, each kind once; empty when there was none.
  var warnings: [String] {
    counts.map { kind, count in
      "GLPK \(kind.words)\(count > 1 ? " (\(count) times)" : ""); the bound does not rest on it"
    }
  }

  private mutating func add(_ kind: SimplexTrouble, _ count: Int) {
    if let place = counts.firstIndex(where: { $0.kind == kind }) {
      counts[place].count += count
    } else {
      counts.append((kind, count))
    }
  }
}
