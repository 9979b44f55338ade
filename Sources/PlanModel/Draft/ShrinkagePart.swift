/// A part of shrinkage that a roster contains.
public enum ShrinkagePart: String, Codable, Hashable, Sendable, CaseIterable {
  /// Absences that the table of absences holds.
  case absences
  /// Breaks that shifts hold.
  case breaks
}
