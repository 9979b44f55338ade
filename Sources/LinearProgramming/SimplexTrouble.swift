/// What can go wrong inside a simplex run, other than that it is stopped.
public enum SimplexTrouble: String, Hashable, Sendable, CaseIterable {
  /// The basis is singular, ill-conditioned or not a basis.
  case singularBasis
  /// GLPK gave the search up, or came back with a code that nobody expects.
  case failedSearch
  /// The objective or a dual value is not a finite number.
  case notANumber
  /// The most iterations were spent without an end: the simplex goes round in circles, or might as well.
  case cycling
  /// A point or a bound exists, and GLPK says that there is none.
  case contradiction
  /// GLPK lost an invariant and would have ended the process.
  case fault
}

/// Trouble that a test puts in the place of what GLPK says.
package struct InjectedTrouble: Hashable, Sendable {
  /// What.
  package var trouble: SimplexTrouble
  /// Simplex runs of a programme that it strikes, counted from 0.
  package var runs: Range<Int>
  /// Whether the programme cannot be made anew either, so that the solve throws ``LinearProgramError/fault``.
  package var isBeyondRepair: Bool

  /// Makes an injection; every run unless told which.
  package init(_ trouble: SimplexTrouble, runs: Range<Int> = 0..<Int.max, isBeyondRepair: Bool = false) {
    self.trouble = trouble
    self.runs = runs
    self.isBeyondRepair = isBeyondRepair
  }
}
