/// What a cell holds.
public enum CellValue: Hashable, Sendable {
  /// Nothing, but its style shows.
  case blank
  /// A text, which is never run as a formula.
  case text(String)
  /// A number; dates and times are numbers, too (``SerialTime``).
  case number(Double)
  /// A formula without its sign `=`, in English, and the value that it has.
  case formula(String, value: Double)
}
