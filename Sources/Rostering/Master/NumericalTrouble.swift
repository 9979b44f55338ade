import LinearProgramming
import Workforce

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

  /// What a planner should know of it, each kind once; empty when there was none.
  var warnings: [SearchWarning] {
    counts.map { kind, count in .trouble(SearchWarning.Trouble(kind), times: count) }
  }

  private mutating func add(_ kind: SimplexTrouble, _ count: Int) {
    if let place = counts.firstIndex(where: { $0.kind == kind }) {
      counts[place].count += count
    } else {
      counts.append((kind, count))
    }
  }
}

extension SearchWarning.Trouble {
  /// The trouble as the results tell of it.
  init(_ trouble: SimplexTrouble) {
    self =
      switch trouble {
      case .singularBasis: .singularBasis
      case .failedSearch: .failedSearch
      case .notANumber: .notANumber
      case .cycling: .cycling(iterations: LinearProgram.mostIterations)
      case .contradiction: .contradiction
      case .fault: .fault
      }
  }
}
